"""Finding a young person outside one's own: both identifiers exactly, five at most, and little of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404

from act.access.actions import emergency, searches
from act.access.actions.search_alerts import alert_managers
from act.methods import name_folding
from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits
from act.people.duplicates.queries import has_own_record
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Authority, Tie, TieKind
from act.trust.scope.acting import SearchTerms, finding
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class SearchCard:
    """What a search shows of somebody: the name they like, one letter, a year, and who can be asked."""

    key: UUID
    authority: Authority
    name: str
    letter: str
    born_in: int
    key_worker: str
    shown: bool
    can_open: bool

    @property
    def subject(self) -> Subject:
        """For the audit."""
        return Subject(self.key, self.authority.pk)


@transaction.atomic
def search(who: SearchTerms, *, by: Standing, now: datetime) -> UUID:
    """Look for somebody in every authority where this person may; return the key under which `cards` shows whom.

    Raises Refused over the budget; ValueError without a date of birth. The audit says that somebody searched, and never
    for whom.
    """
    if who.born_on is None:
        raise ValueError("A search needs a name and a date of birth.")
    search_rows = searches.spend(by, now)
    most = emergency_limits(now.astimezone(LONDON).date()).answers
    with finding(who):
        born_then = _reached(by).filter(born_on=who.born_on).order_by("pk")
        matches = [young_person for young_person in born_then if fits(young_person, who)]
        searches.keep_found(search_rows, map(Subject.of, matches[:most]), now)
    alert_managers(search_rows, by=by, now=now)
    for search_row in search_rows:
        audit.act("people.searched", by=by, about=audit.NOBODY, on=search_row)
    return search_rows[0].pk


def cards(standing: Standing, search_key: UUID, now: datetime) -> list[SearchCard]:
    """Return whom a search of this person found, by name."""
    with finding(SearchTerms()):
        # Of records that are read as one, the one that goes on.
        return _cards(standing, standing.kept_keys(searches.found_by(standing, search_key, now)))


def card_to_open(standing: Standing, key: UUID, now: datetime) -> SearchCard | None:
    """Return somebody whom this person found and may open; None where it's too long since. Raises Http404 otherwise."""
    if not searches.was_found(standing, key, now):
        if searches.was_found_before(standing, key, now):
            return None
        raise Http404
    with finding(SearchTerms()):
        cards_found = _cards(standing, [standing.kept(key)])
    if not cards_found or not cards_found[0].can_open:
        raise Http404
    return cards_found[0]


def _reached(standing: Standing) -> "QuerySet[YoungPerson]":
    places = standing.authorities(Permission.FIND)
    people = YoungPerson.objects.filter(seen(standing, "pk"), has_own_record(), authority_id__in=places)
    return people.select_related("authority")


def fits(young_person: YoungPerson, who: SearchTerms) -> bool:
    """Tell whether every part that was typed is a part of their name or of the name they like."""
    return bool(who.words) and set(who.words) <= set(name_folding.words(f"{young_person.name} {young_person.called}"))


def _cards(standing: Standing, keys: Iterable[UUID]) -> list[SearchCard]:
    people = sorted(_reached(standing).filter(pk__in=list(keys)), key=lambda person: (person.first_name, person.pk))
    records = standing.all_keys(person.pk for person in people)
    workers = Tie.objects.live(standing.on).filter(young_person_id__in=records)
    key_workers = workers.filter(kind=TieKind.KEY_WORKER).values_list("young_person_id", "user__name")
    names = {standing.kept(key): name for key, name in key_workers}
    return [_card(standing, person, names.get(person.pk, "")) for person in people]


def _card(standing: Standing, young_person: YoungPerson, key_worker: str) -> SearchCard:
    surname = young_person.name.split()[-1] if " " in young_person.name else ""
    who = Subject.of(young_person)
    return SearchCard(
        key=young_person.pk,
        authority=young_person.authority,
        name=young_person.first_name,
        letter=surname[:1],
        born_in=young_person.born_on.year,
        key_worker=key_worker,
        shown=young_person.pk in standing.shown or young_person.authority_id in standing.managed,
        can_open=emergency.can_open(standing, who),
    )
