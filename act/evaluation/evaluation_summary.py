"""The evaluation summary: what is said and what is counted, section by section, for the page and the command."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from act.evaluation.findings import change_lines, coverage
from act.evaluation.findings.by_noun import all_findings
from act.evaluation.findings.change_lines import ChangeLines
from act.evaluation.findings.counting import Finding
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
    """The whole summary on one day, with what its charts are drawn from.

    `findings` holds every figure with the rows behind it, by key; `keys` the records behind each number of the
    cohort, for opening one.
    """

    on: date
    sections: tuple[Section, ...]
    coverage: tuple[Coverage, ...]
    lines: ChangeLines | None
    weeks: dict[date, Tally]
    findings: dict[str, Finding]
    keys: dict[int, tuple[UUID, ...]]

    @property
    def figures(self) -> dict[str, Figure]:
        """Every figure by its key, also those of the costs that the summary does not show."""
        return {key: finding.figure for key, finding in self.findings.items()}

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


def measure_coverage(standing: Standing) -> MeasureCoverage:
    """Count the coverage of measures alone, for its own page. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        shared = Shared(cohort, standing)
        lines = change_lines.draw(shared.series["sdq_self"])
        listed = coverage.findings(shared.coverage, shared.times, standing.on, shared.agreed)
    return MeasureCoverage(tuple(finding.figure for finding in listed), tuple(shared.coverage), lines)


def evaluation_summary(standing: Standing) -> EvaluationSummary:
    """Count the evaluation summary for the authorities where this person counts young people.

    One cohort for all of it, the costs too: young people have the same numbers everywhere in it, and the database
    is told once that rows are counted. Raises Refused for a person who counts nothing.
    """
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        shared = Shared(cohort, standing)
        findings = {finding.figure.key: finding for finding in all_findings(shared)}
        keys = cohort.keys()
    figures = [finding.figure for finding in findings.values()]
    began = [time.began_on for time in shared.times]
    days = {"first day": min(began), "last day": standing.on} if began else {}
    return EvaluationSummary(
        standing.on,
        tuple(sections([one for one in figures if not _is_of_costs(one)], list(filter(_is_of_costs, figures)), days)),
        tuple(shared.coverage),
        change_lines.draw(shared.series["sdq_self"]),
        shared.visit_counts.last_weeks(standing.on, WEEKS),
        findings,
        keys,
    )


def _is_of_costs(figure: Figure) -> bool:
    return figure.key.startswith("costs.")
