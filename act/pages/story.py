"""A young person's story: everything in one order of time, newest first, a page of contacts at a time."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from act.casework.models import Contact
from act.pages.events import Event, events
from act.pages.history import History, contact_line
from act.people.duplicates.joining import origin_words
from act.trust.scope.standing import Standing


def story_lines(standing: Standing, history: History, now: datetime, *, last_page: bool) -> list[dict[str, Any]]:
    """Return a page of the story for the template `pages/story.html`, newest first."""
    others = on_page(events(history, now), history.contacts, last_page=last_page)
    contacts = [
        Event(each.at, each.young_person_id, contact_line(standing, each, history.disagreements.get(each.pk, ())))
        for each in history.contacts
    ]
    return [{"origin": origin_words(standing, event.record), **event.line} for event in newest_first(others, contacts)]


def on_page(others: Iterable[Event], contacts: Sequence[Contact], *, last_page: bool) -> list[Event]:
    """Return what happened besides contacts that belongs on a page with these, newest first.

    It is on the page of the contact after which it happened. What came after the newest one is on the first page, what
    came before the oldest on the last.
    """
    until = contacts[0].newer_at if contacts else None
    since = contacts[-1].at if contacts and not last_page else None
    return [event for event in others if (since is None or event.at >= since) and (until is None or event.at < until)]


def newest_first(others: Sequence[Event], contacts: Sequence[Event]) -> list[Event]:
    """Put both in one order. Of one moment a contact is the newer: a day alone counts as its first moment."""
    oldest_first = sorted([*reversed(others), *reversed(contacts)], key=lambda event: event.at)
    return oldest_first[::-1]
