"""Opening a Figure: everything about it, and exactly the rows that make it, by name where this person may see them."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404
from django.urls import reverse

from act.evaluation.findings.by_noun import findings_beside
from act.evaluation.findings.counting import Finding
from act.evaluation.findings.shared import Shared
from act.evaluation.named_rows import NamedRow, named_rows
from act.methods.figure import Figure
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing

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
    named = named_rows(standing, finding.opened_with, rows, found.keys)
    return OpenedFigure(finding.figure, named, len(rows) - len(named), has_rows=True, inputs=inputs)


def find_figure(standing: Standing, key: str) -> FoundFigure:
    """Count what a figure needs and no more, and read its rows. Raises Refused for a person who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        listed = findings_beside(Shared(cohort, standing), key)
        opened = [finding.opened() if finding.figure.key == key else finding for finding in listed]
        return FoundFigure({finding.figure.key: finding for finding in opened}, cohort.keys())


def address_of_figure(figure: Figure) -> str:
    """Return the address of everything about a figure."""
    return reverse("evaluation:records", args=[figure.key])


def page_about(key: str) -> tuple[str, str]:
    """Return the title and the address of the page that tells more about a figure; two empty texts where none does."""
    for begins, (title, route) in PAGES.items():
        if key.startswith(begins):
            return title, reverse(route)
    return "", ""
