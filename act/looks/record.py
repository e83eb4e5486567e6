"""What the record knows of who looked: the audit, ties and postings, as `act.methods.snooping` takes them.

Read as a manager, of the authorities they manage. No addresses, parents or family of staff are kept so far, nor who
was on duty: the signs that need them are silent.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from uuid import UUID

from django.db.models import QuerySet

from act.looks import by_minutes
from act.looks.answers import AskedUntil, answered
from act.looks.by_minutes import KEYS, Window
from act.looks.pairs import Pair, ViewedPairs
from act.looks.period import Period
from act.looks.relationships import relationships
from act.methods.calendar import OfficeHours
from act.methods.snooping import (
    Actor,
    Evidence,
    Look,
    LookedAt,
    Person,
    Relationship,
    WrittenRecord,
    is_strange,
    may_be_asked,
)
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.models import User
from act.trust.scope.plain_columns import as_text, day_of, key_of
from act.trust.scope.standing import Standing

MOMENT = timedelta(microseconds=1)


@dataclass
class LookRecord:
    """One authority: who looked at whom in a period and in the weeks around it; of those about whom there may be
    something to ask, their looks and what was written; who is who there."""

    hours: OfficeHours
    viewed: ViewedPairs
    pairs: dict[tuple[str, str], LookedAt] = field(default_factory=dict)
    """Everybody who looked at somebody in the period, by worker and young person."""
    kept: set[tuple[str, str]] = field(default_factory=set)
    """Those about whom there may be something to ask, or somebody has asked."""
    asked: set[tuple[str, str]] = field(default_factory=set)
    """Those about whom a manager has asked."""
    strange: set[tuple[str, str]] = field(default_factory=set)
    """Those that are kept and may have had nothing to do with each other."""
    waiting: list[Look] = field(default_factory=list)
    """Looks of those that are kept about which no manager has asked yet."""
    written: list[WrittenRecord] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)
    users: dict[str, User] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Of young people by key: of everybody, where any of them has the surname of somebody who looked."""

    @cached_property
    def waiting_by_row(self) -> dict[str, Look]:
        """By the row of the audit that is the last of each."""
        return {look.row: look for look in self.waiting}

    def evidence(self, period: Period) -> Evidence:
        """Return everything against which a look is held."""
        people = {person for _, person in self.strange}
        pairs = (key for key in self.viewed.looked if key in self.kept or key in self.asked or key[1] in people)
        return Evidence(
            (),
            rule=period.rule,
            hours=self.hours,
            actors=[Actor(key, user.name) for key, user in self.users.items()],
            people=[Person(key, name) for key, name in self.names.items()],
            relationships=self.relationships,
            written=self.written,
            days=self.viewed.days({actor for actor, _ in self.kept | self.asked}),
            looked=((*pair, on) for pair in pairs for on in self.viewed.looked[pair]),
        )


Records = dict[str, LookRecord]
"""By authority."""


def look_records(
    standing: Standing, period: Period, hours: Mapping[UUID, OfficeHours], actor: UUID | None = None
) -> Records:
    """Return by authority, with their office hours, in so many statements however many there are; some more where a
    surname is shared or a manager asked between looks. With `actor`, about them alone."""
    records = {str(place): LookRecord(of_place, ViewedPairs(period, of_place)) for place, of_place in hours.items()}
    views = by_minutes.views(standing, _window(list(records), period))
    for view in by_minutes.plain_views(views.filter(actor_id=actor) if actor else views):
        records[key_of(view.place)].viewed.take(view)
    if any(record.viewed.of_period for record in records.values()):
        _read_pairs(records, standing, period, actor)
        _read_people(records, standing)
        asked = answered(standing, list(records), period.begins)
        _keep(records, standing, period, asked)
        _read_others(records, standing, period, actor)
        _read_written(records, standing, period)
        for place, record in records.items():
            record.waiting = sorted(_waiting(place, record, asked), key=lambda look: (look.at, look.row))
    return records


