"""What pages are made of, read as HTML."""

from typing import Any

import pytest
from jinja2 import Environment
from lxml import html

from act.methods.figure import TOO_FEW, Basis, Figure, Of
from act.methods.intervals import Interval


def draw(env: Environment, call: str, **values: Any) -> html.HtmlElement:
    name = call.split("(")[0]
    source = f'{{% from "design/macros.html" import {name} %}}{{{{ {call} }}}}'
    return html.fragment_fromstring(env.from_string(source).render(values), create_parent="div")


def words(tree: html.HtmlElement) -> str:
    return " ".join(tree.text_content().split())


def test_danger_comes_in_one_calm_line(env: Environment) -> None:
    assert words(draw(env, "danger_line()")) == "If a child is in danger now, call 999, or your duty team."


def test_a_quote_names_who_said_it_and_when(env: Environment) -> None:
    shown = draw(env, "quote(said, 'Mia', '3 November')", said="I want <to> dance")
    assert words(shown) == "“I want <to> dance” Mia, 3 November"
    assert words(draw(env, "quote('Yes')")) == "“Yes”"


def test_a_summary_has_a_change_link_that_says_what_it_changes(env: Environment) -> None:
    rows = [{"label": "Worries", "value": ["One", "Two"], "change": "/w/"}, {"label": "Name", "value": "Mia"}]
    shown = draw(env, "summary(rows)", rows=rows)
    assert [words(link) for link in shown.xpath("//a")] == ["Change worries"]
    assert shown.xpath("//dt/text()") == ["Worries", "Name"]


def test_a_table_has_heads_and_numbers_to_the_right(env: Environment) -> None:
    shown = draw(env, "table('Due', ['Point', 'Done'], [['Baseline', 25]], numeric=(1,))")
    assert shown.xpath("//caption/text()") == ["Due"]
    assert shown.xpath("//th[@scope='col']/text()") == ["Point", "Done"]
    assert shown.xpath("//tbody/tr/th[@scope='row']/text()") == ["Baseline"]
    assert shown.xpath("//td[@class='act-number']/text()") == ["25"]


def test_an_empty_table_says_so(env: Environment) -> None:
    assert words(draw(env, "table('Due', ['A', 'B'], [], empty='No measures yet')")).endswith("No measures yet")


def test_a_story_keeps_its_order_and_marks_what_matters(env: Environment) -> None:
    items = [
        {"date": "Mon", "title": "Second", "mark": "significant"},
        {"date": "Sun", "title": "First", "href": "/1/"},
    ]
    shown = draw(env, "story(items)", items=items)
    assert [words(h) for h in shown.xpath("//h3")] == ["Second", "First"]
    assert shown.xpath("count(//li[@class='act-story__marked'])") == 1
    assert shown.xpath("//h3/a/@href") == ["/1/"]


def test_people_beside_are_named_with_their_part(env: Environment) -> None:
    items = [
        {"role": "Key worker", "name": "Sam", "more": "since 4 Oct"},
        {"role": "Nan", "name": "Safe", "href": "/n/"},
    ]
    shown = draw(env, "people_beside(items)", items=items)
    assert words(shown) == "Key worker Sam · since 4 Oct Nan Safe"


def test_what_needs_somebody_comes_with_what_to_do(env: Environment) -> None:
    items = [
        {"name": "Mia", "words": "measures due", "href": "/m/", "act": "Start", "act_href": "/s/"},
        {"name": "Jo", "words": "—"},
    ]
    shown = draw(env, "to_do(items)", items=items)
    assert [words(a) for a in shown.xpath("//a")] == ["Mia", "Start about Mia"]
    assert words(draw(env, "to_do([])")) == "Nothing needs you at the moment."


def test_steps_say_in_words_where_we_are(env: Environment) -> None:
    shown = draw(env, "steps(['One', 'Two', 'Three'], 2)")
    assert [words(step) for step in shown.xpath("//li")] == ["One (done)", "Two", "Three"]
    assert shown.xpath("//li[@aria-current='step']/text()") == ["Two"]


