"""Names in a file: of tables, inputs, agencies and sets of costs. They become parts of the keys of Figures."""

import re

NAME_RULE = "give small letters and digits, joined by _ or -"
_NAME = re.compile(r"[a-z0-9]+(?:[_-][a-z0-9]+)*")


def is_name(words: str) -> bool:
    """Tell whether it can name something: "children-home", "grant_2016"."""
    return bool(_NAME.fullmatch(words))
