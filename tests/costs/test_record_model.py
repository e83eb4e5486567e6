"""The model that a record makes: what the engine makes of it, and what must hold for any young people."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings

from act.appraisal import ExpectedStay, YoungPersonsPaths, avoided_nights, price_book
from act.appraisal.engine import Run, run
from act.appraisal.engine.cautions import cautions
from act.appraisal.model import YearKind
from act.appraisal.reading import model_of
from act.costs.models import CostKind, ServiceCost
from act.costs.queries import Costs
from act.costs.record_model import RecordModel
from act.costs.record_runs import RecordRuns, ahead, as_sure_as, past
from act.costs.toml_text import toml_text
from act.methods.accommodation import Accommodation
from act.referrals.labels import Certainty
from tests.appraisal.people import (
    AT_HOME,
    DAY,
    FOSTER,
    RESIDENTIAL,
    SECURE,
    TODAY,
    days,
    people,
    person,
    reference_case,
    stay,
)

CLOSE = 1e-9


def cost(kind: CostKind, pounds: int, begins: date, ends: date) -> ServiceCost:
    """A cost as the record has it."""
    row = {"kind": kind.value, "label": f"A {kind} cost", "pounds": Decimal(pounds), "begins": begins, "ends": ends}
    return cast(ServiceCost, SimpleNamespace(**row, source="Invented for tests", verified=False))


RUNNING = cost(CostKind.RUNNING, 305_000, DAY, date(2017, 1, 31))
GRANT = cost(CostKind.GRANT, 956_000, date(2015, 2, 1), date(2017, 1, 31))


def runs(*young_people: YoungPersonsPaths, on: date = TODAY, running: tuple[Any, ...] = (RUNNING,)) -> RecordRuns:
    """The runs of some young people against a running cost and a grant."""
    nights = avoided_nights(young_people, on=on, book=price_book())
    both = Costs(CostKind.RUNNING, running), Costs(CostKind.GRANT, (GRANT,))
    return RecordRuns(RecordModel(nights=nights, book=price_book(), running=both[0], grant=both[1], counted=("Wigan",)))


def fiscal(one: Run) -> float:
    return float(one.totals.fiscal)


def test_the_reference_case_is_consistent_with_what_was_published() -> None:
    found = runs(*reference_case())
    assert fiscal(found.gross) == pytest.approx(1_671_313, abs=0.5)
    assert 1_669_875 <= fiscal(found.gross) <= 1_672_925
    assert fiscal(found.net) == pytest.approx(1_352_248, abs=0.5)
    assert f"{fiscal(found.gross) / 305_000:.4f}" == "5.4797"


def test_its_text_is_a_model_that_the_file_command_reads() -> None:
    found = runs(*reference_case())
    assert fiscal(run(model_of(found.text))) == fiscal(found.gross)
    assert found.gross.model.gross and not found.corrected.model.gross


@pytest.mark.parametrize(
    ("code", "told"), [(Accommodation.CHILDRENS_HOME, "1.93"), (Accommodation.SECURE_HOME, "1.39"), (FOSTER, "8.13")]
)
def test_child_years_that_cost_as_much_as_the_service(code: Accommodation, told: str) -> None:
    priced = price_book().of_expected(code, TODAY)
    assert priced and f"{runs(*reference_case()).break_even_years(priced):.2f}" == told


def test_every_caution_of_the_engine_applies() -> None:
    said = " ".join(cautions(runs(*reference_case()).gross.model))
    for words in (
        "Gross: nothing is taken off",
        "who pays for a place on remand has not been checked",
        "v1.4 is a forecast of March 2015",
        "No optimism bias is taken off",
    ):
        assert words in said
    assert "Nobody is named who pays" not in said


def test_care_used_instead_of_a_home_that_was_expected_counts_against_it() -> None:
    found = runs(person(ExpectedStay(Accommodation.HOME, DAY, 52), stays=(stay("K2", "PR4", DAY, None),)))
    assert fiscal(found.gross) == 0
    assert fiscal(found.net) == pytest.approx(-52 * 3_039.06, abs=1)
    assert found.payback.years is None and found.share_to_break_even is None


def test_nobody_is_worth_nothing() -> None:
    found = runs()
    assert (fiscal(found.gross), fiscal(found.net), fiscal(found.corrected)) == (0, 0, 0)
    assert found.payback.years is None and found.payback.peak == 305_000


def test_without_a_running_cost_there_is_no_return_and_no_payback_by_days() -> None:
    found = runs(*reference_case(), running=())
    assert found.gross.dated is None and found.first_day is None
    assert found.gross.totals.cost == 0


def test_payback_is_the_last_day_on_which_the_balance_turns() -> None:
    """One child in a home at £434.15 a night: 100 nights pay £43,415, and another bill undoes that."""
    alone = person(ExpectedStay(RESIDENTIAL, DAY, 52), stays=AT_HOME)
    first, more = (
        cost(CostKind.RUNNING, 43_000, DAY, date(2017, 1, 31)),
        cost(CostKind.RUNNING, 20_000, date(2016, 8, 1), date(2017, 1, 31)),
    )
    once = runs(alone, running=(first,)).payback
    assert once.years == pytest.approx(99 / 365.25) and not once.turns_again
    twice = runs(alone, running=(first, more)).payback
    assert twice.first == once.years and not twice.turns_again, "by August enough has come to pay the second bill too"
    dear = cost(CostKind.RUNNING, 90_000, date(2016, 6, 1), date(2017, 1, 31))
    again = runs(alone, running=(first, dear)).payback
    assert again.first == once.years and again.turns_again and again.dip_at == pytest.approx(121 / 365.25)
    assert again.years == pytest.approx(306 / 365.25)
    assert again.peak == pytest.approx(133_000 - 121 * 434.152, abs=1)


def test_nights_before_the_first_day_of_the_cost_count_on_that_day() -> None:
    late = cost(CostKind.RUNNING, 1_000, date(2016, 3, 1), date(2017, 1, 31))
    assert runs(person(ExpectedStay(RESIDENTIAL, DAY, 52)), running=(late,)).payback.years == 0


def test_financial_and_calendar_years_hold_the_same_pounds() -> None:
    found = runs(*reference_case())
    assert found.gross.model.year_kind is YearKind.FINANCIAL and found.calendar.model.year_kind is YearKind.CALENDAR
    assert fiscal(found.gross) == pytest.approx(fiscal(found.calendar), rel=CLOSE)
    by_year = {
        kind: [sum(line.pounds[year] for line in one.benefits) for year in range(one.model.years)]
        for kind, one in (("financial", found.gross), ("calendar", found.calendar))
    }
    assert len(by_year["financial"]) == 2 and len(by_year["calendar"]) == 2
    assert by_year["financial"] != by_year["calendar"]


def test_what_finance_writes_is_words_and_never_a_table() -> None:
    written = toml_text(("a note\n[appraisal]",), {"costs.one": {"label": 'A "cost"\n[benefits.more]\x1b[2J'}})
    assert "\n[appraisal]" not in written and "\x1b" not in written
    assert written.count("\n[") == 1


@settings(max_examples=25, deadline=None)
@given(people, days)
def test_past_and_projected_and_every_level_make_the_whole(given: list[YoungPersonsPaths], on: date) -> None:
    found = runs(*given, on=on)
    gross = fiscal(found.gross)
    parts = fiscal(found.gross_of(past)) + fiscal(found.gross_of(ahead))
    assert parts == pytest.approx(gross, rel=CLOSE, abs=1e-6)
    assert fiscal(found.gross_of(as_sure_as(*Certainty))) <= gross + 1e-6


@settings(max_examples=15, deadline=None)
@given(people, people, days)
def test_two_groups_together_are_worth_what_they_are_worth_apart(
    ours: list[YoungPersonsPaths], theirs: list[YoungPersonsPaths], on: date
) -> None:
    apart = sum(fiscal(runs(*group, on=on).net) for group in (ours, theirs))
    assert fiscal(runs(*ours, *theirs, on=on).net) == pytest.approx(apart, rel=CLOSE, abs=1e-4)


def test_a_price_of_a_secure_home_is_paid_by_the_local_authority() -> None:
    found = runs(person(ExpectedStay(SECURE, DAY, 26), stays=AT_HOME))
    assert {key for line in found.gross.model.benefits for key in line.gains} == {"local-authority"}
