"""The named sets of records behind Figures: what one is called, who opens it, which rows, and when each happened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from act.casework.models import Contact, Involvement
from act.design.words import long_date, when
from act.evaluation.findings import homes
from act.methods.eligibility import BreakdownOf
from act.methods.feedback import GivenBy
from act.methods.missing import Absence
from act.methods.timepoints import time_point
from act.outcomes.models import Assessment, Course, GoalRating, Rater
from act.people.models import Gender
from act.placements.models import MissingEpisode, Placement
from act.referrals.models import Decision, ExpectedPath, Referral
from act.trust.models import PersonRecord
from act.trust.scope.people import people_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.voice.queries import all_feedback

LATER = 6
Rows = Callable[[Standing], "QuerySet[PersonRecord] | Sequence[PersonRecord]"]


@dataclass(frozen=True)
class Selector:
    """A named set of records."""

    title: str
    rows: Rows
    happened: Callable[[PersonRecord], str]
    permission: Permission = Permission.SEE_PEOPLE


def _of(model: type[PersonRecord], order: str, **conditions: object) -> Rows:
    def rows(standing: Standing) -> "QuerySet[PersonRecord]":
        shown: QuerySet[Any] = people_for(standing, model)
        matching = shown.filter(**conditions).select_related("young_person", "authority")
        return matching.order_by(f"-{order}", "-id")

    return rows


def _day(field: str) -> Callable[[PersonRecord], str]:
    return lambda record: long_date(getattr(record, field))


def _time(field: str) -> Callable[[PersonRecord], str]:
    return lambda record: when(getattr(record, field))


def _joined(title: str, **conditions: object) -> Selector:
    return Selector(title, _of(Involvement, "began_on", **conditions), _day("began_on"))


def _stays(which: Callable[[list[Placement], date], list[Placement]]) -> Rows:
    """Some of the stays of each time with ACT up to its last day, chosen as the Figures of homes choose them."""

    def rows(standing: Standing) -> list[Placement]:
        stays_of: dict[UUID, list[Placement]] = {}
        for stay in people_for(standing, Placement).select_related("young_person", "authority"):
            stays_of.setdefault(stay.young_person_id, []).append(stay)
        chosen: dict[UUID, Placement] = {}
        for time in people_for(standing, Course):
            last = time.ended_on or standing.on
            during = homes.during(stays_of.get(time.young_person_id, []), time.baseline_on, last)
            chosen |= {stay.pk: stay for stay in which(during, last)}
        return sorted(chosen.values(), key=lambda stay: stay.began_on, reverse=True)

    return rows


def _secure(stays: list[Placement], _: date) -> list[Placement]:
    return [stay for stay in stays if stay.stay.why_secure]


def _stepped_up(stays: list[Placement], _: date) -> list[Placement]:
    return homes.stepped_up(stays)


def _expected(standing: Standing) -> "QuerySet[PersonRecord]":
    """The expected paths of young people who have had a key worker: only they are appraised."""
    with_key_worker = people_for(standing, Involvement).values("young_person")
    shown: QuerySet[Any] = people_for(standing, ExpectedPath).filter(young_person__in=with_key_worker)
    return shown.select_related("young_person", "authority").order_by("-judged_on", "-id")


def _forms(month: int) -> Rows:
    """Forms from the opening of a time point on."""

    def rows(standing: Standing) -> list[Assessment]:
        opens = {
            course.young_person_id: time_point(course.baseline_on, month).opens
            for course in people_for(standing, Course)
        }
        forms = people_for(standing, Assessment).select_related("young_person", "authority")
        since_opening = [form for form in forms if form.completed_on >= opens[form.young_person_id]]
        return sorted(since_opening, key=lambda form: (form.completed_on, form.pk), reverse=True)

    return rows


def _feedback_from(given_by: GivenBy) -> Rows:
    return lambda standing: all_feedback(standing).filter(given_by=given_by)


SELECTORS: dict[str, Selector] = {
    "referrals.received": Selector("Referrals received", _of(Referral, "made_on"), _day("made_on")),
    "referrals.accepted": Selector(
        "Referrals accepted", _of(Decision, "decided_on", accepted=True), _day("decided_on")
    ),
    "casework.involvements": _joined("Young people who have had a key worker"),
    "casework.beside_now": _joined("Young people with a key worker today", ended_on=None),
    "casework.contacts_made": Selector("Contacts made", _of(Contact, "at", made=True), _time("at")),
    "casework.contacts_tried": Selector("Contacts tried", _of(Contact, "at", made=False), _time("at")),
    "people.young_women": _joined("Girls and young women", young_person__gender=Gender.GIRL),
    "people.edge_of_care": _joined("Family life was close to breaking down", referral__breakdown_of=BreakdownOf.FAMILY),
    "people.placement_at_risk": _joined(
        "A placement was close to breaking down", referral__breakdown_of=BreakdownOf.PLACEMENT
    ),
    "placements.secure": Selector("Secure placements and equivalents", _stays(_secure), _day("began_on")),
    "placements.stepped_up": Selector(
        "Moves to a more intensive kind of placement", _stays(_stepped_up), _day("began_on")
    ),
    "placements.broke_down": Selector(
        "Homes and placements that broke down", _stays(homes.broken_down), _day("ended_on")
    ),
    "placements.missing": Selector(
        "Times missing", _of(MissingEpisode, "began_at", kind=Absence.MISSING), _time("began_at")
    ),
    "outcomes.forms": Selector("Forms filled in", _of(Assessment, "completed_on"), _day("completed_on")),
    "outcomes.later_forms": Selector("Forms filled in at six months or later", _forms(LATER), _day("completed_on")),
    "outcomes.ratings": Selector(
        "Goals rated by young people", _of(GoalRating, "rated_on", rater=Rater.YOUNG_PERSON), _day("rated_on")
    ),
    "voice.young_people": Selector(
        "Feedback from young people", _feedback_from(GivenBy.YOUNG_PERSON), _day("given_on"), Permission.READ_FEEDBACK
    ),
    "voice.parents": Selector(
        "Feedback from parents and carers", _feedback_from(GivenBy.PARENT), _day("given_on"), Permission.READ_FEEDBACK
    ),
    "costs.expected_paths": Selector(
        "What was expected without ACT", _expected, _day("judged_on"), Permission.DECIDE_ON_REFERRALS
    ),
    "costs.stays": Selector("Where young people stayed", _of(Placement, "began_on"), _day("began_on")),
}
