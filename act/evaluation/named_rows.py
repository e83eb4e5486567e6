"""The rows of an opened figure whose young person somebody may see, by name; those of a page with their people."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from act.evaluation.findings.counting import OpenedWith, Row
from act.methods.feedback import GivenBy
from act.people.models import YoungPerson
from act.referrals.models import ExpectedPath
from act.trust.scope.people import people_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.voice.queries import all_feedback

FEEDBACK_OF = {
    OpenedWith.YOUNG_PERSONS_FEEDBACK: GivenBy.YOUNG_PERSON,
    OpenedWith.PARENTS_FEEDBACK: GivenBy.PARENT,
}


class NamedRow(NamedTuple):
    """One row whose young person this person may see: the key of their record, their name, and the row."""

    key: UUID
    name: str
    row: Row


@dataclass(frozen=True)
class ShownRow:
    """The same on a page: with the young person and the address of their page."""

    person: YoungPerson
    row: Row
    address: str


def named_rows(
    standing: Standing, opened_with: OpenedWith, rows: Iterable[Row], keys_of: dict[int, tuple[UUID, ...]]
) -> tuple[NamedRow, ...]:
    """Read whom this person may see, outside the counting scope, the latest row first: both walls answer as anywhere.

    Names alone are read, of everybody whom they may see: of thousands a page shows only a few.
    """
    names = _names(standing, opened_with)
    forms = _may_read(standing, opened_with)
    named = []
    for row in rows:
        key = next((key for key in keys_of[row.person] if key in names), None)
        if key is not None and (forms is None or (key, row.on) in forms):
            named.append(NamedRow(key, names[key], row))
    return tuple(sorted(named, key=lambda line: (line.row.on is not None, line.row.on, line.name), reverse=True))


def shown_rows(standing: Standing, named: Iterable[NamedRow]) -> list[ShownRow]:
    """Return some named rows, those of a page, with their young people."""
    keys = {line.key for line in named}
    people = people_for(standing, YoungPerson).filter(pk__in=keys).select_related("authority")
    by_key = {person.pk: person for person in people}
    return [
        ShownRow(by_key[line.key], line.row, address_of(Destination.YOUNG_PERSON, key=line.key))
        for line in named
        if line.key in by_key
    ]


def people_shown(rows: Iterable[ShownRow]) -> list[YoungPerson]:
    """Return the young people of some rows, each once: whom a page of them shows, for the audit."""
    return list({row.person.pk: row.person for row in rows}.values())


def _names(standing: Standing, opened_with: OpenedWith) -> dict[UUID, str]:
    """Return the names of those whose rows they may see, by key."""
    if not standing.may(Permission.SEE_PEOPLE):
        return {}
    people = people_for(standing, YoungPerson).order_by()
    if opened_with is OpenedWith.EXPECTED_PATH:
        if not standing.may(Permission.DECIDE_ON_REFERRALS):
            return {}
        people = people.filter(pk__in=people_for(standing, ExpectedPath).order_by().values("young_person"))
    return dict(people.values_list("pk", "name"))


def _may_read(standing: Standing, opened_with: OpenedWith) -> Collection[tuple[UUID, date | None]] | None:
    """Return whose form of which day may be read; None for figures that count no feedback.

    Form by form: who was one of a young person's key workers may read what was said of another, and never what was
    said of their own work.
    """
    given_by = FEEDBACK_OF.get(opened_with)
    if given_by is None:
        return None
    if not standing.may(Permission.READ_FEEDBACK):
        return set()
    return set(all_feedback(standing).filter(given_by=given_by).order_by().values_list("young_person", "given_on"))
