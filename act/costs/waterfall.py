"""The waterfall of the costs page: from everything expected, through each correction, to all of them together."""

from collections.abc import Iterator

from act.costs.figure_values import percent
from act.costs.figures import read
from act.costs.ratio_figures import DW, OB
from act.design.charts import Amount, Step, Waterfall, waterfall
from act.methods.figure import Figure

STEPS = (
    ("costs.ratio_net", "less what was used instead"),
    ("costs.ratio_net_optimism", f"less {percent(OB.value)}% optimism bias"),
    ("costs.ratio_corrected", f"less {percent(DW.value)}% deadweight"),
)
BREAK_EVEN = 1.0
HEAD = ("For every £1", "Pounds")
NAMES = {"strong": "has happened, or is left", "hatched": "projected", "plain": "taken off"}


def corrections(figures: dict[str, Figure]) -> Waterfall | None:
    """Draw it from the Figures; None where there is no ratio."""
    if any(figures.get(key) is None or figures[key].value is None for key in ("costs.ratio_gross", STEPS[-1][0])):
        return None
    return waterfall(list(_rows(figures)), BREAK_EVEN, "£1: pays for itself")


def rows(figures: dict[str, Figure]) -> list[tuple[str, str]]:
    """Return its rows in words, for the command; none where there is no ratio."""
    drawn = corrections(figures)
    return drawn.table() if drawn else []


def _rows(figures: dict[str, Figure]) -> Iterator[Amount | Step]:
    gross = figures["costs.ratio_gross"]
    value, past, whole = _of(gross), *(_of(figures[f"costs.benefit_{name}"]) for name in ("past", "gross"))
    yield Amount("Everything expected, gross", value, read(gross), value * past / whole if whole else None)
    before = value
    for key, label in STEPS:
        now = _of(figures[key])
        yield Step(label, now, f"{_signed(now - before)} = {read(figures[key])}")
        before = now
    yield Amount("All corrections together", before, read(figures["costs.ratio_corrected"]))
    grant = figures.get("costs.ratio_corrected_grant")
    if grant and grant.value is not None:
        yield Amount("The same on the whole grant", _of(grant), read(grant))


def _of(figure: Figure) -> float:
    return float(figure.value or 0)


def _signed(pounds: float) -> str:
    sign = "\N{MINUS SIGN}" if pounds < 0 else "+"
    return f"{sign}£{abs(pounds):.2f}"
