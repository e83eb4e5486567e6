"""Where the measures lie: one data file each, with a form for the baseline and another for later."""

from functools import cache
from types import MappingProxyType
from typing import Any

from act.methods.dated_data import read_data
from act.methods.instruments.instrument import BandSet, ImpactSupplement, Instrument, Item, Norm, Scale, ScoreBand
from act.methods.reliable_change import Direction, ScoreSpread

MEASURES = ("sdq_self", "sdq_parent")
FORMS = ("baseline", "follow_up")
_BY_NAME = {f"{measure}_{form}": (measure, form) for measure in MEASURES for form in FORMS}
INSTRUMENTS = tuple(_BY_NAME)


class UnknownInstrument(LookupError):
    """No such form of any measure."""


@cache
def instrument(name: str) -> Instrument:
    """Read one form of a measure, such as "sdq_self_baseline". Raises UnknownInstrument."""
    if name not in _BY_NAME:
        raise UnknownInstrument(f"There is no measure called {name!r}; there are: {', '.join(INSTRUMENTS)}.")
    measure, form = _BY_NAME[name]
    data = read_data(__package__, measure)
    return Instrument(
        name=name,
        measure=measure,
        form=form,
        ages=range(data["ages"]["youngest"], data["ages"]["oldest"] + 1),
        period=data["forms"][form]["period"],
        items=_items(data, data["forms"][form]["last_item"]),
        scales=tuple(_scale(row, data) for row in data["scales"]),
        total_of=tuple(data["total"]["scales"]),
        total_direction=Direction(data["total"]["direction"]),
        impact=_impact(data["impact"]),
        band_set=_band_set(data["band_set"]),
        norms=tuple(_norm(row) for row in data["norms"]),
        **{key: data[key] for key in ("title", "version", "respondent", "licence", "source", "verified")},
    )


def form_at(measure: str, month: int) -> Instrument:
    """Return a measure's form for a time point: the baseline form at 0 months only. Raises UnknownInstrument."""
    return instrument(f"{measure}_{'follow_up' if month else 'baseline'}")


def _items(data: dict[str, Any], last: int) -> tuple[Item, ...]:
    return tuple(
        Item(number, row["lowest"], row["highest"])
        for row in data["items"]
        for number in range(row["first"], row["last"] + 1)
        if number <= last
    )


def _scale(row: dict[str, Any], data: dict[str, Any]) -> Scale:
    return Scale(
        key=row["key"],
        title=row["title"],
        items=tuple(row["items"]),
        reversed_items=frozenset(row["items"]) & frozenset(data["reversed"]),
        needed=data["needed"],
        direction=Direction(row["direction"]),
    )


def _impact(row: dict[str, Any]) -> ImpactSupplement:
    return ImpactSupplement(
        screen=row["screen"], none=row["none"], items=tuple(row["items"]), points=tuple(row["points"])
    )


def _band_set(row: dict[str, Any]) -> BandSet:
    bands = {
        scale: tuple(ScoreBand(name, lowest, highest) for name, (lowest, highest) in named.items())
        for scale, named in row["bands"].items()
    }
    return BandSet(
        version=row["version"], source=row["source"], verified=row["verified"], bands=MappingProxyType(bands)
    )


def _norm(row: dict[str, Any]) -> Norm:
    spread = ScoreSpread(sd=row["sd"], reliability=row["reliability"], source=row["source"], verified=row["verified"])
    return Norm(scale=row["scale"], group=row["group"], mean=row["mean"], n=row.get("n"), spread=spread)
