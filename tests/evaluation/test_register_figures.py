"""The Figures of the register: one interview less is one less everywhere."""

from collections.abc import Callable

from django.test import Client

from act.demo.cast import ROCHDALE
from act.evaluation import actions
from act.evaluation.findings.register import findings
from act.evaluation.models import InterviewGroup
from act.methods.figure import Basis, Figure
from act.trust.models import Authority
from act.trust.scope.acting import administering
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing
from tests.evaluation.making import answered, opened, recorded
from tests.evaluation.test_register_pages import page_of, table_of
from tests.world import World, posted


def figures(by: Standing) -> dict[str, Figure]:
    """The Figures by key."""
    with cohort_for(by, Purpose.EVALUATION) as cohort:
        return {finding.figure.key: finding.figure for finding in findings(cohort)}


def nobody_yet(world: World, username: str = "moira") -> str:
    """An evaluator of an authority in which nothing was done yet."""
    with administering():
        bolton = Authority.objects.exclude(postings__isnull=False).first()
    posted(user=world.user(username), authority=bolton, role="evaluator", since="2016-02-01")
    return str(bolton.code)  # type: ignore[union-attr]


def test_taking_one_interview_out_is_one_less_in_the_figure_and_in_the_table(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("ruth") as ruth:
        made = recorded(ruth)
        before = figures(ruth)["evaluation.interviews"].value
        assert table_of(page_of(sign_in("ruth")))["All"][-1] == before
        actions.remove_interview(made, by=ruth, seen=made.version)
        after = figures(ruth)["evaluation.interviews"].value
    assert before is not None and after == before - 1
    assert table_of(page_of(sign_in("ruth")))["All"][-1] == after


def test_groups_and_time_points_are_counted_once_each(world: World) -> None:
    code = nobody_yet(world)
    with world.acting("moira") as moira:
        for number, point, group in (("A-1", 1, "staff"), ("A-2", 3, "staff"), ("A-3", 3, "parents")):
            recorded(moira, code, number=number, time_point=point, group=InterviewGroup(group))
        found = figures(moira)
    values = {key: found[f"evaluation.{key}"].value for key in ("interviews", "interview_time_points")}
    assert values == {"interviews": 3, "interview_time_points": 2}
    assert found["evaluation.interview_groups"].value == 2


def test_the_target_population_is_that_of_the_largest_wave_and_not_their_sum(world: World) -> None:
    code = nobody_yet(world)
    posted(
        user=world.user("moira"), authority=Authority.objects.get(code=ROCHDALE), role="evaluator", since="2016-02-01"
    )
    with world.acting("moira") as moira:
        before = figures(moira)
        _, secret = opened(moira, code, number=8, invited=44)
        opened(moira, ROCHDALE, number=8, invited=35)
        opened(moira, code, number=9, invited=60)
    answered(secret, 3)
    with world.acting("moira") as moira:
        found = figures(moira)
    assert found["evaluation.survey_waves"].value == (before["evaluation.survey_waves"].value or 0) + 2
    assert found["evaluation.survey_invited_wave_8"].value == 79
    assert found["evaluation.survey_invited_wave_9"].value == 60
    assert found["evaluation.survey_invited"].value == 79
    answers = found["evaluation.survey_answers_wave_8"]
    assert answers.value == 3 and answers.of is not None and answers.of.eligible == 79


def test_without_any_there_is_nought_and_no_wave(world: World) -> None:
    nobody_yet(world)
    with world.acting("moira") as moira:
        found = figures(moira)
    assert {figure.value for figure in found.values()} == {0}
    assert len(found) == 5


def test_every_figure_is_counted_from_this_services_own_records(world: World) -> None:
    with world.acting("ruth") as ruth:
        opened(ruth)
        for figure in figures(ruth).values():
            assert (figure.basis, figure.verified, bool(figure.sources)) == (Basis.COUNTED, True, True)


def test_manager_finance_and_evaluator_count_alike(world: World) -> None:
    with world.acting("ruth") as ruth:
        recorded(ruth)
    posted(user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role="manager", since="2016-02-01")
    found = []
    for username in ("ruth", "colin", "helen"):
        with world.acting(username) as by:
            found.append(figures(by))
    assert found[0] == found[1] == found[2]
