"""What every logger says, as production would write it, and the words that must not be in it."""

import io
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from act.trust.logs import OneLineFormatter
from tests.attack.canaries import Canary

TYPED = "Qtyped by somebody"
TYPED_NOW = (Canary(TYPED, "Mia", "typed"), Canary("Qforged", "Mia", "typed"))


@contextmanager
def listening() -> Iterator[io.StringIO]:
    """Inside, everything that any logger says is written here too, down to DEBUG."""
    said, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(said)
    handler.setFormatter(OneLineFormatter())
    loggers = [root, *(each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    before = [(each, each.level, each.disabled) for each in loggers]
    root.addHandler(handler)
    for each in loggers:
        each.setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    for each, level, disabled in before:
        each.setLevel(level)
        each.disabled = disabled


def found(text: str, canaries: Sequence[Canary]) -> list[str]:
    """The fields of which a word is in a text: of what is kept, and of what is typed now."""
    there = (canary for canary in (*canaries, *TYPED_NOW) if canary.word in text)
    return sorted({f"{canary.field} of {canary.whose}" for canary in there})
