"""A drawing on a page: named, described, legible without colour, and the same again as a table."""

import pytest
from lxml import html

from tests.design import samples


@pytest.fixture(scope="module")
def drawings() -> list[html.HtmlElement]:
    pages = (html.document_fromstring(samples.render(name)) for name in ("person", "measures"))
    return [figure for page in pages for figure in page.xpath("//figure[@class='act-chart']")]


def test_every_drawing_has_a_name_a_description_and_a_table(drawings: list[html.HtmlElement]) -> None:
    assert len(drawings) == 3
    for figure in drawings:
        [svg] = figure.xpath(".//svg[@role='img']")
        title, description = (figure.xpath(f"string(.//*[@id='{ref}'])") for ref in svg.get("aria-labelledby").split())
        assert title == figure.xpath("string(figcaption)") and description
        assert figure.xpath("count(.//table/tbody/tr)") >= 3


def test_lines_differ_by_shape_and_a_gap_is_not_joined(drawings: list[html.HtmlElement]) -> None:
    few = drawings[1]
    assert len(few.xpath(".//svg[@role='img']/line[@class='line line--0']")) == 1
    shapes = {html.tostring(shape) for shape in few.xpath(".//*[@class='act-key']//svg/svg/*")}
    assert len(shapes) == 3


def test_many_people_are_thin_lines_under_a_strong_average(drawings: list[html.HtmlElement]) -> None:
    looks = drawings[2].xpath(".//svg[@role='img']/line[starts-with(@class, 'line ')]/@class")
    assert looks.index("line line--average") > max(i for i, look in enumerate(looks) if look.endswith("many"))
