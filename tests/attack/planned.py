"""What is planned on the stage: of each of four young people two tasks, two visits and a meeting."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from act.demo.acting_as import standing_as
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.plans import actions
from act.plans.models import Appointment, AppointmentState, Meeting, MeetingInvitee, MeetingState, TaskOutcome
from act.trust import clock
from act.trust.scope.standing import Standing

KEY_WORKER = {"Mia": "sam", "Jay": "sam", "Aaliyah": "nadia", "Rae": "sam"}


def planned(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `tasks/Mia`, and `tasks/Mia/nan`, which is not needed any more; `visits/Mia`, which is planned, and
    `visits/Mia/over`, which was not kept; `meetings/Mia`, and `meetings/Mia/held`.
    """
    for name, username in KEY_WORKER.items():
        with standing_as(username) as by:
            person = young_person(by, keys[f"people/{name}"])
            soon = by.on + timedelta(days=3)
            facts = actions.TaskFacts(what=f"Ring {name}'s school", due_on=soon, owner=by.user)
            yield f"tasks/{name}", actions.add_task(person, by=by, facts=facts).pk
            nans = actions.TaskFacts(what=f"Bring {name}'s bag", due_on=soon, other_owner=f"{name}'s nan")
            task = actions.add_task(person, by=by, facts=nans)
            found = actions.TaskEnding(outcome=TaskOutcome.NOT_NEEDED, on=by.on, because=f"{name} found it")
            yield f"tasks/{name}/nan", actions.amend_task(task, by=by, seen=1, facts=nans, ending=found).pk
            yield f"visits/{name}", _visit(person, by, clock.now() + timedelta(days=3)).pk
            visit, before = _visit(person, by, clock.now()), clock.now() + timedelta(minutes=1)
            ill = actions.AppointmentAnswer(
                state=AppointmentState.NOT_KEPT, not_kept_because="ILL", words=f"{name} had a cold"
            )
            yield f"visits/{name}/over", actions.answer_appointment(visit, by=by, seen=1, answer=ill, now=before).pk
            yield f"meetings/{name}", _meeting(person, by, clock.now() + timedelta(days=4)).pk
            meeting = _meeting(person, by, clock.now())
            held = actions.MeetingRecord(state=MeetingState.HELD, decided=f"{name} chooses the room", came={})
            yield (
                f"meetings/{name}/held",
                actions.record_meeting(meeting, by=by, seen=1, record=held, now=before).pk,
            )
            with_name = MeetingInvitee.objects.filter(meeting=meeting).exclude(name="").get()
            yield f"invitees/{name}", with_name.pk


def _meeting(person: YoungPerson, by: Standing, at: datetime) -> Meeting:
    name = person.first_name
    facts = actions.MeetingFacts(kind="AMBITIONS", at=at, minutes=60, where_words=f"where {name} feels well")
    asked = actions.MeetingInvitations(workers=(by.user,), roles=("YOUNG_PERSON",), names=(f"{name}'s coach",))
    return actions.call_meeting(person, by=by, facts=facts, asked=asked, now=clock.now())


def _visit(person: YoungPerson, by: Standing, at: datetime) -> Appointment:
    facts = actions.AppointmentFacts(
        kind="VISIT", at=at, minutes=60, where_words=f"by {person.first_name}'s school", worker=by.user
    )
    return actions.plan_appointment(person, by=by, facts=facts, now=clock.now())
