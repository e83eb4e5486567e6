"""Two versions of a text: what differs between them, sentence by sentence, and both of them in one."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

SHORT = 160
"""Characters that are read at a glance: a text of no more is shown whole."""
LEFT_OUT, GAP = "These sentences are not in it.", "…"
SENTENCE = re.compile(r"\S.*?(?:[.!?…]+(?=\s)|\n|$)\s*", re.DOTALL)


def changed(one: str, other: str) -> tuple[str, str]:
    """Return two texts as they differ: whole where both are short, else the sentences that the other has not."""
    if max(len(one), len(other)) <= SHORT:
        return one, other
    return _only(one, other), _only(other, one)


def together(one: str, other: str) -> str:
    """Return both texts in one: a sentence of both once, and where they differ that of `one` before that of `other`."""
    first, second = _sentences(one), _sentences(other)
    parts: list[str] = []
    for tag, start, end, begin, stop in _steps(first, second):
        parts += first[start:end] if tag == "equal" else [*first[start:end], *second[begin:stop]]
    return " ".join(parts) if "\n" not in one + other else "\n".join(parts)


def _only(text: str, other: str) -> str:
    mine = _sentences(text)
    steps = _steps(mine, _sentences(other))
    shown = [" ".join(mine[start:end]) if tag != "equal" else GAP for tag, start, end, *_ in steps]
    shown = [words for words in shown if words]
    return " ".join(shown) if set(shown) - {GAP} else LEFT_OUT


def _steps(first: list[str], second: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    yield from SequenceMatcher(None, first, second, autojunk=False).get_opcodes()


def _sentences(text: str) -> list[str]:
    return [match.group().strip() for match in SENTENCE.finditer(text)]
