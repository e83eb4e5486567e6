"""Looked after and miles, on the first day and now; what was expected without ACT, and what happened."""

from datetime import date
from decimal import Decimal
from typing import Any

from tests.by_hand.lives import Counted, Life, Lives, half_open, joined, middle


def away(lives: Lives) -> Counted:
    """Count on the first day of all with ACT, and today or on the last."""
    those = joined(lives)
    counted: Counted = {}
    for name, days in (("start", [_first(life) for life in those]), ("now", [_last(life) for life in those])):
        lived = [stay for life, day in zip(those, days, strict=True) if (stay := _on(life, day))]
        counted[f"homes.looked_after_{name}"] = (sum(bool(stay.legal_status) for stay in lived), len(lived))
        counted[f"homes.miles_{name}"] = middle(
            Decimal(stay.miles) for stay in lived if stay.miles and stay.kind != "HOME"
        )
    expected = [life for life in those if _expected(life) not in {"", "home"}]
    counted["homes.expected"] = (sum(bool(_expected(life)) for life in those), len(those))
    counted["homes.expected_to_move"] = (len(expected), len(those))
    counted["homes.expected_and_moved"] = (sum(map(_moved, expected)), len(expected))
    return counted


def _first(life: Life) -> date:
    return min(time.began for time in life.times)


def _last(life: Life) -> date:
    return max(time.last for time in life.times)


def _on(life: Life, day: date) -> Any:
    return next((stay for stay, over, _ in half_open(life.every("stays")) if stay.since <= day < over), None)


def _expected(life: Life) -> str:
    """What the first judgement was."""
    judged = [(story.decision.on, story.decision.path) for story in life.stories if story.decision]
    return next((path[0].value for _, path in sorted(judged, key=lambda each: each[0]) if path), "")


def _moved(life: Life) -> bool:
    """Whether a stay away from home began after the first day of a time with ACT and by its last."""
    elsewhere = [stay.since for stay in life.every("stays") if stay.kind != "HOME"]
    return any(time.began < day <= time.last for day in elsewhere for time in life.times)
