"""The audit as chains: what is tied of a row, and how a chain's head moves on."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from act.methods.chain import START, canonical, link
from act.trust.models import AuditRow, AuditSubject, ChainHead

NO_SINGLE_AUTHORITY = UUID(int=0)
"""The chain of what belongs to no single authority: signing in, pages about nobody or about several authorities."""
UNTIED = frozenset({"place", "hash", "row"})
"""Columns that are not part of a row's content: they are what ties it, or lead back to it."""

ADVANCE = """
INSERT INTO trust_chainhead (chain, length, hash) VALUES (%s, 1, act_link(%s, 1, %s))
ON CONFLICT (chain) DO UPDATE SET length = trust_chainhead.length + 1,
  hash = act_link(trust_chainhead.hash, trust_chainhead.length + 1, %s)
RETURNING length, hash
"""
"""One statement, so that the head is locked, moved and read in one journey to the database."""


def chain_of(row: AuditRow) -> UUID:
    """The chain that a row belongs to."""
    return row.authority_id or NO_SINGLE_AUTHORITY


def content(row: Any, subjects: Iterable[Any]) -> str:
    """Everything that a row and its subjects say, canonically. Also takes the models of a migration."""
    people = sorted((_columns(subject) for subject in subjects), key=lambda subject: str(subject["id"]))
    return canonical({**_columns(row), "subjects": people})


def _columns(row: Any) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.fields if field.name not in UNTIED}


def tie(row: AuditRow, subjects: Iterable[AuditSubject]) -> None:
    """Gives a row that is about to be added its place and hash, and moves the head of its chain on.

    The head stays locked until the transaction ends: call it as late as possible, with no other lock to come.
    """
    key = ChainHead._meta.pk.get_db_prep_value(chain_of(row), connection)
    said = content(row, subjects)
    with connection.cursor() as cursor:
        cursor.execute(ADVANCE, [key, START, said, said])
        row.place, row.hash = cursor.fetchone()


def teach(connection: BaseDatabaseWrapper, **_: Any) -> None:
    """Signal receiver: every new SQLite connection learns how rows are tied. PostgreSQL has a function for it."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("act_link", 3, link, deterministic=True)
