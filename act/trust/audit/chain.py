"""The audit as chains: what is tied of a row, and how a chain's head moves on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from act.methods.chain import START, canonical, link
from act.trust.models import AuditRow, AuditSubject, ChainHead

NO_SINGLE_AUTHORITY = UUID(int=0)
"""The chain of what belongs to no single authority: signing in, pages about nobody or about several authorities."""


@dataclass(frozen=True)
class TiedColumns:
    """The columns of a row and of its subjects that are tied: what is hashed, and so can't be changed unseen."""

    row: tuple[str, ...]
    subject: tuple[str, ...]


FIRST = TiedColumns(
    row=("id", "at", "kind", "what", "actor_id", "request_id", "object_id", "method", "status", "authority_id"),
    subject=("id", "authority_id", "young_person_id", "actor_id"),
)
TIED = {1: FIRST, 2: replace(FIRST, row=(*FIRST.row, "wrote"))}
"""By version, which each row keeps (`tied_as`). A new column needs a new version. Those that are here never change:
the hashes of the rows that they tied must stay right."""
NEWEST = max(TIED)

ADVANCE = """
INSERT INTO trust_chainhead (chain, length, hash) VALUES (%s, 1, act_link(%s, 1, %s))
ON CONFLICT (chain) DO UPDATE SET length = trust_chainhead.length + 1,
  hash = act_link(trust_chainhead.hash, trust_chainhead.length + 1, %s)
RETURNING length, hash
"""
"""One statement, so that the head is locked, moved and read in one journey to the database."""


def chain_of(row: AuditRow) -> UUID:
    """Return the chain that a row belongs to."""
    return row.authority_id or NO_SINGLE_AUTHORITY


def content(row: AuditRow, subjects: Iterable[AuditSubject]) -> str:
    """Return what is tied of a row and its subjects, canonically. From version 2 on the version is tied too."""
    tied = tied_by(row.tied_as)
    people = [_columns(subject, tied.subject) for subject in subjects]
    return canonical(together(row.tied_as, _columns(row, tied.row), people))


def tied_by(version: int) -> TiedColumns:
    """Return what a version ties. One that there is not is taken for the newest: its rows don't fit."""
    return TIED.get(version, TIED[NEWEST])


def together(version: int, row: Mapping[str, object], people: list[dict[str, object]]) -> dict[str, object]:
    """Return what is tied of a row and of its subjects as one content."""
    of_version = {} if version == 1 else {"tied_as": version}
    return {**row, **of_version, "subjects": sorted(people, key=lambda subject: str(subject["id"]))}


def _columns(row: AuditRow | AuditSubject, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(row, name) for name in names}


def tie(row: AuditRow, subjects: Iterable[AuditSubject]) -> None:
    """Give a row that is about to be added its place and hash, and moves the head of its chain on.

    The head stays locked until the transaction ends: call it as late as possible, with no other lock to come.
    """
    key = ChainHead._meta.pk.get_db_prep_value(chain_of(row), connection)
    row.tied_as = NEWEST
    tied_content = content(row, subjects)
    with connection.cursor() as cursor:
        cursor.execute(ADVANCE, [key, START, tied_content, tied_content])
        row.place, row.hash = cursor.fetchone()


def teach(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Signal receiver: every new SQLite connection learns how rows are tied. PostgreSQL has a function for it."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("act_link", 3, link, deterministic=True)
