"""Everybody of an authority on one list, for a crisis: names as they like them, one letter, who is beside them."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from act.methods.csv_injection import safe
from act.people.duplicates.queries import listed_people
from act.people.models import YoungPerson
from act.people.queries import workers_of
from act.trust.models import Authority, TieKind
from act.trust.scope.standing import Standing

HEAD = ("Name", "Key worker", "Children's social worker", "Duty team")


@dataclass(frozen=True)
class PaperList:
    """The list as a file, and the young people who are on it."""

    people: list[YoungPerson]
    text: str


def paper_list(standing: Standing, authority: Authority) -> PaperList:
    """Return everybody of an authority whom this person may be shown; no address is kept, so none is on it."""
    people = [person for person in listed_people(standing) if person.authority_id == authority.pk]
    ties = workers_of(standing, people)
    rows = []
    for person in people:
        # Backwards, so that of two workers of one kind the first is kept.
        names = {tie.kind: tie.user.name for tie in reversed(ties[person.pk])}
        workers = (names.get(TieKind.KEY_WORKER, ""), names.get(TieKind.SOCIAL_WORKER, ""))
        rows.append((person.short_name, *workers, authority.duty_words))
    return PaperList(people, _csv([HEAD, *rows]))


def _csv(rows: Iterable[Iterable[str]]) -> str:
    """Write rows for spreadsheet programs: each cell as words, after a mark that says which letters these are."""
    text = StringIO()
    csv.writer(text).writerows([safe(cell) for cell in row] for row in rows)
    return "\ufeff" + text.getvalue()
