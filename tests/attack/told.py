"""What the attack measured, gathered from every test process into the one table that `make attack` prints."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

FILE = "ACT_ATTACK_TABLE"
LONG = os.environ.get("ACT_ATTACK", "") == "long"
"""Whether the long form is wanted: more rounds of what takes its time."""


def tell(**numbers: float) -> None:
    """Adds numbers to the table, by the names of `LINES`. Nothing happens where nobody gathers them."""
    if unknown := numbers.keys() - LINES.keys():
        raise KeyError(f"The attack's table has no line {', '.join(sorted(unknown))}.")
    if file := os.environ.get(FILE):
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(numbers) + "\n")


LINES: Mapping[str, str] = {
    "doors": "routes x roles tried, each opened and posted to",
    "wrong_doors": "of them answered otherwise than the policy says",
    "tokens": "tokens planted in what is kept",
    "pages": "pages looked through for them",
    "leaked": "tokens that somebody saw who may not",
    "rows_expected": "audit rows expected of pages opened",
    "rows_found": "audit rows found, about exactly the young people on the page",
    "tamperings": "ways of tampering with the audit tried",
    "tamperings_found": "ways of tampering found",
    "records_changed": "records changed in the database itself",
    "records_found": "of them found by name of table and key",
    "kills": "writers killed at work",
    "lost": "acknowledged acts lost, or changes without their audit row",
    "snoops": "snoops planted in three seeded years",
    "snoops_found": "snoops found",
    "alerts_a_thousand": "questions for every 1,000 looks, at most",
    "probes": "questions about a restricted record, each paired with one about nobody, answered alike",
    "auc": "how well time tells the two apart (0.5: not at all)",
    "answers": "answers looked at for what their headers and cookies must say",
    "unguarded": "of them without something that every answer must have",
    "planted": "sign-ins begun with a key that somebody else knows",
    "planted_open": "of them that this key opens",
    "hashes": "password hashes for one try, whether the name is known or not, at most",
    "expired": "expired sign-ins, links and openings tried with the clock set back",
    "revived": "of them that came back to life",
    "orders": "commands given words that are orders to a terminal",
    "orders_shown": "of them that sent one on",
    "faults": "times the database was held by somebody, or gone",
    "faults_untold": "of them in which somebody was not told so",
    "held": "connections held with half a request, while ten others work",
    "kept_waiting": "of the ten, kept waiting or refused",
    "hiding_forms": "forms in which one manager alone hides a record, tried",
    "hidden_by_one": "of them after which fewer than two others could open it, or no manager or lead",
    "hidden_untold": "of them of which no other manager or lead was told",
    "invented": "doors tried by a worker whom one administrator alone had invented",
    "invented_open": "of them opened",
    "guesses": "guesses at one manager's password in five minutes",
    "guesses_checked": "of them checked, at most",
    "came_in": "times the manager signed in while somebody guessed without end",
    "kept_out": "times they were kept out",
    "equal_forms": "real acts sent in the same words as an earlier one",
    "swallowed": "of them taken for the earlier one",
    "typed": "forms filled in with what no database keeps, or with too much",
    "typed_broken": "of them answered with a fault",
    "seconds_to_open": "seconds from sign-in to an open record in an emergency",
}
"""The lines of the table, by name. A line nobody tells is said to be missing."""
LARGEST = {"guesses", "guesses_checked", "tokens", "hashes", "alerts_a_thousand", "seconds_to_open", "auc"}
"""Lines of which the largest number stands; the numbers of all others add up."""


def gathered(file: Path) -> dict[str, float]:
    """The numbers of one run."""
    found: dict[str, float] = {}
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        for name, number in json.loads(line).items():
            before = found.get(name, 0)
            found[name] = max(before, number) if name in LARGEST else before + number
    return found
