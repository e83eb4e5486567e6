"""Somebody searches, and opens what they found, as the actions of the service do it."""

from datetime import date, datetime
from uuid import UUID, uuid4

from django.test import Client

from act.access import search as finding
from act.access.actions import emergency
from act.methods import name_folding
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Opening
from act.trust.scope.acting import SearchTerms
from act.trust.scope.standing import Standing
from tests.attack.words import manager_of
from tests.world import World

WHY = "The police rang about her at night."


def identifiers(world: World, person: str) -> tuple[str, date]:
    """The name and date of birth of one of the first six, as their manager reads them."""
    with world.acting(manager_of(person)):
        found = YoungPerson.objects.get(pk=world.people[person])
        return found.name, found.born_on


def who(name: str, born_on: date) -> SearchTerms:
    """What somebody types."""
    return SearchTerms(name_folding.words(name), born_on)


def find(by: Standing, world: World, person: str, now: datetime | None = None) -> list[UUID]:
    """Searches for one of the first six by name and birthday; gives the keys of those found."""
    now = now or clock.real_now()
    search = finding.search(who(*identifiers(world, person)), by=by, now=now)
    return [card.key for card in finding.cards(by, search, now)]


def open_found(by: Standing, person: UUID, now: datetime | None = None, *, why: str = WHY) -> Opening:
    """Opens somebody whom a search has just found."""
    now = now or clock.real_now()
    card = finding.card_to_open(by, person, now)
    assert card is not None
    return emergency.open_record(card.subject, by=by, reason="ASKED", why=why, now=now)


def opened(world: World, username: str, person: str, now: datetime | None = None, *, why: str = WHY) -> Opening:
    """One of the cast finds one of the first six, and opens them: now, or as if it had been at another moment.

    PostgreSQL asks by its own clock whether they were found.
    """
    name_and_day = identifiers(world, person)
    with world.acting(username) as by:
        finding.search(who(*name_and_day), by=by, now=clock.real_now())
        return open_found(by, world.people[person], now, why=why)


def subject(world: World, person: str) -> Subject:
    """Whom it is about."""
    with world.acting(manager_of(person)):
        return Subject.of(YoungPerson.objects.get(pk=world.people[person]))


def searched(client: Client, name: str, born_on: date) -> str:
    """The page that a search by hand is answered with."""
    return client.post(
        "/young-people/find/",
        {"once": str(uuid4()), "name": name, **day(born_on)},
    ).content.decode()


def day(on: date) -> dict[str, str]:
    """A date of birth in its three boxes."""
    return {"born_on-day": str(on.day), "born_on-month": str(on.month), "born_on-year": str(on.year)}
