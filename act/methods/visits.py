"""Which contacts were one visit, logged by each of the workers who were there. Our own rule, not a published one.

Contacts on the same occasion (the same young person, the same way, made or tried alike) by different workers are one
visit when their times overlap, or when they start within fifteen minutes of each other. Chains join: if one worker's
contact touches two others, all three are one visit. Two contacts of one worker are never one visit: a chain is as
many visits as the worker with the most contacts in it has contacts.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

STARTS_WITHIN = timedelta(minutes=15)
RULE = (
    "A visit that two workers logged is counted once: contacts with the same young person, the same way, by different "
    "workers, at overlapping times or started within 15 minutes of each other (our own rule)"
)


class Logged(Protocol):
    """What the rule reads of a contact: an aware moment, minutes, who logged it, and what must be the same."""

    @property
    def at(self) -> datetime:
        """When it began."""

    @property
    def minutes(self) -> int:
        """How long it took."""

    @property
    def worker(self) -> Hashable:
        """Who logged it; only compared."""

    @property
    def occasion(self) -> Hashable:
        """What must be the same for two contacts to be one visit; only compared."""


LoggedT = TypeVar("LoggedT", bound=Logged)


def visits(contacts: Iterable[LoggedT]) -> list[tuple[LoggedT, ...]]:
    """Join contacts to visits, each in order of time, in whatever order the contacts come. None is lost."""
    by_occasion: dict[Hashable, list[LoggedT]] = {}
    for contact in sorted(contacts, key=_order):
        by_occasion.setdefault(contact.occasion, []).append(contact)
    joined = [
        visit for occasion in by_occasion.values() for chain in _chains(occasion) for visit in _visits_of_chain(chain)
    ]
    # Of visits that look alike in all else, what they were tells them apart: the order stays whatever came first.
    return sorted(joined, key=lambda visit: (_order(visit[0]), str(visit[0].occasion)))


def stretches(contacts: Iterable[Logged]) -> list[tuple[datetime, int]]:
    """Return when somebody was there, in UTC: each stretch with its minutes, so that no minute counts twice."""
    merged: list[tuple[datetime, datetime]] = []
    for begin, end in sorted((_begin(contact), _end(contact)) for contact in contacts):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return [(begin, round((end - begin) / timedelta(minutes=1))) for begin, end in merged]


def _chains(contacts: Iterable[LoggedT]) -> Iterator[list[LoggedT]]:
    """Return contacts of one occasion, in order, that touch one another: as chains, however long."""
    for near in _near_one_another(contacts):
        if len(near) == 1:
            yield near
        else:
            yield from _touching(near)


def _near_one_another(contacts: Iterable[LoggedT]) -> Iterator[list[LoggedT]]:
    """Part contacts in order where none before reaches the next: most are alone."""
    near: list[LoggedT] = []
    over = last = datetime.min.replace(tzinfo=UTC)
    for contact in contacts:
        begin = _begin(contact)
        if near and begin >= over and begin - last > STARTS_WITHIN:
            yield near
            near = []
        near.append(contact)
        over, last = max(over, _end(contact)), begin
    if near:
        yield near


def _touching(contacts: Iterable[LoggedT]) -> Iterator[list[LoggedT]]:
    open_chains: list[list[LoggedT]] = []
    for contact in contacts:
        joined, still_open = [], []
        for chain in open_chains:
            if any(_touch(earlier, contact) for earlier in chain):
                joined += chain
            elif any(_reaches(earlier, contact) for earlier in chain):
                still_open.append(chain)
            else:
                yield chain
        open_chains = [*still_open, [*joined, contact]]
    yield from open_chains


def _touch(earlier: Logged, later: Logged) -> bool:
    return earlier.worker != later.worker and _reaches(earlier, later)


def _reaches(earlier: Logged, later: Logged) -> bool:
    """Tell whether one is not over when the other begins, or began shortly before it."""
    return _begin(later) < _end(earlier) or _begin(later) - _begin(earlier) <= STARTS_WITHIN


def _visits_of_chain(chain: Sequence[LoggedT]) -> list[tuple[LoggedT, ...]]:
    """Part a chain so that nobody is in a visit twice: each joins the contact begun nearest to their own."""
    if len(chain) == 1:
        return [tuple(chain)]
    by_worker: dict[Hashable, list[LoggedT]] = {}
    for contact in sorted(chain, key=_order):
        by_worker.setdefault(contact.worker, []).append(contact)
    most, *others = sorted(by_worker.values(), key=len, reverse=True)
    parts = [[contact] for contact in most]
    for theirs in others:
        free = list(parts)
        for contact in theirs:
            nearest = min(free, key=lambda part: abs(_begin(part[0]) - _begin(contact)))
            nearest.append(contact)
            free = [part for part in free if part is not nearest]
    return [tuple(sorted(part, key=_order)) for part in parts]


def _order(contact: Logged) -> tuple[datetime, int, str]:
    return _begin(contact), contact.minutes, str(contact.worker)


def _begin(contact: Logged) -> datetime:
    # In UTC: Python compares and adds times of one time zone as the clock on the wall shows them.
    return contact.at.astimezone(UTC)


def _end(contact: Logged) -> datetime:
    return _begin(contact) + timedelta(minutes=contact.minutes)
