"""Agencies by share: one name, or a table of names with shares that add up to 1."""

from collections.abc import Mapping

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.model.names import is_name
from act.appraisal.model.suggestions import name_like, suggestion
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
            labels = {agency.label.casefold(): key for key, agency in agencies.items()}
            meant = labels.get(name.strip().casefold())
            hint = f"perhaps “{meant}” is meant; " if meant else suggestion(name, agencies)
            own = name if is_name(name) else name_like(name).replace("_", "-")
            add = "" if meant else f", or add [agencies.{own}]"
            raise table.wrong(key, f"no agency is called “{name}”; {hint}known are {', '.join(agencies)}{add}.")
    return {name: float(share) for name, share in shares.items()}
