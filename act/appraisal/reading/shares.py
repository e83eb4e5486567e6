"""Agencies by share: one name, or a table of names with shares that add up to 1."""

from collections.abc import Mapping

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.model.suggestions import suggestion
from act.appraisal.reading.toml_table import TomlTable, is_number

RIGHT = "give the name of an agency, or a table of names with shares"


def shares_of(table: TomlTable, key: str, agencies: Mapping[str, AppraisalAgency]) -> dict[str, float]:
    """Read shares by agency; empty when nothing is given. Raises ModelError for an agency that nobody knows."""
    value = table.raw(key)
    shares = {value: 1.0} if isinstance(value, str) else {} if value is None else value
    if not isinstance(shares, dict):
        raise table.unusable(key, RIGHT)
    for name, share in shares.items():
        if not is_number(share):
            raise table.unusable(key, RIGHT, share)
        if name not in agencies:
            hint = suggestion(name, agencies)
            raise table.wrong(
                key, f"no agency is called “{name}”; {hint}known are {', '.join(agencies)}, or add [agencies.{name}]."
            )
    return {name: float(share) for name, share in shares.items()}
