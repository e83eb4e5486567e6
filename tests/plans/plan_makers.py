"""Tasks, appointments and meetings for tests, made by the product's own actions."""

from datetime import UTC, date, datetime
from typing import Any

from act.people.models import YoungPerson
from act.people.queries import young_person
from act.plans import actions, queries
from act.plans.models import Appointment, AppointmentState, Meeting, Task
from act.trust.scope.standing import Standing
from tests.world import World

THURSDAY = date(2016, 11, 3)
FOUR_ON_THURSDAY = datetime(2016, 11, 3, 16, tzinfo=UTC)
NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)


def task_facts(world: World, owner: str = "sam", **changes: Any) -> actions.TaskFacts:
    """Return facts: ring school by Thursday, Sam's, with what is changed. An empty `owner` is somebody outside."""
    facts = {"what": "Ring school", "due_on": THURSDAY, "owner": world.user(owner) if owner else None, **changes}
    return actions.TaskFacts(**facts)


def added_task(world: World, by: Standing, name: str = "Mia", owner: str = "sam", **changes: Any) -> Task:
    """Add such a task about one of the cast."""
    return actions.add_task(young_person(by, world.people[name]), by=by, facts=task_facts(world, owner, **changes))


def visit_facts(world: World, worker: str = "sam", **changes: Any) -> actions.AppointmentFacts:
    """Return facts: Sam visits on Thursday at four, at nan's, with what is changed."""
    visit = {"kind": "VISIT", "at": FOUR_ON_THURSDAY, "minutes": 60, "where_words": "at nan's"}
    return actions.AppointmentFacts(**{**visit, "worker": world.user(worker), **changes})


def planned_visit(world: World, by: Standing, name: str = "Mia", worker: str = "sam", **changes: Any) -> Appointment:
    """Plan such a visit to one of the cast, at noon."""
    facts = visit_facts(world, worker, **changes)
    return actions.plan_appointment(young_person(by, world.people[name]), by=by, facts=facts, now=NOON)


def open_tasks(by: Standing, person: YoungPerson) -> list[Task]:
    """A young person's tasks that are still to do."""
    return [task for task in queries.tasks_of(by, person) if not task.outcome]


def planned(by: Standing, person: YoungPerson) -> list[Appointment]:
    """The appointments with a young person of which nobody has said what became."""
    return [each for each in queries.appointments_of(by, person) if each.state == AppointmentState.PLANNED]


def meeting_facts(**changes: Any) -> actions.MeetingFacts:
    """Return facts: an Ambitions meeting on Thursday at four, at school, with what is changed."""
    meeting = {"kind": "AMBITIONS", "at": FOUR_ON_THURSDAY, "minutes": 60, "where_words": "at school"}
    return actions.MeetingFacts(**{**meeting, **changes})


def called_meeting(world: World, by: Standing, name: str = "Mia", **changes: Any) -> Meeting:
    """Call such a meeting about one of the cast at noon: Priya, the young person, and their nan are asked."""
    asked = actions.MeetingInvitations(workers=(world.user("priya"),), roles=("YOUNG_PERSON",), names=("Nan",))
    person = young_person(by, world.people[name])
    return actions.call_meeting(person, by=by, facts=meeting_facts(**changes), asked=asked, now=NOON)
