"""What the database itself will not have, whatever our own code forgets: a table of bad rows."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, models, transaction

from act.casework.models import Contact, Involvement
from act.people.models import Agreement, YoungPerson
from act.placements.models import MissingEpisode, Placement
from act.referrals.models import Decision, ExpectedPath, Referral
from act.trust.models import Agency, AuditRow, Authority, Kept, Posting, Tie, User
from tests import environment
from tests.attack import tables
from tests.attack.stage import Stage


@dataclass(frozen=True)
class Bad:
    """A row like one that is there, with something that cannot be: the constraint that refuses it.

    A row keeps the columns of its kind, so that whatever may only be there once is there twice. A key is named as
    the stage names it.
    """

    model: type[models.Model]
    constraint: str
    changes: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join([self.constraint, *(f"{name}={value}" for name, value in self.changes.items())])


DAY = date(2016, 10, 1)
NIGHT = datetime(2016, 10, 30, 23, tzinfo=UTC)
NOT_ASKED = {
    "offered": "",
    "accepted": "",
    "interviewed_at": None,
    "interviewer": "",
    "told": "",
    "about_others": "",
    "not_offered_because": "",
}
NOT_HELD = {**NOT_ASKED, "offered": "yes", "accepted": "yes"}
PATH_ANSWERS = "expected_path_answers"
BAD = (
    Bad(YoungPerson, "young_person_has_a_name", {"name": ""}),
    Bad(YoungPerson, "young_person_once_an_authority"),
    Bad(YoungPerson, "young_person_language_said_or_not", {"language": "", "language_not_said": ""}),
    Bad(YoungPerson, "young_person_language_said_or_not", {"language": "Urdu", "language_not_said": "declined"}),
    Bad(YoungPerson, "young_person_words_have_a_day", {"what_matters": "", "what_matters_on": DAY}),
    Bad(YoungPerson, "young_person_words_have_a_day", {"what_matters": "My nan", "what_matters_on": None}),
    Bad(Agreement, "agreement_to", {"to": "anything"}),
    Bad(Agreement, "agreement_answer", {"answer": "perhaps"}),
    Bad(Referral, "referral_state", {"state": "lost"}),
    Bad(Referral, "referral_lives", {"lives": "at 3 High Street"}),
    Bad(Referral, "referral_harm", {"harm": "perhaps"}),
    Bad(Referral, "referral_exploitation", {"exploitation_risk": "11"}),
    Bad(Referral, "referral_breakdown", {"breakdown_risk": "11"}),
    Bad(Referral, "referral_breakdown", {"breakdown_of": "school"}),
    Bad(Referral, "referral_has_words", {"exploitation_words": ""}),
    Bad(Referral, "referral_has_words", {"breakdown_words": ""}),
    Bad(Decision, "decision_has_reasons", {"reasons": ""}),
    Bad(Decision, "unique"),
    Bad(ExpectedPath, "expected_path_weeks", {"weeks": 0}),
    Bad(ExpectedPath, "expected_path_weeks", {"weeks": 52 * 18 + 1}),
    Bad(ExpectedPath, "expected_path_has_evidence", {"evidence": ""}),
    Bad(ExpectedPath, PATH_ANSWERS, {"accommodation": "hotel"}),
    Bad(ExpectedPath, PATH_ANSWERS, {"certainty": "perhaps"}),
    Bad(Involvement, "involvement_dates", {"began_on": DAY, "ended_on": date(2016, 9, 30)}),
    Bad(Involvement, "involvement_one_at_a_time", {"referral_id": "referrals/Ellie"}),
    Bad(Involvement, "unique", {"young_person_id": "people/Ellie"}),
    Bad(Contact, "contact_answers", {"with_whom": "a stranger"}),
    Bad(Contact, "contact_answers", {"how": "telepathy"}),
    Bad(Contact, "contact_minutes", {"made": True, "minutes": 0}),
    Bad(Contact, "contact_minutes", {"made": False, "minutes": 24 * 60 + 1}),
    Bad(Tie, "tie_dates", {"since": DAY, "until": date(2016, 9, 30)}),
    Bad(Tie, "tie_kind", {"kind": "friend"}),
    Bad(Tie, "tie_one_of_a_kind_at_a_time"),
    Bad(Posting, "posting_dates", {"since": DAY, "until": DAY}),
    Bad(Posting, "posting_role", {"role": "superuser"}),
    Bad(Posting, "posting_agency_of_partners", {"role": "partner", "agency_id": None}),
    Bad(Posting, "posting_once", {"until": None}),
    Bad(User, "user_name_in_small_letters", {"username": "Sam"}),
    Bad(AuditRow, "audit_kind", {"kind": "rumour"}),
    Bad(AuditRow, "audit_says_what", {"what": ""}),
    Bad(Kept, "kept_once_a_page"),
    Bad(Authority, "unique"),
    Bad(Agency, "unique"),
    Bad(Placement, "placement_dates", {"began_on": DAY, "ended_on": DAY, "ended_because": "CARPL"}),
    Bad(Placement, "placement_dates", {"began_on": DAY, "ended_on": date(2016, 9, 30), "ended_because": "CARPL"}),
    Bad(Placement, "placement_has_a_kind", {"kind": ""}),
    Bad(Placement, "placement_provider", {"kind": "K2", "provider": "PR9"}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "provider": "", "legal_status": "C2"}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "provider": "PR1", "legal_status": ""}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "legal_status": "", "liberty": True}),
    Bad(Placement, "placement_miles", {"miles": Decimal("999.9")}),
    Bad(Placement, "placement_miles", {"miles": Decimal("-0.1")}),
    Bad(Placement, "placement_end_has_a_reason", {"ended_on": None, "ended_because": "CARPL"}),
    Bad(Placement, "placement_end_has_a_reason", {"ended_on": date(2016, 10, 31), "ended_because": ""}),
    Bad(MissingEpisode, "missing_times", {**NOT_ASKED, "began_at": NIGHT, "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_answers", {"kind": "X"}),
    Bad(MissingEpisode, "missing_answers", {**NOT_ASKED, "offered": "later", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_answers", {**NOT_HELD, "accepted": "may", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_offered_once_home", {**NOT_HELD, "ended_at": None}),
    Bad(MissingEpisode, "missing_accepted_an_offer", {**NOT_ASKED, "accepted": "no"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "interviewer": "An advocate"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "told": "Words"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "ended_at": NIGHT, "interviewed_at": NIGHT}),
    Bad(MissingEpisode, "missing_no_offer_has_a_reason", {**NOT_ASKED, "offered": "no", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_no_offer_has_a_reason", {**NOT_ASKED, "not_offered_because": "None"}),
)

FOR_PARENTS = {"young_person_authority", "referral_authority", "involvement_authority"}
"""Let children point at a key together with its authority; the key alone is unique already."""


def writer_of(model: type[models.Model]) -> str:
    """Somebody who may write such rows."""
    return "sam" if model is Kept else "helen"


def test_every_constraint_is_tried() -> None:
    declared = {constraint.name for model in tables.all_models() for constraint in model._meta.constraints}
    assert declared - FOR_PARENTS == {bad.constraint for bad in BAD} - {"unique"}


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_row_is_refused(bad: Bad, stage: Stage) -> None:
    tables.fill(stage)
    with stage.acting(writer_of(bad.model)) as standing:
        like = tables.sample(stage, bad.model, writer_of(bad.model))
        changes = {name: stage.keys.get(str(value), value) for name, value in bad.changes.items()}
        row = tables.copy(bad.model, {**like, **tables.owned_by(bad.model, standing.user_id), **changes})
        with pytest.raises(IntegrityError) as refused, transaction.atomic():
            row.save(force_insert=True)
    assert _names(bad, str(refused.value))


def _names(bad: Bad, said: str) -> bool:
    """Whether the database names the constraint; SQLite names the columns of one that is about being unique."""
    declared = {constraint.name: constraint for constraint in bad.model._meta.constraints}
    unique = bad.constraint == "unique" or isinstance(declared[bad.constraint], models.UniqueConstraint)
    if unique and (bad.constraint == "unique" or not environment.POSTGRES):
        return "unique" in said.lower()
    return bad.constraint in said


@pytest.mark.parametrize("kind", ["key_worker", "social_worker"])
def test_a_young_person_has_one_worker_of_a_kind_at_a_time(kind: str, stage: Stage) -> None:
    with stage.acting("helen"):
        there = Tie.objects.filter(young_person_id=stage.keys["people/Mia"], kind=kind).values().get()
        another = {"user_id": stage.world.user("jess").pk}
        with pytest.raises(IntegrityError), transaction.atomic():
            tables.copy(Tie, there, **another).save(force_insert=True)
        Tie.objects.filter(pk=there["id"]).update(until=date(2016, 10, 31))
        tables.copy(Tie, there, **another, since=date(2016, 10, 31)).save(force_insert=True)


def test_the_row_that_the_bad_ones_are_like_would_be_accepted(stage: Stage) -> None:
    with stage.acting("helen"):
        contact = tables.sample(stage, Contact, "helen")
        tables.copy(Contact, contact).save(force_insert=True)
