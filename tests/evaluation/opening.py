"""Opens figures as one person, those of one noun without counting them again."""

from collections.abc import Callable
from functools import cache

import pytest

from act.evaluation import figure_records
from act.evaluation.evaluation_summary import EvaluationSummary, evaluation_summary
from act.evaluation.figure_records import FoundFigure, OpenedFigure, open_figure
from act.evaluation.findings.by_noun import findings_beside
from act.evaluation.findings.shared import Shared
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing
from tests.by_hand.costs import LEVELS

OpenOne = Callable[[str], OpenedFigure]
"""How a figure opens, by key."""


def opener(by: Standing, monkeypatch: pytest.MonkeyPatch) -> tuple[EvaluationSummary, OpenOne]:
    """The summary of somebody, and how one of its figures opens for them."""

    @cache
    def found_of(noun: str) -> FoundFigure:
        with cohort_for(by, Purpose.EVALUATION) as cohort:
            found = [finding.opened() for finding in findings_beside(Shared(cohort, by), noun)]
            return FoundFigure({finding.figure.key: finding for finding in found}, cohort.keys())

    monkeypatch.setattr(figure_records, "find_figure", lambda _, key: found_of(key.split(".")[0]))
    return evaluation_summary(by), lambda key: open_figure(by, key)


def check_rows(summary: EvaluationSummary, open_one: OpenOne) -> None:
    """Every figure opens as the summary has it: those named and the others are as many as it counts, or rests on."""
    for key, figure in summary.figures.items():
        opened = open_one(key)
        assert opened.figure == figure, key
        assert opened.has_rows is (figure.records is not None), key
        if opened.has_rows and key in COUNTED_OTHERWISE:
            assert len(opened.named) + opened.unnamed <= COUNTED_OTHERWISE[key](summary), key
        elif opened.has_rows:
            counts = figure.value if figure.basis == "counted" else figure.n
            assert len(opened.named) + opened.unnamed == counts, key


def _counted(summary: EvaluationSummary, key: str) -> int:
    return int(summary.figures[key].value or 0)


def _appraised(summary: EvaluationSummary) -> int:
    return _counted(summary, "costs.expected_paths")


def _with_a_key_worker(summary: EvaluationSummary) -> int:
    caseload = summary.figures["workforce.caseload"]
    return round(float(caseload.value or 0) * (caseload.n or 0))


COUNTED_OTHERWISE: dict[str, Callable[[EvaluationSummary], int]] = {
    **dict.fromkeys(
        (
            *(f"costs.ratio_{name}" for name in ("so_far", "so_far_net", "gross", "net", "net_optimism", "corrected")),
            *(f"costs.ratio_{name}" for name in ("corrected_grant", "cautious", "grant")),
            *("costs.ratio_sure_nearly_certain", "costs.ratio_sure_likely"),
            *(f"costs.{name}_{level}" for name in ("sure", "benefit") for level in LEVELS),
            *("costs.payback_years", "costs.peak_funding", "costs.break_even_share", "costs.projected_share"),
            *("costs.benefit_gross", "costs.benefit_past", "costs.benefit_projected"),
            *("costs.weeks_past", "costs.weeks_projected", "costs.instead", "costs.instead_past", "costs.net"),
            *("costs.child_years_residential", "costs.child_years_secure"),
        ),
        _appraised,
    ),
    "casework.hours_by_act": lambda summary: _counted(summary, "casework.contacts_by_act"),
    "casework.hours_by_others": lambda summary: _counted(summary, "casework.contacts_by_others"),
    **dict.fromkeys(
        ("workforce.caseload", "workforce.caseload_weighted", "workforce.caseload_share"), _with_a_key_worker
    ),
}
"""Figures that count pounds, weeks or workers: behind them are as many young people as add something, at most these."""
