"""Where the code sets lie: one data file each, read once, answered for a day."""

from datetime import date
from functools import cache, lru_cache
from typing import Any

from act.methods.codes.code_set import Code, CodeSet, CodeState, UnknownCode
from act.methods.dated_data import in_force, read_data

CODE_SETS = (
    "appointment_kind",
    "block_reason",
    "emergency_reason",
    "ethnicity",
    "hold_reason",
    "legal_status",
    "meeting_kind",
    "meeting_role",
    "missing_grade",
    "missing_informed",
    "not_kept_reason",
    "placement_change",
    "placement_provider",
    "placement_type",
    "restriction_reason",
    "return_factor",
    "worker_change",
)


@lru_cache(maxsize=512)
def code_set(name: str, on: date) -> CodeSet:
    """Return the code set as it was on a day. Raises UnknownCode if there is no such set, or none so early.

    A set is verified on a day when a source was read for that day; before `verified_from` the earliest list
    we have read is offered, and says that it is not verified.
    """
    data = _data(name)
    if on < data["valid_from"]:
        raise UnknownCode(f"No list of codes for {data['title'].lower()} is known for {on}.")
    verified = data["verified"] and on >= data["verified_from"]
    rows = [
        row for row in data["codes"] if in_force(on, row.get("valid_from", data["valid_from"]), row.get("valid_to"))
    ]
    return CodeSet(
        name=name,
        title=data["title"],
        on=on,
        codes=tuple(_code(row, verified=verified) for row in rows),
        states=tuple(CodeState(**state) for state in data.get("states", ())),
        source=data["source"],
        licence=data["licence"],
        verified=verified,
    )


def codes_between(name: str, first: date = date.min, last: date = date.max) -> tuple[str, ...]:
    """List the codes of a set that are valid on some day between two, both included; by default on any day.

    In the order of the set, each once. Raises UnknownCode if there is no such set.
    """
    data = _data(name)
    spans = ((row, row.get("valid_from", data["valid_from"]), row.get("valid_to")) for row in data["codes"])
    return tuple(
        dict.fromkeys(row["code"] for row, begins, ends in spans if begins <= last and (ends is None or first < ends))
    )


def label(name: str, code: str, on: date) -> str:
    """Return the label a code had on a day. Raises UnknownCode."""
    return code_set(name, on).label(code)


def _code(row: dict[str, Any], *, verified: bool) -> Code:
    return Code(
        code=row["code"],
        label=row["label"],
        group=row["group"],
        verified=verified and row.get("verified", True),
        note=row.get("note", ""),
    )


@cache
def _data(name: str) -> dict[str, Any]:
    if name not in CODE_SETS:
        raise UnknownCode(f"There is no code set called {name!r}.")
    return read_data(__package__, name)
