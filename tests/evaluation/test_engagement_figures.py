"""From referral to staying, and who the young people are: counted from rows in memory."""

from datetime import date, timedelta
from typing import Any

import pytest

from act.casework.models import Ending, Involvement
from act.evaluation.findings import circumstances, engagement
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure, Of
from act.people.models import Agreement, YoungPerson
from act.referrals.models import Decision, Referral
from tests.evaluation.numbers import BEGAN, RowsInMemory, by_key, time_with_act

LEFT, BACK = date(2016, 6, 30), date(2016, 9, 1)
GROUP = [time_with_act(1, ended_on=LEFT), time_with_act(1, began_on=BACK), time_with_act(2)]


def _referred(days: int, began: date = BEGAN, state: str = "allocated") -> dict[str, Any]:
    return {"made_on": began - timedelta(days=days), "state": state}


def _decided(accepted: bool) -> dict[str, Any]:
    return {"accepted": accepted, "decided_on": BEGAN}


def _ended(because: str, on: date | None = LEFT) -> dict[str, Any]:
    return {"began_on": BEGAN, "ended_on": on, "ended_because": because, "ended_on__isnull": on is None}


def _said(answer: str, on: date, to: str = "take_part") -> dict[str, Any]:
    return {"to": to, "answer": answer, "answered_on": on, "version": 1}


def _figures(rows: dict[Any, list[tuple[int, dict[str, Any]]]], group: list[TimeWithAct] = GROUP) -> dict[str, Figure]:
    return by_key(engagement.findings(RowsInMemory(rows), group))  # type: ignore[arg-type]


def test_referrals_are_counted_and_accepted_ones_out_of_those_decided() -> None:
    found = _figures(
        {
            Referral: [(person, _referred(9)) for person in (1, 1, 2, 3)],
            Decision: [(1, _decided(True)), (2, _decided(True)), (3, _decided(False))],
        }
    )
    received, accepted = found["referrals.received"], found["referrals.accepted"]
    assert (received.value, received.n, received.unit) == (4, 3, "referrals")
    assert (accepted.value, accepted.of) == (2, Of(3, 4))


@pytest.mark.parametrize(
    ("because", "early"),
    [
        (Ending.ASKED_TO_STOP, 1),
        (Ending.MOVED_AWAY, 1),
        (Ending.GOALS_REACHED, 0),
        (Ending.STEPPED_UP, 0),
        (Ending.TRANSFERRED, 0),
        (Ending.OTHER, 0),
    ],
)
def test_whoever_asked_to_stop_or_moved_away_left_early(because: str, early: int) -> None:
    figure = _figures({Involvement: [(1, _ended(because))]})["engagement.left_early"]
    assert (figure.value, figure.of) == (early, Of(2, 2))


def test_whoever_left_early_twice_is_one_young_person() -> None:
    twice = [(1, _ended(Ending.MOVED_AWAY)), (1, _ended(Ending.ASKED_TO_STOP, BACK))]
    assert _figures({Involvement: twice})["engagement.left_early"].value == 1


@pytest.mark.parametrize(
    ("answers", "agreed"),
    [
        ([], 0),
        ([_said("agreed", BEGAN)], 1),
        ([_said("agreed", BEGAN), _said("declined", BACK)], 0),
        ([_said("declined", BACK), _said("agreed", BEGAN)], 0),
        ([_said("not_asked", BEGAN), _said("agreed", BACK)], 1),
        ([_said("agreed", BEGAN, to="evaluation")], 0),
    ],
)
def test_the_latest_answer_to_taking_part_counts(answers: list[dict[str, Any]], agreed: int) -> None:
    figure = _figures({Agreement: [(1, answer) for answer in answers]})["engagement.agreed"]
    assert (figure.value, figure.of) == (agreed, Of(2, 2))


def test_an_answer_of_somebody_who_never_joined_is_not_counted() -> None:
    assert _figures({Agreement: [(3, _said("agreed", BEGAN))]})["engagement.agreed"].value == 0


