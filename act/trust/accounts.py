"""Accounts and postings, made by whoever runs the service: nobody signs in before there is one."""

from datetime import datetime

import click
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from act.methods import geography
from act.trust import audit, clock
from act.trust.models import Agency, Authority, Posting, User
from act.trust.roles import ROLE_CHOICES, Role

DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def account() -> None:
    """Who may sign in, and in which role."""


@account.command()
@click.argument("username")
@click.option("--name", required=True, help="As colleagues know them.")
@click.password_option(help="At least twelve characters; asked for when left out.")
def add(username: str, name: str, password: str) -> None:
    """Makes an account. It opens nothing until it has a posting."""
    if User.objects.filter(username=username.lower()).exists():
        raise click.ClickException(f"Somebody signs in as '{username.lower()}' already: choose another name.")
    try:
        validate_password(password)
    except ValidationError as error:
        raise click.ClickException(" ".join(error.messages)) from error
    with transaction.atomic():
        user = User.objects.create_user(username, name, password)
        audit.by_operator("trust.account_added", object_id=user.pk)
    click.echo(f"{name} can sign in as {user.username}.")


@account.command()
@click.argument("username")
@click.option("--authority", required=True, help="ONS code, for example E08000010.")
@click.option("--role", required=True, type=click.Choice([role for role, _ in ROLE_CHOICES]))
@click.option("--agency", help="For partners: the organisation they speak for.")
@click.option("--places", type=click.IntRange(1, 100), help="For key workers: young people at once.")
@click.option("--since", type=DAY, help="First day; today when left out.")
def post(
    username: str, authority: str, role: str, agency: str | None, places: int | None, since: datetime | None
) -> None:
    """Gives somebody a role in an authority, from a day on."""
    user = _user(username)
    if (Role(role) is Role.PARTNER) != bool(agency):
        raise click.ClickException("A partner needs --agency, and nobody else has one.")
    with transaction.atomic():
        place = _authority(authority)
        if Posting.objects.filter(user=user, authority=place, role=role, until__isnull=True).exists():
            raise click.ClickException(f"{user.name} holds that role in {place.name} already.")
        posting = Posting(user=user, authority=place, role=role, places=places)
        posting.since = since.date() if since else clock.today()
        posting.agency = Agency.objects.get_or_create(name=agency)[0] if agency else None
        posting.save(force_insert=True)
        audit.by_operator("trust.posted", object_id=posting.pk)
    click.echo(f"{posting}, from {posting.since:%-d %B %Y}.")


@account.command()
@click.argument("username")
@click.argument("address")
def mail(username: str, address: str) -> None:
    """Says where somebody gets messages at work, such as that a record was opened in an emergency."""
    user = _user(username)
    try:
        validate_email(address)
    except ValidationError as error:
        raise click.ClickException(f"'{address}' is no e-mail address, like name@example.gov.uk.") from error
    with transaction.atomic():
        user.mail = address
        user.save(update_fields=["mail"])
        audit.by_operator("trust.account_mail", object_id=user.pk)
    click.echo(f"{user.name} gets messages at {address}.")


@account.command()
@click.argument("username")
def close(username: str) -> None:
    """Ends an account and all its postings at once."""
    user, today = _user(username), clock.today()
    with transaction.atomic():
        user.is_active = False
        user.save(update_fields=["is_active"])
        live = Posting.objects.filter(user=user, until__isnull=True)
        live.filter(since__lt=today).update(until=today)
        live.filter(since__gte=today).delete()
        audit.by_operator("trust.account_closed", object_id=user.pk)
    click.echo(f"{user.name} can no longer sign in.")


def _user(username: str) -> User:
    user = User.objects.filter(username=username.lower()).first()
    if user is None:
        raise click.ClickException(f"Nobody here signs in as '{username}'.")
    return user


def _authority(code: str) -> Authority:
    try:
        known = geography.authority(code)
    except LookupError as error:
        raise click.ClickException(f"'{code}' is not the code of a Greater Manchester authority.") from error
    return Authority.objects.get_or_create(code=known.ons, defaults={"name": known.name})[0]