def _window(places: Collection[str], period: Period) -> Window:
    rule = period.rule
    before, after = timedelta(days=rule.own_days), timedelta(days=rule.others_within)
    return Window(places, period.begins - before, period.ends + after)


def _read_pairs(records: Records, standing: Standing, period: Period, actor: UUID | None) -> None:
    wrote: defaultdict[str, set[Pair]] = defaultdict(set)
    for place, who, person in _wrote_throughout(standing, list(records), period, actor):
        wrote[key_of(place)].add((key_of(who), key_of(person)))
    for key, record in records.items():
        record.pairs = record.viewed.pairs(wrote[key])


def _wrote_throughout(
    standing: Standing, places: Collection[str], period: Period, actor: UUID | None
) -> Iterable[Sequence[str]]:
    """Give who wrote so near to every day of a period that no look in it is one of too many."""
    near = timedelta(days=period.rule.again_within)
    if period.first + near < period.last - near:
        return []
    within = Period(period.last - near, period.first + near)
    acts = by_minutes.acts(standing, Window(places, within.begins, within.ends))
    return (acts.filter(actor_id=actor) if actor else acts).values_list(*KEYS).distinct()


def _read_people(records: Records, standing: Standing) -> None:
    looked_at = {person for record in records.values() for _, person in record.pairs}
    for place, relationship in relationships(standing, list(records), looked_at):
        records[place].relationships.append(relationship)
    _read_names(records, young_people(standing).filter(authority_id__in=list(records), pk__in=looked_at))
    actors = {who for record in records.values() for who, _ in record.pairs}
    users = {str(user.pk): user for user in User.objects.filter(pk__in=actors)}
    for record in records.values():
        record.users = {key: users[key] for key in {who for who, _ in record.pairs} if key in users}


def _keep(records: Records, standing: Standing, period: Period, asked: AskedUntil) -> None:
    """Keep those about whom there may be something to ask, and read everybody's name where surnames are compared."""
    shared = False
    for place, record in records.items():
        evidence = record.evidence(period)
        record.kept = {key for key, pair in record.pairs.items() if may_be_asked(pair, evidence)}
        record.strange = {key for key in record.kept if is_strange(record.pairs[key], evidence)}
        record.asked = {key for key in record.pairs if (place, *key) in asked}
        shared = shared or any(evidence.shared_surname(*key) for key in record.kept)
    if shared:
        _read_names(records, young_people(standing).filter(authority_id__in=list(records)))


def _read_names(records: Records, people: "QuerySet[YoungPerson]") -> None:
    for place, key, name in people.order_by().values_list("authority_id", "pk", "name"):
        records[str(place)].names[str(key)] = name


def _read_others(records: Records, standing: Standing, period: Period, actor: UUID | None) -> None:
    """Read on which days others looked where that is asked, unless everybody's looks were read."""
    strangers = {person for record in records.values() for _, person in record.strange}
    if not actor or not strangers:
        return
    near = timedelta(days=period.rule.others_within)
    views = by_minutes.views(standing, Window(list(records), period.begins - near, period.ends + near))
    of_strangers = views.filter(young_person_id__in=strangers).annotate(day=as_text("on"))
    for place, who, person, on in of_strangers.values_list(*KEYS, "day").distinct():
        records[key_of(place)].viewed.looked[key_of(who), key_of(person)].add(day_of(on))


def _read_written(records: Records, standing: Standing, period: Period) -> None:
    near = timedelta(days=max(period.rule.again_within, period.rule.wrote_days, period.rule.night_days))
    pairs = {key for record in records.values() for key in record.kept | record.asked}
    if not pairs:
        return
    window = Window(list(records), period.begins - near, period.ends + near)
    for place, written in by_minutes.written(standing, window, pairs):
        records[place].written.append(written)


def _waiting(place: str, record: LookRecord, asked: AskedUntil) -> Iterator[Look]:
    """Give the looks after the moment up to which a manager has asked."""
    for pair in record.kept | record.asked:
        until = asked.get((place, *pair))
        looks = (view.look for view in record.viewed.of_period[pair])
        yield from (look for look in looks if until is None or look.at > until)
