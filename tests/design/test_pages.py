"""The frame of a page: what it always says, and what it never carries."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment
from lxml import html

from act.design.chrome import Chrome
from tests.design import samples
from tests.screens.design import LEAVE_QUICKLY

STATIC = samples.TEMPLATES.parent / "static"


@pytest.fixture(params=samples.PAGES)
def page(request: pytest.FixtureRequest) -> html.HtmlElement:
    return html.document_fromstring(samples.render(request.param))


def test_a_page_has_one_heading_one_main_and_a_way_past_the_header(page: html.HtmlElement) -> None:
    assert len(page.xpath("//h1")) == len(page.xpath("//main[@id='main-content']")) == 1
    assert page.xpath("//a[@class='govuk-skip-link']/@href") == ["#main-content"]


def test_a_page_says_its_language_and_asks_not_to_be_found(page: html.HtmlElement) -> None:
    assert page.get("lang") == "en-GB"
    metas = {meta.get("name"): meta.get("content") for meta in page.xpath("//meta[@name]")}
    assert metas["robots"] == "noindex, nofollow"
    assert "user-scalable" not in metas["viewport"]


def test_a_page_leaves_the_referrer_to_the_header(page: html.HtmlElement) -> None:
    """A "no-referrer" in the page makes browsers send forms with a null origin, which Django then refuses."""
    assert page.xpath("//meta[@name='referrer']") == []


def test_nothing_is_inline_and_nothing_is_remote(page: html.HtmlElement) -> None:
    assert page.xpath("//@style|//style|//script[not(@src)]") == []
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []
    fetched = page.xpath("//script/@src|//link/@href|//img/@src")
    assert fetched and all(address.startswith("/static/") for address in fetched)


def test_every_static_file_that_a_page_names_is_here(page: html.HtmlElement) -> None:
    named = page.xpath("//script/@src|//link/@href|//img/@src")
    assert [name for name in named if not (STATIC / name.removeprefix("/static/")).is_file()] == []


def test_every_id_is_its_own_and_every_reference_arrives(page: html.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = {ref for refs in page.xpath("//@aria-labelledby|//@aria-controls") for ref in refs.split()}
    named |= {href[1:] for href in page.xpath("//@href[starts-with(., '#')]")}
    assert named <= set(ids)


def test_a_demonstration_says_so_on_every_page() -> None:
    shown = html.document_fromstring(samples.render("person"))
    assert shown.xpath("//aside[@class='act-ribbon']")[0].text_content().strip() == samples.CHROME.ribbon


def test_where_we_are_is_marked_in_the_menu() -> None:
    shown = html.document_fromstring(samples.render("person"))
    assert shown.xpath("//nav[@class='act-nav']//a[@aria-current='page']/text()") == ["Young people"]


def test_signed_out_there_is_no_menu_no_name_and_no_ribbon(env: Environment) -> None:
    shown = html.document_fromstring(env.get_template("design/page.html").render(chrome=Chrome()))
    assert shown.xpath("//nav|//form|//aside") == []


@pytest.mark.parametrize("name", ["notices", "messages"])
def test_what_just_happened_is_said(env: Environment, name: str) -> None:
    notice = {"message": "Saved <b>", "level_tag": "success"}
    shown = html.document_fromstring(env.get_template("design/page.html").render({"chrome": Chrome(), name: [notice]}))
    assert shown.xpath("normalize-space(//*[@role='status'])") == "Saved <b>"


def test_a_question_with_a_mistake_says_so_first() -> None:
    shown = html.document_fromstring(samples.render("question"))
    assert shown.xpath("string(//title)").startswith("Mistake: When was Mia born?")
    assert shown.xpath("//*[@class='govuk-error-summary__body']//a/@href") == ["#id_born-month"]


def test_a_young_persons_page_gives_nothing_away() -> None:
    shown = html.document_fromstring(samples.render("young"))
    assert shown.xpath("string(//title)") == "Questions"
    assert shown.xpath("//header") == []
    assert "Achieving Change" not in shown.text_content()
    assert shown.xpath("normalize-space(//a[contains(@class, 'exit-this-page')])") == LEAVE_QUICKLY


def test_the_words_of_a_young_persons_page_can_be_translated() -> None:
    source = Path(samples.TEMPLATES / "design/young_person.html").read_text(encoding="utf-8")
    bare = re.sub(
        r"\{% block kind %\}.*?\{% endblock %\}|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", "", source, flags=re.DOTALL
    )
    assert bare.strip() == ""
