"""Dates, times and counts as people read them. Dates are dates; moments are shown in Europe/London."""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.utils.dateformat import format as spelt
from django.utils.html import format_html
from django.utils.safestring import SafeString

LONDON = ZoneInfo("Europe/London")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
RECENT_DAYS = 30
"""Up to here a day is told by how long ago it was."""


def local(moment: datetime) -> datetime:
    """Return the moment on a British clock. Raises ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone before it can be shown")
    return moment.astimezone(LONDON)


def sentence(words: str) -> str:
    """Begin some words with a capital; the rest stays as it is."""
    return words[:1].upper() + words[1:]


def long_date(day: date) -> str:
    """Write a day as "31 October 2016"."""
    return _spelt(_day(day), "j F Y")


def full_date(day: date) -> str:
    """Write a day as "31 Oct 2016"."""
    return _spelt(_day(day), "j M Y")


def short_date(day: date) -> str:
    """Write a day as "31 Oct"."""
    return _spelt(_day(day), "j M")


def month_name(moment: datetime) -> str:
    """Write the month of a moment, by a British clock, as "October 2016"."""
    return _spelt(_day(moment), "F Y")


def clock(moment: datetime | time) -> str:
    """Write a moment by a British clock, or a time, as "20:15"."""
    return (local(moment) if isinstance(moment, datetime) else moment).strftime("%H:%M")


def when(moment: datetime) -> str:
    """Write a moment by a British clock as "Mon 31 Oct, 20:15"."""
    return f"{_spelt(_day(moment), 'D j M')}, {clock(moment)}"


def between(first: date, last: date) -> str:
    """Write two days as "3 May to 14 October 2016"; the first one with its year where that is another."""
    begins = _spelt(_day(first), "j F") if first.year == last.year else long_date(first)
    return f"{begins} to {long_date(last)}"


def ordinal(number: int) -> str:
    """Write a place as "first", "second"; from the eleventh on as "11th", "22nd"."""
    if number <= len(ORDINALS):
        return ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def ago(day: date, today: date) -> SafeString:
    """Write a day as "yesterday", "10 days ago", or as a date after 30 days; the date on hover and on paper."""
    days = (today - day).days
    if not 0 <= days <= RECENT_DAYS:
        return format_html("{}", long_date(day))
    words = {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
    return format_html('<time datetime="{}" title="{}">{}</time>', day.isoformat(), long_date(day), words)


def full_when(moment: datetime) -> str:
    """Write a moment by a British clock as "31 Oct 2016, 20:15"."""
    return f"{full_date(moment)}, {clock(moment)}"


def age_on(born: date, today: date) -> int:
    """Count whole years of life on `today`; someone born on 29 February is a year older on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def plural(count: int, one: str, many: str = "") -> str:
    """Return the count with its word: 1 goal, 2 goals, 0 people (`plural(0, "person", "people")`)."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(names: Iterable[object]) -> str:
    """Join names as one says them: `Sam, Priya and Femi`."""
    *earlier, last = [str(name) for name in names] or [""]
    return f"{', '.join(earlier)} and {last}" if earlier else last


@lru_cache(maxsize=4_096)
def _spelt(day: date, how: str) -> str:
    """Write a day as Django does, once: a page writes the same hundred days again and again."""
    return str(spelt(day, how))


def _day(day: date) -> date:
    return local(day).date() if isinstance(day, datetime) else day
