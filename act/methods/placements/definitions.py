"""Dated definitions, read from data: secure or equivalent, the ladder of kinds, a breakdown, a move.

Kinds are codes of the set placement_type on the day, or HOME; reasons are codes of placement_change. All of it is
our own rule or reading, not a published one, and the data says so.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from act.methods.codes import label
from act.methods.dated_data import in_force, read_data

HOME = "HOME"
HOME_LABEL = "At home or with family, not looked after"


def kind_label(kind: str, on: date) -> str:
    """Name a kind of stay in words, as its code stood on a day. Raises UnknownCode."""
    return HOME_LABEL if kind == HOME else label("placement_type", kind, on)


def why_secure(kind: str, *, liberty: bool, unregistered: bool, on: date) -> tuple[str, ...]:
    """List every reason, in words, why a stay counts as secure or equivalent on a day; none when it does not."""
    facts = {name for name, is_so in (("liberty", liberty), ("unregistered", unregistered)) if is_so}
    return tuple(
        reason["words"]
        for reason in _held(_data()["secure"]["reasons"], on)
        if kind in reason.get("kinds", ()) or reason.get("when") in facts
    )


def secure(kind: str, *, liberty: bool, unregistered: bool, on: date) -> bool:
    """Tell whether a stay counts as secure or equivalent on a day: a secure home, custody, an order, unregistered."""
    return bool(why_secure(kind, liberty=liberty, unregistered=unregistered, on=on))


def step(kind: str, on: date, *, liberty: bool = False, unregistered: bool = False) -> int | None:
    """Return a stay's step on the ladder of kinds, from 0 (at home); secure or equivalent is the highest.

    None for a kind that stands on no step: hospital, a temporary stay, adoption, other.
    """
    steps = list(_held(_data()["ladder"]["steps"], on))
    if secure(kind, liberty=liberty, unregistered=unregistered, on=on):
        return len(steps)
    return next((place for place, each in enumerate(steps) if kind in each["kinds"]), None)


def escalation(before: str, after: str, on: date) -> bool:
    """Tell whether going from one kind to another is a step up the ladder of a day; never to or from no step."""
    was, now = step(before, on), step(after, on)
    return was is not None and now is not None and now > was


def broke_down(reason: str, on: date) -> bool:
    """Tell whether a stay that ended on a day for this reason counts as a breakdown."""
    return _listed("breakdown", "reasons", reason, on)


def is_move(reason: str, on: date) -> bool:
    """Tell whether a stay that ended on a day for this reason means that the young person moved."""
    return not _listed("not_a_move", "reasons", reason, on)


def is_temporary(kind: str, on: date) -> bool:
    """Tell whether a kind of stay is one to come back from."""
    return _listed("temporary", "kinds", kind, on)


def has_provider(kind: str, on: date) -> bool:
    """Tell whether a kind of stay has somebody who provides it."""
    return not _listed("no_provider", "kinds", kind, on)


def may_have_liberty_order(kind: str, on: date) -> bool:
    """Tell whether a deprivation of liberty order can go with a kind of stay that began on a day."""
    return kind != HOME and not _listed("no_liberty_order", "kinds", kind, on)


def _listed(name: str, key: str, code: str, on: date) -> bool:
    return any(code in row[key] for row in _held(_data()[name], on))


def _held(rows: list[dict[str, Any]], on: date) -> Iterator[dict[str, Any]]:
    return (row for row in rows if in_force(on, row["valid_from"], row.get("valid_to")))


@cache
def _data() -> dict[str, Any]:
    return read_data(__package__, "definitions")
