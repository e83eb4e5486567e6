"""The unit costs that ship, as the file has them: with the updated value that the workbook itself states."""

import csv
from importlib.resources import files

UPDATED = "updated_2015_16"


def rows() -> list[dict[str, str]]:
    """Every row of the file."""
    lines = files("act.appraisal").joinpath("unit_costs.csv").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines))
