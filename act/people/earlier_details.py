"""What a young person's record said of them before, and who changed it, when and why: for those who may change it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from act.design.words import local, long_date
from act.people.models import YoungPerson
from act.trust.models import User
from act.trust.records.free_minute import saves

LABELS = {
    "name": "Full name",
    "called": "The name they like",
    "pronouns": "Pronouns",
    "born_on": "Date of birth",
    "gender": "Gender",
    "ethnicity": "Ethnic group",
    "disability": "Disability",
    "disability_words": "What makes it easy for them to take part",
    "language": "First language",
}


@dataclass(frozen=True)
class EarlierDetails:
    """What stood there until a change: answers by label, the quote with its day, and who changed it, when and why."""

    until: date
    changed_by: str
    because: str
    answers: tuple[tuple[str, str], ...]
    quote: str
    quoted_on: date | None


def earlier_details(young_person: YoungPerson) -> list[EarlierDetails]:
    """Return what changes replaced, the last change first, of a record that the reader may change."""
    if young_person.version == 1:
        return []
    first, *later = young_person.history.order_by("version")
    changes = [[first], *saves(later)]
    names = dict(User.objects.filter(pk__in={row.history_user_id for row in later}).values_list("pk", "name"))
    earlier = [_between(before[-1], change, names) for before, change in pairwise(changes)]
    return [details for details in reversed(earlier) if details.answers or details.quote]


def answers_apart(one: YoungPerson, other: YoungPerson, day: date) -> list[tuple[str, str, str]]:
    """Return what two records of a young person say differently, as read on a day: the label, and both answers."""
    facts = ((label, _words(one, fact, day), _words(other, fact, day)) for fact, label in LABELS.items())
    return [(label, said, otherwise) for label, said, otherwise in facts if said != otherwise]


def _between(before: Any, change: list[Any], names: dict[Any, str]) -> EarlierDetails:
    after = change[-1]
    changed_at: datetime = after.history_date
    day = local(changed_at).date()
    replaced = before.what_matters and before.what_matters != after.what_matters
    return EarlierDetails(
        until=day,
        changed_by=names.get(after.history_user_id, ""),
        because=next((row.history_change_reason for row in reversed(change) if row.history_change_reason), ""),
        answers=tuple(_answers(before.instance, after.instance, day)),
        quote=before.what_matters if replaced else "",
        quoted_on=before.what_matters_on if replaced else None,
    )


def _answers(before: YoungPerson, after: YoungPerson, day: date) -> Iterator[tuple[str, str]]:
    for fact, label in LABELS.items():
        was = _words(before, fact, day)
        if was != _words(after, fact, day):
            yield label, was or "No answer"


def _words(person: YoungPerson, fact: str, day: date) -> str:
    """Return an answer as the page reads it."""
    match fact:
        case "born_on":
            return long_date(person.born_on)
        case "ethnicity":
            return person.ethnicity_label(day)
        case "language":
            return person.language_label
        case "gender" | "disability":
            return str(getattr(person, f"get_{fact}_display")())
    return str(getattr(person, fact))
