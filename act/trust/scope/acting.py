"""Who is acting. Nothing about a person can be read or written outside a scope."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db import connection, transaction

from act.trust import clock


class ScopeMissing(RuntimeError):
    """A protected table was touched with nobody acting."""


@dataclass(frozen=True)
class SearchTerms:
    """Somebody is looked for outside one's own: every part of a name, folded (`name_folding`), and a birthday.

    Both empty: only whom an earlier search of the last half hour found is reached.
    """

    words: tuple[str, ...] = ()
    born_on: date | None = None


@dataclass(frozen=True)
class Scope:
    """The acting person, the practice date, why rows are counted (empty: rows are shown), the link held, who is
    looked for, and the shares that are read."""

    actor: UUID | None
    today: date
    purpose: str = ""
    link: str = ""
    finding: SearchTerms | None = None
    shares: tuple[UUID, ...] = ()


_current: ContextVar[Scope | None] = ContextVar("act_scope", default=None)
_NOBODY = Scope(None, date.min)


def current() -> Scope | None:
    """Return the scope that holds now."""
    return _current.get()


def actor_id() -> UUID | None:
    """Return the acting person's key, for version rows."""
    scope = _current.get()
    return scope.actor if scope else None


@contextmanager
def acting(actor: UUID | None) -> Iterator[None]:
    """Act as this person inside; on PostgreSQL in one transaction, on SQLite in none."""
    with _entered(Scope(actor, clock.today())):
        yield


@contextmanager
def counting(purpose: str) -> Iterator[None]:
    """Let rows be counted for a purpose, inside the present scope. For `act.trust.scope.cohort` alone."""
    scope = _current.get()
    if scope is None:
        raise ScopeMissing("Nobody is acting: open a scope before counting.")
    with _entered(replace(scope, purpose=purpose)):
        yield


@contextmanager
def holding(link: str) -> Iterator[None]:
    """Let the holder of a link reach what it leads to and nothing else. Nobody acts inside.

    `link` is the fingerprint that the record keeps of it, never its secret.
    """
    with _entered(Scope(None, clock.today(), link=link)):
        yield


@contextmanager
def verifying() -> Iterator[None]:
    """Let the audit be read to check it, and nothing else. Nobody acts inside. For commands of the operator."""
    with _entered(Scope(None, clock.today(), purpose="verification")):
        yield


@contextmanager
def operating() -> Iterator[None]:
    """Inside, nobody acts, and restricted records can be listed by their keys and given a manager's name. For commands
    of the operator."""
    with _entered(Scope(None, clock.today(), purpose="operation")):
        yield


@contextmanager
def finding(who: SearchTerms) -> Iterator[None]:
    """Let those who fit both identifiers be read too, and no others, inside the present scope."""
    scope = _current.get()
    if scope is None:
        raise ScopeMissing("Nobody is acting: open a scope before looking for somebody.")
    with _entered(replace(scope, finding=who)):
        yield


@contextmanager
def sharing(*shares: UUID) -> Iterator[None]:
    """Let the young people of some shares be read too, inside the present scope, if these lead the acting person there.

    More than one only for the list of what is shared: what one share shows is read inside that share alone.
    """
    scope = _current.get()
    if scope is None:
        raise ScopeMissing("Nobody is acting: open a scope before reading what is shared.")
    with _entered(replace(scope, shares=shares)):
        yield


@contextmanager
def removing() -> Iterator[None]:
    """Let the acting person hide an entry for whose removal they signed. For `act.trust.records.removing` alone."""
    scope = _current.get()
    if scope is None:
        raise ScopeMissing("Nobody is acting: open a scope before removing an entry.")
    with _entered(replace(scope, purpose="removing")):
        yield


@contextmanager
def sending() -> Iterator[None]:
    """Let messages be read and marked as sent. Nobody acts inside. For `act.trust.messages.sending` alone."""
    with _entered(Scope(None, clock.today(), purpose="sending")):
        yield


@contextmanager
def entering() -> Iterator[None]:
    """Let attempts to sign in be counted and added. Nobody acts inside. For `act.trust.web.guessing.attempts` alone."""
    with _entered(Scope(None, clock.today(), purpose="entering")):
        yield


@contextmanager
def cleaning() -> Iterator[None]:
    """Let what is kept for a while only be deleted. Nobody acts inside. For `act.trust.work.cleaning` alone."""
    with _entered(Scope(None, clock.today(), purpose="cleaning")):
        yield


@contextmanager
def administering() -> Iterator[None]:
    """Let accounts and postings be written. Nobody acts inside. For commands of the operator."""
    with _entered(Scope(None, clock.today(), purpose="administering")):
        yield


@contextmanager
def _entered(scope: Scope) -> Iterator[None]:
    before = _current.get()
    token = _current.set(scope)
    try:
        if connection.vendor == "postgresql":
            with transaction.atomic():
                _tell(scope)
                yield
                # A transaction that is rolled back takes its settings along, and takes no statement any more.
                if not connection.needs_rollback and (before or _goes_on()):
                    _tell(before or _NOBODY)
        else:
            yield
    finally:
        _current.reset(token)


def _goes_on() -> bool:
    """Tell whether the transaction outlasts this scope; one that ends with it takes its settings along."""
    return len(connection.atomic_blocks) > 1


def refresh() -> None:
    """Let PostgreSQL read the acting person's reach again, after a posting or tie was written."""
    scope = _current.get()
    if scope is not None and connection.vendor == "postgresql":
        _tell(scope)


def _tell(scope: Scope) -> None:
    """Tell PostgreSQL the scope until the transaction ends, so that a pooled connection carries nobody over."""
    who = scope.finding or SearchTerms()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT act_enter(%s, %s, %s), set_config('act.link', %s, true), set_config('act.finding', %s, true), "
            "set_config('act.find_words', %s, true), set_config('act.find_born', %s, true), "
            "set_config('act.share', %s, true)",
            [
                scope.actor,
                scope.today,
                scope.purpose,
                scope.link,
                "on" if scope.finding else "",
                " ".join(who.words),
                str(who.born_on or ""),
                ",".join(map(str, scope.shares)),
            ],
        )
