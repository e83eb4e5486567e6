"""How far a Figure can be trusted, in one line of words."""

from act.methods.figure import Basis, Figure, shown_range

BASIS = {
    Basis.COUNTED: "counted",
    Basis.COMPUTED: "calculated",
    Basis.STATED: "from the source",
    Basis.RECONSTRUCTED: "our estimate",
    Basis.PROJECTED: "projected",
}


def standing(figure: Figure) -> str:
    """Say the range, number of observations, how it came to be, and whether its source was checked: what there is."""
    span = shown_range(figure) if figure.value is not None else ""
    parts = [
        span,
        "" if figure.n is None else f"n = {figure.n:,}",
        f"{figure.of.eligible:,} of {figure.of.enrolled:,} could be counted"
        if figure.of and figure.of.eligible < figure.of.enrolled
        else "",
        BASIS[figure.basis],
        "" if figure.verified else "source not checked",
    ]
    return " · ".join(part for part in parts if part)
