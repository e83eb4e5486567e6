"""A manager confirms that a person with a new role is a colleague: nobody alone gives a role that opens a record."""

from datetime import date, datetime

from django.db import transaction
from django.urls import reverse

from act.trust import audit
from act.trust.messages import sending
from act.trust.models import Posting
from act.trust.scope import team
from act.trust.scope.acting import refresh
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Refused, Standing

GIVEN = (
    "A colleague was given a role",
    "A colleague was given a role in {}. Please check that it is right.",
    "accounts:roles",
)
ASKED = (
    "Is this a new colleague?",
    "Somebody was given a role in {} that finds young people. It opens nobody until you or another manager says that "
    "they are a colleague.",
    "accounts:confirm",
)
"""The subject and the words of a message, and where it leads."""


def can_confirm(standing: Standing, posting: Posting) -> bool:
    """Tell whether this person may answer: a manager of the authority, who neither gave the role nor holds it."""
    return posting.authority_id in standing.authorities(Permission.CONFIRM_COLLEAGUES) and standing.user_id not in {
        posting.user_id,
        posting.given_by_id,
    }


@transaction.atomic
def confirm(posting: Posting, *, by: Standing, now: datetime) -> Posting:
    """Say that this is a colleague: the role opens what it opens from now on. Raises Refused unless `can_confirm`,
    and once somebody has answered or the role has ended.
    """
    present = _lock(posting, by)
    present.confirmed_at, present.confirmed_by = now, by.user
    present.save(force_update=True, update_fields=["confirmed_at", "confirmed_by"])
    audit.act("trust.colleague_confirmed", by=by, about=audit.NOBODY, on=present)
    return present


@transaction.atomic
def refuse(posting: Posting, *, by: Standing, now: datetime) -> Posting:
    """Say that this is no colleague: the role ends and never opened anything. Who gave it is told.

    Raises Refused as `confirm` does.
    """
    present = _lock(posting, by)
    present.until = max(by.on, present.since)
    present.save(force_update=True, update_fields=["until"])
    if present.given_by:
        sending.write(
            present.given_by,
            subject="A manager didn't confirm a role",
            body="A role that you gave has ended: a manager says that this person isn't a colleague there. If they "
            "are, talk to the manager first, and then give the role again.",
            path=reverse("accounts:roles"),
            now=now,
        )
    refresh()
    audit.act("trust.colleague_refused", by=by, about=audit.NOBODY, on=present)
    return present


def tell_managers(posting: Posting, on: date, now: datetime) -> None:
    """Tell the managers, but for who gave it, of a role that one person gave: to confirm it, or to check it.

    Inside the transaction of its giving, in words that name nobody.
    """
    subject, words, route = ASKED if posting.to_confirm else GIVEN
    others = {posting.user_id, posting.given_by_id}
    for manager in team.holders(posting.authority_id, Role.MANAGER, on):
        if manager.user_id in others:
            continue
        sending.write(
            manager.user,
            subject=subject,
            body=words.format(posting.authority.name),
            path=reverse(route, kwargs={"key": posting.pk} if posting.to_confirm else None),
            now=now,
        )


def _lock(posting: Posting, by: Standing) -> Posting:
    if not can_confirm(by, posting):
        raise Refused("Another manager of this authority must confirm this: not the person it is for, or who gave it.")
    waiting = Posting.objects.select_for_update(of=("self",)).unconfirmed(by.on).filter(pk=posting.pk)
    present = waiting.select_related("given_by").first()
    if present is None:
        raise Refused("This has already been answered, or the role has ended. Nothing was changed.")
    return present
