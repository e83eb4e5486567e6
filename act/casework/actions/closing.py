"""End an involvement, with the goals, measures and ties that belong to it, and open it again where that is undone."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from act.casework import queries
from act.casework.models import Ending, Involvement
from act.casework.policy import check_end, check_open
from act.design.words import long_date
from act.methods.instruments import GoalOutcome
from act.outcomes.actions import end_course, reopen_course
from act.people.queries import workers_of
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.ties import retie, untie


@transaction.atomic
@audit.at_the_end()
def end_support(
    involvement: Involvement,
    *,
    by: Standing,
    seen: int,
    on: date,
    because: Ending,
    words: str,
    goals: Mapping[UUID, GoalOutcome],
) -> Involvement:
    """End an involvement from `on`, the first day without ACT: its ties end, and nobody writes for ACT any more.

    `goals` says how each open goal ended, by its key. For an ending that a manager agrees to, and for a record that
    moves to another authority. Raises Stale when the involvement was changed since version `seen`; Refused for anybody
    but a manager, once it has ended, for no words, for a goal without an outcome, and as `check_ending_day` does.
    """
    check_end(by, involvement)
    now = lock(involvement, seen=seen)
    check_open(now)
    check_ending_day(now, by, on)
    if not words.strip():
        raise Refused("Enter what went well and what's left to do.", field="words")
    end_course(by=by, young_person=now.young_person, on=on, goals=goals)
    save(now, ended_on=on, ended_because=because, ending_words=words.strip(), ended_by=by.user)
    for record in _ended_records(by, now):
        untie(authority_id=now.authority_id, young_person_id=record, on=on, ended_with=now.pk)
    audit.act("casework.closed", by=by, about=[now], on=now)
    return now


def reopen_support(involvement: Involvement, *, by: Standing, goals: Iterable[UUID]) -> Involvement:
    """Open an involvement again as it was before it ended: its ties, its measures, and the goals that ended with it.

    Inside a transaction. Raises Refused where ACT works with the young person again by now.
    """
    check_end(by, involvement)
    now = lock(involvement, seen=involvement.version)
    ended_on = now.ended_on
    if ended_on is None:
        raise Refused("This ending has already been undone.")
    if any(time.ended_on is None for time in queries.involvements(by, now.young_person)):
        raise Refused("ACT works with them again. That time with ACT goes on instead.")
    save(now, ended_on=None, ended_because="", ending_words="", ended_by=None)
    retie(ended_with=now.pk)
    reopen_course(by=by, young_person=now.young_person, ended_on=ended_on, goals=goals)
    return now


def check_ending_day(involvement: Involvement, by: Standing, on: date) -> None:
    """Raise Refused for an end before the last contact or change of worker, or yet to come."""
    earliest = first_day_without(involvement, by)
    if not earliest <= on <= by.on:
        raise Refused(
            f"The first day without ACT must be between {long_date(earliest)}, the last contact or change of worker, "
            "and today.",
            field="on",
        )


def first_day_without(involvement: Involvement, by: Standing) -> date:
    """Return the earliest day on which support can end: no contact and no change of worker comes after it."""
    person = involvement.young_person
    tied_since = [tie.since for tie in workers_of(by, [person])[person.pk]]
    contact = next(iter(queries.contacts(by, person)[:1]), None)
    last_contact = [timezone.localdate(contact.at)] if contact else []
    return max([involvement.began_on, *tied_since, *last_contact])


def _ended_records(by: Standing, ended: Involvement) -> frozenset[UUID]:
    """Return the records whose ties end: every one that is read as one with it, but for one with a time still open."""
    others = (time for time in queries.involvements(by, ended.young_person) if time.ended_on is None)
    return by.keys_of(ended.young_person_id) - {other.young_person_id for other in others}
