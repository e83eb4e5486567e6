"""Who the young people are, as they described themselves: age at the start, ethnic group, disability."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, middle, people_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.codes import code_set
from act.methods.duration import age_on
from act.methods.figure import Of
from act.people.models import DISABILITY_LABELS, NotSaid, YoungPerson
from act.trust.scope.cohort import Cohort

YOUNG = 16
"""The age that the published summary speaks of: mainly young women under 16 (Scott and Botcherby, 2017)."""
NO_ANSWER = {NotSaid.NOT_ASKED: "Not asked yet", NotSaid.DECLINED: "Asked, and would rather not say"}


class DescribedColumns(NamedTuple):
    """Ethnicity and disability, as codes."""

    ethnicity: str
    disability: str


def findings(cohort: Cohort, times: list[TimeWithAct]) -> list[Finding]:
    """Return ages on the first day with a key worker, and how many described themselves in which way."""
    first = _first_days(times)
    of = Of(eligible=len(first), enrolled=len(first))
    described = {
        person: rows[0] for person, rows in cohort.by_person(YoungPerson, DescribedColumns).items() if person in first
    }
    return [*_ages(cohort, first, of), *_ethnicity(described, first, of), *_disability(described, of)]


def _first_days(times: list[TimeWithAct]) -> dict[int, date]:
    first: dict[int, date] = {}
    for time in times:
        first[time.person] = min(time.began_on, first.get(time.person, time.began_on))
    return first


def _ages(cohort: Cohort, first: dict[int, date], of: Of) -> Iterator[Finding]:
    def age(person: int, born_on: date) -> int | None:
        return age_on(born_on, first[person]) if person in first else None

    ages = {person: years for person, years in cohort.derive(YoungPerson, "born_on", age).items() if years is not None}
    rows = {person: CountedRow(person=person, value=f"{ages[person]}", on=first[person]) for person in ages}
    yield middle(
        "people.age",
        "middle age on the first day with a key worker",
        [(rows[person], float(years)) for person, years in ages.items()],
        unit="years",
        method="Median of whole years on that day",
    )
    yield people_counted(
        "people.under_16",
        f"young people under {YOUNG} on the first day with a key worker",
        [rows[person] for person, years in ages.items() if years < YOUNG],
        of=of,
    )


def _ethnicity(described: dict[int, DescribedColumns], first: dict[int, date], of: Of) -> Iterator[Finding]:
    groups: dict[str, list[CountedRow]] = {}
    for person, row in described.items():
        group, label = _ethnic_group(row.ethnicity, first[person])
        groups.setdefault(group, []).append(CountedRow(person=person, value=label))
    for group in sorted(groups, key=lambda name: (name in NO_ANSWER.values(), -len(groups[name]), name)):
        key = "people.ethnicity_" + "_".join(group.lower().replace(",", "").split())
        yield people_counted(key, f"ethnic group: {group}", groups[group], of=of)


def _ethnic_group(code: str, on: date) -> tuple[str, str]:
    """Return the heading that a code stands under and its own label; for no answer, why there is none."""
    if code in NO_ANSWER:
        return NO_ANSWER[NotSaid(code)], NO_ANSWER[NotSaid(code)]
    known = code_set("ethnicity", on).code(code)
    return known.group, known.label


def _disability(described: dict[int, DescribedColumns], of: Of) -> Iterator[Finding]:
    for answer, words in DISABILITY_LABELS.items():
        yield people_counted(
            f"people.disability_{answer.value}",
            f"disability: {words}",
            [CountedRow(person=person, value=words) for person, row in described.items() if row.disability == answer],
            of=of,
        )
