"""What the record knows of who looked: the audit, ties and postings, as `act.methods.snooping` takes them.

Read as a manager, of the authorities they manage. No addresses, parents or family of staff are kept so far, nor who
was on duty: the signs that need them are silent.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from uuid import UUID

from django.db.models import Q, QuerySet

from act.looks import by_minutes
from act.looks.answers import AskedUntil, answered
from act.looks.by_minutes import Window
from act.looks.habits import look_days
from act.looks.pairs import ViewedPairs
from act.looks.period import Period
from act.looks.relationships import relationships
from act.methods.calendar import OfficeHours
from act.methods.snooping import (
    Actor,
    Evidence,
    Look,
    LookDay,
    LookedAt,
    Person,
    Relationship,
    WrittenRecord,
    is_strange,
    may_be_asked,
)
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.models import AuditedView, User
from act.trust.scope.standing import Standing

MOMENT = timedelta(microseconds=1)


@dataclass
class LookRecord:
    """One authority: who looked at whom in a period; of those about whom there may be something to ask, all looks and
    writing, in the weeks before and the days after too; who is who there."""

    hours: OfficeHours
    pairs: dict[tuple[str, str], LookedAt] = field(default_factory=dict)
    """Everybody who looked at somebody in the period, by worker and young person."""
    kept: set[tuple[str, str]] = field(default_factory=set)
    """Those about whom there may be something to ask, or somebody has asked."""
    asked: set[tuple[str, str]] = field(default_factory=set)
    """Those about whom a manager has asked."""
    strange: set[tuple[str, str]] = field(default_factory=set)
    """Those that are kept and may have had nothing to do with each other."""
    looks: list[Look] = field(default_factory=list)
    waiting: list[Look] = field(default_factory=list)
    """Looks of those that are kept about which no manager has asked yet."""
    written: list[WrittenRecord] = field(default_factory=list)
    days: list[LookDay] = field(default_factory=list)
    """What their workers usually do."""
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
        return Evidence(
            self.looks,
            rule=period.rule,
            hours=self.hours,
            actors=[Actor(key, user.name) for key, user in self.users.items()],
            people=[Person(key, name) for key, name in self.names.items()],
            relationships=self.relationships,
            written=self.written,
            days=self.days,
        )


Records = dict[str, LookRecord]
"""By authority."""


def look_records(
    standing: Standing, period: Period, hours: Mapping[UUID, OfficeHours], actor: UUID | None = None
) -> Records:
    """Return by authority, with their office hours, in so many statements however many there are; some more where a
    surname is shared, a day was busy, or a manager asked between looks. With `actor`, about them alone."""
    records = {str(place): LookRecord(of_place) for place, of_place in hours.items()}
    viewed = ViewedPairs(standing, period, hours, actor)
    for (place, who, person), pair in viewed.pairs().items():
        records[place].pairs[who, person] = pair
    if any(record.pairs for record in records.values()):
        _read_people(records, standing, viewed.views())
        asked = answered(standing, list(records), period.begins)
        _keep(records, standing, period, asked)
        _read_looks(records, viewed, asked)
    return records


def _read_people(records: Records, standing: Standing, views: "QuerySet[AuditedView]") -> None:
    looked_at = views.values("young_person_id")
    for place, relationship in relationships(standing, list(records), looked_at):
        records[place].relationships.append(relationship)
    _read_names(records, young_people(standing).filter(authority_id__in=list(records), pk__in=looked_at))
    users = {str(user.pk): user for user in User.objects.filter(pk__in=views.values("actor_id"))}
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


def _read_looks(records: Records, viewed: ViewedPairs, asked: AskedUntil) -> None:
    """Read the looks of those that are kept, one by one, and what each of them did in the weeks around."""
    pairs = [pair for record in records.values() for pair in (record.pairs[key] for key in record.kept | record.asked)]
    if not pairs:
        return
    standing, window = viewed.standing, _window(list(records), viewed.period)
    actors, people = {pair.actor for pair in pairs}, {pair.young_person for pair in pairs}
    # Of these it is asked how many others looked: of the rest, these workers' own looks are enough.
    strangers = {person for record in records.values() for _, person in record.strange}
    near = viewed.period.begins - timedelta(days=viewed.rule.others_within)
    theirs = Q(actor_id__in=actors, young_person_id__in=people) | Q(young_person_id__in=strangers, at__gte=near)
    for place, look in by_minutes.looks(standing, window, theirs):
        records[place].looks.append(look)
    for place, written in by_minutes.written(standing, window, actors, people):
        records[place].written.append(written)
    for place, day in look_days(viewed, actors, {pair.actor for pair in pairs if pair.again}):
        records[place].days.append(day)
    for place, record in records.items():
        record.waiting = list(_waiting(standing, place, record, asked))


def _window(places: Collection[str], period: Period) -> Window:
    rule = period.rule
    return Window(
        places=places,
        since=period.begins - timedelta(days=rule.own_days),
        until=period.ends + timedelta(days=max(rule.wrote_days, rule.others_within)),
    )


def _waiting(standing: Standing, place: str, record: LookRecord, asked: AskedUntil) -> Iterator[Look]:
    """Give the looks after the moment up to which a manager has asked."""
    for look in record.looks:
        pair = look.actor, look.young_person
        if pair not in record.kept and pair not in record.asked:
            continue
        until = asked.get((place, *pair))
        if until is None or look.at > until:
            yield look
        elif look.until > until:  # within these five minutes a manager has asked, and there was another look
            later = Window((place,), until + MOMENT, look.until + MOMENT)
            yield from by_minutes.each_look(standing, later, look.actor, [look.young_person])
