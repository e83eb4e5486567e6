"""Where a person stands: their live postings, ties and emergency openings, loaded in one statement."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from act.trust import clock
from act.trust.models import User
from act.trust.models.opening import lasts
from act.trust.scope.roles import Permission, Role, roles_with
from act.trust.scope.standing_rows import StandingRow, standing_rows


class Refused(Exception):
    """A rule says no. Its sentence may be shown: it says what is wrong and what would be right.

    `field` names the question of a form that it is about, where there is one.
    """

    def __init__(self, sentence: str, *, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True)
class PostingHeld:
    """A live posting, as rules need it."""

    authority_id: UUID
    role: Role
    agency_id: UUID | None


@dataclass(frozen=True)
class TieHeld:
    """A live tie, as rules need it."""

    authority_id: UUID
    young_person_id: UUID
    kind: str


@dataclass(frozen=True)
class RetainedHeld:
    """What a person keeps reading after ACT ended, as rules need it: the rows that were written before this key."""

    authority_id: UUID
    young_person_id: UUID
    id: UUID


@dataclass(frozen=True)
class OpeningHeld:
    """A record opened in an emergency that still stands, as rules and pages need it. Its times are real ones."""

    authority_id: UUID
    young_person_id: UUID
    id: UUID
    opened_at: datetime
    until: datetime


@dataclass(frozen=True)
class Standing:
    """A person's postings and ties on one day, and the openings that stand now: what every rule takes."""

    user: User
    on: date
    postings: tuple[PostingHeld, ...]
    ties: tuple[TieHeld, ...]
    openings: tuple[OpeningHeld, ...] = ()
    hidden: frozenset[UUID] = frozenset()
    """The young people of whom this person finds nothing: restricted to others, or blocked for them."""
    blocked: frozenset[UUID] = frozenset()
    """Those of them who are blocked for this person: they are told nothing at all, not that there is a record."""
    closed_records: frozenset[UUID] = frozenset()
    """The records closed to somebody where this person is the safeguarding lead: they read them, and no others."""
    waiting: tuple[PostingHeld, ...] = ()
    """Roles that a manager still has to confirm: no rule asks them, and they open nothing."""
    joined: Mapping[UUID, UUID] = field(default_factory=dict)
    """Records that are read as one with another, each with the record that goes on. No link leads to a link."""
    joined_at: Mapping[UUID, datetime] = field(default_factory=dict)
    """Since when each of them is, in real moments."""
    retained_access: tuple[RetainedHeld, ...] = ()
    """What this person keeps reading of those they worked with when ACT ended."""

    @property
    def user_id(self) -> UUID:
        """The person's key."""
        return self.user.pk

    @cached_property
    def roles(self) -> frozenset[Role]:
        """Every role held anywhere."""
        return frozenset(posting.role for posting in self.postings)

    def authorities(self, permission: Permission) -> frozenset[UUID]:
        """Return the authorities in which this person may do something."""
        return self.posted(roles_with(permission))

    def posted(self, roles: Iterable[Role]) -> frozenset[UUID]:
        """Return the authorities in which this person holds one of some roles."""
        wanted = frozenset(roles)
        return frozenset(posting.authority_id for posting in self.postings if posting.role in wanted)

    def may(self, permission: Permission) -> bool:
        """Tell whether this person may do something anywhere at all."""
        return bool(self.authorities(permission))

    def kept(self, young_person_id: UUID) -> UUID:
        """Return the record that goes on for a young person: their own, or the one that it is joined to."""
        return self.joined.get(young_person_id, young_person_id)

    def keys_of(self, young_person_id: UUID) -> frozenset[UUID]:
        """Return every record that is read as one with this one, and this one.

        What a page reads about one young person, it reads of all of them (tests/people/test_read_as_one.py).
        """
        return self._halves.get(self.kept(young_person_id), frozenset()) | {young_person_id}

    def all_keys(self, young_people: Iterable[UUID]) -> frozenset[UUID]:
        """Return the same for some young people."""
        return frozenset().union(*map(self.keys_of, young_people))

    def kept_keys(self, young_people: Iterable[UUID]) -> frozenset[UUID]:
        """Return the records that go on for some young people: each of them once, for a list."""
        return frozenset(map(self.kept, young_people))

    @cached_property
    def _halves(self) -> dict[UUID, frozenset[UUID]]:
        """Every record of each young person who has several, by the one that goes on."""
        halves: dict[UUID, frozenset[UUID]] = {}
        for record, kept in self.joined.items():
            halves[kept] = halves.get(kept, frozenset()) | {record, kept}
        return halves

    @cached_property
    def managed(self) -> frozenset[UUID]:
        """The authorities whose every young person may be shown."""
        return self.posted([Role.MANAGER])

    @cached_property
    def people(self) -> frozenset[UUID]:
        """The young people this person is tied to, in an authority where a role still lets them see."""
        seeing = self.authorities(Permission.SEE_PEOPLE)
        tied = (tie.young_person_id for tie in self.ties if tie.authority_id in seeing)
        return self.all_keys(tied) - self.hidden

    @cached_property
    def opened(self) -> frozenset[UUID]:
        """The young people whose records this person opened in an emergency: to be read, and hardly more.

        They are no part of `people`, so that a rule which lets those beside a young person write stays shut.
        """
        may_open = self.authorities(Permission.OPEN_IN_EMERGENCY)
        people = (opening.young_person_id for opening in self.openings if opening.authority_id in may_open)
        return self.all_keys(people) - self.hidden

    @cached_property
    def retained(self) -> frozenset[UUID]:
        """The young people of whom this person keeps reading what was there when ACT ended: to be read, never written.

        They are no part of `people` or `shown`: those who work with them now read everything. Of records that are read
        as one, each is read by who worked with the young person on that one.
        """
        seeing = self.authorities(Permission.SEE_PEOPLE)
        kept = (held.young_person_id for held in self.retained_access if held.authority_id in seeing)
        return frozenset(kept) - self.hidden

    @cached_property
    def led(self) -> frozenset[UUID]:
        """The young people whose records are closed to somebody, where this person leads on safeguarding."""
        return self.all_keys(self.closed_records) - self.hidden

    @cached_property
    def shown(self) -> frozenset[UUID]:
        """Everybody who may be shown to this person without being their manager."""
        return self.people | self.opened | self.led


