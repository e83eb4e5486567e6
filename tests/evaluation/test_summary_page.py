"""The summary and the measures as pages: every part, every number, and a stamp on each that numbers are small."""

from collections.abc import Callable
from datetime import date

import pytest
from click.testing import CliRunner
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.cli import act
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.findings.coverage import ORDER
from act.evaluation.summary_layout import LARGE
from act.methods.figure import Figure, shown
from act.outcomes import actions as outcomes
from act.people.queries import young_person
from tests.outcomes.makers import ALL_ONES, BASELINE, TODAY, chloes_course, chloes_form
from tests.people.makers import AGREED, everybody_agrees, recorded_answer
from tests.world import World

SignIn = Callable[[str], Client]
SMALL = "Not for publication: small numbers are shown."


def _main(browser: Client, route: str) -> html.HtmlElement:
    answer = browser.get(reverse(route))
    assert answer.status_code == 200
    return html.fromstring(answer.content).xpath("//main")[0]


def _words(element: html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


@pytest.mark.parametrize("member", ["ruth", "colin", "helen"])
def test_each_part_is_on_the_page_with_its_words_its_figures_and_its_sources(
    world: World, sign_in: SignIn, member: str
) -> None:
    with world.acting(member) as by:
        summary = evaluation_summary(by)
    main = _main(sign_in(member), "evaluation:summary")
    assert [_words(heading) for heading in main.xpath(".//h2")] == [section.title for section in summary.sections]
    for section in summary.sections:
        element = main.xpath(f".//section[@aria-labelledby='{section.key}']")[0]
        text = _words(element)
        expected = [*section.words, *section.sources, *(figure.label for figure in section.figures if _named(figure))]
        assert [words for words in expected if words not in text] == []
        for figure in section.figures:
            where = element.xpath(".//a[@href=$to]", to=reverse("evaluation:records", args=[figure.key]))
            assert where or figure.n == 0, figure.key
            assert not where or shown(figure) in text, figure.key


def _named(figure: Figure) -> bool:
    """Whether it stands with its whole label: in a table of several columns the heads and the rows say what it is."""
    measure_or_answer = figure.key.startswith("change.") or figure.key.removeprefix("voice.").count("_")
    return figure.key in LARGE or (not measure_or_answer and bool(figure.n))


def test_what_is_not_known_is_said_last(sign_in: SignIn) -> None:
    text = _words(_main(sign_in("ruth"), "evaluation:summary"))
    unknown = text.index("What we do not know")
    assert unknown > text.index("Cost benefits") and "no comparison group" in text[unknown:]


@pytest.mark.parametrize("route", ["evaluation:summary", "evaluation:measures", "evaluation:interviews"])
def test_every_page_with_small_numbers_is_stamped(sign_in: SignIn, route: str) -> None:
    assert [_words(stamp) for stamp in _main(sign_in("ruth"), route).xpath(".//p[@class='act-stamp']")] == [SMALL]


def test_the_command_is_stamped_and_says_the_same_as_the_page(world: World, sign_in: SignIn) -> None:
    printed = CliRunner().invoke(act, ["--as", "ruth", "evaluate"], prog_name="act").output
    assert printed.startswith(f"As at 31 October 2016. {SMALL}\n")
    text = _words(_main(sign_in("ruth"), "evaluation:summary"))
    with world.acting("ruth") as ruth:
        for section in evaluation_summary(ruth).sections:
            assert section.title in printed and section.title in text
            for figure in section.figures:
                assert f"{shown(figure):>14}  {figure.label}\n" in printed


def test_the_pages_name_nobody(world: World, sign_in: SignIn) -> None:
    for route in ("evaluation:summary", "evaluation:measures"):
        words = set(_words(_main(sign_in("helen"), route)).split())
        assert not words & {*world.people, "Robinson", "Tait", "Khan", "Barnes"}


def test_each_measure_is_a_table_of_every_status_that_a_time_point_can_have(world: World, sign_in: SignIn) -> None:
    everybody_agrees(world)
    main = _main(sign_in("ruth"), "evaluation:measures")
    sections = main.xpath(".//section[starts-with(@aria-labelledby, 'measure-')]")
    assert len(sections) == 3
    for section in sections:
        head = [_words(cell) for cell in section.xpath(".//thead//th")]
        assert head == ["Time point", *(status.capitalize() for status in ORDER)]
        rows = section.xpath(".//tbody/tr")
        assert [_words(row.xpath("th")[0]) for row in rows] == [
            "Start",
            "3 months",
            "6 months",
            "9 months",
            "12 months",
        ]
        assert [sum(map(int, row.xpath("td/text()"))) for row in rows] == [3] * 5


def _two_time_points(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        recorded_answer(young_person(priya, world.people["Chloe"]), priya, AGREED, TODAY)
        for on in (BASELINE, TODAY):
            chloes_form(world, priya, on)


def _two_forms(world: World, name: str, worker: str) -> None:
    with world.acting(worker) as by:
        person = young_person(by, world.people[name])
        for day in (20, 31):
            on = date(2016, 10, day)
            outcomes.enter_measure(person, by=by, measure="sdq_self", answers=ALL_ONES, on=on)


def test_a_line_is_drawn_as_soon_as_somebody_has_forms_at_two_time_points(world: World, sign_in: SignIn) -> None:
    browser = sign_in("ruth")
    everybody_agrees(world)
    _two_forms(world, "Mia", "sam")
    assert not _main(browser, "evaluation:measures").xpath(".//figure")
    _two_time_points(world)
    for route, drawings in (("evaluation:measures", 1), ("evaluation:summary", 2)):
        assert len(_main(browser, route).xpath(".//figure")) == drawings


@pytest.mark.parametrize(("member", "lines"), [("ruth", 1), ("helen", 1), ("colin", 0)])
def test_single_young_peoples_scores_are_not_shown_to_finance(
    world: World, sign_in: SignIn, member: str, lines: int
) -> None:
    _two_time_points(world)
    browser = sign_in(member)
    for route, others in (("evaluation:measures", 0), ("evaluation:summary", 1)):
        main = _main(browser, route)
        assert len(main.xpath(".//figure")) == others + lines
        assert ("Young person 1" in _words(main)) is bool(lines)


@pytest.mark.parametrize("route", ["evaluation:summary", "evaluation:measures"])
def test_a_page_takes_the_same_number_of_statements_however_many_there_are(
    world: World, sign_in: SignIn, route: str
) -> None:
    browser = sign_in("ruth")
    statements = []
    for name, worker in (("Mia", "sam"), ("Aaliyah", "nadia")):
        _two_forms(world, name, worker)
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse(route))
        statements.append(len(captured))
    assert statements[0] == statements[1]
