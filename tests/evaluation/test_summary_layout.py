"""How the summary is laid out: what is adverse as large as what is favourable, the rest in tables, nothing twice."""

import pytest

from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.findings import change
from act.evaluation.summary_layout import HEADINGS, LARGE, FigureGroup, groups
from act.evaluation.summary_words import Section
from act.methods.figure import Basis, Figure
from tests.screens.evaluation import WHO_JOINED
from tests.world import World

TOGETHER = [
    {"change.better", "change.none", "change.worse"},
    {"change.goals_up", "change.goals_same", "change.goals_down"},
    {"homes.secure", "homes.stepped_up", "homes.broke_down"},
    {"homes.missing_before", "homes.missing_lately"},
    {"engagement.left_early", "people.joined"},
    {"costs.ratio_so_far", "costs.ratio_so_far_net"},
    {"costs.ratio_gross", "costs.ratio_net", "costs.ratio_cautious", "costs.ratio_grant", "costs.ratio_corrected"},
    {"measures.reached_six_months", "measures.six_months"},
]


@pytest.mark.parametrize("keys", TOGETHER)
def test_what_is_adverse_is_as_large_as_what_is_favourable(keys: set[str]) -> None:
    assert keys <= LARGE


def _listed(group: FigureGroup) -> list[str]:
    in_tables = [figure.key for table in group.tables for _, row in table.rows for figure in row if figure]
    return [*(figure.key for figure in group.large), *in_tables]


def test_every_figure_of_a_part_is_laid_out(world: World) -> None:
    with world.acting("ruth") as ruth:
        for section in evaluation_summary(ruth).sections:
            listed = [key for group in groups(section) for key in _listed(group)]
            assert set(listed) == {figure.key for figure in section.figures}
            twice = {key for key in listed if listed.count(key) > 1}
            assert twice <= LARGE  # a large one is in its table too


def test_findings_stand_under_headings_in_order(world: World) -> None:
    with world.acting("ruth") as ruth:
        findings = next(section for section in evaluation_summary(ruth).sections if section.key == "findings")
    headings = [group.heading for group in groups(findings)]
    # In the world of six no wave of the staff survey was held.
    assert headings == [heading for heading in dict.fromkeys(HEADINGS.values()) if heading != "What staff say"]
    assert headings[1] == WHO_JOINED


def test_every_row_of_a_table_is_as_long_as_its_head(world: World) -> None:
    with world.acting("ruth") as ruth:
        tables = [
            table
            for section in evaluation_summary(ruth).sections
            for group in groups(section)
            for table in group.tables
        ]
    assert all(len(row) == len(table.head) - 1 for table in tables for _, row in table.rows)
    captions = [table.caption for table in tables]
    assert len([caption for caption in captions if "SDQ" in caption]) == len(change.WHO)
    assert all(
        [name for name, _ in table.rows] == ["3 months", "6 months", "9 months"]
        for table in tables
        if "SDQ" in table.caption
    )
    voices = [table for table in tables if "latest form" in table.caption]
    assert [len(table.rows) for table in voices] == [6, 6]
    assert all(None not in row for table in (*voices,) for _, row in table.rows)


def test_a_part_without_figures_has_no_group() -> None:
    assert groups(Section("aims", "Aims", (), (), ())) == []


def test_a_figure_that_is_neither_large_nor_in_a_table_is_among_more_figures() -> None:
    figures = tuple(
        Figure(key=key, label="It", value=1, basis=Basis.COUNTED, verified=True)
        for key in ("people.joined", "people.x")
    )
    (group,) = [each for each in groups(Section("findings", "F", (), (), figures)) if each.heading == WHO_JOINED]
    assert [figure.key for figure in group.large] == ["people.joined"]
    assert [(table.caption, len(table.rows)) for table in group.tables] == [("More figures", 1)]
