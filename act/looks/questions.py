"""The looks that a manager may want to ask somebody about: questions, never findings."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404

from act.design.words import full_date
from act.looks.period import Period
from act.looks.policy import can_ask
from act.looks.record import LookRecord, look_records
from act.methods.calendar import hours_for
from act.methods.snooping import Alert, Evidence, Look, alerts, question
from act.people.models import YoungPerson
from act.trust.audit import Subject
from act.trust.models import Authority, User
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

NOT_REFERRED = "a young person whose referral was not sent"


@dataclass(frozen=True, kw_only=True)
class AccessQuestion:
    """Who looked at whom, in a sentence, and why it is worth asking. `people` are those of whom there is a record;
    `looks` are in the order of their times."""

    authority: Authority
    alert: Alert
    who: User
    people: tuple[YoungPerson, ...]
    looks: tuple[Look, ...]
    sentence: str

    @property
    def key(self) -> UUID:
        """The latest of its looks, as the audit calls it."""
        return UUID(self.alert.rows[-1])

    @property
    def since(self) -> datetime:
        """The first of its looks."""
        return self.looks[0].at

    @property
    def until(self) -> datetime:
        """The latest of its looks."""
        return self.alert.until

    @property
    def named(self) -> list[Subject]:
        """The young person whom the sentence names; nobody where it was more than one, or has no record yet."""
        return self.subjects if len(self.alert.people) == 1 and self.people else []

    @property
    def days(self) -> str:
        """3 Oct 2016, or 3 Oct 2016 to 9 Oct 2016."""
        first, last = full_date(self.alert.first), full_date(self.alert.last)
        return first if first == last else f"{first} to {last}"

    @property
    def subjects(self) -> list[Subject]:
        """Every young person whom it is about, for the audit."""
        return [Subject(UUID(key), self.authority.pk) for key in self.alert.people]


@dataclass(frozen=True, kw_only=True)
class Questions:
    """Those of one authority, the strongest first; those for which there was no room; and how many looks there were."""

    authority: Authority
    asked: tuple[AccessQuestion, ...]
    left_out: tuple[AccessQuestion, ...]
    looks: int

    @property
    def per_thousand(self) -> float:
        """Questions for each 1,000 looks."""
        return 1000 * len(self.asked) / self.looks if self.looks else 0.0


def questions(standing: Standing, period: Period) -> list[Questions]:
    """Return the questions of each authority that this person manages; none about themselves or asked already."""
    places = list(authorities(standing.authorities(Permission.ASK_ABOUT_LOOKS)))
    records = look_records(standing, period) if places else {}
    return [_questions(standing, place, records.get(place.pk, LookRecord()), period) for place in places]


def question_to_ask(standing: Standing, key: UUID) -> AccessQuestion:
    """Return the question of the last days that has this look in it, by the look's row of the audit. Raises Http404."""
    for of_authority in questions(standing, Period.lately()):
        for asked in (*of_authority.asked, *of_authority.left_out):
            if str(key) in asked.alert.rows:
                return asked
    raise Http404


def _questions(standing: Standing, place: Authority, record: LookRecord, period: Period) -> Questions:
    evidence = Evidence(
        record.looks,
        rule=period.rule,
        hours=hours_for(place.code, period.last),
        actors=record.actors,
        people=record.persons,
        relationships=record.relationships,
        written=record.written,
    )
    looks = [
        look
        for look in record.looks
        if period.begins <= look.at < period.ends and can_ask(standing, place.pk, UUID(look.actor))
    ]
    selection = alerts([look for look in looks if not record.was_asked(look)], evidence)
    return Questions(
        authority=place,
        asked=tuple(_question(place, record, alert) for alert in selection.alerts),
        left_out=tuple(_question(place, record, alert) for alert in selection.left_out),
        looks=len(looks),
    )


def _question(place: Authority, record: LookRecord, alert: Alert) -> AccessQuestion:
    who = record.users[alert.actor]
    people = tuple(record.people[key] for key in alert.people if key in record.people)
    whom = people[0].short_name if people else NOT_REFERRED
    rows = set(alert.rows)
    return AccessQuestion(
        authority=place,
        alert=alert,
        who=who,
        people=people,
        looks=tuple(look for look in record.looks if look.row in rows),
        sentence=question(alert, who.name, whom),
    )
