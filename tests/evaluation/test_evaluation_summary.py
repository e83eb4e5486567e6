"""The report as a whole: its parts in order, its headings, and plain values that become Figures again."""

from act.evaluation.evaluation_summary import COSTS, Section, evaluation_summary, measure_coverage
from act.methods.figure import Basis, Figure
from tests.screens.evaluation import WHO_JOINED
from tests.world import World


def test_the_report_reads_like_the_published_one_and_every_part_says_where_it_comes_from(world: World) -> None:
    with world.acting("ruth") as ruth:
        found = evaluation_summary(ruth)
    assert [section.key for section in found.sections] == [
        "background",
        "aims",
        "method",
        "findings",
        "costs",
        "implications",
        "unknown",
    ]
    with_figures = {section.key for section in found.sections if section.figures}
    assert with_figures == {"method", "findings", "costs"}
    assert all(section.words and section.sources and section.title for section in found.sections)


def test_a_part_groups_its_figures_under_headings_and_keeps_every_one(world: World) -> None:
    with world.acting("ruth") as ruth:
        findings = next(section for section in evaluation_summary(ruth).sections if section.key == "findings")
    assert [heading for heading, _ in findings.groups] == [
        WHO_JOINED,
        "Referrals",
        "Time spent together",
        "Key workers' caseloads",
        "Where they live",
        "What changed",
        "What they say about ACT",
    ]
    grouped = [figure for _, part in findings.groups for figure in part]
    assert sorted(grouped, key=lambda figure: figure.key) == sorted(findings.figures, key=lambda figure: figure.key)


def test_figures_without_a_heading_come_first() -> None:
    plain, headed = (
        Figure(key=key, label="It", value=1, basis=Basis.COUNTED, verified=True) for key in ("it.is", "people.x")
    )
    assert Section("k", "T", (), (), (headed, plain)).groups == [("", [plain]), (WHO_JOINED, [headed])]


def test_costs_come_in_the_order_that_is_said_and_only_where_there_are_any(world: World) -> None:
    with world.acting("ruth") as ruth:
        costs = next(section for section in evaluation_summary(ruth).sections if section.key == "costs")
    keys = [figure.key for figure in costs.figures]
    assert keys == [key for key in COSTS if key in keys]


def test_the_report_becomes_plain_values_and_figures_again(world: World) -> None:
    with world.acting("ruth") as ruth:
        found = evaluation_summary(ruth)
    plain = found.as_dict()
    assert plain["as_at"] == "2016-10-31"
    for plain_section, section in zip(plain["sections"], found.sections, strict=True):
        assert (plain_section["key"], plain_section["title"]) == (section.key, section.title)
        assert (plain_section["words"], plain_section["sources"]) == (list(section.words), list(section.sources))
        assert tuple(map(Figure.from_dict, plain_section["figures"])) == section.figures


def test_the_page_of_measures_shows_what_the_report_rests_on(world: World) -> None:
    with world.acting("ruth") as ruth:
        alone, whole = measure_coverage(ruth), evaluation_summary(ruth)
    assert [each.rows for each in alone.coverage] == [each.rows for each in whole.coverage]
    in_report = [figure for section in whole.sections for figure in section.figures if figure in alone.figures]
    assert len(in_report) == len(alone.figures) == 3
