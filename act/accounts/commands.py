"""Accounts and postings, made by the operator: nobody signs in before there is one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from act.accounts.actions import postings
from act.accounts.actions.postings import RoleFacts
from act.methods import geography
from act.trust import audit, clock
from act.trust.models import Authority, Posting, User
from act.trust.scope import acting
from act.trust.scope.roles import ROLE_CHOICES, Role
from act.trust.scope.standing import Refused

DAY = click.DateTime(["%Y-%m-%d"])
BY_OPERATOR = "Asked for at the command line, by the service's operator."


@click.group()
def account() -> None:
    """Set who can sign in, and in which role."""


@account.command()
@click.argument("username")
@click.option("--name", required=True, help="Their name, as colleagues know it.")
@click.password_option(help="At least 12 characters. If you leave it out, you are asked for it.")
def add(username: str, name: str, password: str) -> None:
    """Add an account. It can open nothing until it has a role."""
    _check_password(password)
    with _administering():
        user = postings.new_account(username, name, password, must_change=False)
        audit.by_operator("trust.account_added", object_id=user.pk)
    click.echo(f"{name} can sign in as {user.username}.")


@account.command()
@click.argument("username")
@click.password_option(help="At least 12 characters. If you leave it out, you are asked for it.")
def password(username: str, password: str) -> None:
    """Set a password for a colleague who has forgotten theirs. They choose their own when they sign in."""
    user = _user(username)
    _check_password(password)
    with _administering():
        user.set_password(password)
        user.must_change_password = True
        user.save(update_fields=["password", "must_change_password"])
        audit.by_operator("trust.password_set", object_id=user.pk)
    click.echo(f"{user.name} can sign in with this password once, and then chooses their own.")


@account.command()
@click.argument("username")
@click.option("--authority", required=True, help="ONS code, for example E08000010.")
@click.option("--role", required=True, type=click.Choice([role for role, _ in ROLE_CHOICES]))
@click.option("--agency", help="For a partner: the organisation they work for.")
@click.option(
    "--places", type=click.IntRange(1, 100), help="For a key worker: how many young people they can work with at once."
)
@click.option("--since", type=DAY, help="First day (today if you leave it out).")
def post(
    username: str, authority: str, role: str, agency: str | None, places: int | None, since: datetime | None
) -> None:
    """Give a role in an authority, from a day on.

    Some roles need a second person to agree. Where nobody there can agree yet, the role is given straight away.
    Otherwise a manager or administrator of the authority agrees on the page "People and roles". So the first manager of
    an authority is made here. From then on a manager confirms each new key worker and social worker there.
    """
    user = _user(username)
    if (Role(role) is Role.PARTNER) != bool(agency):
        raise click.ClickException("A partner needs --agency. Leave it out for every other role.")
    with _administering():
        facts = RoleFacts(
            user=user,
            authority=_authority(authority),
            role=Role(role),
            since=since.date() if since else clock.today(),
            agency=agency or "",
            places=places,
            why=BY_OPERATOR,
        )
        given = postings.post_by_operator(facts, clock.real_now())
    if isinstance(given, Posting):
        click.echo(f"{given}, from {given.since:%-d %B %Y}.{_waits(given)}")
    else:
        click.echo(
            f"Asked for: {user.name}, {given.role_name}, {given.authority}. A manager or administrator there must "
            f"agree on People and roles, before {given.lapses_at:%-d %B %Y}."
        )


@account.command()
@click.argument("username")
@click.argument("address")
def mail(username: str, address: str) -> None:
    """Set the work email address for messages, such as that a record was opened in an emergency."""
    user = _user(username)
    try:
        validate_email(address)
    except ValidationError as error:
        raise click.ClickException(f"'{address}' is not an email address, like name@example.gov.uk.") from error
    with _administering():
        user.mail = address
        user.save(update_fields=["mail"])
        audit.by_operator("trust.account_mail", object_id=user.pk)
    click.echo(f"Messages for {user.name} go to {address}.")


@account.command()
@click.argument("username")
def close(username: str) -> None:
    """Close an account and end all its roles at once."""
    user = _user(username)
    with _administering():
        postings.deactivate(user, clock.today())
        audit.by_operator("trust.account_closed", object_id=user.pk)
    click.echo(f"{user.name} can no longer sign in.")


def _waits(given: Posting) -> str:
    """Say what a role that was given still waits for; for a manager, what they now do."""
    if given.to_confirm:
        return f" A manager in {given.authority} must confirm them on People and roles. Until then they open nobody."
    if given.role == Role.MANAGER:
        return f" Nobody else in {given.authority} could agree. From now on two people decide there."
    return ""


@contextmanager
def _administering() -> Iterator[None]:
    """Act as the operator, in one transaction; what is refused is said in one sentence."""
    try:
        with transaction.atomic(), acting.administering():
            yield
    except Refused as refused:
        raise click.ClickException(str(refused)) from refused


def _check_password(password: str) -> None:
    try:
        validate_password(password)
    except ValidationError as error:
        raise click.ClickException(" ".join(error.messages)) from error


def _user(username: str) -> User:
    user = User.objects.filter(username=username.lower()).first()
    if user is None:
        raise click.ClickException(f"No account here has the sign-in name '{username}'.")
    return user


def _authority(code: str) -> Authority:
    try:
        known = geography.authority(code)
    except LookupError as error:
        raise click.ClickException(f"'{code}' is not the code of a Greater Manchester authority.") from error
    return Authority.objects.get_or_create(code=known.ons, defaults={"name": known.name})[0]
