"""The evaluation summary: what is said and what is counted, section by section, for the page and the command."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from act.casework.hours import Visit
from act.costs.appraisal import appraisal_of
from act.design.charts import LineChart
from act.evaluation.findings import (
    agreement,
    away,
    caseloads,
    change,
    change_lines,
    circumstances,
    contacts,
    counted_twice,
    coverage,
    engagement,
    goals,
    homes,
    missing,
    people,
    pounds,
    register,
    staff_survey,
    voice,
)
from act.evaluation.findings.counting import Finding
from act.evaluation.findings.coverage import Coverage
from act.evaluation.findings.time_point_forms import FormSeries, form_series
from act.evaluation.findings.times_with_act import TimeWithAct, times_with_act
from act.evaluation.summary_words import Section, sections
from act.methods.figure import Figure
from act.trust.scope.cohort import Cohort, Purpose, cohort_for
from act.trust.scope.standing import Standing

MEASURES = ("sdq_self", "sdq_parent")


@dataclass(frozen=True)
class EvaluationSummary:
    """The whole summary on one day, with what its charts are drawn from.

    `findings` holds every figure with the rows behind it, by key; `keys` the records behind each number of the
    cohort, for opening one.
    """

    on: date
    sections: tuple[Section, ...]
    coverage: tuple[Coverage, ...]
    lines: LineChart | None
    moments: tuple[Visit, ...]
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
    """The page of measures: its Figures, the coverage of each measure, and a line for each young person."""

    figures: tuple[Figure, ...]
    coverage: tuple[Coverage, ...]
    lines: LineChart | None


def measure_coverage(standing: Standing) -> MeasureCoverage:
    """Count the coverage of measures alone, for its own page. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        times = times_with_act(cohort)
        agreed = agreement.agreed_to_evaluation(cohort)
        covered = coverage.coverage(cohort, times, standing.on, agreed)
        lines = change_lines.draw(form_series(cohort, times, "sdq_self", agreed))
        listed = coverage.findings(covered, times, standing.on, agreed)
    return MeasureCoverage(tuple(finding.figure for finding in listed), tuple(covered), lines)


def evaluation_summary(standing: Standing) -> EvaluationSummary:
    """Count the evaluation summary for the authorities where this person counts young people.

    One cohort for all of it, the costs too: young people have the same numbers everywhere in it, and the database
    is told once that rows are counted. Raises Refused for a person who counts nothing.
    """
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        times = times_with_act(cohort)
        agreed = agreement.agreed_to_evaluation(cohort)
        covered = coverage.coverage(cohort, times, standing.on, agreed)
        series = {measure: form_series(cohort, times, measure, agreed) for measure in MEASURES}
        visits = contacts.contact_visits(cohort)
        listed = [
            *_service(cohort, times, visits, standing.on),
            *agreement.findings(cohort, times),
            *coverage.findings(covered, times, standing.on, agreed),
            *_outcomes(cohort, series, agreed),
            *register.findings(cohort),
            *staff_survey.findings(cohort, standing.on),
        ]
        pairs = cohort.likely_duplicates()
        listed = counted_twice.noted(listed, pairs)
        of_costs = counted_twice.noted(pounds.findings(appraisal_of(standing, cohort)), pairs)
        keys = cohort.keys()
    began = [time.began_on for time in times]
    days = {"first day": min(began), "last day": standing.on} if began else {}
    return EvaluationSummary(
        standing.on,
        tuple(sections([finding.figure for finding in listed], [finding.figure for finding in of_costs], days)),
        tuple(covered),
        change_lines.draw(series["sdq_self"]),
        tuple(visits.visits),
        {finding.figure.key: finding for finding in (*listed, *of_costs)},
        keys,
    )


def _service(cohort: Cohort, times: list[TimeWithAct], visits: contacts.ContactVisits, on: date) -> Iterable[Finding]:
    """What the service counts of itself: everybody is in it, whether or not they agreed to the evaluation."""
    return [
        *people.findings(cohort, times),
        *circumstances.findings(cohort, times),
        *engagement.findings(cohort, times),
        *contacts.findings(visits, times, on),
        *caseloads.findings(cohort, on),
        *homes.findings(cohort, times, on),
        *away.findings(cohort, times, on),
        *missing.findings(cohort, times, on),
        *voice.findings(cohort),
    ]


def _outcomes(cohort: Cohort, series: dict[str, list[FormSeries]], agreed: frozenset[int]) -> Iterable[Finding]:
    return [*change.findings(series), *goals.findings(cohort, agreed)]
