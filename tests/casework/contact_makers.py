"""Contacts for tests, recorded by the product's own action."""

from datetime import UTC, datetime
from typing import Any

from act.casework import actions
from act.casework.models import Contact, ContactMethod, ContactWith, NotCounted
from act.people.queries import young_person
from act.trust.scope.standing import Standing
from tests.world import World

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)
WALK: dict[str, Any] = {
    "with_whom": ContactWith.YOUNG_PERSON,
    "how": ContactMethod.OUT,
    "made": True,
    "at": datetime(2016, 10, 31, 11, tzinfo=UTC),
    "minutes": 30,
    "note": "A walk.",
    "about_others": "",
}


def contact_facts(**changes: Any) -> actions.ContactFacts:
    """Return facts: half an hour on a walk at eleven today, with what is changed."""
    return actions.ContactFacts(**{**WALK, **changes})


def logged_contact(
    world: World, by: Standing, name: str = "Mia", *, confirmed: NotCounted | None = None, **changes: Any
) -> Contact:
    """Record such a contact at noon; `confirmed` is why it is not counted, where the worker keeps it all the same."""
    person = young_person(by, world.people[name])
    return actions.log_contact(person, by=by, facts=contact_facts(**changes), now=NOON, confirmed=confirmed)
