"""The evaluation summary: what is said and what is counted, section by section, for the page and the command."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from act.casework.hours import ContactTime
from act.costs.appraisal import appraise
from act.costs.figures import figures as cost_figures
from act.design.charts import LineChart
from act.evaluation.findings import caseloads, change, contacts, coverage, homes, people, register, voices
from act.evaluation.findings.coverage import Coverage
from act.evaluation.findings.group import joined
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
"""Over the Figures whose keys begin so."""
METHOD = (
    "measures.baseline",
    "measures.reached_six_months",
    "measures.six_months",
    "voice.young_people",
    "voice.parents",
)
"""Figures that say how much was done rather than what was found."""
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
        found: dict[str, list[Figure]] = {}
        for figure in self.figures:
            found.setdefault(HEADINGS.get(figure.key.split(".")[0], ""), []).append(figure)
        return sorted(found.items(), key=lambda group: group[0] != "")


@dataclass(frozen=True)
class Report:
    """The whole summary on one day, with what is drawn beside it."""

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
class Measured:
    """What was measured: its Figures, every measure's coverage, and each young person's line."""

    figures: tuple[Figure, ...]
    coverage: tuple[Coverage, ...]
    lines: LineChart | None


def measured(standing: Standing) -> Measured:
    """Coverage alone, for the page of its own. Raises Refused for who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        group = joined(cohort)
        covered = coverage.coverage(cohort, group, standing.on)
        lines = change.drawn(change.courses(cohort, group, "sdq_self"))
    return Measured(tuple(coverage.figures(covered, group)), tuple(covered), lines)


def report(standing: Standing) -> Report:
    """The summary of the authorities whose young people somebody counts. Raises Refused for who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        group = joined(cohort)
        covered = coverage.coverage(cohort, group, standing.on)
        forms = change.courses(cohort, group, "sdq_self")
        met = contacts.moments(cohort)
        found = [
            *people.figures(cohort, group),
            *contacts.figures(cohort, met),
            *caseloads.figures(cohort, standing.on),
            *homes.figures(cohort, group, standing.on),
            *coverage.figures(covered, group),
            *change.figures(cohort, forms),
            *voices.figures(cohort),
        ]
        done = register.figures(cohort)
    by_section = {
        "method": [*done, *(figure for figure in found if figure.key in METHOD)],
        "findings": [figure for figure in found if figure.key not in METHOD],
        "costs": _in_order(cost_figures(appraise(standing))),
    }
    return Report(standing.on, tuple(_sections(by_section)), tuple(covered), change.drawn(forms), tuple(met))


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
