"""How a finding is written down: a Figure counted from this service's own records."""

from collections.abc import Iterable
from statistics import median

from act.methods.figure import Audience, Basis, Figure, Of, Records

OWN_RECORDS = "this service's own records"


def counted(key: str, label: str, value: int, *, of: Of | None = None, unit: str = "", records: str = "") -> Figure:
    """A count. `records` names the selector that opens it; empty: nothing opens it."""
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
    """The median of some values with the lowest and the highest, and how many there are; not known of none."""
    found = sorted(values)
    return Figure(
        key=key,
        label=label,
        value=median(found) if found else None,
        low=found[0] if found else None,
        high=found[-1] if found else None,
        unit=unit,
        n=len(found),
        basis=Basis.COMPUTED,
        method=method,
        sources=(OWN_RECORDS,),
        verified=verified,
        audience=Audience.EVALUATOR,
    )
