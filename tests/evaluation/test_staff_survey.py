"""The Figures of what staff say: shares, changes, and what is withheld."""

from datetime import date

from act.demo.cast import ROCHDALE, WIGAN
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.findings.staff_survey import TWO_GROUPS, findings
from act.methods.figure import Basis, Figure, shown
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing
from tests.evaluation.making import answered, opened
from tests.world import World

SEPTEMBER = {"opens_on": date(2016, 9, 1), "closes_on": date(2016, 9, 30)}
IN_SEPTEMBER = date(2016, 9, 15)
PLACES = ((WIGAN, 1, 10, 12), (WIGAN, 2, 20, 4), (ROCHDALE, 1, 8, 20), (ROCHDALE, 2, 18, 8))
"""Authority, wave, who agree that they know enough, who do not."""


def asked(world: World) -> None:
    """Two waves in two authorities; in Rochdale too few say that they support the way ACT works."""
    for code, number, agreeing, others in PLACES:
        with world.acting("ruth") as ruth:
            _, secrets = opened(ruth, code, number=number, invited=agreeing + others + 2, **SEPTEMBER)
        approach = 5 if code == WIGAN else None
        answered(*secrets[:agreeing], on=IN_SEPTEMBER, knowledge=4, approach=approach)
        answered(*secrets[agreeing:-2], on=IN_SEPTEMBER, knowledge=2, approach=approach)
        answered(secrets[-1], on=IN_SEPTEMBER, knowledge=None, approach=approach)


def figures(by: Standing) -> dict[str, Figure]:
    """The Figures by the end of their key."""
    with cohort_for(by, Purpose.EVALUATION) as cohort:
        return {each.figure.key.removeprefix("evaluation.survey_"): each.figure for each in findings(cohort, by.on)}


def test_shares_are_of_those_who_chose_an_answer_in_all_authorities_together(world: World) -> None:
    asked(world)
    with world.acting("ruth") as ruth:
        found = figures(ruth)
    first, second = found["agree_knowledge_wave_1"], found["agree_knowledge_wave_2"]
    assert (shown(first), shown(second)) == ("18 of 50", "38 of 50")
    assert first.label == "staff who agree that they know enough about exploitation, first wave"
    assert first.interval and (round(first.interval.low), round(first.interval.high)) == (24, 50)


def test_the_change_has_an_interval_for_two_groups_and_is_made_from_the_shares(world: World) -> None:
    asked(world)
    with world.acting("ruth") as ruth:
        change = figures(ruth)["change_knowledge"]
    assert (change.value, change.unit, change.basis) == (40.0, "percentage points", Basis.COMPUTED)
    assert change.inputs == ("evaluation.survey_agree_knowledge_wave_1", "evaluation.survey_agree_knowledge_wave_2")
    assert change.interval and change.interval.method == "Newcombe" and change.interval.low > 0
    assert change.notes == (TWO_GROUPS,)


def test_too_few_answers_are_withheld_with_their_number(world: World) -> None:
    asked(world)
    with world.acting("ruth") as ruth:
        found = figures(ruth)
    for key in ("agree_support_wave_1", "agree_support_wave_2", "change_support"):
        assert found[key].suppressed and found[key].notes == ("Too few to say.",)


def test_an_open_wave_has_no_figure_and_one_wave_no_change(world: World) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth, number=1, **SEPTEMBER)
        opened(ruth, number=2)
    answered(*secrets, on=IN_SEPTEMBER)
    with world.acting("ruth") as ruth:
        found = figures(ruth)
    assert set(found) == {f"agree_{name}_wave_1" for name in ("knowledge", "confidence", "support", "approach")}


def test_the_summary_holds_them_among_its_findings(world: World) -> None:
    asked(world)
    with world.acting("helen") as helen:
        sections = {
            section.key: {figure.key for figure in section.figures} for section in evaluation_summary(helen).sections
        }
    assert "evaluation.survey_change_knowledge" in sections["findings"]
    assert "evaluation.survey_agree_approach_wave_2" in sections["findings"]
    assert not [key for key in sections["method"] if "survey_agree" in key or "survey_change" in key]
