"""Ages, ethnic groups and disability, as they stood on the first day with a key worker."""

from collections import Counter
from datetime import date

from tests.by_hand.lives import Counted, Life, Lives, joined, middle

GROUPS = {"W": "white", "M": "mixed", "A": "asian", "C": "asian", "B": "black", "O": "other"}
"""By the first letter of a code."""
NO_ANSWER = {"not_asked": "not_asked_yet", "declined": "asked_and_would_rather_not_say"}


def circumstances(lives: Lives) -> Counted:
    """Middle age, those under 16, and everybody in one ethnic group and one answer about disability."""
    those = joined(lives)
    ages = [_age(life) for life in those]
    groups = Counter(_group(life.answers["ethnicity"]["ethnicity"]) for life in those)
    said = Counter(life.answers["disability"]["disability"] for life in those)
    return {
        "people.age": middle(ages),
        "people.under_16": (sum(age < 16 for age in ages), len(those)),
        **{f"people.ethnicity_{group}": (count, len(those)) for group, count in groups.items()},
        **{f"people.disability_{answer}": (said[answer], len(those)) for answer in ("yes", "no", *NO_ANSWER)},
    }


def _age(life: Life) -> int:
    born, first = date.fromisoformat(str(life.answers["born"]["born_on"])), life.times[0].began
    birthday_to_come = (first.month, first.day) < (born.month, born.day)
    return first.year - born.year - birthday_to_come


def _group(code: str) -> str:
    return NO_ANSWER.get(code) or GROUPS[code[0]]
