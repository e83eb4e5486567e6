"""What several findings count from: each is read once in a cohort, and only when one of them asks for it."""

from functools import cached_property

from act.evaluation.findings import agreement, coverage
from act.evaluation.findings.coverage import Coverage
from act.evaluation.findings.time_point_forms import FormSeries, form_series
from act.evaluation.findings.times_with_act import TimeWithAct, times_with_act
from act.evaluation.findings.visit_counts import CohortVisits, VisitCounts
from act.trust.scope.cohort import Cohort
from act.trust.scope.standing import Standing

MEASURES = ("sdq_self", "sdq_parent")


class Shared:
    """A cohort on the day of the person who counts, with what is read of it for more than one finding."""

    def __init__(self, cohort: Cohort, standing: Standing) -> None:
        self.cohort = cohort
        self.standing = standing
        self.on = standing.on

    @cached_property
    def times(self) -> list[TimeWithAct]:
        """Every time with ACT."""
        return times_with_act(self.cohort)

    @cached_property
    def agreed(self) -> frozenset[int]:
        """Who agreed to be part of the evaluation, by number."""
        return agreement.agreed_to_evaluation(self.cohort)

    @cached_property
    def coverage(self) -> list[Coverage]:
        """What became of each measure at each time point."""
        return coverage.coverage(self.cohort, self.times, self.on, self.agreed)

    @cached_property
    def series(self) -> dict[str, list[FormSeries]]:
        """The forms that count, by measure."""
        return form_series(self.cohort, self.times, MEASURES, self.agreed)

    @cached_property
    def likely_duplicates(self) -> list[tuple[int, int]]:
        """The numbers of those who may be one person and are counted as two."""
        return self.cohort.likely_duplicates()

    @cached_property
    def visits(self) -> CohortVisits:
        """Every visit that counts as ACT's work, or was tried, to be read."""
        return CohortVisits(self.cohort)

    @cached_property
    def visit_counts(self) -> VisitCounts:
        """What is counted of these visits."""
        return self.visits.counts()
