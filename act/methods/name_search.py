"""Looking for a name by what was typed of it: the beginnings of its parts in any order, or with one letter wrong.

Names and what is typed are folded by one rule (`name_folding`). `pattern` says to a database what `begin` says here.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from act.methods.name_folding import APOSTROPHES, MARKS, words

LONGEST_TYPED = 100
FEWEST_LETTERS = 3
"""With fewer, one letter wrong would be another name."""
LETTERS = (range(0x0041, 0x0700), range(0x1E00, 0x2000))
"""Latin, Greek, Cyrillic, Hebrew and Arabic letters, with and without accents."""
IGNORED = f"[{''.join(map(chr, APOSTROPHES))}{MARKS.pattern[1:-1]}]*"
BEGINNING = "(^|[\\s.,;:/()\u2010-\u2015-])"
TWO = 2


def typed_words(typed: str) -> tuple[str, ...]:
    """Fold what was typed into words, without characters that no key types; there may be none."""
    return words("".join(letter for letter in typed[:LONGEST_TYPED] if letter.isprintable()))


def begin(typed: Iterable[str], parts: Iterable[str]) -> bool:
    """Tell whether each folded word begins one of the folded parts of a name."""
    known = tuple(parts)
    return all(any(part.startswith(word) for part in known) for word in typed)


def nearly(typed: Iterable[str], parts: Iterable[str]) -> bool:
    """Tell the same where each word may have one letter wrong."""
    known = tuple(parts)
    return all(any(part.startswith(word) or one_letter_wrong(word, part) for part in known) for word in typed)


def one_letter_wrong(one: str, other: str) -> bool:
    """Tell whether a letter is missing, added or another one, or two that follow each other changed places."""
    if min(len(one), len(other)) < FEWEST_LETTERS or abs(len(one) - len(other)) > 1:
        return False
    place = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if place is None:
        return len(one) != len(other)
    mine, others = one[place:], other[place:]
    swapped = mine[1::-1] + mine[2:]
    return mine[1:] == others[1:] or mine == others[1:] or mine[1:] == others or swapped == others


def pattern(word: str) -> str:
    """Return the regular expression for names with a part that begins with a folded word.

    For Python and PostgreSQL alike: each letter stands for all that fold to it, in capitals too.
    """
    pieces, place = [], 0
    while place < len(word):
        pair = word[place : place + TWO]
        pieces.append(_pair(pair) if pair in PAIRS else _letter(word[place], last=place + 1 == len(word)))
        place += TWO if pair in PAIRS else 1
    return BEGINNING + IGNORED + "".join(piece + IGNORED for piece in pieces)


def _pair(pair: str) -> str:
    return f"(?:{_letter(pair[0])}{IGNORED}{_letter(pair[1])}|[{''.join(sorted(PAIRS[pair]))}])"


def _letter(letter: str, *, last: bool = False) -> str:
    if not letter.isalpha():
        return re.escape(letter)
    # "Stras" begins "Straße": the last letter typed may be the first of two that are written as one.
    more = {one for pair, ones in PAIRS.items() if last and pair[0] == letter for one in ones}
    return f"[{''.join(sorted({letter, *FOLDED.get(letter, ()), *more}))}]"


def _folded() -> dict[str, set[str]]:
    """Return every letter by what it folds to: one letter mostly, two for "æ"."""
    folded: dict[str, set[str]] = defaultdict(set)
    for letter in (chr(code) for codes in LETTERS for code in codes):
        parts = words(letter) if letter.isalpha() else ()
        if parts:
            folded[parts[0]].add(letter)
    return dict(folded)


FOLDED = _folded()
PAIRS = {folded: letters for folded, letters in FOLDED.items() if len(folded) == TWO and folded.isalpha()}
