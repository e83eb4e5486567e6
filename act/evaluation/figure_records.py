"""Opening a Figure: everything about it, and exactly the rows that make it, by name where this person may see them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import Http404
from django.urls import reverse

from act.evaluation.findings.by_noun import findings_beside
from act.evaluation.findings.counting import CountedRow, Finding, OpenedWith
from act.evaluation.findings.shared import Shared
from act.methods.feedback import GivenBy
from act.methods.figure import Figure
from act.people.models import YoungPerson
from act.referrals.models import ExpectedPath
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.people import people_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.voice.queries import all_feedback

FEEDBACK_OF = {
    OpenedWith.YOUNG_PERSONS_FEEDBACK: GivenBy.YOUNG_PERSON,
    OpenedWith.PARENTS_FEEDBACK: GivenBy.PARENT,
}
PAGES = {
    "evaluation.interview": ("Interviews", "evaluation:interviews"),
    "evaluation.survey": ("Staff survey", "evaluation:survey"),
    "measures.": ("Measures", "evaluation:measures"),
    "change.": ("Measures", "evaluation:measures"),
    "costs.": ("Costs", "costs:summary"),
}
"""The page that tells more about the figures whose key begins like this."""
EARLIER_NAMES = {
    "outcomes.forms": "measures.baseline",
    "outcomes.later_forms": "measures.six_months",
    "outcomes.ratings": "change.goals_rated",
    "casework.involvements": "people.joined",
    "casework.beside_now": "people.present",
    "placements.secure": "homes.secure",
    "placements.stepped_up": "homes.stepped_up",
    "placements.broke_down": "homes.broke_down",
    "placements.missing": "homes.missing_lately",
    "costs.stays": "costs.instead",
}
"""What an address ended in when several figures shared one list of records: links that people kept still lead on."""


@dataclass(frozen=True)
class NamedRow:
    """One row of an opened figure whose young person this person may see."""

    person: YoungPerson
    row: CountedRow
    address: str


@dataclass(frozen=True)
class OpenedFigure:
    """A Figure with the rows that make it: some by name, the others only counted; the Figures it was made from."""

    figure: Figure
    named: tuple[NamedRow, ...]
    unnamed: int
    has_rows: bool
    inputs: tuple[Figure, ...]


@dataclass(frozen=True)
class FoundFigure:
    """A finding with the others of its noun, by key, and the records behind each number of their cohort."""

    findings: dict[str, Finding]
    keys: dict[int, tuple[UUID, ...]]


def open_figure(standing: Standing, key: str) -> OpenedFigure:
    """Open one Figure of the summary. Raises Http404 for a key that no Figure has, Refused for who counts nothing."""
    found = find_figure(standing, key)
    finding = found.findings.get(key)
    if finding is None:
        raise Http404
    inputs = tuple(found.findings[name].figure for name in finding.figure.inputs if name in found.findings)
    if finding.rows is None:
        return OpenedFigure(finding.figure, (), 0, has_rows=False, inputs=inputs)
    rows = tuple(finding.rows)
    named = _named(standing, finding.opened_with, rows, found.keys)
    return OpenedFigure(finding.figure, named, len(rows) - len(named), has_rows=True, inputs=inputs)


def find_figure(standing: Standing, key: str) -> FoundFigure:
    """Count what a figure needs and no more, and read its rows. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        listed = findings_beside(Shared(cohort, standing), key)
        opened = [finding.opened() if finding.figure.key == key else finding for finding in listed]
        return FoundFigure({finding.figure.key: finding for finding in opened}, cohort.keys())


def people_shown(rows: Iterable[NamedRow]) -> list[YoungPerson]:
    """Return the young people of some rows, each once: whom a page of them shows, for the audit."""
    return list({row.person.pk: row.person for row in rows}.values())


def _named(
    standing: Standing, opened_with: OpenedWith, rows: tuple[CountedRow, ...], keys_of: dict[int, tuple[UUID, ...]]
) -> tuple[NamedRow, ...]:
    """Read whom this person may see, outside the counting scope: both walls answer as on every page."""
    keys = {key for row in rows for key in keys_of[row.person]}
    people = {person.pk: person for person in _may_open(standing, opened_with, keys)}
    forms = _may_read(standing, opened_with, keys)
    named = []
    for row in rows:
        key = next((key for key in keys_of[row.person] if key in people), None)
        if key is not None and (forms is None or (key, row.on) in forms):
            named.append(NamedRow(people[key], row, address_of(Destination.YOUNG_PERSON, key=key)))
    return tuple(sorted(named, key=lambda line: (line.row.on is not None, line.row.on, line.person.name), reverse=True))


def _may_open(standing: Standing, opened_with: OpenedWith, keys: set[UUID]) -> Iterable[YoungPerson]:
    people = people_for(standing, YoungPerson).filter(pk__in=keys).select_related("authority")
    if opened_with is OpenedWith.EXPECTED_PATH:
        paths = people_for(standing, ExpectedPath).filter(young_person__in=keys)
        decides = standing.may(Permission.DECIDE_ON_REFERRALS)
        return people.filter(pk__in=paths.values("young_person")) if decides else ()
    return people if standing.may(Permission.SEE_PEOPLE) else ()


def _may_read(standing: Standing, opened_with: OpenedWith, keys: set[UUID]) -> set[tuple[UUID, date]] | None:
    """Return whose form of which day may be read; None for figures that count no feedback.

    Form by form: who was one of a young person's key workers may read what was said of another, and never what was
    said of their own work.
    """
    given_by = FEEDBACK_OF.get(opened_with)
    if given_by is None:
        return None
    if not standing.may(Permission.READ_FEEDBACK):
        return set()
    forms = all_feedback(standing).filter(young_person__in=keys, given_by=given_by).order_by()
    return set(forms.values_list("young_person", "given_on"))


def address_of_figure(figure: Figure) -> str:
    """Return the address of everything about a figure."""
    return reverse("evaluation:records", args=[figure.key])


def page_about(key: str) -> tuple[str, str]:
    """Return the title and the address of the page that tells more about a figure; two empty texts where none does."""
    for begins, (title, route) in PAGES.items():
        if key.startswith(begins):
            return title, reverse(route)
    return "", ""
