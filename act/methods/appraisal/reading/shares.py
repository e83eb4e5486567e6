"""Agencies by share: one name, or a table of names with shares that add up to 1."""

from collections.abc import Mapping

from act.methods.appraisal.agencies import Agency
from act.methods.appraisal.reading.table import Table, is_number
from act.methods.appraisal.reading.words import perhaps


def shares_of(table: Table, key: str, agencies: Mapping[str, Agency]) -> dict[str, float]:
    """Shares by agency; empty when nothing is given. Raises ModelError for an agency that nobody knows."""
    found = table.raw(key)
    shares = {found: 1.0} if isinstance(found, str) else {} if found is None else found
    if not isinstance(shares, dict) or not all(is_number(share) for share in shares.values()):
        raise table.unusable(key, "give the name of an agency, or a table of names with shares")
    for name in shares:
        if name not in agencies:
            hint = perhaps(name, agencies)
            raise table.wrong(
                key, f"no agency is called “{name}”; {hint}known are {', '.join(agencies)}, or add [agencies.{name}]."
            )
    return {name: float(share) for name, share in shares.items()}
