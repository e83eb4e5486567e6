"""What stands in a file, in words that its author knows, and what may have been meant instead."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from difflib import get_close_matches
from unicodedata import normalize

from act.appraisal.model.bounds import LARGEST

LONGEST = 40
_NUMBER = re.compile(r"[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})")
NEAR = 0.75
"""How alike two keys are when one may be the other misspelt."""


def described(value: object) -> str:
    """Describe a value of the file: “five”, 3.5, true, a list, a table."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | datetime | time):
        return f"the date {value}"
    if isinstance(value, list | dict):
        return f"{'an empty ' if not value else 'a '}{'list' if isinstance(value, list) else 'table'}"
    words = str(value) if len(str(value)) <= LONGEST else f"{str(value)[:LONGEST]}…"
    if isinstance(value, int | float) and abs(value) > LARGEST:
        return f"{words}, which is too large,"
    return f"“{words}”" if isinstance(value, str) else words


def suggestion(word: str, known: Iterable[str]) -> str:
    """Suggest the nearest of what is known, as a part of a sentence; nothing when none is near."""
    close = get_close_matches(word, list(known), n=1)
    return f"perhaps “{close[0]}” is meant; " if close else ""


def number_in(words: str) -> float | None:
    """Read the number that somebody put in quotation marks, as "50%", "£305,000" or "1 000"; None when it is none."""
    share = words.strip().endswith("%")
    bare = words.strip().removesuffix("%").strip().replace("£", "").replace(",", "").replace(" ", "").replace("_", "")
    if not _NUMBER.fullmatch(bare):
        return None
    return float(bare) / 100 if share else float(bare)


def name_like(words: str) -> str:
    """Make a name that a file may use out of some words: "Key workers" becomes "key_workers"."""
    plain = normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return "_".join(re.findall("[a-z0-9]+", plain)) or "a_name"


def sentence(error: Exception) -> str:
    """Say what an error says, to stand after a place: "there is no optimism grade 7; ..."."""
    words = str(error.args[0])
    return words[:1].lower() + words[1:]


def misspelt(key: str, strays: Iterable[str]) -> str | None:
    """Find a key that may be meant for another one that is missing."""
    close = get_close_matches(key, list(strays), n=1, cutoff=NEAR)
    return close[0] if close else None
