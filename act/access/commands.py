"""`act restricted`: for the operator, where nobody is left who could open a restricted record."""

from uuid import UUID

import click
from django.db import transaction
from django.db.models import QuerySet

from act.design.words import plural
from act.trust import audit, clock
from act.trust.models import Pass, Posting, Restriction, User
from act.trust.scope.acting import operating
from act.trust.scope.roles import Role


@click.group()
def restricted() -> None:
    """List restricted records by key, and name a manager where none is left."""


@restricted.command(name="list")
def listed() -> None:
    """List every restricted record: its key, its authority, how many are named, and if a manager is among them."""
    with operating():
        restrictions = list(Restriction.objects.live().select_related("authority").order_by("authority__name", "since"))
        for restriction in restrictions:
            named = Pass.objects.filter(restriction=restriction, ended_at__isnull=True)
            left = _managers(restriction.authority_id).filter(user_id__in=named.values("user_id"))
            state = "a manager is left" if left.exists() else "NO MANAGER is left: name one"
            click.echo(f"{restriction.pk}  {restriction.authority.name}: {named.count()} named, {state}")
    click.echo(f"{plural(len(restrictions), 'restricted record')}. Names are not shown with a key.")


@restricted.command()
@click.argument("key", type=click.UUID)
@click.argument("username")
def name(key: UUID, username: str) -> None:
    """Name a manager of the authority on a restricted record. First ask a person who answers for the authority."""
    with operating(), transaction.atomic():
        restriction = Restriction.objects.live().filter(pk=key).select_related("authority").first()
        if restriction is None:
            raise click.ClickException(
                "No restricted record has this key. `act restricted list` shows which there are."
            )
        user = User.objects.filter(username=username.lower(), is_active=True).first()
        if user is None or not _managers(restriction.authority_id).filter(user=user).exists():
            raise click.ClickException(f"'{username}' is not a manager in {restriction.authority.name} today.")
        if Pass.objects.filter(restriction=restriction, user=user, ended_at__isnull=True).exists():
            raise click.ClickException(f"{user.name} is already named on this record.")
        new = Pass(
            authority_id=restriction.authority_id, restriction=restriction, young_person_id=restriction.young_person_id
        )
        new.user, new.given_at = user, clock.now()
        new.save(force_insert=True)
        audit.by_operator("trust.named_by_operator", object_id=new.pk)
    click.echo(f"{user.name} is now named on this record, and can find it under Team, Restricted records.")


def _managers(authority_id: UUID) -> "QuerySet[Posting]":
    live = Posting.objects.live(clock.today())
    return live.filter(authority_id=authority_id, role=Role.MANAGER, user__is_active=True)
