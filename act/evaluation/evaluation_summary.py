"""The evaluation summary: what is said and what is counted, section by section, for the page and the command."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from act.evaluation.findings import change_lines
from act.evaluation.findings.by_noun import all_figures, findings_beside
from act.evaluation.findings.change_lines import ChangeLines
from act.evaluation.findings.coverage import Coverage
from act.evaluation.findings.shared import Shared
from act.evaluation.findings.visit_counts import Tally
from act.evaluation.summary_words import Section, sections
from act.methods.figure import Figure
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing

WEEKS = 12
"""Finished weeks whose hours of contact are drawn."""


@dataclass(frozen=True)
class EvaluationSummary:
    """The whole summary on one day, with what its charts are drawn from: numbers alone, and nobody's rows.

    `figures` holds every figure by key, also those of the costs that the summary does not show; `days` the first and
    the last day that it speaks of; `counted_at` the moment at which it was counted, where it was kept since then.
    """

    on: date
    figures: dict[str, Figure]
    days: dict[str, date]
    coverage: tuple[Coverage, ...]
    lines: ChangeLines | None
    weeks: dict[date, Tally]
    counted_at: datetime | None = None

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order: their sentences with every number in them, and their Figures."""
        figures = list(self.figures.values())
        of_costs = list(filter(_is_of_costs, figures))
        return tuple(sections([one for one in figures if not _is_of_costs(one)], of_costs, self.days))

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON: the sections with their Figures."""
        return {
            "as_at": self.on.isoformat(),
            "sections": [
                {
                    "key": section.key,
                    "title": section.title,
                    "words": list(section.words),
                    "sources": list(section.sources),
                    "figures": [figure.as_dict() for figure in section.figures],
                }
                for section in self.sections
            ],
        }


@dataclass(frozen=True)
class MeasureCoverage:
    """The page of measures: its Figures, the coverage of each measure, and the totals over the time points."""

    figures: tuple[Figure, ...]
    coverage: tuple[Coverage, ...]
    lines: ChangeLines | None
    counted_at: datetime | None = None

    @classmethod
    def of(cls, summary: EvaluationSummary) -> "MeasureCoverage":
        """Take the same from a whole summary."""
        figures = tuple(figure for key, figure in summary.figures.items() if key.startswith("measures."))
        return cls(figures, summary.coverage, summary.lines, summary.counted_at)


def measure_coverage(standing: Standing) -> MeasureCoverage:
    """Count the coverage of measures alone, for its own page. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        shared = Shared(cohort, standing)
        lines = change_lines.draw(shared.series["sdq_self"])
        listed = findings_beside(shared, "measures")
    return MeasureCoverage(tuple(finding.figure for finding in listed), tuple(shared.coverage), lines)


def evaluation_summary(standing: Standing) -> EvaluationSummary:
    """Count the evaluation summary for the authorities where this person counts young people.

    One cohort for all of it, the costs too: young people have the same numbers everywhere in it, and the database
    is told once that rows are counted. Raises Refused for a person who counts nothing.
    """
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        shared = Shared(cohort, standing)
        figures = {figure.key: figure for figure in all_figures(shared)}
    first = min((time.began_on for time in shared.times), default=None)
    return EvaluationSummary(
        on=standing.on,
        figures=figures,
        days={"first day": first, "last day": standing.on} if first else {},
        coverage=tuple(replace(each, forms=()) for each in shared.coverage),
        lines=change_lines.draw(shared.series["sdq_self"]),
        weeks=shared.visit_counts.last_weeks(standing.on, WEEKS),
    )


def _is_of_costs(figure: Figure) -> bool:
    return figure.key.startswith("costs.")
