"""A cohort whose rows are in memory, so that counting is tested without a database."""

from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from act.evaluation.findings.counting import Finding
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure
from act.outcomes.models import Assessment, GoalRating, NonCompletion, Rater
from act.outcomes.models.assessment import SCALES

TODAY = date(2016, 10, 31)
BEGAN = date(2016, 3, 1)


class RowsInMemory:
    """Rows by model, each with the number of its young person first."""

    def __init__(self, rows: dict[Any, list[tuple[int, dict[str, Any]]]]) -> None:
        self.rows = rows

    def by_person(self, model: Any, columns: Any, **conditions: Any) -> dict[int, list[tuple[Any, ...]]]:
        """As a cohort gives them."""
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for person, row in self.rows.get(model, []):
            if all(row[field] == value for field, value in conditions.items()):
                found[person].append(columns(*(row[field] for field in columns._fields)))
        return dict(found)

    def one_by_one(self, model: Any, columns: Any) -> Iterable[tuple[int, list[tuple[Any, ...]]]]:
        """The same, one young person after the other."""
        return self.by_person(model, columns).items()

    def by_record(self, model: Any, columns: Any, **conditions: Any) -> dict[tuple[int, int], list[tuple[Any, ...]]]:
        """The same, where everybody has one record."""
        return {(person, 0): rows for person, rows in self.by_person(model, columns, **conditions).items()}

    def columns(self, model: Any, *fields: str, **conditions: Any) -> list[tuple[Any, ...]]:
        """The same without whose they are."""
        columns_of = namedtuple("columns_of", fields)
        return [row for rows in self.by_person(model, columns_of, **conditions).values() for row in rows]

    def derive(self, model: Any, field: str, make: Callable[[int, Any], Any]) -> dict[int, Any]:
        """What is made of a field, by person."""
        return {person: make(person, row[field]) for person, row in self.rows.get(model, [])}


def time_with_act(person: int = 1, began_on: date = BEGAN, ended_on: date | None = None) -> TimeWithAct:
    """A time with ACT since the first of March, with what is changed."""
    return TimeWithAct(person, began_on, ended_on)


def form(
    on: date, total: int | None = 20, measure: str = "sdq_self", kind: str = "follow_up", **changes: Any
) -> dict[str, Any]:
    """A form by its columns: the total and what is changed, every other scale 0."""
    scores = dict.fromkeys(SCALES, 0) | {"total": total}
    made = {"instrument": f"{measure}_{kind}", "form_version": "english-uk", "band_set": "none", "verified": False}
    return {"measure": measure, "completed_on": on, **made, **scores, **changes}


def rating(on: date, value: int, goal: int = 1, rater: str = Rater.YOUNG_PERSON) -> dict[str, Any]:
    """A rating of a goal."""
    return {"goal_number": goal, "rated_on": on, "rating": value, "rater": rater}


def unfilled(month: int, on: date, reason: str, measure: str = "sdq_self") -> dict[str, Any]:
    """Why a form was not filled in."""
    return {"measure": measure, "month": month, "said_on": on, "reason": reason}


def agreed(times: Iterable[TimeWithAct]) -> frozenset[int]:
    """Everybody of some times with ACT, as if each had agreed to be part of the evaluation."""
    return frozenset(time.person for time in times)


def by_key(findings: Iterable[Finding]) -> dict[str, Figure]:
    """The Figures of some findings, by key. Each with as many rows as it says, where it counts rows at all."""
    listed = list(findings)
    for finding in listed:
        if finding.rows is not None:
            assert len(finding.rows) == (finding.figure.n if finding.figure.bounds else finding.figure.value)
    return {finding.figure.key: finding.figure for finding in listed}


def measure_rows(*forms: dict[str, Any]) -> dict[Any, list[tuple[int, dict[str, Any]]]]:
    """Everything told of one young person's measures, sorted into its tables."""
    tables: dict[Any, list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    for row in forms:
        table = Assessment if "completed_on" in row else GoalRating if "rated_on" in row else NonCompletion
        tables[table].append((1, row))
    return tables
