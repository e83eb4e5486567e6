"""Quantities as the file gives them: a number, the name of a shared input, or a table with its spread and source."""

from collections.abc import Mapping
from typing import cast

from act.appraisal.model import Quantity, fixed
from act.appraisal.model.bounds import LARGEST
from act.appraisal.model.suggestions import name_like, number_in, sentence, suggestion
from act.appraisal.reading.toml_table import TomlTable, is_number
from act.appraisal.uncertainty import KINDS, Spread, spread_of
from act.appraisal.uncertainty.reading import FORMS as SPREAD_FORMS

Inputs = Mapping[str, Quantity]
FORMS = f"a number, the name of an [inputs] table, or a table with value or one of {', '.join(KINDS)}"


def inputs_of(table: TomlTable) -> dict[str, Quantity]:
    """Read the shared inputs of a file, by name."""
    return {name: of_table(each, each.place, name.replace("_", " ")) for name, each in table.tables()}


def quantity(table: TomlTable, key: str, inputs: Inputs, default: float | None = None) -> Quantity:
    """Read the quantity under a key. Raises ModelError when there is none and no default."""
    value = table.raw(key)
    if value is None and default is not None:
        return fixed(table.at(key), default)
    if is_number(value):
        source, verified = table.origin
        return Quantity(
            key=table.at(key),
            value=float(cast(float, value)),
            label=key.replace("_", " "),
            source=source,
            verified=verified,
        )
    if isinstance(value, str):
        if value not in inputs:
            raise table.wrong(key, f"“{value}” is neither a number nor an input; {_remedy(value, inputs)}.")
        return inputs[value]
    if not isinstance(value, dict):
        raise table.unusable(key, f"give {FORMS}")
    return of_table(table.table(key), table.at(key), key.replace("_", " "))


def _remedy(value: str, inputs: Inputs) -> str:
    """Say what may be meant by words where a number should stand: the number itself, or a table of inputs."""
    number = number_in(value)
    if number is not None:
        return f"write {number:.15g}, without quotation marks" + (f", for {value.strip()}" if "%" in value else "")
    known = f"{suggestion(value, inputs)}inputs are {', '.join(inputs)}, or" if inputs else "give a number, or"
    name = name_like(value)
    return f"{known} add [inputs.{name}]" + (f' and write "{name}" here' if name != value else "")


def maybe(table: TomlTable, key: str, inputs: Inputs) -> Quantity | None:
    """Read the quantity under a key, None when there is none."""
    return quantity(table, key, inputs) if key in table else None


def of_table(table: TomlTable, key: str, label: str) -> Quantity:
    """Read a quantity written as a table of its own."""
    spread, value, (source, verified) = spread_in(table), value_in(table), table.origin
    label, unit = table.text("label", label), table.text("unit", "")
    table.close()
    if spread is None and value is None:
        raise table.unusable("value", f"give a number, or one of {', '.join(KINDS)}")
    return Quantity(
        key=key,
        value=value if value is not None else cast(Spread, spread).mean,
        spread=spread,
        label=label,
        unit=unit,
        source=source,
        verified=verified,
    )


def value_in(table: TomlTable) -> float | None:
    """Read the number under `value`, None when there is none."""
    value = table.raw("value")
    if value is not None and not is_number(value):
        raise table.unusable("value", "give a number")
    return None if value is None else float(cast(float, value))


def _beyond(value: object) -> bool:
    """Tell whether a number among the parameters of a spread is larger than any number of an appraisal."""
    if isinstance(value, dict | list):
        return any(map(_beyond, value.values() if isinstance(value, dict) else value))
    return isinstance(value, int | float) and LARGEST < abs(value) < float("inf")


def spread_in(table: TomlTable) -> Spread | None:
    """Read the spread that a table names, None when it names none."""
    named = [kind for kind in SPREAD_FORMS if kind in table]
    if len(named) > 1:
        raise table.wrong(named[1], f"{named[0]} is given already; give one spread.")
    for kind in named:
        if _beyond(table.raw(kind)):
            raise table.wrong(kind, f"one of its numbers is too large; none may lie beyond {LARGEST:,.0f}.")
        try:
            return spread_of({kind: table.raw(kind)})
        except ValueError as error:
            raise table.wrong(kind, sentence(error)) from error
    return None
