"""Who has looked at a young person's record: line by line for a manager, and in plain words for the young person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from act.design.words import full_date, full_when, listed
from act.looks import queries
from act.looks.audit_words import in_words
from act.looks.earlier_joins import earlier_joins
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.models import TIE_NAMES, AuditSubject, Posting, Tie, TieKind, User
from act.trust.scope.roles import ROLES, Role, RoleCard
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class LookLine:
    """One look or act: when, who, in which role, at what, and whether they were beside the young person then."""

    when: str
    who: str
    role: str
    what: str
    beside: str


@dataclass(frozen=True)
class OnlookerSummary:
    """One person as a young person knows them: what they are, on how many days they looked, and the last of these."""

    name: str
    card: RoleCard | None
    days: int
    last: date


class PeopleWhoLooked:
    """Some people, with the roles that they held in a young person's authority and when they were beside them."""

    def __init__(self, standing: Standing, young_person: YoungPerson, keys: Iterable[UUID]) -> None:
        wanted = set(keys)
        self._people = queries.onlookers(wanted)
        self._postings: dict[UUID, list[Posting]] = {}
        for posting in queries.roles_held(young_person.authority_id, wanted):
            self._postings.setdefault(posting.user_id, []).append(posting)
        self._ties: dict[UUID, list[Tie]] = {}
        for tie in queries.all_ties(standing, young_person.pk):
            self._ties.setdefault(tie.user_id, []).append(tie)

    def person(self, key: UUID) -> User | None:
        """Return a colleague by their key."""
        return self._people.get(key)

    def role(self, key: UUID, on: date) -> str:
        """Return their roles on a day."""
        roles = [_role_words(posting) for posting in self._postings.get(key, []) if _holds(posting, on)]
        return ", ".join(roles) or "no role here that day"

    def card(self, key: UUID, on: date) -> RoleCard | None:
        """Return what they are today; None for somebody who holds no role here any more."""
        roles = [Role(posting.role) for posting in self._postings.get(key, []) if _holds(posting, on)]
        # Of several roles the first in the table counts: what a young person would know them as.
        return ROLES[min(roles, key=list(Role).index)] if roles else None

    def beside(self, key: UUID, on: date) -> str:
        """Tell whether they were beside the young person on a day, or had been."""
        ties = self._ties.get(key, [])
        kinds = [TIE_NAMES[TieKind(tie.kind)] for tie in ties if _holds(tie, on)]
        if kinds:
            return f"Yes, as {listed(kinds)}"
        before = [tie.until for tie in ties if tie.until and tie.until <= on]
        return f"No longer, since {full_date(max(before))}" if before else "No"


def look_lines(standing: Standing, young_person: YoungPerson, subjects: list[AuditSubject]) -> list[LookLine]:
    """Look or acts as a manager reads them, in the order given."""
    people = PeopleWhoLooked(standing, young_person, (subject.actor_id for subject in subjects))
    records = standing.keys_of(young_person.pk)
    return [_line(people, subject, joined=subject.young_person_id not in records) for subject in subjects]


def onlooker_summaries(standing: Standing, young_person: YoungPerson) -> list[OnlookerSummary]:
    """Return everybody who looked or wrote, whoever did so last first."""
    days = queries.days_of_looking(standing, young_person.pk, earlier_joins(standing, young_person))
    people = PeopleWhoLooked(standing, young_person, days)
    known = {key: person for key in days if (person := people.person(key))}
    first_names = [person.first_name for person in known.values()]
    summaries = [
        OnlookerSummary(
            name=person.name if first_names.count(person.first_name) > 1 else person.first_name,
            card=people.card(key, standing.on),
            days=len(days[key]),
            last=days[key][0],
        )
        for key, person in known.items()
    ]
    return sorted(summaries, key=lambda summary: (-summary.last.toordinal(), summary.name))


def _line(people: PeopleWhoLooked, subject: AuditSubject, *, joined: bool) -> LookLine:
    row, key = subject.row, subject.actor_id
    on, person = clock.practice_date(row.at), people.person(key)
    return LookLine(
        when=full_when(row.at),
        who=person.name if person else "Unknown person",
        role=people.role(key, on),
        what=in_words(row.what) + (", while the records were joined" if joined else ""),
        beside=people.beside(key, on),
    )


def _role_words(posting: Posting) -> str:
    name = ROLES[Role(posting.role)].name
    return f"{name}, {posting.agency.name}" if posting.agency else name


def _holds(spell: Posting | Tie, on: date) -> bool:
    return spell.since <= on and (spell.until is None or on < spell.until)
