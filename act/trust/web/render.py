"""The one way to make a page: rendered to bytes, with the young people it shows named for the audit (docs/adr/0004)."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string

from act.trust.audit import Subject, subjects
from act.trust.models import PersonRecord
from act.trust.web.http import Page


def render(
    request: HttpRequest,
    template: str,
    context: dict[str, Any] | None = None,
    *,
    about: Iterable[PersonRecord | Subject],
    status: int = 200,
) -> Page:
    """Return a page. `about` are the records of young people that it shows; `NOBODY` says that it shows none."""
    shown = subjects(about)
    request.shown = shown  # type: ignore[attr-defined]  # for context processors that say something about them
    page = Page(render_to_string(template, context, request), status=status)
    page.sight = shown
    return page


def led_on(address: str, *, about: Iterable[PersonRecord | Subject]) -> Page:
    """Return a page that only leads to another address, and is entered in the audit as one that shows somebody."""
    page = Page(status=302)
    page["Location"], page.sight = address, subjects(about)
    return page
