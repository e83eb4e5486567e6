"""The whole demonstration, asked by the commands: what was published is there, counted from what is written down."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest
from click.testing import CliRunner, Result
from django.test import Client
from django.urls import reverse
from lxml import html

from act.cli import act
from act.demo.pilot import stories
from act.demo.pilot.evaluation_data import GRANT, RUNNING
from act.demo.stories import STORIES
from act.evaluation import actions
from act.evaluation.evaluation_summary import evaluation_summary, measure_coverage
from act.evaluation.findings.coverage import statuses
from act.evaluation.findings.shared import Shared
from act.evaluation.models import Interview
from act.methods.figure import Figure, Number
from act.methods.timepoints import Status
from act.trust.scope.cohort import Purpose, cohort_for
from tests import by_hand
from tests.by_hand.costs import costs as costs_by_hand
from tests.by_hand.costs_model import engine
from tests.by_hand.lives import Counted, studied
from tests.by_hand.measures import counts_at
from tests.by_hand.staff import pilot_register
from tests.evaluation.opening import check_rows, opener
from tests.world import World

pytestmark = pytest.mark.xdist_group("whole")

EVALUATE, APPRAISE = ("evaluate", "--json"), ("appraise", "--from-record", "--json")
COUNTERS = ("grace", "ruth", "colin")
"""The manager of both authorities, the evaluator and finance."""
KEY_WORKERS, OTHERS_CARRY = 4, 17.9
LIVES = by_hand.lives_of((*STORIES, *stories()))


def said(username: str, *arguments: str) -> str:
    """What a command prints for one of the cast."""
    done: Result = CliRunner().invoke(act, ["--as", username, *arguments], prog_name="act")
    assert done.exit_code == 0, done.output
    return done.output


def figures(username: str, *arguments: str) -> dict[str, Figure]:
    """The Figures that a command gives, by key."""
    found = json.loads(said(username, *arguments))
    parts = found.get("sections", [found])
    return {each["key"]: Figure.from_dict(each) for part in parts for each in part["figures"]}


def values(username: str, *arguments: str) -> dict[str, Number | None]:
    """Their numbers alone."""
    return {key: figure.value for key, figure in figures(username, *arguments).items()}


PUBLISHED = {
    "people.joined": 25,
    "measures.six_months": 9,
    "evaluation.interviews": 94,
    "evaluation.interview_time_points": 4,
    "evaluation.interview_groups": 5,
    "evaluation.survey_invited": 79,
    "evaluation.survey_waves": 2,
    "voice.young_people": 13,
    "voice.parents": 10,
    "homes.secure": 0,
}


def test_the_evaluation_gives_the_published_numbers(whole: World) -> None:
    found = values("ruth", *EVALUATE)
    assert {key: found[key] for key in PUBLISHED} == PUBLISHED


def test_the_appraisal_gives_the_published_ratio_and_what_counts_against_it(whole: World) -> None:
    found = values("colin", *APPRAISE)
    names = ("gross", "net", "cautious", "grant", "so_far", "so_far_net", "corrected", "corrected_grant")
    ratios = [found[f"costs.ratio_{name}"] for name in names]
    assert ratios == [5.48, 4.43, 3.49, 1.75, 3.43, 2.74, 2.83, 0.9]
    assert (found["costs.payback_years"], found["costs.projected_share"]) == (0.42, 53)


def test_every_number_of_the_evaluation_equals_a_count_by_hand(whole: World) -> None:
    found = by_hand.read(figures("ruth", *EVALUATE).values())
    counted = by_hand.evaluation(LIVES, KEY_WORKERS, OTHERS_CARRY) | pilot_register()
    assert {key: value for key, value in found.items() if not key.startswith("costs.")} == counted


def _costs() -> dict[str, Number | None]:
    return costs_by_hand(LIVES, Decimal(RUNNING.pounds), Decimal(GRANT.pounds))


def test_every_number_of_the_appraisal_equals_a_count_by_hand(whole: World) -> None:
    counted = _costs()
    appraised = values("ruth", *APPRAISE)
    assert {key: value for key, value in appraised.items() if key.startswith("costs.")} == _as_json(counted)
    by_engine = engine(LIVES, Decimal(RUNNING.pounds), Decimal(GRANT.pounds))
    found = {key: value for key, value in appraised.items() if key.startswith("appraisal.")}
    assert found == pytest.approx(_as_json(by_engine), rel=1e-9, abs=1e-6)
    assert len(appraised) == len(counted) + len(by_engine)
    said_of_costs = values("ruth", *EVALUATE)
    costs = {key: value for key, value in said_of_costs.items() if key.startswith("costs.")}
    assert costs == {key: counted[key] for key in costs}
    assert len(costs) == 16


def _as_json(counted: Counted) -> dict[str, float | None]:
    return {key: None if value is None else float(value) for key, value in counted.items()}


@pytest.mark.parametrize("arguments", [EVALUATE, APPRAISE], ids=["evaluate", "appraise"])
def test_manager_evaluator_and_finance_are_told_the_same(whole: World, arguments: tuple[str, ...]) -> None:
    first, *others = [said(username, *arguments) for username in COUNTERS]
    assert others == [first, first]


def test_what_a_count_is_out_of_is_said(whole: World) -> None:
    found = figures("ruth", *EVALUATE)
    of = {key: (figure.of.eligible, figure.of.enrolled) for key, figure in found.items() if figure.of}
    assert of["referrals.accepted"] == (27, 28)
    assert of["voice.young_people_recommend"][1] == 13 and of["voice.parents_recommend"][1] == 10
    measured = ("measures.baseline", "measures.six_months")
    assert {of[key] for key in ("people.present", "homes.secure", "agreement.agreed", *measured)} == {(25, 25)}
    assert found["change.better"].n == found["measures.six_months"].value == 9


def test_one_interview_taken_out_is_one_less_everywhere_and_nothing_else_changes(
    whole: World, sign_in: Callable[[str], Client]
) -> None:
    def shown(route: str) -> str:
        return " ".join(html.fromstring(sign_in("ruth").get(reverse(route)).content).xpath("string(//main)").split())

    before, printed = values("ruth", *EVALUATE), said("ruth", "evaluate")
    pages = [shown("evaluation:summary"), shown("evaluation:interviews")]
    with whole.acting("ruth") as ruth:
        interview = Interview.objects.filter(group="staff", time_point=2).latest("held_on")
        actions.remove_interview(interview, by=ruth, seen=interview.version)
    assert values("ruth", *EVALUATE) == before | {"evaluation.interviews": 93}
    assert printed.count("94  interviews held") == printed.count("94 interviews with") == 1
    assert said("ruth", "evaluate") == printed.replace("94  interviews", "93  interviews").replace(
        "94 interviews with", "93 interviews with"
    )
    assert shown("evaluation:summary") == pages[0].replace("94 interviews", "93 interviews")
    assert "94 interviews held" in pages[1] and "93 interviews held" in shown("evaluation:interviews")
    costs = {key: value for key, value in values("ruth", *APPRAISE).items() if key.startswith("costs.")}
    assert costs == _as_json(_costs())


def test_what_flatters_the_ratio_is_said_once_and_from_the_record(whole: World) -> None:
    printed = said("colin", "appraise", "--from-record")
    starts = "We set the starts of 8 months (judged from 1 Feb 2016 to 10 Oct 2016) against 12 months of running cost."
    assert starts in " ".join(printed.split()) and printed.lower().count("starts of") == 1


def test_a_key_worker_has_about_a_third_of_the_published_caseload(whole: World) -> None:
    share = values("ruth", *EVALUATE)["workforce.caseload_share"]
    assert share is not None and 25 <= share <= 40


def test_at_every_time_point_of_every_measure_each_of_the_22_who_agreed_has_exactly_one_status(whole: World) -> None:
    with whole.acting("ruth") as ruth:
        found = measure_coverage(ruth).coverage
        with cohort_for(ruth, Purpose.EVALUATION) as cohort:
            shared = Shared(cohort, ruth)
            each_time = {
                measure: list(times) for measure, times in statuses(cohort, shared.times, ruth.on, shared.agreed)
            }
    assert len(found) == len(each_time) == 3
    for each in found:
        times = each_time[each.measure]
        assert len({time.person for time, _ in times}) == len(times) == 22
        assert [row.month for row in each.rows] == [0, 3, 6, 9, 12]
        for row in each.rows:
            assert row.people == 22 and set(row.counts) == set(Status)
        assert all(len(standings) == 5 for _, standings in times)


@pytest.mark.parametrize("measure", ["sdq_self", "sdq_parent"])
def test_the_forms_that_are_done_are_those_that_were_told(whole: World, measure: str) -> None:
    with whole.acting("ruth") as ruth:
        found = next(each for each in measure_coverage(ruth).coverage if each.measure == measure)
    for row in found.rows:
        filled_in = sum(counts_at(life, life.times[0], row.month, measure) is not None for life in studied(LIVES))
        assert row.counts[Status.DONE] == filled_in


@pytest.mark.parametrize(("member", "lines"), [("ruth", 1), ("grace", 1), ("colin", 0)])
def test_the_page_of_measures_adds_up_to_those_who_agreed_and_shows_finance_no_single_scores(
    whole: World, sign_in: Callable[[str], Client], member: str, lines: int
) -> None:
    page = html.fromstring(sign_in(member).get(reverse("evaluation:measures")).content)
    rows = page.xpath("//main//section[starts-with(@aria-labelledby, 'measure-')]//tbody/tr")
    assert [sum(map(int, row.xpath("td/text()"))) for row in rows] == [22] * 15
    assert len(page.xpath("//main//figure")) == lines


def test_some_lives_go_badly_and_the_evaluation_says_so(whole: World) -> None:
    found = values("ruth", *EVALUATE)
    assert (found["change.worse"], found["homes.broke_down"], found["homes.stepped_up"]) == (1, 2, 1)
    assert found["people.joined"] == 25 and found["people.present"] == 22
    with whole.acting("ruth") as ruth:
        own = next(each for each in evaluation_summary(ruth).coverage if each.measure == "sdq_self")
    reasons = {why for row in own.rows for why in row.reasons}
    assert {"the young person said no", "The young person was missing then"} <= reasons
    assert sum(row.counts[Status.REFUSED] for row in own.rows) == 2
    assert sum(row.counts[Status.MISSED] for row in own.rows) >= 1


def test_who_came_is_who_the_service_is_for(whole: World) -> None:
    found = values("ruth", *EVALUATE)
    assert (found["people.young_women"], found["people.edge_of_care"], found["people.placement_at_risk"]) == (22, 17, 8)


@pytest.mark.parametrize("member", COUNTERS)
def test_behind_every_figure_are_as_many_rows_as_it_counts(
    whole: World, monkeypatch: pytest.MonkeyPatch, member: str
) -> None:
    with whole.acting(member) as by:
        summary, open_one = opener(by, monkeypatch)
        check_rows(summary, open_one)
        opened = [open_one(key) for key in summary.figures]
    named = [figure for figure in opened if figure.named]
    assert bool(named) is (member == "grace")
    assert not any(figure.unnamed for figure in opened if member == "grace")


@pytest.mark.parametrize("key", ["measures.six_months", "people.joined", "costs.expected_paths", "voice.parents"])
def test_nine_opens_nine(whole: World, sign_in: Callable[[str], Client], key: str) -> None:
    page = html.fromstring(sign_in("grace").get(reverse("evaluation:records", args=[key])).content)
    assert len(page.xpath("//main//tbody/tr")) == (values("grace", *EVALUATE) | values("grace", *APPRAISE))[key]


def test_the_commands_name_nobody(whole: World) -> None:
    names = set(whole.people) | {life.answers["name"]["name"].split()[-1] for life in LIVES}
    printed = "".join(said("grace", *arguments) for arguments in (EVALUATE, APPRAISE, ("evaluate",)))
    assert [name for name in names if f" {name} " in printed or f'"{name}"' in printed] == []
