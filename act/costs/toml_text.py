"""Tables as the text of a TOML file: the standard library reads TOML and does not write it."""

import json
from collections.abc import Mapping, Sequence

Value = str | bool | int | float | Sequence["Value"] | Mapping[str, "Value"]
Tables = Mapping[str, Mapping[str, Value]]


def toml_text(comments: Sequence[str], tables: Tables) -> str:
    """Write comments, then each table below its name. What is no printed letter becomes a space."""
    parts = ["\n".join(f"# {_printed(comment)}" for comment in comments)]
    for name, values in tables.items():
        parts.append("\n".join((f"[{name}]", *(f"{key} = {_written(value)}" for key, value in values.items()))))
    return "\n\n".join(parts) + "\n"


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # A JSON string of printed letters is a TOML string too.
        return json.dumps(_printed(value), ensure_ascii=False)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {_written(each)}' for key, each in value.items())} }}"
    return f"[{', '.join(map(_written, value))}]"


def _printed(words: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in words)
