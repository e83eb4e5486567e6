"""Figures that are kept for the night are those that are counted, to the digit, and nobody's but their reader's."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from click.testing import CliRunner
from django.test import Client
from django.urls import reverse
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult
from lxml import html

from act.demo.acting_as import standing_as
from act.demo.cast import ROCHDALE, WIGAN
from act.evaluation import kept_summary
from act.evaluation.commands import evaluate
from act.evaluation.evaluation_summary import MeasureCoverage, evaluation_summary, measure_coverage
from act.evaluation.kept_contents import contents_of, summary_of
from act.evaluation.kept_summary import coverage_for, recount_of, summary_for
from act.evaluation.models import KeptFigures
from act.evaluation.night import keep_for_everyone
from act.evaluation.reach import reach_to_keep
from act.methods import kept_figures
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import Authority
from act.trust.scope.roles import Role
from act.trust.work.worker import Work
from tests import environment
from tests.access.restrictions import block, manager, restrict
from tests.evaluation.making import recorded
from tests.evaluation.recount import register
from tests.evaluation.recount.making import make
from tests.evaluation.recount.seeded import lives
from tests.people.makers import DECLINED, TODAY, recorded_answer
from tests.world import World, posted, role_ended

SignIn = Callable[[str], Client]
COUNTERS = ("joy", "eve", "fin", "max")
"""Those who count in a seeded world: three of them the same authorities, the fourth one of the two."""


@pytest.fixture(autouse=True)
def _every_figure_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_figures, "LIVE_UP_TO", 0)
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)


@pytest.fixture
def not_counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on, whatever is not kept cannot be had."""

    def counts(*_: object) -> None:
        raise AssertionError("It was counted.")

    def stop() -> None:
        monkeypatch.setattr(kept_summary, "evaluation_summary", counts)
        monkeypatch.setattr(kept_summary, "measure_coverage", counts)

    return stop


def _sets() -> Iterator[tuple[str, Any]]:
    """What is kept, as each of the cast reads it."""
    for username in ("helen", "ruth", "colin", "david", "sam", "lena", "jess"):
        with standing_as(username) as standing:
            yield from ((username, kept.reader_id == standing.user_id) for kept in KeptFigures.objects.all())


@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_kept_of_a_seeded_world_is_what_is_counted_to_the_digit(
    db: None, not_counted: Callable[[], None], seed: int
) -> None:
    make(lives(seed))
    register.record(seed)
    live = {}
    for username in COUNTERS:
        with standing_as(username) as by:
            live[username] = evaluation_summary(by), measure_coverage(by)
    assert keep_for_everyone() == 5  # theirs, and those of three other reaches
    not_counted()
    reaches = set()
    for username in COUNTERS:
        counted, measures = live[username]
        with standing_as(username) as by:
            kept, kept_measures = summary_for(by), coverage_for(by)
            reaches.add(reach_to_keep(by))
        assert kept.counted_at is not None
        assert kept.figures == counted.figures and list(kept.figures) == list(counted.figures)
        assert [repr(figure) for figure in kept.figures.values()] == [repr(each) for each in counted.figures.values()]
        assert (kept.sections, kept.days, kept.weeks) == (counted.sections, counted.days, counted.weeks)
        assert (kept.coverage, kept.lines) == (counted.coverage, counted.lines)
        assert (kept_measures.figures, kept_measures.lines) == (measures.figures, measures.lines)
        assert [each.rows for each in kept_measures.coverage] == [each.rows for each in measures.coverage]
    assert len(reaches) == 2  # the three reach the same


def test_what_is_kept_names_nobody_and_holds_no_key(world: World) -> None:
    with world.acting("ruth") as ruth:
        contents = str(contents_of(evaluation_summary(ruth)))
    assert not [name for name in world.people if name in contents.replace("Ashton", "")]
    assert not [key for key in world.people.values() if str(key) in contents or key.hex in contents]


