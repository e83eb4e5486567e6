"""What happens next as lines of a list: on a young person's page, and on Today by young person."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from act.design.addresses import reverse
from act.design.words import short_date
from act.people.kept_people import kept_people
from act.people.models import YoungPerson
from act.plans.models import Appointment, AppointmentState, Meeting, MeetingState
from act.plans.words import answer_words, due_words, time_words
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class NextLine:
    """One line: when, what, whose, and what to do about it: a link, or a press that says it is done.

    `press_href` is where the press goes, `seen` the version it is about, and `once` makes it count once. `over`: it was
    done or answered, and stays in reach to be put right.
    """

    person: YoungPerson
    when: str
    what: str
    more: str = ""
    href: str = ""
    act: str = ""
    act_href: str = ""
    press: str = ""
    press_href: str = ""
    seen: int = 0
    over: bool = False
    once: UUID = field(default_factory=uuid4)


def task_line(standing: Standing, task: Any, *, writes: bool) -> NextLine:
    """Return the line of a task, as `queries` reads it. `writes`: whether it offers to change it."""
    edit = reverse("plans:amend_task", kwargs={"key": task.pk}) if writes else ""
    if task.outcome:
        return _closed_task(standing, task, edit)
    done = reverse("plans:finish_task", kwargs={"key": task.pk}) if writes else ""
    alone = not task.has_owner
    return NextLine(
        person=task.young_person,
        when=due_words(task.due_on, standing.on),
        what=task.what,
        more=_whose(standing, task),
        href=edit,
        act="Choose" if alone and writes else "",
        act_href=edit if alone else "",
        press="" if alone or not writes else "Done",
        press_href=done,
        seen=task.version,
    )


def _closed_task(standing: Standing, task: Any, edit: str) -> NextLine:
    whose = "" if task.owner_id == standing.user_id else task.owner_name
    return NextLine(
        person=task.young_person,
        when=f"{task.get_outcome_display()}, {short_date(task.closed_on)}",
        what=task.what,
        more=" · ".join(part for part in (whose, task.why_not_needed) if part),
        href=edit,
        over=True,
    )


def appointment_line(standing: Standing, appointment: Appointment, *, now: datetime, writes: bool) -> NextLine:
    """Return the line of an appointment; a planned one that has begun by `now` asks whether it happened."""
    key = {"key": appointment.pk}
    place = f", {appointment.where_words}" if appointment.where_words else ""
    if appointment.state != AppointmentState.PLANNED:
        return NextLine(
            person=appointment.young_person,
            when=time_words(appointment.at, standing.on),
            what=f"{appointment.kind_label}{place}",
            more=answer_words(appointment),
            href=reverse("plans:answer_appointment", kwargs=key) if writes else "",
            over=True,
        )
    over = appointment.at <= now
    return NextLine(
        person=appointment.young_person,
        when=time_words(appointment.at, standing.on),
        what=f"{appointment.kind_label}{place}",
        more="" if appointment.worker_id == standing.user_id else appointment.worker.name,
        href=reverse("plans:change_appointment", kwargs=key) if writes else "",
        act="Did it happen?" if over and writes else "",
        act_href=reverse("plans:answer_appointment", kwargs=key) if over else "",
    )


def meeting_line(standing: Standing, meeting: Meeting, *, now: datetime, writes: bool) -> NextLine:
    """Return the line of a meeting; a planned one that has begun by `now` is to be recorded."""
    key = {"key": meeting.pk}
    planned, begun = meeting.state == MeetingState.PLANNED, meeting.at <= now
    record = reverse("plans:record_meeting", kwargs=key)
    change = reverse("plans:change_meeting", kwargs=key) if planned else record
    return NextLine(
        person=meeting.young_person,
        when=time_words(meeting.at, standing.on),
        what=f"{meeting.kind_label}{f', {meeting.where_words}' if meeting.where_words else ''}",
        more="" if planned else f"{meeting.get_state_display()}. {meeting.decided}",
        href=change if writes else "",
        act="Record" if planned and begun and writes else "",
        act_href=record,
        over=not planned,
    )


def _whose(standing: Standing, task: Any) -> str:
    """Say whose a task is; empty for the reader's own. One of a worker who has left needs another."""
    if not task.has_owner:
        return f"{task.owner_name}'s, who no longer works with {task.young_person.first_name}: needs a new owner"
    return "" if task.owner_id == standing.user_id else task.owner_name


@dataclass(frozen=True)
class PersonNext:
    """What happens next with one young person."""

    person: YoungPerson
    lines: list[NextLine]


def by_young_person(standing: Standing, lines: Iterable[tuple[datetime, NextLine]]) -> list[PersonNext]:
    """Gather lines with their moments by young person, records that are read as one together: whose first line is the
    earliest comes first. One statement if any of them is on a joined record, else none.
    """
    gathered: dict[UUID, list[NextLine]] = {}
    for _, line in sorted(lines, key=lambda dated: dated[0]):
        gathered.setdefault(standing.kept(line.person.pk), []).append(line)
    people = {person.pk: person for person in kept_people(standing, (theirs[0].person for theirs in gathered.values()))}
    return [PersonNext(people[key], theirs) for key, theirs in gathered.items() if key in people]
