"""The only writers of emergency openings: who may open, close and look at one, and how often."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from act.access.actions import searches
from act.access.queries import named_readers
from act.methods.calendar import LONDON
from act.methods.codes import code_set
from act.methods.emergency import EmergencyLimits, emergency_limits
from act.trust import audit, clock
from act.trust.audit import Subject
from act.trust.messages import sending
from act.trust.models import Authority, Opening, Outcome, User
from act.trust.models.opening import OpeningQuerySet
from act.trust.records.inserting import insert
from act.trust.records.versions import lock
from act.trust.scope import team
from act.trust.scope.acting import refresh
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Refused, Standing

FEWEST_LETTERS = 10
OFTEN = 3
"""From which opening of one person in a spell on a manager is told how many there were. Our own rule."""


def can_open(standing: Standing, who: Subject) -> bool:
    """Tell whether this user may open a record: a worker of the authority who can't read it yet, and may know of it."""
    return who.authority_id in standing.authorities(Permission.OPEN_IN_EMERGENCY) and not (
        who.young_person_id in standing.shown | standing.hidden or who.authority_id in standing.managed
    )


def check_open(standing: Standing, who: Subject, now: datetime) -> None:
    """Raise Refused unless `can_open`, and for somebody whom no search of theirs has just found."""
    if not can_open(standing, who):
        raise Refused("Only a worker of this authority who isn't working with them can do this: ask the duty team.")
    if not searches.was_found(standing, who.young_person_id, now):
        raise Refused("You found them too long ago. Search again, by name and date of birth.")


@transaction.atomic
def open_record(who: Subject, *, by: Standing, reason: str, why: str, now: datetime) -> Opening:
    """Open a young person's record at a real moment; their authority's managers are told.

    Raises Refused as `check_open` does, for an unknown reason, for hardly any words, and over the limits.
    """
    User.objects.select_for_update(no_key=True).get(pk=by.user_id)  # one at a time, so that the limits hold
    live = _own(by).live(now).filter(young_person_id__in=by.keys_of(who.young_person_id)).first()
    if live is not None:
        return live
    check_open(by, who, now)
    _check_said(reason, why, now)
    rule = emergency_limits(now.astimezone(LONDON).date())
    earlier = _check_limits(who, by, rule, now)
    opening = Opening(
        authority_id=who.authority_id,
        young_person_id=who.young_person_id,
        user=by.user,
        reason=reason,
        why=why.strip(),
        opened_at=now,
        until=now + rule.usual,
        written_at=now + clock.lead(),
    )
    insert([opening])
    refresh()
    _tell_managers(opening, by, rule, earlier + 1)
    audit.act("trust.opened", by=by, about=[opening], on=opening)
    return opening


def can_end(standing: Standing, opening: Opening) -> bool:
    """Tell whether this person may close an opening: the worker who opened it, and a manager of the authority."""
    return opening.user_id == standing.user_id or opening.authority_id in standing.managed


@transaction.atomic
def end(opening: Opening, *, by: Standing, now: datetime) -> Opening:
    """Close an opening: it opens nothing from the next request on. One that is closed or over stays as it is.

    Raises Refused unless `can_end`.
    """
    if not can_end(by, opening):
        raise Refused("Only the person who opened it, or a manager of the authority, can close it: ask them.")
    present = Opening.objects.select_for_update().get(pk=opening.pk)
    if present.stands(now):
        present.ended_at, present.ended_by, present.version = now, by.user, present.version + 1
        present.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
        refresh()
        audit.act("trust.opening_closed", by=by, about=[present], on=present)
    return present


def can_review(standing: Standing, opening: Opening) -> bool:
    """Tell whether this person may review an opening: a manager of the authority who did not open it."""
    return (
        opening.authority_id in standing.authorities(Permission.REVIEW_OPENINGS) and opening.user_id != standing.user_id
    )


@transaction.atomic
def review(opening: Opening, *, by: Standing, seen: int, outcome: Outcome, words: str, now: datetime) -> Opening:
    """Record what a manager found about an opening, once and for good.

    Raises Stale when it was changed since version `seen`; Refused unless `can_review`, a second time, and for no words.
    """
    if not can_review(by, opening):
        raise Refused("You can't review a record that you opened yourself: ask another manager in this authority.")
    present = lock(opening, seen=seen)
    if present.reviewed_at is not None:
        raise Refused("A manager has already reviewed this. What they wrote stays.")
    if not words.strip():
        raise Refused("Enter what you found.", field="words")
    present.reviewed_at, present.reviewed_by, present.version = now, by.user, present.version + 1
    present.outcome, present.review_words = outcome, words.strip()
    present.save(force_update=True, update_fields=["reviewed_at", "reviewed_by", "outcome", "review_words", "version"])
    audit.act("trust.opening_reviewed", by=by, about=[present], on=present)
    return present


def _own(by: Standing) -> OpeningQuerySet:
    openings: OpeningQuerySet = Opening.objects.filter(seen(by), user=by.user)
    return openings


def _check_said(reason: str, why: str, now: datetime) -> None:
    if reason not in code_set("emergency_reason", now.astimezone(LONDON).date()):
        raise Refused("Choose one of the reasons in the list.", field="reason")
    if len(why.strip()) < FEWEST_LETTERS:
        raise Refused("Enter what happened in one sentence. A manager will read it.", field="why")


def _check_limits(who: Subject, by: Standing, rule: EmergencyLimits, now: datetime) -> int:
    """Count what they opened lately. Raises Refused where one more would be too many."""
    own = _own(by)
    if own.live(now).count() >= rule.live:
        raise Refused(
            f"You have {rule.live} records open in an emergency, which is the most you can. Close one on Today, "
            f"or {whom_to_call(who, by)}."
        )
    lately = own.filter(opened_at__gt=now - rule.spell).count()
    if lately >= rule.in_days:
        raise Refused(
            f"You opened {lately} records in the last {rule.days} days, which is the most you can: "
            f"{whom_to_call(who, by)}."
        )
    return lately


def whom_to_call(who: Subject, by: Standing) -> str:
    """ "call Wigan duty team, or a manager: Helen Marsh"."""
    authority = Authority.objects.get(pk=who.authority_id)
    managers = [posting.user.name for posting in team.holders(authority.pk, Role.MANAGER, by.on)]
    return f"call {authority.duty_words}" + (f", or a manager: {', '.join(managers)}" if managers else "")


def _tell_managers(opening: Opening, by: Standing, rule: EmergencyLimits, number: int) -> None:
    """Write to the managers, in words that say neither whose record it was nor who opened it."""
    often = f" It is number {number} in {rule.days} days by the same person." if number >= OFTEN else ""
    for posting in named_readers.managers_to_tell(Subject.of(opening), by):
        sending.write(
            posting.user,
            subject="A colleague opened a record in an emergency" + (f": number {number}" if often else ""),
            body=f"Please review it within {rule.review_days} working days.{often}",
            path=reverse("access:review_opening", kwargs={"key": opening.pk}),
            now=opening.opened_at,
        )