def test_up_to_the_size_of_the_rule_nothing_is_kept(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_figures, "LIVE_UP_TO", 300)
    assert keep_for_everyone() == 0
    with world.acting("ruth") as ruth:
        assert reach_to_keep(ruth) == "" and summary_for(ruth).counted_at is None
        assert not KeptFigures.objects.exists()


def test_each_who_counts_has_their_own_and_reads_no_other(world: World, sign_in: SignIn) -> None:
    keep_for_everyone()
    read = list(_sets())
    readers = {username for username, own in read if own}
    assert {"ruth", "helen", "colin"} <= readers and not readers & {"sam", "lena", "jess"}
    if environment.POSTGRES:
        assert all(own for _, own in read)
    for username in ("sam", "lena", "jess"):
        assert sign_in(username).get(reverse("evaluation:summary")).status_code == 404


def test_a_record_that_is_hidden_is_in_no_figure_that_was_kept_before(world: World) -> None:
    graces = manager()
    keep_for_everyone()
    with world.acting("helen") as helen:
        before = summary_for(helen)
        restrict(helen, world.people["Mia"], [graces])
    with world.acting("helen") as helen:
        assert summary_for(helen) == before  # she closed it, and still reads it
        block(helen, world.people["Jay"])
    with world.acting("helen") as helen:
        after = summary_for(helen)
        assert world.people["Jay"] in helen.hidden
        assert _joined(after) == _joined(before) - 1
        assert after.figures == evaluation_summary(helen).figures
    with world.acting("ruth") as ruth:
        assert summary_for(ruth).figures == evaluation_summary(ruth).figures
        assert _joined(summary_for(ruth)) > _joined(after)


def _joined(summary: Any) -> int:
    return int(summary.figures["people.joined"].value)


def test_who_counts_another_authority_too_or_one_less_is_shown_what_they_count_now(world: World) -> None:
    keep_for_everyone()
    with world.acting("helen") as helen:
        before = summary_for(helen)
        reach = reach_to_keep(helen)
    posted(
        user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role=Role.MANAGER, since="2016-02-01"
    )
    with world.acting("helen") as helen:
        assert reach_to_keep(helen) != reach
        assert summary_for(helen).figures == evaluation_summary(helen).figures != before.figures


def test_nobody_who_counts_no_longer_is_shown_what_was_kept_for_them(world: World, sign_in: SignIn) -> None:
    keep_for_everyone()
    role_ended("helen", "2016-10-01")
    assert sign_in("helen").get(reverse("evaluation:summary")).status_code == 404


def test_a_no_to_the_evaluation_and_an_interview_less_are_in_no_figure_any_more(world: World) -> None:
    with world.acting("ruth") as ruth:
        recorded(ruth, code=WIGAN)
        keep_for_everyone()
    with world.acting("ruth") as ruth:
        reaches = [reach_to_keep(ruth)]
        recorded(ruth, code=WIGAN, number="Z-915")
        reaches.append(reach_to_keep(ruth))
        assert summary_for(ruth).figures["evaluation.interviews"].value == 2
    with world.acting("sam") as sam:
        recorded_answer(young_person(sam, world.people["Mia"]), sam, DECLINED, TODAY)
    with world.acting("ruth") as ruth:
        reaches.append(reach_to_keep(ruth))
        assert len(set(reaches)) == 3
        assert summary_for(ruth).figures == evaluation_summary(ruth).figures


def test_what_was_kept_is_shown_until_the_next_night_and_then_deleted(
    world: World, not_counted: Callable[[], None]
) -> None:
    keep_for_everyone()
    with world.acting("ruth") as ruth:
        kept = summary_for(ruth)
    assert kept.counted_at is not None
    with time_machine.travel(kept.counted_at + kept_figures.SHOWN_FOR, tick=False):
        with world.acting("ruth") as ruth:
            anew = summary_for(ruth)
        assert anew.counted_at == clock.real_now()
    with time_machine.travel(kept.counted_at - timedelta(seconds=1), tick=False), world.acting("ruth") as ruth:
        assert kept_summary.kept_summary(ruth.user_id, reach_to_keep(ruth)) is None  # a clock that was set back
    role_ended("helen", "2016-10-01")
    with time_machine.travel(kept.counted_at + 3 * kept_figures.SHOWN_FOR, tick=False):
        keep_for_everyone()
        with world.acting("ruth") as ruth:
            assert KeptFigures.objects.get(reader_id=ruth.user_id).counted_at == clock.real_now()
        with world.acting("helen") as helen:
            assert not KeptFigures.objects.filter(reader_id=helen.user_id).exists()


