"""Whose records are kept from whom on the stage: Rae's and Zed's are restricted, and two people know somebody."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from act.access.actions import blocks, hiding, restrictions
from act.access.queries import named_readers
from act.demo.acting_as import standing_as
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Block, HidingDecision, User
from tests.attack.words import BLOCKED, RESTRICTED, manager_of


def hide(keys: dict[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """As `RESTRICTED` and `BLOCKED` of the words say, by path; David asks for Zed's to be open again."""
    for person, named in RESTRICTED.items():
        with standing_as(manager_of(person)) as by:
            who = Subject.of(YoungPerson.objects.get(pk=keys[f"people/{person}"]))
            words = f"Somebody in the family of {person} works here."
            saw = restrictions.RestrictionFacts("STAFF", words, by.on + timedelta(days=60))
            users = [User.objects.get(username=name) for name in named]
            made = restrictions.restrict(who, by=by, facts=saw, named=users, now=clock.now())
            if person == "Zed":
                restrictions.ask_to_lift(made, by=by, seen=1, now=clock.now())
            yield f"restrictions/{person}", made.pk
            yield f"passes/{person}", named_readers.named(made).get(user=by.user).pk
            yield f"decisions/{person}", made.decision.pk
    for person, users_kept in BLOCKED.items():
        with standing_as(manager_of(person)) as by:
            who = Subject.of(YoungPerson.objects.get(pk=keys[f"people/{person}"]))
            for name in users_kept:
                user = User.objects.get(username=name)
                made_block = blocks.block(who, by=by, user=user, why="FAMILY", now=clock.now())
                if person == "Rae":
                    _agreed(made_block)
                yield f"blocks/{person}", made_block.pk
                yield f"decisions/block/{person}", made_block.decision.pk


def _agreed(block: Block) -> None:
    """The lead agrees, in words."""
    with standing_as("beth") as beth:
        decision, words = HidingDecision.objects.get(block=block), "Beth asked Rae's school who Priya is."
        hiding.decide(decision, by=beth, seen=1, agreed=True, words=words, now=clock.now())
