"""The interviews that were held, counted by group and time point."""

from collections import Counter
from dataclasses import dataclass

from act.evaluation.models import GROUPS, TIME_POINTS, Interview
from act.trust.scope.cohort import Cohort


@dataclass(frozen=True)
class InterviewCounts:
    """How many interviews of each group at each time point."""

    held: Counter[tuple[str, int]]

    @classmethod
    def of(cls, cohort: Cohort) -> "InterviewCounts":
        """Those of the cohort's authorities."""
        return cls(Counter(cohort.columns(Interview, "group", "time_point")))

    @property
    def groups(self) -> int:
        """How many groups were interviewed at all."""
        return len({group for group, _ in self.held})

    @property
    def time_points(self) -> int:
        """At how many time points anybody was."""
        return len({time_point for _, time_point in self.held})

    def table(self) -> list[list[str]]:
        """A row a group with its name, its number at each time point and their sum; a last row of sums."""
        rows = [(name, [self.held[group, point] for point in TIME_POINTS]) for group, name in GROUPS.items()]
        rows.append(("All", [sum(self.held[group, point] for group in GROUPS) for point in TIME_POINTS]))
        return [[name, *map(str, numbers), str(sum(numbers))] for name, numbers in rows]