def test_what_another_version_kept_is_counted_anew(world: World) -> None:
    keep_for_everyone()
    with world.acting("ruth") as ruth:
        KeptFigures.objects.filter(reader_id=ruth.user_id).update(contents={"on": "2016-10-31"})
        assert kept_summary.kept_summary(ruth.user_id, reach_to_keep(ruth)) is None
        assert summary_for(ruth).figures == evaluation_summary(ruth).figures


def test_the_pages_and_the_command_show_what_was_kept_and_say_when(
    world: World, sign_in: SignIn, not_counted: Callable[[], None]
) -> None:
    with time_machine.travel("2026-07-02 02:10+01:00", tick=False):
        keep_for_everyone()
    not_counted()
    with time_machine.travel("2026-07-02 09:00+01:00", tick=False):
        for route in ("evaluation:summary", "evaluation:measures"):
            page = sign_in("ruth").get(reverse(route))
            assert page.status_code == 200
            assert "Counted at 02:10 today" in html.fromstring(page.content).text_content(), route
        said = CliRunner().invoke(evaluate, obj="ruth")
        assert said.exit_code == 0, said.output
        assert said.output.startswith("As at 31 October 2016, counted at 02:10 today.")


def test_a_person_asks_to_have_it_counted_again_and_the_worker_does(world: World, sign_in: SignIn) -> None:
    with time_machine.travel("2026-07-02 02:10+01:00", tick=False):
        keep_for_everyone()
    browser = sign_in("ruth")
    with time_machine.travel("2026-07-02 09:00+01:00", tick=False) as moment:
        assert reverse("evaluation:recount") in _page(browser)
        form = html.fromstring(browser.get(reverse("evaluation:recount")).content).forms[-1]
        browser.post(reverse("evaluation:recount"), dict(form.form_values()))
        assert "You asked at 09:00 today to have it counted again. It is not done yet." in _page(browser)
        browser.post(reverse("evaluation:recount"), dict(form.form_values()) | {"once": str(uuid4())})  # waits already
        (task,) = DBTaskResult.objects.filter(task_path="act.evaluation.tasks.count_again")
        assert task.args_kwargs["args"] == [str(world.user("ruth").pk)]
        moment.shift(timedelta(minutes=20))
        assert "It has not been: ask your administrator" in _page(browser)
        Work(every=0).round()
        assert "Counted at 09:20 today" in _page(browser)
        with world.acting("ruth") as ruth:
            assert recount_of(ruth) is None


def test_who_asks_where_nothing_is_kept_waits_for_nothing(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_figures, "LIVE_UP_TO", 300)
    browser = sign_in("ruth")
    form = html.fromstring(browser.get(reverse("evaluation:recount")).content).forms[-1]
    assert browser.post(reverse("evaluation:recount"), dict(form.form_values())).status_code == 302
    Work(every=0).round()
    with world.acting("ruth") as ruth:
        assert recount_of(ruth) is None


def test_the_page_of_measures_takes_from_a_summary_what_it_would_count(world: World) -> None:
    with world.acting("ruth") as ruth:
        whole, alone = evaluation_summary(ruth), measure_coverage(ruth)
    again = summary_of(contents_of(whole), clock.real_now())
    assert MeasureCoverage.of(again).figures == alone.figures


def _page(browser: Client) -> str:
    return browser.get(reverse("evaluation:summary")).content.decode()
