"""Makes Figures that are counted from this service's own records."""

from collections.abc import Iterable
from statistics import median

from act.methods.figure import Audience, Basis, Figure, Of, Records

OWN_RECORDS = "this service's own records"


def counted(key: str, label: str, value: int, *, of: Of | None = None, unit: str = "", records: str = "") -> Figure:
    """Make the Figure of a count. `records` names the selector of the records behind it, empty where there is none."""
    return Figure(
        key=key,
        label=label,
        value=value,
        unit=unit,
        of=of,
        basis=Basis.COUNTED,
        sources=(OWN_RECORDS,),
        verified=True,
        audience=Audience.EVALUATOR,
        records=Records(records) if records else None,
    )


def middle(
    key: str, label: str, values: Iterable[float], method: str, *, unit: str = "", verified: bool = True
) -> Figure:
    """Make the Figure of a median, with lowest, highest and how many; its value is None where there are no values."""
    ordered = sorted(values)
    return Figure(
        key=key,
        label=label,
        value=median(ordered) if ordered else None,
        low=ordered[0] if ordered else None,
        high=ordered[-1] if ordered else None,
        unit=unit,
        n=len(ordered),
        basis=Basis.COMPUTED,
        method=method,
        sources=(OWN_RECORDS,),
        verified=verified,
        audience=Audience.EVALUATOR,
    )
