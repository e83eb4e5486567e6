"""Lines of a young person's page for stays: plain, complete, and without blame."""

from dataclasses import dataclass
from datetime import date

from act.design.words import full_date, plural
from act.methods.codes import label
from act.methods.placements import HOME
from act.placements.models import Placement


@dataclass(frozen=True)
class StayLine:
    """One stay on the page: when, where, what else is known. `placement` None: a gap that nobody recorded."""

    date: str
    title: str
    facts: tuple[str, ...]
    secure: tuple[str, ...] = ()
    placement: Placement | None = None


def stay_lines(stays: list[Placement], on: date) -> list[StayLine]:
    """Return stays newest first, with the gaps between them that nobody recorded."""
    lines: list[StayLine] = []
    until: date | None = None
    for stay in stays:
        if until is not None and until < stay.began_on:
            lines.append(StayLine(f"{full_date(until)} to {full_date(stay.began_on)}", "Not recorded", ()))
        lines.append(stay_line(stay, on))
        until = stay.ended_on
    if until is not None and until < on:
        lines.append(StayLine(f"Since {full_date(until)}", "Not recorded", ()))
    return lines[::-1]


def stay_line(placement: Placement, on: date) -> StayLine:
    """Return the line of one stay."""
    began = full_date(placement.began_on)
    facts = [
        nights_in_words(placement.stay.nights(on)),
        _miles(placement),
        _legal(placement),
        label("placement_provider", placement.provider, placement.began_on) if placement.provider else "",
        _ended(placement),
    ]
    return StayLine(
        f"{began} to {full_date(placement.ended_on)}" if placement.ended_on else f"Since {began}",
        placement.kind_label,
        tuple(fact for fact in facts if fact),
        placement.stay.why_secure,
        placement,
    )


def nights_in_words(nights: int) -> str:
    """Say nights as people do: "3 nights", "4 weeks", "4 weeks and 2 nights"."""
    weeks, rest = divmod(nights, 7)
    parts = [plural(weeks, "week") if weeks else "", plural(rest, "night") if rest or not weeks else ""]
    return " and ".join(part for part in parts if part)


def _miles(placement: Placement) -> str:
    if placement.miles is not None:
        return f"{placement.miles.normalize():f} miles from home"
    return "" if placement.kind == HOME else "Miles from home not known"


def _legal(placement: Placement) -> str:
    if not placement.legal_status:
        return ""
    return label("legal_status", placement.legal_status, placement.began_on)


def _ended(placement: Placement) -> str:
    if not placement.ended_on:
        return ""
    return f"Ended: {label('placement_change', placement.ended_because, placement.ended_on)}"
