"""Reads the rows of a chain as they are tied, as plain texts: no objects, so that millions can be checked.

The database writes each column as `act.methods.chain.canonical` does: keys with hyphens, times in UTC.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection, models

from act.methods.chain import ChainLink, plain_text
from act.trust.audit.chain import NO_SINGLE_AUTHORITY, TIED, tied_by, together
from act.trust.models import AuditRow, AuditSubject
from act.trust.records.column_texts import as_tied

AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a fetched row holds what: of the audit row by name, then of its subject by name."""

    row: Mapping[str, int]
    subject: Mapping[str, int]

    @classmethod
    def needed(cls) -> "Columns":
        """Return all that some version ties, and what says where a row belongs."""
        row = ["id", "place", "hash", "tied_as", *(name for tied in TIED.values() for name in tied.row)]
        subject = ["id", *(name for tied in TIED.values() for name in tied.subject)]
        names = list(dict.fromkeys(row))
        places = dict(zip(dict.fromkeys(subject), range(len(names), 100), strict=False))
        return cls({name: place for place, name in enumerate(names)}, places)

    def sql(self) -> str:
        """Return the columns as they are asked for, in this order."""
        of_row = [column(AuditRow, name, "r") for name in self.row]
        return ", ".join([*of_row, *(column(AuditSubject, name, "s") for name in self.subject)])

    def link(self, found: Sequence[Sequence[Any]]) -> ChainLink:
        """Make a link of a row, which is found once for each of its subjects."""
        first, of_subject = found[0], self.subject["id"]
        version = first[self.row["tied_as"]]
        tied = tied_by(version)
        people = [_plain(row, self.subject, tied.subject) for row in found if row[of_subject] is not None]
        content = together(version, _plain(first, self.row, tied.row), people)
        return ChainLink(first[self.row["place"]], first[self.row["hash"]], plain_text(content))


def rows_beyond(chain: UUID, place: int) -> Iterator[ChainLink]:
    """Give the rows of a chain that come after a place, in order; all of them, whatever their place, for 0."""
    columns = Columns.needed()
    key = AuditRow._meta.pk.get_db_prep_value(chain, connection)
    mine, given = ("IS NULL", []) if chain == NO_SINGLE_AUTHORITY else ("= %s", [key])
    beyond, after = ("AND r.place > %s", [place]) if place else ("", [])
    with closing(connection.chunked_cursor()) as cursor:
        cursor.execute(
            f"SELECT {columns.sql()} FROM trust_auditrow r "  # noqa: S608  # names of our own columns
            f"LEFT JOIN trust_auditsubject s ON s.row_id = r.id "
            f"WHERE r.authority_id {mine} {beyond} ORDER BY r.place, r.id",
            [*given, *after],
        )
        for _, found in groupby(_fetched(cursor), key=itemgetter(0)):
            yield columns.link(list(found))


def column(model: type[models.Model], name: str, table: str) -> str:
    """Return the SQL that writes a column as it is tied."""
    field = next(field for field in model._meta.concrete_fields if field.attname == name)
    return as_tied(field, f'{table}."{name}"', connection.vendor)


def _plain(row: Sequence[Any], places: Mapping[str, int], names: Iterable[str]) -> dict[str, object]:
    return {name: value for name in names if (value := row[places[name]]) is not None}


def _fetched(cursor: Any) -> Iterator[Sequence[Any]]:
    while rows := cursor.fetchmany(AT_ONCE):
        yield from rows
