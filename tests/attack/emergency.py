"""What was opened in an emergency on the stage: Jay by Jess, who reads it still; Kai and Ellie, whose are closed."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from django.db import transaction

from act.access import search as finding
from act.access.actions import emergency, searches
from act.demo.acting_as import standing_as
from act.methods import name_folding
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Opening, Outcome, Search
from act.trust.scope.acting import SearchTerms
from act.trust.scope.acting import finding as looking
from act.trust.scope.standing import Standing
from tests.attack.words import manager_of


def emergencies() -> Iterator[tuple[str, UUID]]:
    """Three openings and their searches, by path: one stands, one is closed, one is closed and was looked at."""
    for username, person in (("jess", "Jay"), ("tom", "Kai"), ("sam", "Ellie")):
        with standing_as(username) as by:
            opening = open_now(by, person, f"Somebody asked {username} about {person} at night.")
            if person != "Jay":
                emergency.end(opening, by=by, now=clock.real_now())
            search = Search.objects.get(user=by.user)
        yield f"openings/{person}", opening.pk
        yield f"searches/{person}", search.pk
    with standing_as("helen") as helen:
        words = "Sam was asked about Ellie by the night team."
        emergency.review(opening, by=helen, seen=2, outcome=Outcome.RIGHT, words=words, now=clock.real_now())


@transaction.atomic
def open_now(by: Standing, person: str, why: str = "Somebody rang about them.") -> Opening:
    """Finds somebody, and opens their record."""
    return emergency.open_record(found(by, person), by=by, reason="ASKED", why=why, now=clock.real_now())


def found(by: Standing, person: str) -> Subject:
    """Somebody as a search of this person has just found them, without a row in the audit."""
    who, now = identifiers(person), clock.real_now()
    with looking(who):
        born_then = YoungPerson.objects.filter(born_on=who.born_on)
        subject = Subject.of(next(person for person in born_then if finding.fits(person, who)))
        searches.keep_found(searches.spend(by, now), [subject], now)
    return subject


def identifiers(person: str) -> SearchTerms:
    """Name and date of birth, as the manager of their authority reads them."""
    with standing_as(manager_of(person)) as by:
        for each in YoungPerson.objects.filter(authority_id__in=by.managed):
            if each.first_name == person:
                return SearchTerms(name_folding.words(each.name), each.born_on)
    raise LookupError(person)


def day(on: date) -> dict[str, str]:
    """A date of birth in its three boxes."""
    return {"born_on-day": str(on.day), "born_on-month": str(on.month), "born_on-year": str(on.year)}
