"""What the record knows of who looked: the audit, ties and postings, as `act.methods.snooping` takes them.

Read as a manager, of the authorities they manage. No addresses, parents or family of staff are kept so far, nor who
was on duty: the signs that need them are silent.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

from act.looks import by_minutes
from act.looks.answers import answered
from act.looks.by_minutes import Window
from act.looks.period import Period
from act.methods.snooping import Actor, Bond, Look, Person, Relationship, WrittenRecord
from act.people.queries import young_people
from act.trust import clock
from act.trust.models import Opening, Posting, Share, Tie, TieKind, User
from act.trust.scope.people import people_for
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing

MOMENT = timedelta(microseconds=1)


@dataclass
class LookRecord:
    """One authority: looks and writing in a period, in the weeks before and in the days after; who is who there."""

    looks: list[Look] = field(default_factory=list)
    waiting: list[Look] = field(default_factory=list)
    """Those about which no manager has asked yet."""
    written: list[WrittenRecord] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)
    users: dict[str, User] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Of every young person, by key."""

    @property
    def actors(self) -> list[Actor]:
        """The person who looked, by the name that they have here."""
        return [Actor(key, user.name) for key, user in self.users.items()]

    @property
    def persons(self) -> list[Person]:
        """Every young person."""
        return [Person(key, name) for key, name in self.names.items()]


def look_records(standing: Standing, period: Period, actor: UUID | None = None) -> dict[UUID, LookRecord]:
    """Return by authority, in so many statements however many there are; one more for looks just after a manager asked.

    With `actor`, only what a question about them needs.
    """
    window = _window(standing, period, actor)
    records: defaultdict[UUID, LookRecord] = defaultdict(LookRecord)
    for place, look in by_minutes.looks(standing, window):
        records[place].looks.append(look)
    for place, written in by_minutes.written(standing, window):
        records[place].written.append(written)
    _read_bonds(records, standing, window.places)
    _leave_out_asked(records, standing, window, period)
    people = young_people(standing).filter(authority_id__in=window.places).order_by()
    for place, key, name in people.values_list("authority_id", "pk", "name"):
        records[place].names[str(key)] = name
    looked = {look.actor for record in records.values() for look in record.looks}
    users = {str(user.pk): user for user in User.objects.filter(pk__in=looked)}
    for record in records.values():
        record.users = {key: users[key] for key in {look.actor for look in record.looks} if key in users}
    return dict(records)


def _window(standing: Standing, period: Period, actor: UUID | None) -> Window:
    rule = period.rule
    return Window(
        places=standing.authorities(Permission.ASK_ABOUT_LOOKS),
        since=period.begins - timedelta(days=rule.own_days),
        until=period.ends + timedelta(days=max(rule.wrote_days, rule.others_within)),
        actor=actor,
    )


def _leave_out_asked(records: dict[UUID, LookRecord], standing: Standing, window: Window, period: Period) -> None:
    """Keep the looks after the moment up to which a manager has asked."""
    asked = answered(standing, window.places, period.begins)
    for place, record in records.items():
        for look in record.looks:
            until = asked.get((place, look.actor, look.young_person))
            if until is None or look.at > until:
                record.waiting.append(look)
            elif look.until > until:  # within these five minutes a manager has asked, and there was another look
                later = replace(window, places=(place,), since=until + MOMENT, until=look.until + MOMENT)
                record.waiting += by_minutes.each_look(standing, later, look.actor, [look.young_person])


def _read_bonds(records: dict[UUID, LookRecord], standing: Standing, places: Collection[UUID]) -> None:
    """Read ties; what was opened in an emergency or shared with a partner; and managers, who are above all workers."""
    ties = people_for(standing, Tie).filter(authority_id__in=places)
    for place, actor, person, kind, since, until in ties.values_list(
        "authority_id", "user_id", "young_person_id", "kind", "since", "until"
    ):
        bond = Bond.COVER if kind == TieKind.COVER else Bond.TIE
        records[place].relationships.append(Relationship(str(actor), str(standing.kept(person)), bond, since, until))
    openings = people_for(standing, Opening).filter(authority_id__in=places)
    for place, actor, person, opened, until, ended in openings.values_list(
        "authority_id", "user_id", "young_person_id", "opened_at", "until", "ended_at"
    ):
        since, last = (clock.practice_date(moment) for moment in (opened, ended or until))
        opened_then = Relationship(
            str(actor), str(standing.kept(person)), Bond.OPENING, since, last + timedelta(days=1)
        )
        records[place].relationships.append(opened_then)
    _read_shares(records, standing, places)
    lines = Posting.objects.filter(authority_id__in=places, role=Role.MANAGER).order_by()
    for place, actor, since, until in lines.values_list("authority_id", "user_id", "since", "until"):
        records[place].relationships.append(Relationship(str(actor), None, Bond.LINE, since, until))


def _read_shares(records: dict[UUID, LookRecord], standing: Standing, places: Collection[UUID]) -> None:
    shares = people_for(standing, Share).filter(authority_id__in=places)
    for place, actor, person, since, until, ended in shares.values_list(
        "authority_id", "user_id", "young_person_id", "since", "until", "ended_at"
    ):
        last = min(until, clock.practice_date(ended) + timedelta(days=1)) if ended else until
        shared_then = Relationship(str(actor), str(standing.kept(person)), Bond.SHARE, since, last)
        records[place].relationships.append(shared_then)
