"""The evaluation summary: what is said and what is counted, section by section, for the page and the command."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from act.casework.hours import ContactTime
from act.costs.appraisal import appraisal_of
from act.costs.figures import figures as cost_figures
from act.design.charts import LineChart
from act.evaluation.findings import caseloads, change, contacts, coverage, feedback, homes, people, register
from act.evaluation.findings.coverage import Coverage
from act.evaluation.findings.times_with_act import times_with_act
from act.methods.dated_data import read_data
from act.methods.figure import Figure
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing

HEADINGS = {
    "referrals": "Referrals",
    "people": "Who joined",
    "casework": "Time spent together",
    "workforce": "Key workers' caseloads",
    "homes": "Where they live",
    "measures": "What was measured",
    "change": "What changed",
    "voice": "What they say about ACT",
}
"""The heading over Figures, by the first part of their key."""
METHOD = (
    "measures.baseline",
    "measures.reached_six_months",
    "measures.six_months",
    "voice.young_people",
    "voice.parents",
)
"""Keys of Figures that say how much data there is, not what it shows."""
COSTS = (
    "costs.break_even_residential_years",
    "costs.child_years_residential",
    "costs.child_years_secure",
    "costs.ratio_gross",
    "costs.ratio_net",
    "costs.ratio_cautious",
    "costs.ratio_grant",
    "costs.benefit_past",
    "costs.benefit_projected",
    "costs.instead",
    "costs.running_cost",
    "costs.grant",
)
"""What the summary says of the costs: what it takes to pay for itself, then the ratios, then what they rest on."""


@dataclass(frozen=True)
class Section:
    """A part of the summary: its words, where they come from, and its Figures."""

    key: str
    title: str
    words: tuple[str, ...]
    sources: tuple[str, ...]
    figures: tuple[Figure, ...]

    @property
    def groups(self) -> list[tuple[str, list[Figure]]]:
        """The Figures under their headings, in order; those without a heading come first."""
        by_heading: dict[str, list[Figure]] = {}
        for figure in self.figures:
            by_heading.setdefault(HEADINGS.get(figure.key.split(".")[0], ""), []).append(figure)
        return sorted(by_heading.items(), key=lambda group: group[0] != "")


@dataclass(frozen=True)
class EvaluationSummary:
    """The whole summary on one day, with what its charts are drawn from."""

    on: date
    sections: tuple[Section, ...]
    coverage: tuple[Coverage, ...]
    lines: LineChart | None
    moments: tuple[ContactTime, ...]

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
    """The page of measures: its Figures, the coverage of each measure, and a line for each young person."""

    figures: tuple[Figure, ...]
    coverage: tuple[Coverage, ...]
    lines: LineChart | None


def measure_coverage(standing: Standing) -> MeasureCoverage:
    """Count the coverage of measures alone, for its own page. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        times = times_with_act(cohort)
        covered = coverage.coverage(cohort, times, standing.on)
        lines = change.draw(change.form_series(cohort, times, "sdq_self"))
    return MeasureCoverage(tuple(coverage.figures(covered, times)), tuple(covered), lines)


def evaluation_summary(standing: Standing) -> EvaluationSummary:
    """Count the evaluation summary for the authorities where this person counts young people.

    One cohort for all of it, the costs too: young people have the same numbers everywhere in it, and the database
    is told once that rows are counted. Raises Refused for a person who counts nothing.
    """
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        times = times_with_act(cohort)
        covered = coverage.coverage(cohort, times, standing.on)
        series = change.form_series(cohort, times, "sdq_self")
        contact_times = contacts.moments(cohort)
        findings = [
            *people.figures(cohort, times),
            *contacts.figures(cohort, contact_times),
            *caseloads.figures(cohort, standing.on),
            *homes.figures(cohort, times, standing.on),
            *coverage.figures(covered, times),
            *change.figures(cohort, series),
            *feedback.figures(cohort),
        ]
        methods = register.figures(cohort)
        appraisal = appraisal_of(standing, cohort)
    by_section = {
        "method": [*methods, *(figure for figure in findings if figure.key in METHOD)],
        "findings": [figure for figure in findings if figure.key not in METHOD],
        "costs": _in_order(cost_figures(appraisal)),
    }
    return EvaluationSummary(
        standing.on, tuple(_sections(by_section)), tuple(covered), change.draw(series), tuple(contact_times)
    )


def _in_order(figures: list[Figure]) -> list[Figure]:
    by_key = {figure.key: figure for figure in figures}
    return [by_key[key] for key in COSTS if key in by_key]


def _sections(figures: dict[str, list[Figure]]) -> Iterable[Section]:
    for row in _words():
        yield Section(
            row["key"], row["title"], tuple(row["words"]), tuple(row["sources"]), tuple(figures.get(row["key"], ()))
        )


@cache
def _words() -> list[dict[str, Any]]:
    return list(read_data(__package__, "summary")["sections"])