@pytest.mark.parametrize(("value", "of", "width"), [(6, 8, "75.0%"), (0, 0, "0%"), (9, 8, "100%"), (-1, 8, "0%")])
def test_a_meter_is_words_first(env: Environment, value: int, of: int, width: str) -> None:
    shown = draw(env, "meter(value, of, 'places')", value=value, of=of)
    assert words(shown) == f"{value} of {of} places"
    assert shown.xpath("//rect[2]/@width") == [width]


def test_the_first_act_of_a_row_is_the_main_one(env: Environment) -> None:
    shown = draw(env, "action_row([{'text': 'Log', 'href': '/l/'}, {'text': 'Share', 'href': '/s/'}])")
    assert ["secondary" in a.get("class") for a in shown.xpath("//a")] == [False, True]


def test_a_notice_bar_is_calm(env: Environment) -> None:
    assert words(draw(env, "notice_bar('Due since Monday.', '/m/', 'Start')")) == "Due since Monday. Start"


TOO_FEW_IN_A_CELL = "0 of 3 too few to say how sure"
FIGURE: dict[str, Any] = {"key": "seen", "label": "young people", "verified": True}


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (
            Figure(**FIGURE, value=6, n=9, of=Of(9, 12), basis=Basis.COUNTED),
            "6 of 9 young people 67% · 9 of 12 could be counted · counted",
        ),
        (
            Figure(**FIGURE, value=5.48, low=3.1, high=7.3, unit="£", basis=Basis.PROJECTED, method="forward"),
            "£5.48 young people £3.10 to £7.30 · projected",
        ),
        (
            Figure(**FIGURE, value=9, unit="weeks", basis=Basis.COMPUTED, method="sum"),
            "9 weeks young people calculated",
        ),
        (
            Figure(**FIGURE, value=None, suppressed=True, basis=Basis.COUNTED),
            "not shown: small number young people counted",
        ),
        (
            Figure(**{**FIGURE, "verified": False}, value=2, basis=Basis.STATED, sources=("report",)),
            "2 young people from the source · source not checked",
        ),
    ],
)
def test_a_figure_is_shown_with_how_far_to_trust_it(env: Environment, figure: Figure, expected: str) -> None:
    assert words(draw(env, "figure_block(figure)", figure=figure)) == expected


def test_a_figure_can_be_opened(env: Environment) -> None:
    figure = Figure(**FIGURE, value=6, basis=Basis.COUNTED)
    shown = draw(env, "figure_block(figure, href='/records/')", figure=figure)
    assert [words(a) for a in shown.xpath("//a[@href='/records/']")] == ["About this figure: young people"]


CELL = Interval(35.4, 87.9, "%", "Wilson")


@pytest.mark.parametrize(
    ("figure", "words_shown", "opens"),
    [
        (Figure(**FIGURE, value=6, n=9, of=Of(9, 9), interval=CELL, basis=Basis.COUNTED), "6 of 9 35% to 88%", True),
        (Figure(**FIGURE, value=0, n=3, of=Of(3, 3), notes=(TOO_FEW,), basis=Basis.COUNTED), TOO_FEW_IN_A_CELL, True),
        (Figure(**FIGURE, value=4, n=9, unit="steps", basis=Basis.COMPUTED, method="Median"), "+4 steps", True),
        (Figure(**FIGURE, value=0, n=0, of=Of(0, 3), basis=Basis.COUNTED), "nobody yet", False),
        (None, "nobody yet", False),
    ],
)
def test_a_figure_in_a_cell_is_its_number_and_how_sure_it_is(
    env: Environment, figure: Figure | None, words_shown: str, opens: bool
) -> None:
    shown = draw(env, "figure_cell(figure, '/records/')", figure=figure)
    assert words(shown) == words_shown
    assert bool(shown.xpath("//a[@href='/records/']")) is opens
