"""End an involvement, with the goals, measures and ties that belong to it."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from act.casework import queries
from act.casework.models import Ending, Involvement
from act.casework.policy import check_manage, check_open
from act.methods.instruments import GoalOutcome
from act.outcomes.actions import end_course
from act.people.queries import workers_of
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.ties import untie


@transaction.atomic
@audit.at_the_end()
def close(
    involvement: Involvement,
    *,
    by: Standing,
    seen: int,
    on: date,
    because: Ending,
    words: str,
    goals: Mapping[UUID, GoalOutcome],
) -> Involvement:
    """End an involvement from `on`, the first day without ACT: its ties end, and only the manager opens the record.

    `goals` says how each open goal ended, by its key. Raises Stale when the involvement was changed since version
    `seen`; Refused for anybody but the key worker and a manager, once it has ended, for no words, for a goal
    without an outcome, and for a day before the last contact or change of worker, or yet to come.
    """
    check_manage(by, involvement)
    now = lock(involvement, seen=seen)
    check_open(now)
    _check_day(now, by, on)
    if not words.strip():
        raise Refused("Enter what went well and what's left to do.", field="words")
    end_course(by=by, young_person=now.young_person, on=on, goals=goals)
    save(now, ended_on=on, ended_because=because, ending_words=words.strip(), ended_by=by.user)
    # Last of all: without their tie the key worker could no longer write the rest.
    for record in _ended_records(by, now):
        untie(authority_id=now.authority_id, young_person_id=record, on=on)
    audit.act("casework.closed", by=by, about=[now], on=now)
    return now


def _ended_records(by: Standing, ended: Involvement) -> frozenset[UUID]:
    """Return the records whose ties end: every one that is read as one with it, but for one with a time still open."""
    others = (time for time in queries.involvements(by, ended.young_person) if time.ended_on is None)
    return by.keys_of(ended.young_person_id) - {other.young_person_id for other in others}


def _check_day(involvement: Involvement, by: Standing, on: date) -> None:
    """Raise Refused for an end before the last contact or change of worker, or yet to come."""
    person = involvement.young_person
    tied_since = [tie.since for tie in workers_of(by, [person])[person.pk]]
    contact = next(iter(queries.contacts(by, person)[:1]), None)
    last_contact = [timezone.localdate(contact.at)] if contact else []
    earliest = max([involvement.began_on, *tied_since, *last_contact])
    if not earliest <= on <= by.on:
        raise Refused(
            f"The first day without ACT must be between {earliest:%-d %B %Y}, the last contact or change of worker, "
            "and today.",
            field="on",
        )