def test_the_wait_runs_from_the_referral_that_led_to_each_time_with_act() -> None:
    rows = [
        (1, _referred(12)),
        (1, _referred(4, BACK)),
        (1, _referred(2, state="not_accepted")),
        (2, _referred(30)),
        (2, _referred(1, state="waiting")),
        (2, _referred(-5)),
        (3, _referred(99)),
    ]
    waited = _figures({Referral: rows})["engagement.waited"]
    assert (waited.value, waited.low, waited.high, waited.n) == (12, 4, 30, 3)


def test_a_referral_on_another_record_led_to_no_time_that_began_on_this_one() -> None:
    class TwoRecords(RowsInMemory):
        def by_record(
            self, model: Any, columns: Any, **conditions: Any
        ) -> dict[tuple[int, int], list[tuple[Any, ...]]]:
            rows = super().by_record(model, columns, **conditions).get((1, 0), [])
            return {(1, place): [row] for place, row in enumerate(rows)}

    rows = TwoRecords({Referral: [(1, _referred(30)), (1, _referred(4))]})
    found = by_key(engagement.findings(rows, [time_with_act()]))  # type: ignore[arg-type]
    assert found["engagement.waited"].value == 30


def _person(born_on: date = date(2001, 3, 1), ethnicity: str = "WBRI", disability: str = "no") -> dict[str, Any]:
    return {"born_on": born_on, "ethnicity": ethnicity, "disability": disability}


def _described(*people: dict[str, Any]) -> dict[str, Figure]:
    group = [time_with_act(number) for number in range(1, len(people) + 1)]
    rows = RowsInMemory({YoungPerson: list(enumerate((*people, _person()), start=1))})
    return by_key(circumstances.findings(rows, group))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("born_on", "age", "under_16"),
    [
        (date(2000, 3, 1), 16, 0),
        (date(2000, 3, 2), 15, 1),
        (date(2004, 2, 29), 12, 1),
        (date(1998, 12, 31), 17, 0),
    ],
)
def test_age_is_that_of_the_first_day_with_a_key_worker(born_on: date, age: int, under_16: int) -> None:
    found = _described(_person(born_on))
    assert (found["people.age"].value, found["people.under_16"].value) == (age, under_16)


def test_age_at_the_start_is_that_of_the_first_time_with_act() -> None:
    group = [time_with_act(began_on=date(2016, 9, 1)), time_with_act(ended_on=LEFT)]
    rows = RowsInMemory({YoungPerson: [(1, _person(date(2000, 6, 1)))]})
    found = by_key(circumstances.findings(rows, group))  # type: ignore[arg-type]
    assert (found["people.age"].value, found["people.age"].n) == (15, 1)


def test_each_ethnic_group_is_counted_once_and_no_answer_is_no_group() -> None:
    found = _described(
        *(_person(ethnicity=code) for code in ("WBRI", "WIRI", "MWBC", "APKN", "not_asked", "declined", "not_asked"))
    )
    counted = {key.partition("ethnicity_")[2]: each.value for key, each in found.items() if "ethnicity" in key}
    assert counted == {
        "white": 2,
        "mixed": 1,
        "asian": 1,
        "not_asked_yet": 2,
        "asked_and_would_rather_not_say": 1,
    }
    assert {each.of for key, each in found.items() if "ethnicity" in key} == {Of(7, 7)}


def test_the_largest_ethnic_group_comes_first_and_no_answer_last() -> None:
    found = _described(*(_person(ethnicity=code) for code in ("not_asked", "not_asked", "APKN", "WBRI", "WBRI")))
    assert [key for key in found if "ethnicity" in key] == [
        "people.ethnicity_white",
        "people.ethnicity_asian",
        "people.ethnicity_not_asked_yet",
    ]


def test_every_answer_about_disability_is_counted_also_when_nobody_gave_it() -> None:
    found = _described(*(_person(disability=answer) for answer in ("yes", "no", "no", "declined")))
    counted = {key.partition("disability_")[2]: each.value for key, each in found.items() if "disability" in key}
    assert counted == {"yes": 1, "no": 2, "not_asked": 0, "declined": 1}
