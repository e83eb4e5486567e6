"""How a question is put to a manager. It never says that anybody did wrong."""

from collections.abc import Set

from act.methods.snooping.alerts import Alert
from act.methods.snooping.facts import WORKS_WITH, Bond

WITH_ONE = {
    Bond.BESIDE: "who they work with",
    Bond.COVER: "who they cover",
    Bond.DUTY: "while on duty",
    Bond.OPENING: "after opening the record in an emergency",
    Bond.SHARE: "after part of it was shared with them",
    Bond.LINE: "as their worker's manager",
}


def question(alert: Alert, who: str, at: str) -> str:
    """In a sentence: "Sam Okafor looked at Mia R. on 3 days without working with them."

    `who` and `at` are names as readers know them; `at` is left out where it was more than one young person.
    """
    whom = at if len(alert.people) == 1 else f"{len(alert.people):,} young people"
    days = "one day" if alert.days == 1 else f"{alert.days:,} days"
    return f"{who} looked at {whom} on {days}{_how(alert.bonds)}."


def _how(bonds: Set[Bond | None]) -> str:
    if bonds == {None}:
        return " without working with them"
    if len(bonds) == 1:
        (bond,) = bonds
        return f", {WITH_ONE[bond]}" if bond else ""
    return ", and worked with some of them" if bonds & WORKS_WITH else ", and worked with none of them"
