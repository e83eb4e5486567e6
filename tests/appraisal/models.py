"""Model files for tests: a small good one, and changes to it by place."""

import json
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from act.appraisal.engine import Run, run
from act.appraisal.model import Model
from act.appraisal.reading import model_of

EXAMPLES = Path(__file__).parents[2] / "examples"
YEAR = "2015/16"
GONE = object()
"""In place of a value: take the key out."""

SMALL: dict[str, Any] = {
    "appraisal": {
        "title": "A small programme",
        "price_year": YEAR,
        "years": 3,
        "discount": "none",
        "deflator": "v1.4",
    },
    "costs": {"staff": {"amount": 100, "price_year": YEAR, "pays": "local-authority"}},
    "benefits": {
        "beds": {
            "population": 10,
            "impact": 0.5,
            "counterfactual": "comparison",
            "class": "fiscal",
            "gains": "local-authority",
            "unit_cost": {"value": 40, "price_year": YEAR},
        }
    },
}
"""10 reached, half of them changed, £40 each: £200 of fiscal benefit in year 0, at £100 of cost.

Prices are brought to 2015/16 by the index of the Unit Cost Database v1.4, as the published values are.
"""


def pounds(value: float, **more: object) -> dict[str, object]:
    """A unit cost of the file's own, in the model's prices."""
    return {"value": value, "price_year": YEAR, **more}


def line(**changes: object) -> dict[str, Any]:
    """A line of benefit like the small one's."""
    return {**deepcopy(SMALL["benefits"]["beds"]), **changes}


def cost(**changes: object) -> dict[str, Any]:
    """A cost like the small one's."""
    return {**deepcopy(SMALL["costs"]["staff"]), **changes}


def changed(changes: Mapping[str, object], file: Mapping[str, Any] = SMALL) -> dict[str, Any]:
    """A file with other values at some places, such as "benefits.beds.impact"; tables on the way are made."""
    made: dict[str, Any] = deepcopy(dict(file))
    for place, value in changes.items():
        *tables, key = place.split(".")
        table = made
        for name in tables:
            table = table.setdefault(name, {})
        if value is GONE:
            table.pop(key, None)
        else:
            table[key] = deepcopy(value)
    if "deflator" in made and "appraisal.deflator" not in changes:
        made["appraisal"].pop("deflator", None)  # an index of the file's own takes the place of a named one
    return made


def written(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{written(str(key))} = {written(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(written(each) for each in value)}]"
    return str(value)


def text(file: Mapping[str, object]) -> str:
    """A whole file as TOML."""
    return "\n".join(f"{written(key)} = {written(value)}" for key, value in file.items())


def model(changes: Mapping[str, object] | None = None) -> Model:
    """The small model with changes by place. Raises ModelError."""
    return model_of(text(changed(changes or {})))


def worked(changes: Mapping[str, object] | None = None) -> Run:
    """The small model with changes, worked out once."""
    return run(model(changes))


def example(name: str) -> Model:
    """One of the worked examples."""
    return model_of((EXAMPLES / f"{name}.toml").read_text(encoding="utf-8"))
