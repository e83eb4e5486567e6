"""No order of writing, removing, moving, joining, parting and holding loses a row, or counts anybody otherwise than it
should."""

from contextlib import nullcontext
from uuid import UUID

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from act.casework import actions as casework
from act.casework.models import Contact
from act.casework.queries import contacts
from act.methods.chain import ChainFinding
from act.methods.removals import RemovalReason
from act.people.duplicates.counting import first_records
from act.people.queries import young_person
from act.trust import clock
from act.trust.audit.verification import check
from act.trust.models import RecordHold, RecordLink
from act.trust.records.holds import open_hold
from act.trust.records.removing import RemovalFacts
from act.trust.scope.standing import Refused, Standing
from tests.access.holding import ended, put_on_hold
from tests.attack.told import LONG
from tests.casework.contact_makers import NOON, contact_facts
from tests.people.joining import grace, joined, parted, record
from tests.world import World

STEPS = st.lists(st.sampled_from(["write", "remove", "move", "join", "part", "hold", "end hold"]), max_size=10)
JOINS = 1_000 if LONG else 60
TWICE = RemovalFacts(because=RemovalReason.TWICE, words="")


class Twins:
    """Mia and Jay, both of Wigan and both Sam's, and what becomes of their contacts, step by step."""

    def __init__(self, world: World) -> None:
        self.world, self.mia, self.jay = world, world.people["Mia"], world.people["Jay"]
        self.present, self.total = self._counts()

    def _counts(self) -> tuple[int, int]:
        with self.world.acting("helen"):
            theirs = {"young_person__in": [self.mia, self.jay]}
            return Contact.objects.filter(**theirs).count(), Contact.with_removed.filter(**theirs).count()

    @property
    def are_one(self) -> bool:
        """Whether they are read as one now."""
        with self.world.acting("helen"):
            return RecordLink.objects.live().exists()

    def take(self, step: str) -> None:
        """Take one step, where it can be taken."""
        getattr(self, step.replace(" ", "_"))()

    def write(self) -> None:
        with self.world.acting("sam") as sam:
            casework.log_contact(young_person(sam, self.jay), by=sam, facts=contact_facts(), now=NOON)
        self.present, self.total = self.present + 1, self.total + 1

    def remove(self) -> None:
        with self.world.acting("helen") as helen:
            contact = self._latest()
            held = self._is_held(contact)
            with pytest.raises(Refused, match="legal hold") if held else nullcontext():
                casework.remove_contact(contact, by=helen, seen=contact.version, facts=TWICE, now=clock.real_now())
        self.present -= not held

    def move(self) -> None:
        with self.world.acting("sam") as sam:
            to = record(self.mia)
            contact = self._latest()
            held = self._is_held(contact)
            try:
                now = clock.real_now()
                casework.move_contact(contact, by=sam, seen=contact.version, to=to, words="Hers", now=now)
            except Refused:
                return
        assert not held
        self.total += 1

    def join(self) -> None:
        if not self.are_one:
            joined(self.world, self.jay, self.mia)

    def part(self) -> None:
        if self.are_one:
            parted(self.world, self.jay, self.mia)

    def hold(self) -> None:
        with self.world.acting("helen") as helen:
            if open_hold(helen, self.mia) is None:
                put_on_hold(helen, self.mia)

    def end_hold(self) -> None:
        with self.world.acting("helen") as helen:
            found = open_hold(helen, self.mia)
        if found:
            ended(self.world, found)

    def _is_held(self, contact: Contact) -> bool:
        """Whether Mia's hold is open, and the contact is on her record or on one joined to it. Asks no code of ours."""
        held = RecordHold.objects.filter(young_person_id=self.mia, ended_at=None).exists()
        return held and (contact.young_person_id == self.mia or RecordLink.objects.filter(ended_at=None).exists())

    def _latest(self) -> Contact:
        found = Contact.objects.filter(young_person__in=[self.mia, self.jay]).order_by("-written_at", "-pk").first()
        assert found
        return found

    def check(self) -> None:
        """Every row is there, is read once, and the two are counted as one person as long as they are."""
        assert self._counts() == (self.present, self.total)
        one = self.are_one
        with self.world.acting("helen") as helen:
            assert len(self._read(helen, self.mia) | self._read(helen, self.jay)) == self.present
            assert (self._read(helen, self.mia) == self._read(helen, self.jay)) is one
            assert (first_records(helen, helen.managed).get(self.jay, self.jay) != self.jay) is one

    def _read(self, standing: Standing, key: UUID) -> frozenset[UUID]:
        rows = contacts(standing, young_person(standing, key))
        read = [contact.pk for contact in rows[:1_000]]
        assert len(read) == len(set(read)) == len(rows)
        return frozenset(read)


def broken_chains() -> list[ChainFinding]:
    """What is wrong with any chain of the audit; nothing of a test is anchored."""
    return [finding for chain in check().chains for finding in chain.findings]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_order_of_steps_loses_a_row_or_a_person(world: World, steps: list[str]) -> None:
    with transaction.atomic():
        grace()
        twins = Twins(world)
        for step in steps:
            twins.take(step)
            twins.check()
        assert not broken_chains()
        transaction.set_rollback(True)


@pytest.mark.attack
def test_the_audit_is_whole_after_many_joins(world: World) -> None:
    grace()
    twins = Twins(world)
    for _ in range(JOINS):
        twins.join()
        twins.part()
    twins.check()
    assert not broken_chains()
