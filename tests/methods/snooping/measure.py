"""Of fifty planted snoops in an imagined year of 200,000 looks: how many are found, with how many questions."""

import sys
from dataclasses import dataclass, replace
from datetime import date

from act.methods.calendar import hours_for
from act.methods.snooping import Alert, Evidence, Person, alerts, snooping_thresholds
from tests.methods.snooping.planted import Planted, plant
from tests.methods.snooping.practice import practice
from tests.methods.snooping.town import town

SEEDS = (11, 12, 13)


@dataclass(frozen=True)
class Measured:
    """One year: its looks, the planted cases and those found, and the questions asked."""

    looks: int
    planted: tuple[Planted, ...]
    found: tuple[Planted, ...]
    alerts: tuple[Alert, ...]
    left_out: tuple[Alert, ...]

    @property
    def recall(self) -> float:
        return len(self.found) / len(self.planted)

    @property
    def per_thousand(self) -> float:
        return 1000 * len(self.alerts) / self.looks

    @property
    def precision(self) -> float:
        """The share of questions that are about a planted case."""
        right = sum(any(_meets(alert, case) for case in self.planted) for alert in self.alerts)
        return right / len(self.alerts)

    def __str__(self) -> str:
        curve = (f"at {budget:g}: {self.with_budget(budget)._found_and_right()}" for budget in (5, 2, 1, 0.5))
        missed = ", ".join(case.kind for case in self.planted if case not in self.found)
        asked = f"{len(self.alerts)} questions, {self.per_thousand:.1f} per 1,000 looks"
        return f"{asked}, {len(self.left_out)} left out; {'; '.join(curve)}; missed: {missed or 'none'}"

    def _found_and_right(self) -> str:
        return f"{self.recall:.0%} found, {self.precision:.0%} right"

    def with_budget(self, per_thousand: float) -> "Measured":
        """The same year with fewer questions."""
        kept = self.alerts[: int(self.looks * per_thousand / 1000)]
        return replace(self, alerts=kept, found=_found(self.planted, kept))


def measured_year(seed: int, *, as_recorded: bool = False) -> Measured:
    """The year of a seed; `as_recorded` only with what the service's record holds so far: names, ties and writing."""
    diary = practice(town(seed))
    planted = tuple(plant(diary))
    looks = sorted(diary.looks, key=lambda look: look.at)
    made = diary.town
    if as_recorded:
        made.actors = {key: replace(actor, area="") for key, actor in made.actors.items()}
        made.people = {key: Person(key, person.name) for key, person in made.people.items()}
        diary.bonds = []
    evidence = Evidence(
        looks,
        rule=snooping_thresholds(date(2016, 8, 31)),
        hours=hours_for("default", date(2016, 8, 31)),
        actors=made.actors.values(),
        people=made.people.values(),
        relationships=[*made.ties, *made.lines, *diary.bonds],
        written=diary.written,
    )
    asked = alerts(looks, evidence)
    return Measured(len(looks), planted, _found(planted, asked.alerts), asked.alerts, asked.left_out)


def measured() -> tuple[int, int, float]:
    """For the attack's table: planted snoops found, planted, and questions for each 1,000 looks; all seeds together."""
    years = [measured_year(seed) for seed in SEEDS]
    questions, looks = sum(len(year.alerts) for year in years), sum(year.looks for year in years)
    return sum(len(year.found) for year in years), sum(len(year.planted) for year in years), 1000 * questions / looks


def _found(planted: tuple[Planted, ...], asked: tuple[Alert, ...]) -> tuple[Planted, ...]:
    return tuple(case for case in planted if any(_meets(alert, case) for alert in asked))


def _meets(alert: Alert, case: Planted) -> bool:
    """About the same person, at one of the same young people, in the same days."""
    return (
        alert.actor == case.actor
        and not case.people.isdisjoint(alert.people)
        and alert.first <= case.last
        and case.first <= alert.last
    )


if __name__ == "__main__":
    for seed in SEEDS:
        sys.stdout.write(f"{seed}: {measured_year(seed)}\n")
        sys.stdout.write(f"{seed}, as recorded so far: {measured_year(seed, as_recorded=True)}\n")
