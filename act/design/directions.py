"""Words that run from right to left, inside sentences that run from left to right.

Every page isolates them (Unicode's bidirectional algorithm, UAX 9), as `<bdi>` would, and in attributes too, where no
element can stand: a name in Arabic or Hebrew cannot turn around the words and numbers after it.
"""

import re
from typing import Any

RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The blocks of scripts that run from right to left."""
RUN = re.compile(rf"[{RIGHT}](?:[{RIGHT}\d\W_]*[{RIGHT}])?")
"""From the first such letter to the last one with no letter of another script between."""
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that nobody sees and that turn around what comes after them: a page leaves them out."""
ISOLATE, POP = "\u2068", "\u2069"


def isolated(value: Any) -> Any:
    """Return what a page writes, with every run of letters from right to left isolated; markup as it is."""
    if type(value) is not str or value.isascii():
        return value
    return RUN.sub(rf"{ISOLATE}\g<0>{POP}", CONTROLS.sub("", value))
