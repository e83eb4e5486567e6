"""What the record knows of who looked: the audit, ties and postings, as `act.methods.snooping` takes them.

Read as a manager, of the authorities they manage. No addresses, parents or family of staff are kept so far, nor who
was on duty: the signs that need them are silent.
"""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID

from django.db.models import Q

from act.looks.answers import answered
from act.looks.period import Period
from act.methods.snooping import Actor, Bond, Look, Person, Relationship, WrittenRecord
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust import clock
from act.trust.models import AuditKind, AuditSubject, Opening, Posting, Share, Tie, TieKind, User
from act.trust.scope.people import people_for, seen
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policies

NO_WORK = ("trust.", "workforce.")
"""Acts that are about a young person's record and no work with them, such as opening it in an emergency."""


@dataclass
class LookRecord:
    """One authority: looks and writing in a period, in the weeks before and in the days after; who is who there."""

    looks: list[Look] = field(default_factory=list)
    written: list[WrittenRecord] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)
    users: dict[str, User] = field(default_factory=dict)
    people: dict[str, YoungPerson] = field(default_factory=dict)
    asked: dict[tuple[str, str], datetime] = field(default_factory=dict)
    """By who looked and at whom: up to which moment a manager has asked."""

    def was_asked(self, look: Look) -> bool:
        """Tell whether a manager has asked about a look, so that only later ones are a question."""
        until = self.asked.get((look.actor, look.young_person))
        return until is not None and look.at <= until

    @property
    def actors(self) -> list[Actor]:
        """Whoever looked, by the name that they have here."""
        return [Actor(key, user.name) for key, user in self.users.items()]

    @property
    def persons(self) -> list[Person]:
        """Every young person."""
        return [Person(key, person.name) for key, person in self.people.items()]


def look_records(standing: Standing, period: Period) -> dict[UUID, LookRecord]:
    """Return by authority, in a constant number of statements however many there are."""
    places = standing.authorities(Permission.ASK_ABOUT_LOOKS)
    records: defaultdict[UUID, LookRecord] = defaultdict(LookRecord)
    _read_audit(records, standing, places, period)
    _read_bonds(records, standing, places)
    for (place, actor, young_person), until in answered(standing, places, period.begins).items():
        records[place].asked[actor, young_person] = until
    for person in young_people(standing).filter(authority_id__in=places):
        records[person.authority_id].people[str(person.pk)] = person
    looked = {look.actor for record in records.values() for look in record.looks}
    users = {str(user.pk): user for user in User.objects.filter(pk__in=looked)}
    for record in records.values():
        record.users = {key: users[key] for key in {look.actor for look in record.looks} if key in users}
    return dict(records)


def _read_audit(records: dict[UUID, LookRecord], standing: Standing, places: Collection[UUID], period: Period) -> None:
    """Read looks and writing. A look is a page of one record with one young person on it: no list, no search."""
    rule = period.rule
    since = period.begins - timedelta(days=rule.own_days)
    until = period.ends + timedelta(days=max(rule.wrote_days, rule.others_within))
    sights = Q(row__kind=AuditKind.SIGHT, row__object_id__isnull=False)
    rows = list(
        AuditSubject.objects.filter(seen(standing), authority_id__in=places, row__at__gte=since, row__at__lt=until)
        .filter(sights | Q(row__kind=AuditKind.ACT))
        .order_by("row__at", "row_id")
        .values_list("authority_id", "young_person_id", "actor_id", "row_id", "row__at", "row__kind", "row__what")
    )
    # A page with several young people on it is a list, and no look at one of them.
    together = Counter(row for _, _, _, row, *_ in rows)
    begun_by = _begun_by()
    own = _own_drafts(places, {person for _, person, *_, what in rows if what in begun_by})
    for authority, person, actor, row, at, kind, what in rows:
        on = clock.practice_date(at)
        if kind == AuditKind.ACT:
            if not what.startswith(NO_WORK):
                records[authority].written.append(WrittenRecord(on, str(actor), str(person)))
        elif together[row] == 1 and (actor, person, begun_by.get(what)) not in own:
            records[authority].looks.append(Look(at, on, str(actor), str(person), what, str(row)))


@cache
def _begun_by() -> dict[str, str]:
    """By the name that the audit keeps for a page of a draft: the act that begins the draft."""
    return {policy.audit: policy.begun_by for policy in policies() if policy.begun_by}


def _own_drafts(places: Collection[UUID], people: Collection[UUID]) -> set[tuple[UUID, UUID, str]]:
    """Who began a draft about whom, and by which act, among some young people, however long ago."""
    if not people:
        return set()
    acts = set(_begun_by().values())
    begun = AuditSubject.objects.filter(authority_id__in=places, young_person_id__in=people, row__what__in=acts)
    return set(begun.values_list("actor_id", "young_person_id", "row__what"))


def _read_bonds(records: dict[UUID, LookRecord], standing: Standing, places: Collection[UUID]) -> None:
    """Read ties; what was opened in an emergency or shared with a partner; and managers, who are above all workers."""
    ties = people_for(standing, Tie).filter(authority_id__in=places)
    for place, actor, person, kind, since, until in ties.values_list(
        "authority_id", "user_id", "young_person_id", "kind", "since", "until"
    ):
        bond = Bond.COVER if kind == TieKind.COVER else Bond.TIE
        records[place].relationships.append(Relationship(str(actor), str(person), bond, since, until))
    openings = people_for(standing, Opening).filter(authority_id__in=places)
    for place, actor, person, opened, until, ended in openings.values_list(
        "authority_id", "user_id", "young_person_id", "opened_at", "until", "ended_at"
    ):
        since, last = (clock.practice_date(moment) for moment in (opened, ended or until))
        opened_then = Relationship(str(actor), str(person), Bond.OPENING, since, last + timedelta(days=1))
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
        records[place].relationships.append(Relationship(str(actor), str(person), Bond.SHARE, since, last))