def standing_of(user: User) -> Standing:
    """Load postings and ties of today, the openings that stand now and whose records are hidden.

    Needs a scope of the same person.
    """
    today = clock.today()
    now = clock.real_now()
    rows = list(standing_rows(user.pk, today, now))
    joined = {row.key: row.id for row in rows if row.source == "joined" and row.key and row.id}
    together = Standing(user, today, (), (), joined=joined)
    return Standing(
        user=user,
        on=today,
        postings=_postings(rows, "posting"),
        retained_access=tuple(
            RetainedHeld(row.authority_id, row.key, row.id)
            for row in rows
            if row.source == "retained" and row.key and row.id
        ),
        ties=tuple(TieHeld(row.authority_id, row.key, row.word) for row in rows if row.source == "tie" and row.key),
        openings=tuple(_openings(rows, now)),
        hidden=together.all_keys(_people(rows, "hidden")),
        blocked=together.all_keys(_people([row for row in rows if row.word == "blocked"], "hidden")),
        closed_records=_people(rows, "led"),
        waiting=_postings(rows, "waiting"),
        joined=joined,
        joined_at={row.key: row.begins for row in rows if row.source == "joined" and row.key and row.begins},
    )


def _postings(rows: Iterable[StandingRow], source: str) -> tuple[PostingHeld, ...]:
    return tuple(PostingHeld(row.authority_id, Role(row.word), row.key) for row in rows if row.source == source)


def _people(rows: Iterable[StandingRow], source: str) -> frozenset[UUID]:
    return frozenset(row.key for row in rows if row.source == source and row.key)


def _openings(rows: Iterable[StandingRow], now: datetime) -> Iterator[OpeningHeld]:
    for row in rows:
        if row.source == "opening":
            if not (row.key and row.id and row.begins and row.ends and row.written):
                raise TypeError("An opening has a young person, a key of its own, and its times.")
            if lasts(row.ends, now, row.begins, row.written):
                yield OpeningHeld(row.authority_id, row.key, row.id, row.begins, row.ends)
