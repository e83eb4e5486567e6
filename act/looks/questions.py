"""The looks that a manager may want to ask a colleague about: questions, never findings."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404

from act.design.words import full_date
from act.looks.by_minutes import Window, each_look
from act.looks.period import Period
from act.looks.policy import can_ask
from act.looks.record import MOMENT, LookRecord, look_records
from act.methods.calendar import hours_for
from act.methods.snooping import Alert, AlertSelection, Look, LookedAt, alerts, question
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.audit import Subject
from act.trust.models import AuditSubject, Authority, User
from act.trust.scope.authorities import authorities
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

NOT_REFERRED = "a young person whose referral was not sent"


@dataclass(frozen=True, kw_only=True)
class AccessQuestion:
    """Who looked at whom, in a sentence, and why it is worth asking. `people` are those of whom there is a record;
    `looks` are in the order of their times, those of the same few minutes as one."""

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


def questions(standing: Standing, period: Period, about: UUID | None = None) -> list[Questions]:
    """Return the questions of each authority that this person manages; none about themselves or asked already.

    With `about`, those about that person alone, and no more is read for it than that needs.
    """
    places = list(authorities(standing.authorities(Permission.ASK_ABOUT_LOOKS)))
    hours = {place.pk: hours_for(place.code, period.last) for place in places}
    found = look_records(standing, period, hours, about) if places else {}
    records = [(place, found[str(place.pk)]) for place in places]
    selections = [_selection(standing, place, record, period) for place, record in records]
    keys = {key for chosen in selections for alert in (*chosen.alerts, *chosen.left_out) for key in alert.people}
    people = {str(person.pk): person for person in young_people(standing).filter(pk__in=keys)} if keys else {}
    return [
        Questions(
            authority=place,
            asked=tuple(_question(place, record, alert, people) for alert in chosen.alerts),
            left_out=tuple(_question(place, record, alert, people) for alert in chosen.left_out),
            looks=sum(pair.times for pair in _may_be_asked(standing, place, record)),
        )
        for (place, record), chosen in zip(records, selections, strict=True)
    ]


def question_to_ask(standing: Standing, key: UUID) -> AccessQuestion:
    """Return the question of the last days that has this look in it, by the look's row of the audit. Raises Http404."""
    look = _look_of(standing, key)
    for of_authority in questions(standing, Period.lately(), look.actor_id):
        for asked in (*of_authority.asked, *of_authority.left_out):
            if any(_within(each, str(look.young_person_id), look.row.at) for each in asked.looks):
                return asked
    raise Http404


def looks_of(standing: Standing, asked: AccessQuestion) -> list[Look]:
    """Return the looks of a question one by one, each with its page, oldest first."""
    window = Window((asked.authority.pk,), asked.since, asked.until + MOMENT)
    each = each_look(standing, window, asked.alert.actor, asked.alert.people)
    return [look for look in each if any(_within(some, look.young_person, look.at) for some in asked.looks)]


def _within(look: Look, young_person: str, at: datetime) -> bool:
    return look.young_person == young_person and look.at <= at <= look.until


def _look_of(standing: Standing, key: UUID) -> AuditSubject:
    """Return a look by its row of the audit. Raises Http404."""
    places = standing.authorities(Permission.ASK_ABOUT_LOOKS)
    looks = AuditSubject.objects.filter(seen(standing), row_id=key, authority_id__in=places)
    look = looks.select_related("row").first()
    if look is None:
        raise Http404
    return look


def _selection(standing: Standing, place: Authority, record: LookRecord, period: Period) -> AlertSelection:
    """Select the questions that this person may ask, among all looks of the period about which nobody has asked."""
    pairs = _may_be_asked(standing, place, record)
    actors, begins, ends = {pair.actor for pair in pairs}, period.begins, period.ends
    waiting = [look for look in record.waiting if look.actor in actors and begins <= look.at < ends]
    left = sum(look.times for look in waiting if (look.actor, look.young_person) in record.asked)
    others = sum(pair.times for pair in pairs if (pair.actor, pair.young_person) not in record.asked)
    return alerts(waiting, record.evidence(period), of=left + others)


def _may_be_asked(standing: Standing, place: Authority, record: LookRecord) -> list[LookedAt]:
    """Return who looked at whom in the period, of those whom this person may ask."""
    actors = {actor for actor, _ in record.pairs}
    may_ask = {actor for actor in actors if can_ask(standing, place.pk, UUID(actor))}
    return [pair for pair in record.pairs.values() if pair.actor in may_ask]


def _question(place: Authority, record: LookRecord, alert: Alert, known: dict[str, YoungPerson]) -> AccessQuestion:
    who = record.users[alert.actor]
    people = tuple(known[key] for key in alert.people if key in known)
    whom = people[0].short_name if people else NOT_REFERRED
    looks = (record.waiting_by_row[row] for row in alert.rows)
    return AccessQuestion(
        authority=place,
        alert=alert,
        who=who,
        people=people,
        looks=tuple(sorted(looks, key=lambda look: (look.at, look.row))),
        sentence=question(alert, who.name, whom),
    )
