"""The records behind a Figure, for those who may see them (docs/adr/0001)."""

from collections.abc import Callable

from django.http import Http404
from django.urls import reverse

from act.evaluation.selectors import SELECTORS, Selector
from act.methods.figure import Figure
from act.people.queries import young_person_of
from act.trust.models import PersonRecord
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of

PAGES = {
    "evaluation.interview": "evaluation:interviews",
    "evaluation.survey": "evaluation:survey",
    "measures.": "evaluation:measures",
    "costs.": "costs:summary",
}
"""Figures whose key begins like this have a page of their own, open to everyone who counts."""


def selector(name: str) -> Selector:
    """Return a selector by its name. Raises Http404."""
    if name not in SELECTORS:
        raise Http404
    return SELECTORS[name]


def opener(standing: Standing) -> Callable[[Figure], str]:
    """Return a function that gives the address behind a Figure, empty where this person may open nothing."""

    def opens(figure: Figure) -> str:
        selected = SELECTORS.get(figure.records.selector) if figure.records else None
        if selected and standing.may(selected.permission):
            return reverse("evaluation:records", args=[figure.records.selector]) if figure.records else ""
        route = next((route for begins, route in PAGES.items() if figure.key.startswith(begins)), "")
        return reverse(route) if route else ""

    return opens


def lines(selected: Selector, records: list[PersonRecord]) -> list[tuple[str, str, str, str]]:
    """Return each record as name, when, authority, and the address of the young person's page."""
    return [
        (
            young_person_of(record).short_name,
            selected.happened(record),
            record.authority.name,
            address_of(Destination.YOUNG_PERSON, key=record.person_id),
        )
        for record in records
    ]
