"""What stands in a file, in words that its author knows, and what may have been meant instead."""

from collections.abc import Iterable
from datetime import date, datetime, time
from difflib import get_close_matches

from act.appraisal.model.bounds import LARGEST

LONGEST = 40
NEAR = 0.75
"""How alike two keys are when one may be the other misspelt."""


def described(found: object) -> str:
    """Describe a value of the file: “five”, 3.5, true, a list, a table."""
    if found is None:
        return "nothing"
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, date | datetime | time):
        return f"the date {found}"
    if isinstance(found, list | dict):
        return f"{'an empty ' if not found else 'a '}{'list' if isinstance(found, list) else 'table'}"
    words = str(found) if len(str(found)) <= LONGEST else f"{str(found)[:LONGEST]}…"
    if isinstance(found, int | float) and abs(found) > LARGEST:
        return f"{words}, which is too large,"
    return f"“{words}”" if isinstance(found, str) else words


def suggestion(word: str, known: Iterable[str]) -> str:
    """Suggest the nearest of what is known, as a part of a sentence; nothing when none is near."""
    close = get_close_matches(word, list(known), n=1)
    return f"perhaps “{close[0]}” is meant; " if close else ""


def sentence(error: Exception) -> str:
    """Say what an error says, to stand after a place: "there is no optimism grade 7; ..."."""
    words = str(error.args[0])
    return words[:1].lower() + words[1:]


def misspelt(key: str, strays: Iterable[str]) -> str | None:
    """Find a key that may be meant for another one that is missing."""
    close = get_close_matches(key, list(strays), n=1, cutoff=NEAR)
    return close[0] if close else None
