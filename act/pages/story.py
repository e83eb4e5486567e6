"""A young person's story: everything in one order of time, newest first, a page of contacts at a time."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple

from act.casework.models import Contact
from act.design.words import month_name
from act.pages.events import Event, events
from act.pages.history import History, contact_line
from act.people.duplicates.joining import origin_words
from act.trust.scope.standing import Standing


class StoryMonth(NamedTuple):
    """A month with its year, such as "October 2016", and what the template `pages/story.html` shows of it."""

    name: str
    lines: list[dict[str, Any]]


def story_months(standing: Standing, history: History, now: datetime, *, last_page: bool) -> list[StoryMonth]:
    """Return a page of the story by months, newest first. `now` is a practice time."""
    others = on_page(events(history, now), history.contacts, last_page=last_page)
    contacts = [
        Event(each.at, each.young_person_id, contact_line(standing, each, history.disagreements.get(each.pk, ())))
        for each in history.contacts
    ]
    return [
        StoryMonth(name, [{"origin": origin_words(standing, event.record), **event.line} for event in month])
        for name, month in groupby(newest_first(others, contacts), key=lambda event: month_name(event.at))
    ]


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
