"""Plan appointments, change them, and say what became of them."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from act.methods.codes import code_set
from act.methods.place_words import holds_address
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.plans.models import Appointment, AppointmentState
from act.plans.owners import check_owner
from act.plans.policy import check_ahead, check_plan
from act.trust import audit
from act.trust.models import User
from act.trust.records.removing import RemovalFacts, remove
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class AppointmentFacts:
    """What is planned. `at` is an aware moment; `where_words` are words without an address, `kind` a code."""

    kind: str
    at: datetime
    minutes: int
    where_words: str
    worker: User


@dataclass(frozen=True, kw_only=True)
class AppointmentAnswer:
    """What became of an appointment: why it wasn't kept, as a code of the set not_kept_reason, and in words."""

    state: AppointmentState
    not_kept_because: str = ""
    words: str = ""


@transaction.atomic
def plan_appointment(young_person: YoungPerson, *, by: Standing, facts: AppointmentFacts, now: datetime) -> Appointment:
    """Plan an appointment with a young person, at a practice time after `now`.

    Raises Refused for a person who does not work with them, for a time that is over or too far ahead, an address in the
    place, and a worker who can't take it on.
    """
    check_plan(by, young_person)
    check_goes_on(by, young_person)
    check_owner(facts.worker, young_person, by=by)
    check_time(facts.at, now)
    _check_facts(facts)
    appointment = Appointment(
        authority_id=young_person.authority_id,
        young_person=young_person,
        kind=facts.kind,
        at=facts.at,
        minutes=facts.minutes,
        where_words=facts.where_words.strip(),
        worker=facts.worker,
    )
    appointment.check_fields()
    appointment.save(force_insert=True)
    audit.act("plans.appointment_planned", by=by, about=[appointment], on=appointment)
    return appointment


@transaction.atomic
def change_appointment(
    appointment: Appointment, *, by: Standing, seen: int, facts: AppointmentFacts, now: datetime
) -> Appointment:
    """Change an appointment that is planned: another time, place or worker. What was planned before stays a version.

    Raises Stale when it was changed since version `seen`; Refused as `plan_appointment` does, and once it was answered.
    """
    check_plan(by, appointment.young_person)
    present = lock(appointment, seen=seen)
    if present.state != AppointmentState.PLANNED:
        raise Refused("It was already said what became of this appointment. Plan another one.")
    if facts.worker.pk != present.worker_id:
        check_owner(facts.worker, appointment.young_person, by=by)
    if facts.at != present.at:
        check_time(facts.at, now)
    _check_facts(facts)
    save(
        present,
        kind=facts.kind,
        at=facts.at,
        minutes=facts.minutes,
        where_words=facts.where_words.strip(),
        worker=facts.worker,
    )
    audit.act("plans.appointment_changed", by=by, about=[present], on=present)
    return present


@transaction.atomic
def answer_appointment(
    appointment: Appointment, *, by: Standing, seen: int, answer: AppointmentAnswer, now: datetime
) -> Appointment:
    """Say what became of an appointment, or put an answer right. `now` is a practice time.

    Raises Stale when it was changed since version `seen`; Refused for one that has not begun and is said to have
    happened or not, and for one that was not kept without a reason.
    """
    check_plan(by, appointment.young_person)
    present = lock(appointment, seen=seen)
    not_kept = answer.state is AppointmentState.NOT_KEPT
    if answer.state in {AppointmentState.KEPT, AppointmentState.NOT_KEPT} and present.at > now:
        raise Refused("It hasn't begun yet. Change its time, or cancel it.", field="state")
    if not_kept and answer.not_kept_because not in code_set("not_kept_reason", by.on):
        raise Refused("Choose why it didn't happen.", field="not_kept_because")
    save(
        present,
        state=answer.state,
        not_kept_because=answer.not_kept_because if not_kept else "",
        answer_words=answer.words.strip() if answer.state not in {"planned", "kept"} else "",
    )
    audit.act("plans.appointment_answered", by=by, about=[present], on=present)
    return present


@transaction.atomic
def remove_appointment(
    appointment: Appointment, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime
) -> Appointment:
    """Remove an appointment: a line stays in its place, and managers can still read it. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for a person who is neither its writer within one
    working day nor a manager, and for another reason without words.
    """
    removed = remove(appointment, by=by, seen=seen, facts=facts, now=now)
    audit.act("plans.appointment_removed", by=by, about=[removed], on=removed)
    return removed


def check_time(at: datetime, now: datetime) -> None:
    """Raise Refused for a time that is over by `now`, or too far ahead."""
    check_ahead(timezone.localdate(at), timezone.localdate(now), field="on")
    if at < now:
        raise Refused("That time is over. Record a contact if it happened.", field="clock")


def _check_facts(facts: AppointmentFacts) -> None:
    if facts.kind not in code_set("appointment_kind", timezone.localdate(facts.at)):
        raise Refused("Choose what kind of appointment it is.", field="kind")
    check_place(facts.where_words)


def check_place(where: str) -> None:
    """Raise Refused for a place with an address or a phone number."""
    if holds_address(where):
        raise Refused(
            "Say where in a few words, for example “at nan's”. We don't keep addresses or phone numbers.",
            field="where_words",
        )
