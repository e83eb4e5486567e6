"""The manager's decision and what was expected without ACT."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from act.demo.cast import CAST
from act.design.form_errors import errors
from act.methods.accommodation import Accommodation
from act.people.queries import young_person
from act.referrals import actions, queries
from act.referrals.actions import ExpectedPathFacts
from act.referrals.eligibility import eligibility
from act.referrals.forms import DecisionForm
from act.referrals.labels import Certainty
from act.referrals.models import Decision, ExpectedPath, Referral
from act.referrals.states import State
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.people.makers import described
from tests.referrals.makers import TODAY, sent_referral
from tests.world import World

PATH = ExpectedPathFacts(
    accommodation=Accommodation.CHILDRENS_HOME,
    expected_from=date(2016, 11, 14),
    weeks=26,
    certainty=Certainty.LIKELY,
    evidence="The panel's minute.",
    judged_with="",
)
YES = {
    "accepted": "yes",
    "reasons": "Home is close to breaking down.",
    "accommodation": "childrens_home",
    "expected_from": "2016-11-14",
    "weeks": "26",
    "certainty": "likely",
    "evidence": "The panel's minute.",
    "judged_with": "",
}


def _form(**changes: str) -> DecisionForm:
    return DecisionForm({"once": str(uuid4()), "seen": "1", **YES, **changes})


def _decide(referral: Referral, by: Standing, *, accepted: bool, path: ExpectedPathFacts | None = None) -> Decision:
    return actions.decide(
        referral, by=by, seen=referral.version, accepted=accepted, reasons="Because.", path=path, on=TODAY
    )


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        ({}, []),
        ({"accepted": "no"}, []),
        ({"accepted": "no", **dict.fromkeys(list(YES)[2:], "")}, []),
        ({"accepted": ""}, ["Choose whether to accept"]),
        ({"reasons": ""}, ["Enter your reasons, whichever you choose"]),
        ({"reasons": " ", "accepted": "no"}, ["Enter your reasons, whichever you choose"]),
        ({"accommodation": ""}, ["Choose where they would probably have lived without ACT"]),
        ({"expected_from": ""}, ["Enter the date they would have moved there, for example 14 11 2016"]),
        ({"weeks": ""}, ["Enter how many weeks they would have stayed, for example 26"]),
        ({"weeks": "some"}, ["Weeks must be a whole number, for example 26"]),
        ({"weeks": "0"}, ["Weeks must be 1 or more"]),
        ({"weeks": "937"}, ["Weeks must be 936 or fewer, up to their 18th birthday"]),
        ({"certainty": ""}, ["Choose how sure you are"]),
        ({"evidence": " "}, ["Enter the evidence for this, for example panel minutes"]),
    ],
)
def test_the_decision_form_says_what_is_missing(changes: dict[str, str], sentences: list[str]) -> None:
    assert [error["text"] for error in errors(_form(**changes))] == sentences


def test_a_no_carries_no_path_even_when_one_was_typed() -> None:
    form = _form(accepted="no")
    assert form.is_valid()
    assert form.path() is None


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_the_manager_of_the_authority_decides(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    address = reverse("referrals:decide", args=[world.referrals["Ellie"]])
    browser = sign_in(member)
    assert browser.get(address).status_code == (200 if member == "helen" else 404)
    answer = browser.post(address, {"once": str(uuid4()), "seen": "1", **YES})
    assert answer.status_code == (302 if member == "helen" else 404)
    with world.acting("helen") as helen:
        assert Decision.objects.filter(referral=world.referrals["Ellie"]).exists() is (member == "helen")
        state = queries.referral(helen, world.referrals["Ellie"]).state
    assert state == (State.ACCEPTED if member == "helen" else State.WAITING)


def test_an_acceptance_needs_what_was_expected_without_act(world: World) -> None:
    with world.acting("helen") as helen:
        referral = queries.referral(helen, world.referrals["Ellie"])
        with pytest.raises(Refused, match="Enter what would probably have happened without ACT"):
            _decide(referral, helen, accepted=True)
        assert queries.decision(helen, referral) is None
        assert queries.referral(helen, referral.pk).state == State.WAITING


@pytest.mark.parametrize("accepted", [True, False])
def test_a_decision_without_reasons_is_not_kept(world: World, accepted: bool) -> None:
    with world.acting("helen") as helen:
        referral = queries.referral(helen, world.referrals["Ellie"])
        with pytest.raises(IntegrityError):
            actions.decide(referral, by=helen, seen=1, accepted=accepted, reasons="", path=PATH, on=TODAY)
        assert queries.decision(helen, referral) is None


def test_an_accepted_referral_has_one_path_and_one_that_was_not_has_none(world: World) -> None:
    with world.acting("helen") as helen:
        yes, no = sent_referral(helen), sent_referral(helen)
        _decide(yes, helen, accepted=True, path=PATH)
        _decide(no, helen, accepted=False, path=PATH)
        assert [path.weeks for path in queries.expected_paths(helen, yes)] == [26]
        assert list(queries.expected_paths(helen, no)) == []
        assert queries.referral(helen, yes.pk).state == State.ACCEPTED
        assert queries.referral(helen, no.pk).state == State.NOT_ACCEPTED


@pytest.mark.parametrize("model", [ExpectedPath, Decision])
@pytest.mark.parametrize("way", ["update", "delete"])
def test_a_decision_and_a_path_can_never_be_changed_or_taken_away(
    world: World, model: type[ExpectedPath] | type[Decision], way: str
) -> None:
    with world.acting("helen"):
        rows = model.objects.filter(referral=world.referrals["Mia"])
        assert rows.count() == 1
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.update(version=2) if way == "update" else rows.delete()
        assert rows.get().version == 1


@pytest.mark.parametrize("name", ["Mia", "Chloe"])
@pytest.mark.parametrize("accepted", [True, False])
def test_a_second_decision_is_refused(world: World, name: str, accepted: bool) -> None:
    with world.acting("helen") as helen:
        referral = queries.referral(helen, world.referrals[name])
        with pytest.raises(Refused, match="so it can't become"):
            _decide(referral, helen, accepted=accepted, path=PATH)
        assert Decision.objects.filter(referral=referral).count() == 1


def test_of_two_managers_deciding_at_once_the_second_is_refused_as_stale(world: World) -> None:
    with world.acting("helen") as helen:
        opened = queries.referral(helen, world.referrals["Ellie"])
        _decide(opened, helen, accepted=False)
        with pytest.raises(Stale):
            _decide(opened, helen, accepted=True, path=PATH)


def test_the_eligibility_sentence_of_the_day_is_kept_whatever_changes_later(world: World) -> None:
    with world.acting("helen") as helen:
        referral = queries.referral(helen, world.referrals["Ellie"])
        tests = eligibility(referral)
        decision = _decide(referral, helen, accepted=False)
        ellie = young_person(helen, referral.young_person_id)
        described(ellie, helen, because="She told us.", called="El", what_matters="", what_matters_on=None)
        kept = queries.decision(helen, referral)
    assert kept is not None
    assert kept == decision
    assert (kept.eligible, kept.eligibility_words) == (tests.met, str(tests.sentence("Ellie")))


@pytest.mark.parametrize(("member", "sees"), [("helen", True), ("sam", False), ("priya", False)])
def test_only_managers_read_what_was_expected(
    world: World, sign_in: Callable[[str], Client], member: str, sees: bool
) -> None:
    page = sign_in(member).get(reverse("referrals:referral", args=[world.referrals["Mia"]]))
    assert page.status_code == 200
    assert ("What would have happened without ACT" in page.content.decode()) is sees
