"""Call a meeting, change it, and record who came, what was decided, and what is to be done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from act.methods.codes import code_set
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.plans.actions.appointments import check_place, check_time
from act.plans.actions.tasks import TaskFacts, add_task
from act.plans.models import Attendance, Meeting, MeetingInvitee, MeetingState, TaskOrigin
from act.plans.owners import check_owner
from act.plans.policy import check_plan
from act.trust import audit
from act.trust.models import User
from act.trust.records.removing import RemovalFacts, remove
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class MeetingFacts:
    """What is called. `at` is an aware moment; `where_words` are words without an address, `kind` a code."""

    kind: str
    at: datetime
    minutes: int
    where_words: str


@dataclass(frozen=True, kw_only=True)
class MeetingInvitations:
    """Who is asked: workers; others by code of the set meeting_role; others by name or role in words."""

    workers: tuple[User, ...] = ()
    roles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingRecord:
    """What became of a meeting: who came, by the key of who was asked; what was decided, or why it was cancelled; and
    what is to be done.
    """

    state: MeetingState
    decided: str
    came: Mapping[UUID, Attendance]
    tasks: tuple[TaskFacts, ...] = ()


@transaction.atomic
def call_meeting(
    young_person: YoungPerson, *, by: Standing, facts: MeetingFacts, asked: MeetingInvitations, now: datetime
) -> Meeting:
    """Call a meeting about a young person, at a practice time after `now`, and say who is asked.

    Raises Refused for a person who does not work with them, for a time that is over or too far ahead, an address in the
    place, nobody to ask, and a worker who can't take it on.
    """
    check_plan(by, young_person)
    check_goes_on(by, young_person)
    check_time(facts.at, now)
    _check_facts(facts)
    if not (asked.workers or asked.roles or asked.names):
        raise Refused("Choose who is asked.", field="workers")
    meeting = Meeting(
        authority_id=young_person.authority_id,
        young_person=young_person,
        kind=facts.kind,
        at=facts.at,
        minutes=facts.minutes,
        where_words=facts.where_words.strip(),
    )
    meeting.check_fields()
    meeting.save(force_insert=True)
    _ask(meeting, young_person, by=by, asked=asked)
    audit.act("plans.meeting_called", by=by, about=[meeting], on=meeting)
    return meeting


@transaction.atomic
def change_meeting(
    meeting: Meeting, *, by: Standing, seen: int, facts: MeetingFacts, asked: MeetingInvitations, now: datetime
) -> Meeting:
    """Change a meeting that is to come, and ask more people. Who was asked before stays asked.

    Raises Stale when it was changed since version `seen`; Refused as `call_meeting` does, and once it was recorded.
    """
    check_plan(by, meeting.young_person)
    present = lock(meeting, seen=seen)
    if present.state != MeetingState.PLANNED:
        raise Refused("This meeting was recorded already. Call another one.")
    if facts.at != present.at:
        check_time(facts.at, now)
    _check_facts(facts)
    save(
        present,
        kind=facts.kind,
        at=facts.at,
        minutes=facts.minutes,
        where_words=facts.where_words.strip(),
    )
    _ask(present, meeting.young_person, by=by, asked=asked)
    audit.act("plans.meeting_changed", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_meeting(meeting: Meeting, *, by: Standing, seen: int, record: MeetingRecord, now: datetime) -> Meeting:
    """Record a meeting, or put its record right; each thing to do becomes a task. `now` is practice time.

    Raises Stale when it was changed since version `seen`; Refused for one that is yet to begin and is said to have been
    held, without what was decided, and as `add_task` does.
    """
    check_plan(by, meeting.young_person)
    present = lock(meeting, seen=seen)
    if record.state is MeetingState.HELD and present.at > now:
        raise Refused("It hasn't begun yet. Change its time, or cancel it.", field="state")
    if not record.decided.strip():
        raise Refused("Enter what was decided, or why it was cancelled.", field="decided")
    save(present, state=record.state, decided=record.decided.strip())
    for invitee in MeetingInvitee.objects.select_for_update().filter(meeting=present).order_by("pk"):
        came = record.came.get(invitee.pk, "") if record.state is MeetingState.HELD else ""
        if invitee.came != came:
            save(invitee, came=came)
    for facts in record.tasks:
        add_task(meeting.young_person, by=by, facts=facts, origin=TaskOrigin.MEETING, raised_from=present.pk)
    audit.act("plans.meeting_recorded", by=by, about=[present], on=present)
    return present


@transaction.atomic
def remove_meeting(meeting: Meeting, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Meeting:
    """Remove a meeting: a line stays in its place, and managers can still read it. `now` is a real moment.

    The tasks that it raised stay. Raises Stale when it was changed since version `seen`; Refused for a person who is
    neither its writer within one working day nor a manager, and for another reason without words.
    """
    removed = remove(meeting, by=by, seen=seen, facts=facts, now=now)
    audit.act("plans.meeting_removed", by=by, about=[removed], on=removed)
    return removed


def _check_facts(facts: MeetingFacts) -> None:
    if facts.kind not in code_set("meeting_kind", timezone.localdate(facts.at)):
        raise Refused("Choose what kind of meeting it is.", field="kind")
    check_place(facts.where_words)


def _ask(meeting: Meeting, young_person: YoungPerson, *, by: Standing, asked: MeetingInvitations) -> None:
    before = list(MeetingInvitee.objects.filter(meeting=meeting))
    workers = {invitee.user_id for invitee in before}
    known = {(invitee.role, invitee.name) for invitee in before}
    for worker in asked.workers:
        if worker.pk not in workers:
            check_owner(worker, young_person, by=by, field="workers")
            _invite(meeting, user=worker)
    roles = code_set("meeting_role", timezone.localdate(meeting.at))
    others = [*((role, "") for role in asked.roles), *(("OTHER", name) for name in _named(asked.names))]
    for role, name in others:
        if role not in roles:
            raise Refused("Choose who is asked from the list.", field="roles")
        if (role, name) not in known:
            _invite(meeting, role=role, name=name)


def _named(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))


def _invite(meeting: Meeting, *, user: User | None = None, role: str = "", name: str = "") -> None:
    invitee = MeetingInvitee(
        authority_id=meeting.authority_id,
        young_person_id=meeting.young_person_id,
        meeting=meeting,
        user=user,
        role=role,
        name=name,
    )
    invitee.check_fields()
    invitee.save(force_insert=True)
