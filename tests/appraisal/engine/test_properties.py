"""What holds of every model, whatever its numbers."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.agencies import agencies
from act.appraisal.engine import Run, run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.engine.run import LineRun
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.appraisal.unit_cost import ValueClass
from tests.appraisal.models import text
from tests.appraisal.strategies import files, lines

File = dict[str, Any]


def read(file: File) -> Model:
    return model_of(text(file))


def work(file: File) -> Run:
    return run(read(file))


def counted(line: LineRun) -> float:
    """What a line adds to its class: what another public body pays for is no gain."""
    public = sum(share for agency, share in line.line.pays.items() if agencies()[agency].public)
    return line.present * (1 - public)


def near(value: float, found: Run) -> object:
    """Equal up to what is lost by adding up lines as large as these."""
    size = sum(abs(each.pounds).sum() for each in (*found.costs, *found.benefits))
    return pytest.approx(value, rel=1e-12, abs=1e-12 * size)


def with_lines(file: File, change: Callable[[File], None], of: str = "benefits") -> File:
    """A copy with every line changed."""
    made = deepcopy(file)
    for table in made[of].values():
        change(table)
    return made


def scaled(found: Any, factor: float) -> Any:
    return [each * factor for each in found] if isinstance(found, list) else found * factor


@given(files(), st.sampled_from([0, 0.5, 3]))
def test_twice_as_many_people_are_worth_twice_as_much(file: File, factor: float) -> None:
    def more(line: File) -> None:
        reach = "population" if "population" in line else "amount"
        line[reach] = scaled(line[reach], factor)

    once, more_often = work(file), work(with_lines(file, more))
    for of in (lambda totals: totals.public_value, lambda totals: totals.fiscal, lambda totals: totals.transfers):
        assert of(more_often.totals) == near(of(once.totals) * factor, once)
    assert more_often.totals.costs == once.totals.costs


@given(files())
def test_the_accounts_of_agencies_add_up_to_the_totals(file: File) -> None:
    found = work(file)
    every, totals = agency_accounts(found), found.totals
    assert sum(each.paid for each in every) == near(float(totals.cost), found)
    given_away = sum(each.given for each in every if each.agency.public)
    for value_class in ValueClass:
        gained = sum(float(each.gains[value_class].sum()) for each in every if value_class in each.gains)
        lost = given_away if value_class is ValueClass.FISCAL else 0.0
        assert gained - lost == near(float(getattr(totals, value_class)), found)
    assert sum(each.net + (0.0 if each.agency.public else each.given) for each in every) == near(
        float(totals.fiscal + totals.economic + totals.social - totals.cost), found
    )
    public = sum(each.paid for each in every if each.agency.public)
    assert public - float(totals.fiscal) == near(float(totals.budget_impact), found)


@given(files())
def test_what_a_transfer_gives_one_agency_it_takes_from_another(file: File) -> None:
    found = work(file)
    moved = sum(each.present for each in found.benefits if each.line.pays)
    assert sum(each.given for each in agency_accounts(found)) == near(moved, found)


@given(files(), st.sampled_from(["none", 0, 0.0]))
def test_at_no_rate_present_values_are_sums(file: File, discount: object) -> None:
    file["appraisal"]["discount"] = discount
    found = work(file)
    for each in (*found.costs, *found.benefits):
        assert each.discounted.tobytes() == each.pounds.tobytes()
    assert found.totals.fiscal == near(
        sum(counted(each) for each in found.benefits if each.line.value_class == "fiscal"), found
    )


@given(files())
def test_at_a_higher_rate_no_single_pound_is_worth_more(file: File) -> None:
    low, high = (work({**file, "appraisal": {**file["appraisal"], "discount": rate}}) for rate in (0.01, 0.06))
    for one, other in zip(low.benefits, high.benefits, strict=True):
        assert (abs(other.discounted) <= abs(one.discounted)).all()


@given(files())
def test_without_optimism_and_deadweight_it_is_gross(file: File) -> None:
    """Both at nothing give the same as neither; and a correction never makes things look better."""

    def nothing(line: File) -> None:
        line.pop("deadweight", None)
        line["counterfactual"] = "none"
        line.pop("optimism", None)

    def noughts(line: File) -> None:
        line |= {"counterfactual": "none", "deadweight": 0, "optimism": {"share": 0, "why": "nothing"}}

    gross, corrected, stated = work(with_lines(file, nothing)), work(with_lines(file, noughts)), work(file)
    assert [each.present for each in gross.benefits] == [each.present for each in corrected.benefits]
    assert gross.model.gross and not corrected.model.gross
    for one, other in zip(stated.benefits, gross.benefits, strict=True):
        kept = 1 - one.line.deadweight.value if one.line.deadweight else 1.0
        assert (one.pounds <= other.pounds * kept + 1e-12 * abs(other.pounds)).all()


@given(files(), st.sampled_from([0, 0.5, 4]))
def test_all_prices_scale_the_net(file: File, factor: float) -> None:
    def dearer(line: File) -> None:
        if "amount" in line:
            line["amount"] = scaled(line["amount"], factor)
        else:
            line["unit_cost"]["value"] *= factor

    def costlier(cost: File) -> None:
        cost["amount"] = scaled(cost["amount"], factor)

    found = work(file)
    scaled_up = work(with_lines(with_lines(file, dearer), costlier, "costs"))
    assert scaled_up.net == near(found.net * factor, found)


@given(files(), lines)
def test_one_more_line_adds_what_it_is_worth(file: File, more: File) -> None:
    before = work(file)
    after = work({**file, "benefits": {**file["benefits"], "more": more}})
    added = after.benefits[-1]
    assert added.line.key == "benefits.more"
    fiscal = counted(added) if added.line.value_class == "fiscal" else 0.0
    public = 0.0 if added.line.transfer else added.present
    assert after.totals.fiscal == near(float(before.totals.fiscal) + fiscal, after)
    assert after.totals.public_value == near(float(before.totals.public_value) + public, after)


@given(files())
def test_the_order_of_lines_does_not_matter(file: File) -> None:
    def turned(tables: File) -> File:
        return dict(reversed(tables.items()))

    found = work(file)
    other = work({**file, "costs": turned(file["costs"]), "benefits": turned(file["benefits"])})
    assert other.net == near(found.net, found)
    assert {each.line.key: each.present for each in found.benefits} == {
        each.line.key: each.present for each in other.benefits
    }


@given(files())
def test_the_same_text_read_twice_is_the_same_model_with_the_same_figures(file: File) -> None:
    one, other = read(file), read(file)
    assert one == other
    assert [each.as_dict() for each in figures(run(one))] == [each.as_dict() for each in figures(run(other))]
    assert cautions(one) == cautions(other)


@given(files())
def test_every_model_has_figures_with_keys_of_their_own(file: File) -> None:
    keys = [each.key for each in figures(work(file))]
    assert len(set(keys)) == len(keys)
