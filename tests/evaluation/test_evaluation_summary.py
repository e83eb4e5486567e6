"""The report as a whole: its parts in order, and plain values that become Figures again."""

from act.evaluation.evaluation_summary import evaluation_summary, measure_coverage
from act.evaluation.summary_words import COSTS
from act.methods.figure import Figure
from tests.world import World


def test_the_report_reads_like_the_published_one_and_every_part_says_where_it_comes_from(world: World) -> None:
    with world.acting("ruth") as ruth:
        sections = evaluation_summary(ruth).sections
    assert [section.key for section in sections] == [
        "background",
        "aims",
        "method",
        "findings",
        "costs",
        "implications",
        "unknown",
    ]
    assert {section.key for section in sections if section.figures} == {"method", "findings", "costs"}
    assert all(section.words and section.sources and section.title for section in sections)


def test_every_figure_of_young_people_is_in_one_part_and_costs_are_those_that_are_said(world: World) -> None:
    with world.acting("ruth") as ruth:
        summary = evaluation_summary(ruth)
    shown = [figure.key for section in summary.sections for figure in section.figures]
    assert len(set(shown)) == len(shown)
    counted = [key for key in summary.figures if not key.startswith("costs.")]
    assert sorted(key for key in shown if not key.startswith("costs.")) == sorted(counted)
    assert {key for key in shown if key.startswith("costs.")} <= set(COSTS)


def test_costs_come_in_the_order_that_is_said_and_only_where_there_are_any(world: World) -> None:
    with world.acting("ruth") as ruth:
        costs = next(section for section in evaluation_summary(ruth).sections if section.key == "costs")
    keys = [figure.key for figure in costs.figures]
    assert keys == [key for key in COSTS if key in keys]


def test_the_report_becomes_plain_values_and_figures_again(world: World) -> None:
    with world.acting("ruth") as ruth:
        summary = evaluation_summary(ruth)
    plain = summary.as_dict()
    assert plain["as_at"] == "2016-10-31"
    for plain_section, section in zip(plain["sections"], summary.sections, strict=True):
        assert (plain_section["key"], plain_section["title"]) == (section.key, section.title)
        assert (plain_section["words"], plain_section["sources"]) == (list(section.words), list(section.sources))
        assert tuple(map(Figure.from_dict, plain_section["figures"])) == section.figures


def test_the_page_of_measures_shows_what_the_report_rests_on(world: World) -> None:
    with world.acting("ruth") as ruth:
        alone, whole = measure_coverage(ruth), evaluation_summary(ruth)
    assert [each.rows for each in alone.coverage] == [each.rows for each in whole.coverage]
    in_report = [figure for section in whole.sections for figure in section.figures if figure in alone.figures]
    assert len(in_report) == len(alone.figures) == 3


def test_the_sentences_say_the_numbers_of_the_figures(world: World) -> None:
    with world.acting("ruth") as ruth:
        summary = evaluation_summary(ruth)
    words = " ".join(sentence for section in summary.sections for sentence in section.words)
    assert "3 young people have joined, the first on 4 October 2016. These numbers run to 31 October 2016." in words
    assert "0 interviews with 0 groups of people, at 0 time points." in words
    assert "{" not in words
