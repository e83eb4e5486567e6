"""The sentences of the forms of this room, and what is read from the answers."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from act.design.form_errors import errors
from act.design.forms import Choice
from act.methods.codes import code_set
from act.methods.missing import Absence
from act.methods.placements import HOME
from act.placements.forms import PlacementForm
from act.placements.models import Placement
from act.safety.forms import CameHomeForm, MissingForm, ReturnInterviewForm
from act.safety.models import MissingEpisode
from act.trust.web.forms import VersionedForm

AS_AT = date(2016, 10, 31)
FOSTER = "kind_foster_care_with_other_carers"
STAY = {
    "where": FOSTER,
    FOSTER: "U6",
    "began_on": "2016-10-01",
    "over": "goes_on",
    "provider": "PR1",
    "miles": "12.5",
    "legal_status": "V2",
}
AWAY = {"kind": "M", "on": "2016-10-29", "clock": "22:00"}
ASKED = {"offered": "yes", "accepted": "yes"}


def _form(kind: type[VersionedForm], usual: dict[str, str], changes: dict[str, Any]) -> Any:
    return kind({"once": str(uuid4()), "seen": "0", **usual, **changes})


def _sentences(form: VersionedForm) -> list[str]:
    return [str(error["text"]) for error in errors(form)]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"where": ""}, "Choose what kind of place it is"),
        ({FOSTER: ""}, "Choose which: foster care with other carers"),
        ({FOSTER: "K1"}, "Choose one of the answers shown"),
        ({"began_on": ""}, "Enter the start date, for example 27 3 2001"),
        ({"began_on": "2016-11-01"}, "The start date must be 31 October 2016 or earlier"),
        ({"over": "over", "ended_because": "CARPL"}, "Enter the date they left"),
        ({"over": "over", "ended_on": "2016-10-20"}, "Choose why it ended"),
        ({"miles": "far"}, "Miles must be a number, for example 12 or 4.5"),
        ({"miles": "-1"}, "Miles must be 0 or more"),
        ({"miles": "999.9"}, "Miles must be 999 or fewer. Leave this empty if you don't know"),
        ({"miles": "12.55"}, "Miles may have one decimal, for example 4.5"),
        ({"legal_status": ""}, "Choose their legal status, or that they are not looked after"),
    ],
)
def test_what_is_wrong_with_a_stay_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert _sentences(_form(PlacementForm, STAY, changes)) == [sentence]


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({}, {"kind": "U6", "provider": "PR1", "miles": Decimal("12.5"), "legal_status": "V2", "liberty": False}),
        ({"where": "K1"}, {"kind": "K1"}),
        ({"where": HOME, "provider": "not_known", "legal_status": "none"}, {"kind": HOME, "legal_status": ""}),
        ({"provider": "", "miles": ""}, {"provider": "", "miles": None}),
        ({"also": ["liberty", "unregistered"]}, {"liberty": True, "unregistered": True}),
        (
            {"over": "over", "ended_on": "2016-10-20", "ended_because": "CREQO"},
            {"ended_on": date(2016, 10, 20), "ended_because": "CREQO"},
        ),
        ({"ended_on": "2016-10-20", "ended_because": "CREQO"}, {"ended_on": None, "ended_because": ""}),
    ],
)
def test_a_stay_is_read_as_facts(changes: dict[str, Any], facts: dict[str, Any]) -> None:
    form = _form(PlacementForm, STAY, changes)
    assert form.is_valid(), form.errors
    assert {name: getattr(form.facts(), name) for name in facts} == facts


def test_why_the_last_stay_ended_is_not_why_this_one_did() -> None:
    goes_on = _form(PlacementForm, STAY, {"ended_because": "CREQB"})
    over = _form(PlacementForm, STAY, {"over": "over", "ended_on": "2016-10-20", "ended_because": "CREQB"})
    assert goes_on.is_valid() and over.is_valid()
    assert (goes_on.facts().ended_because, goes_on.why_the_last_ended()) == ("", "CREQB")
    assert (over.facts().ended_because, over.why_the_last_ended()) == ("CREQB", "")


def test_every_kind_of_the_day_can_be_chosen_once() -> None:
    form = PlacementForm()
    groups: tuple[Choice, ...] = form.fields["where"].options
    kinds = [code for group in groups for code in (form.fields[group.value].options if group.reveals else [group])]
    known = [HOME, *(code.code for code in code_set("placement_type", AS_AT).codes)]
    assert sorted(kind.value for kind in kinds) == sorted(known)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"kind": HOME, "provider": "", "legal_status": ""},
        {"kind": "K1", "liberty": True, "miles": Decimal("4.0")},
        {"kind": "T2", "provider": "", "ended_on": date(2016, 10, 20), "ended_because": "OTHER", "unregistered": True},
    ],
)
def test_a_stay_opened_and_saved_unchanged_says_the_same(changes: dict[str, Any]) -> None:
    columns = {"kind": "U6", "began_on": date(2016, 10, 1), "provider": "PR1", "legal_status": "V2", **changes}
    placement = Placement(**columns)
    opened = PlacementForm(placement=placement).initial
    answers = {name: value if isinstance(value, list) else str(value or "") for name, value in opened.items()}
    form = PlacementForm({**answers, "once": str(uuid4())}, placement=placement)
    assert form.is_valid(), form.errors
    assert vars(form.facts()) == {name: getattr(placement, name) for name in vars(form.facts())}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"kind": ""}, "Choose whether they were missing or away"),
        ({"on": ""}, "Enter the start date, for example 27 3 2001"),
        ({"clock": ""}, "Enter the time, for example 22:15"),
        ({"clock": "night"}, "Enter a time of day, for example 22:15"),
        ({"home_on": "2016-10-30"}, "Enter the time too, for example 22:15"),
        ({"home_clock": "02:00"}, "Enter the date too, for example 27 10 2016"),
        (
            {"home_on": "2016-11-02", "home_clock": "02:00"},
            "The date they came home must be 31 October 2016 or earlier",
        ),
    ],
)
def test_what_is_wrong_with_an_episode_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert _sentences(_form(MissingForm, AWAY, changes)) == [sentence]


def test_an_episode_is_read_as_facts_over_the_change_of_the_clocks() -> None:
    form = _form(MissingForm, AWAY, {"kind": "A", "home_on": "2016-10-30", "home_clock": "03:00"})
    assert form.is_valid(), form.errors
    facts = form.facts()
    assert facts.kind is Absence.AWAY
    assert facts.began_at == datetime(2016, 10, 29, 21, tzinfo=UTC)
    assert facts.ended_at == datetime(2016, 10, 30, 3, tzinfo=UTC)


def test_coming_home_needs_a_day_and_a_time() -> None:
    assert _sentences(_form(CameHomeForm, {"home_on": "2016-10-30"}, {})) == ["Enter the time, for example 22:15"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"offered": ""}, "Choose whether a return interview was offered"),
        ({"accepted": ""}, "Choose whether they accepted"),
        ({"offered": "no"}, "Enter why it wasn't offered"),
        ({"offered": "not_needed"}, "Enter why it wasn't needed"),
        ({"held_on": "2016-10-30"}, "Enter the time too, for example 22:15"),
    ],
)
def test_what_is_wrong_with_an_interview_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert _sentences(_form(ReturnInterviewForm, ASKED, changes)) == [sentence]


EPISODE = {"kind": "M", "began_at": datetime(2016, 10, 29, 21, tzinfo=UTC)}
BACK = datetime(2016, 10, 30, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        {"offered": "yes"},
        {"offered": "yes", "accepted": "no"},
        {"offered": "no", "not_offered_because": "They moved away."},
        {"offered": "not_needed", "not_offered_because": "They were at their nan's."},
        {
            "offered": "yes",
            "accepted": "yes",
            "interviewed_at": BACK,
            "interviewer": "An advocate",
            "told": "With a friend.",
            "about_others": "Who drove.",
        },
    ],
)
def test_an_interview_opened_and_saved_unchanged_says_the_same(said: dict[str, Any]) -> None:
    episode = MissingEpisode(**EPISODE, ended_at=BACK, **said)
    initial = ReturnInterviewForm.initial_of(episode)
    codes = {name: initial.pop(name) for name in ("push", "pull")}
    answers = {name: "" if value is None else str(value) for name, value in initial.items()}
    form = ReturnInterviewForm({**answers, **codes, "once": str(uuid4())})
    assert form.is_valid(), form.errors
    facts = vars(form.facts())
    assert " ".join(facts.pop("factors")) == episode.factors
    assert facts == {name: getattr(episode, name) for name in facts}


def test_times_opened_and_saved_unchanged_say_the_same() -> None:
    episode = MissingEpisode(**EPISODE, ended_at=BACK)
    answers = {name: str(value) for name, value in MissingForm.initial_of(episode).items()}
    form = MissingForm({**answers, "once": str(uuid4())})
    assert form.is_valid(), form.errors
    assert vars(form.facts()) == {name: getattr(episode, name) for name in vars(form.facts())}


NEVER = "The clocks went forward on 27 March 2016, so there was no 01:30 that night. Check the time."


@pytest.mark.parametrize(
    ("kind", "usual"),
    [
        (MissingForm, {"kind": "M", "on": "2016-03-27", "clock": "0130"}),
        (MissingForm, {**AWAY, "on": "2016-03-26", "home_on": "2016-03-27", "home_clock": "1.30 am"}),
        (CameHomeForm, {"home_on": "2016-03-27", "home_clock": "01:30"}),
        (ReturnInterviewForm, {**ASKED, "held_on": "2016-03-27", "held_clock": "01.30", "interviewer": "Jo"}),
    ],
)
def test_an_hour_that_never_was_is_asked_about(kind: type[VersionedForm], usual: dict[str, str]) -> None:
    assert _sentences(_form(kind, usual, {})) == [NEVER]


@pytest.mark.parametrize(
    ("kind", "usual", "field"), [(MissingForm, AWAY, "on"), (PlacementForm, STAY, "began_on")], ids=["missing", "stay"]
)
def test_a_day_long_ago_is_asked_about_and_taken_once_it_is_said_to_be_right(
    kind: type[VersionedForm], usual: dict[str, str], field: str
) -> None:
    for day in ("2015-10-31", "2015-10-30"):
        assert _form(kind, usual, {field: day}).is_valid() is (day == "2015-10-31")
    asked = _form(kind, usual, {field: "2006-10-01"})
    assert _sentences(asked) == ["1 October 2006 is 10 years ago."]
    assert list(asked.fields).index("is_right") == list(asked.fields).index(asked.below) + 1
    assert not _form(kind, usual, {field: "2006-10-01", "is_right": f"{field} 2007-10-01"}).is_valid()
    assert _form(kind, usual, {field: "2006-10-01", "is_right": f"{field} 2006-10-01"}).is_valid()


def test_a_day_that_was_there_already_is_not_asked_about_again() -> None:
    stay = Placement(kind=HOME, began_on=date(2001, 3, 27))
    answers = {
        "where": HOME,
        "began_on": "2001-03-27",
        "over": "goes_on",
        "provider": "not_known",
        "legal_status": "none",
    }
    assert PlacementForm({"once": str(uuid4()), "seen": "1", **answers}, placement=stay).is_valid()
