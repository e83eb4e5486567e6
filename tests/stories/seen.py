"""Pages that were looked over before in this run, by whichever worker, and what was wrong with each.

A story is walked in three manners and meets the same pages again and again. What is asked of a page depends on its HTML
alone, as the service sent it, and on whether scripts run; so the same page is asked once, and what it answered is kept.
The rules of accessibility are asked where scripts run, in every manner.
"""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path

from tests.stories.colours import Colours

NEW_EACH_TIME = re.compile(
    r'(?<=<input type="hidden" )[^<>]*'
    r"|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
)
"""What a form sends besides the answers, and the keys of records: no rule reads them."""


class Seen:
    """Findings by page, in a folder that the workers of one run share."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, list[str]] = {}
        self.colours = Colours()

    def findings(self, html: str, asked: str, look: Callable[[], list[str]]) -> list[str]:
        """What was found when this was asked of such a page; `look` finds it the first time."""
        said = f"{asked}\n{NEW_EACH_TIME.sub('', html)}"
        key = hashlib.sha256(said.encode()).hexdigest()
        file = self.folder / key
        if key not in self.known:
            if not file.exists():
                begun = file.with_suffix(f".{id(self)}")
                begun.write_text(json.dumps(look()), encoding="utf-8")
                begun.rename(file)
            self.known[key] = json.loads(file.read_text(encoding="utf-8"))
        return self.known[key]
