"""Add, edit and finish tasks."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.plans.models import Task, TaskOrigin, TaskOutcome
from act.plans.owners import check_owner
from act.plans.policy import LONGEST_AHEAD, check_ahead, check_plan
from act.trust import audit
from act.trust.models import User
from act.trust.records.removing import RemovalFacts, remove
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class TaskFacts:
    """What is to be done, by which day, and whose it is: a worker's, or that of a person outside the service."""

    what: str
    due_on: date
    owner: User | None = None
    other_owner: str = ""


@dataclass(frozen=True, kw_only=True)
class TaskEnding:
    """How a task ended, on which day, and why it is not needed."""

    outcome: TaskOutcome
    on: date
    because: str = ""


@transaction.atomic
def add_task(
    young_person: YoungPerson,
    *,
    by: Standing,
    facts: TaskFacts,
    origin: TaskOrigin = TaskOrigin.HAND,
    raised_from: UUID | None = None,
) -> Task:
    """Add a task about a young person. `raised_from` is the key of the contact or meeting that raised it.

    Raises Refused for a person who does not work with them, for no words, for a day that is over or too far ahead, and
    for a worker who can't take it on.
    """
    check_plan(by, young_person)
    check_goes_on(by, young_person)
    _check_words(facts)
    if facts.owner:
        check_owner(facts.owner, young_person, by=by)
    check_ahead(facts.due_on, by.on, field="due_on")
    task = Task(
        authority_id=young_person.authority_id,
        young_person=young_person,
        what=facts.what.strip(),
        owner=facts.owner,
        other_owner=facts.other_owner.strip(),
        due_on=facts.due_on,
        origin=origin,
        raised_from=raised_from,
    )
    task.check_fields()
    task.save(force_insert=True)
    audit.act("plans.task_added", by=by, about=[task], on=task)
    return task


@transaction.atomic
def amend_task(task: Task, *, by: Standing, seen: int, facts: TaskFacts, ending: TaskEnding | None = None) -> Task:
    """Edit a task, give it to another worker, say how it ended, or, without an ending, that it is open again.

    Raises Stale when it was changed since version `seen`; Refused as `add_task` does, and for an ending that is wrong.
    """
    young_person = task.young_person
    check_plan(by, young_person)
    now = lock(task, seen=seen)
    _check_words(facts)
    if facts.owner and facts.owner.pk != now.owner_id:
        check_owner(facts.owner, young_person, by=by)
    if facts.due_on != now.due_on:
        check_ahead(facts.due_on, by.on, field="due_on")
    _check_ending(ending, now, by.on)
    save(
        now,
        what=facts.what.strip(),
        owner=facts.owner,
        other_owner=facts.other_owner.strip(),
        due_on=facts.due_on,
        outcome=ending.outcome if ending else "",
        closed_on=ending.on if ending else None,
        why_not_needed=ending.because.strip() if ending else "",
    )
    audit.act("plans.task_amended", by=by, about=[now], on=now)
    return now


@transaction.atomic
def finish_task(task: Task, *, by: Standing, seen: int) -> Task:
    """Say that a task was done today. It is taken back by editing it.

    Raises Stale when it was changed since version `seen`; Refused for a person who does not work with the young
    person, and for a task that is not open.
    """
    check_plan(by, task.young_person)
    now = lock(task, seen=seen)
    if now.outcome:
        raise Refused("A colleague has already answered this task.")
    save(now, outcome=TaskOutcome.DONE, closed_on=by.on)
    audit.act("plans.task_done", by=by, about=[now], on=now)
    return now


@transaction.atomic
def remove_task(task: Task, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Task:
    """Remove a task: a line stays in its place, and managers can still read it. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for a person who is neither its writer within one
    working day nor a manager, and for another reason without words.
    """
    removed = remove(task, by=by, seen=seen, facts=facts, now=now)
    audit.act("plans.task_removed", by=by, about=[removed], on=removed)
    return removed


def _check_words(facts: TaskFacts) -> None:
    if not facts.what.strip():
        raise Refused("Enter what needs doing.", field="what")
    if facts.owner is None and not facts.other_owner.strip():
        raise Refused("Enter whose it is.", field="other_owner")


def _check_ending(ending: TaskEnding | None, task: Task, today: date) -> None:
    if ending is None or (ending.outcome, ending.on) == (task.outcome, task.closed_on):
        return
    if not today - LONGEST_AHEAD <= ending.on <= today:
        raise Refused("The day must be today or within the last year. Check the date.", field="done_on")
    if ending.outcome is TaskOutcome.NOT_NEEDED and not ending.because.strip():
        raise Refused("Enter why it isn't needed any more.", field="why_not_needed")
