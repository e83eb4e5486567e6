"""How far a Figure can be trusted, in one line of words."""

from act.methods.figure import TOO_FEW, Basis, Figure, shown, shown_range

BASIS = {
    Basis.COUNTED: "counted",
    Basis.COMPUTED: "calculated",
    Basis.STATED: "from the source",
    Basis.RECONSTRUCTED: "our estimate",
    Basis.PROJECTED: "projected",
}


def standing(figure: Figure) -> str:
    """Say the share, how sure it is, the range, n, how it came to be, and whether its source was checked."""
    span = shown_range(figure) if figure.value is not None else ""
    parts = [
        share(figure),
        interval(figure),
        f"{figure.bounds} {span}" if span and figure.bounds else span,
        _observations(figure),
        f"{figure.of.eligible:,} of {figure.of.enrolled:,} could be counted"
        if figure.of and figure.of.eligible < figure.of.enrolled
        else "",
        BASIS[figure.basis],
        "" if figure.verified else "source not checked",
    ]
    return " · ".join(part for part in parts if part)


def _observations(figure: Figure) -> str:
    """Say n; beside a count of contacts or goals n is of how many young people."""
    if figure.n is None or figure.of:
        return ""
    return f"n = {figure.n:,}{' young people' if figure.basis is Basis.COUNTED else ''}"


def share(figure: Figure) -> str:
    """Say a count as a share of those it is out of: "68%". Nothing without them, or where there are none."""
    if figure.of is None or figure.value is None or not figure.of.eligible:
        return ""
    return f"{100 * float(figure.value) / figure.of.eligible:.0f}%"


def interval(figure: Figure) -> str:
    """Say the 95% interval, or that there are too few to say; nothing for a figure that neither is said of."""
    if figure.interval is not None:
        return f"95% interval {_end(figure.interval.low, figure)} to {_end(figure.interval.high, figure)}"
    return "too few to say how sure" if TOO_FEW in figure.notes else ""


def _end(end: float, figure: Figure) -> str:
    """A percentage to the whole; points and hours to one place where they have one."""
    if figure.interval and figure.interval.unit == "%":
        return f"{end:.0f}%"
    return f"{round(end, 1):g}"


CHANGES = {"points", "percentage points", "steps", "times"}
"""Units of differences: a rise is written with its plus, so that nobody takes it for a count."""


def number(figure: Figure) -> str:
    """Say the number of a figure, a difference with its sign: "+18.5", "-6", "9 of 25"."""
    words = shown(figure)
    rises = figure.unit in CHANGES and figure.value is not None and figure.value > 0
    return f"+{words}" if rises else words.replace("-", "\N{MINUS SIGN}", 1) if words.startswith("-") else words


def unit(figure: Figure) -> str:
    """Return the unit to be said after the number; nothing where the number or the label says it already."""
    if figure.value is None or figure.unit in {"", "£", "%"} or figure.unit in figure.label:
        return ""
    return figure.unit
