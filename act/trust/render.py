"""The one way to make a page: rendered to bytes, with the young people it shows named for the audit (docs/adr/0004)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse

from act.design.words import clock
from act.trust.audit import Subject, subjects
from act.trust.http import Page
from act.trust.models import PersonRecord
from act.trust.standing import Standing


def render(
    request: HttpRequest,
    template: str,
    context: dict[str, Any] | None = None,
    *,
    about: Iterable[PersonRecord | Subject],
    status: int = 200,
) -> Page:
    """A page. `about` are the records of young people that it shows; `NOBODY` says that it shows none."""
    shown = subjects(about)
    everything = {**(context or {}), "emergencies": emergencies(request, shown)}
    page = Page(render_to_string(template, everything, request), status=status)
    page.sight = shown
    return page


@dataclass(frozen=True)
class Emergency:
    """What stands over a page about somebody whose record was opened in an emergency, and how it is closed."""

    words: str
    page: str
    close: str
    once: UUID


def emergencies(request: HttpRequest, shown: frozenset[Subject]) -> list[Emergency]:
    """One for each opening of this person that a page lives on."""
    standing: Standing | None = getattr(request, "standing", None)
    if standing is None or not standing.openings:
        return []
    here = {subject.young_person_id for subject in shown} & standing.opened - standing.people
    return [
        Emergency(
            f"You opened a record in an emergency at {clock(each.opened_at)}. "
            f"You can read it and record a contact until {clock(each.until)}.",
            reverse("pages:young_person", kwargs={"key": each.young_person_id}),
            reverse("people:end_opening", kwargs={"key": each.id}),
            uuid4(),
        )
        for each in standing.openings
        if each.young_person_id in here
    ]
