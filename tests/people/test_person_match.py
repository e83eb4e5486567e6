"""Whether two records are about one person: said by a manager who may see both, dated, and taken back."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import Error, IntegrityError, ProgrammingError, transaction

from act.people.duplicates.actions import say_different, say_same, take_back
from act.people.duplicates.queries import live_match, possible_duplicates, same_people
from act.people.models import PersonMatch, YoungPerson
from act.trust.audit import Subject
from act.trust.models import AuditRow, AuditSubject
from act.trust.scope.standing import Refused, Standing
from tests import environment
from tests.access.restrictions import block
from tests.costs.making import post
from tests.referrals.makers import ROCHDALE, name_answers, sent_referral
from tests.world import World

Records = list[YoungPerson]


def several(world: World, count: int = 2, *, code: str = "", username: str = "priya") -> Records:
    """Records of Ida Brown, the earliest first."""
    with world.acting(username) as by:
        codes = [code] if code else []
        return [sent_referral(by, *codes, name=name_answers("Ida Brown")).young_person for _ in range(count)]


def audited(what: str) -> set[object]:
    """Whom the acts of a name are about."""
    rows = AuditRow.objects.filter(what=what).values("pk")
    return set(AuditSubject.objects.filter(row__in=rows).values_list("young_person_id", flat=True))


def test_two_records_are_joined_by_a_dated_link_that_moves_nothing(world: World) -> None:
    first, second = several(world)
    with world.acting("helen") as helen:
        assert say_same(second, by=helen, kept=first, on=helen.on, reason="Her nan told us") == first
        link = live_match(first, second)
        assert link and (link.young_person, link.kept, link.said_by) == (second, first, helen.user)
        assert (link.said_on, link.reason, link.referral_id) == (helen.on, "Her nan told us", None)
        assert second.referrals.count() == first.referrals.count() == 1
        assert audited("people.matched") == {first.pk, second.pk}
        say_same(second, by=helen, kept=first, on=helen.on)
        assert PersonMatch.objects.count() == 1, "said twice, it is said once"


def test_a_link_is_taken_back_and_then_they_are_two(world: World) -> None:
    first, second = several(world)
    with world.acting("helen") as helen:
        say_same(second, by=helen, kept=first, on=helen.on)
        link = take_back(first, by=helen, other=second, on=helen.on, reason="Cousins")
        assert link and (link.taken_back_on, link.taken_back_by) == (helen.on, helen.user)
        assert same_people(helen, first) == possible_duplicates(helen, first) == []
        assert audited("people.match_taken_back") == {first.pk, second.pk}
        with pytest.raises(Refused, match="aren't joined any more"):
            take_back(first, by=helen, other=second, on=helen.on)
        say_same(second, by=helen, kept=first, on=helen.on)
        assert same_people(helen, first) == [second]
        assert not PersonMatch.objects.different().exists()


def test_no_link_leads_to_a_link(world: World) -> None:
    first, second, third = several(world, 3)
    with world.acting("helen") as helen:
        say_same(third, by=helen, kept=second, on=helen.on)
        say_same(second, by=helen, kept=first, on=helen.on)
        assert set(same_people(helen, first)) == {second, third}
        with pytest.raises(Refused, match="joined to another one already"):
            say_same(first, by=helen, kept=third, on=helen.on)


def test_joining_to_a_joined_record_joins_to_the_one_that_is_kept(world: World) -> None:
    first, second, third = several(world, 3)
    with world.acting("helen") as helen:
        say_same(second, by=helen, kept=first, on=helen.on)
        assert say_same(third, by=helen, kept=second, on=helen.on) == first


def test_across_authorities_both_get_the_lineage_of_the_earlier_one_and_nothing_is_joined(world: World) -> None:
    (first,), (second,) = several(world, 1), several(world, 1, code=ROCHDALE, username="tom")
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        say_same(first, by=helen, kept=second, on=helen.on)
        lineages = dict(YoungPerson.objects.filter(pk__in=[first.pk, second.pk]).values_list("pk", "lineage"))
        assert lineages == dict.fromkeys([first.pk, second.pk], first.lineage)
        assert not PersonMatch.objects.exists()
        assert audited("people.lineage_shared") == {first.pk, second.pk}
        versions = YoungPerson.history.filter(id=second.pk).order_by("version")  # type: ignore[attr-defined]
        assert [each.lineage for each in versions] == [second.lineage, first.lineage]
        assert same_people(helen, YoungPerson.objects.get(pk=first.pk)) == [second]
        take_back(first, by=helen, other=second, on=helen.on)
        one, other = YoungPerson.objects.filter(pk__in=[first.pk, second.pk])
        assert one.lineage != other.lineage
        assert possible_duplicates(helen, one) == []


def test_two_records_of_one_authority_never_get_one_lineage(world: World) -> None:
    (first, second), (there,) = several(world), several(world, 1, code=ROCHDALE, username="tom")
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        say_same(there, by=helen, kept=first, on=helen.on)
        there.refresh_from_db()
        with pytest.raises(Refused, match="Join the two records of that authority first"):
            say_same(second, by=helen, kept=there, on=helen.on)


@pytest.mark.parametrize("says", [say_different, take_back])
@pytest.mark.parametrize("username", ["david", "sam", "priya", "ruth", "moira"])
def test_nobody_but_a_manager_of_both_says_anything(username: str, says: Callable[..., object], world: World) -> None:
    first, second = several(world)
    with world.acting(username) as by:
        with pytest.raises(Refused, match="Only a manager who can see both records"):
            says(first, by=by, other=second, on=by.on)
        with pytest.raises(Refused, match="Only a manager who can see both records"):
            say_same(second, by=by, kept=first, on=by.on)


def test_a_manager_who_may_not_see_one_of_them_says_nothing(world: World) -> None:
    first, second = several(world)
    post(world, "david", "manager", "E08000010")
    with world.acting("helen") as helen:
        block(helen, first.pk, world.user("david"))
    with world.acting("david") as david, pytest.raises(Refused, match="can see both records"):
        say_same(second, by=david, kept=first, on=david.on)


def saved(by: Standing, young_person: YoungPerson, **columns: Any) -> PersonMatch:
    """A row that no action wrote."""
    row = PersonMatch(
        authority_id=young_person.authority_id, young_person=young_person, said_on=by.on, said_by=by.user, **columns
    )
    row.save(force_insert=True)
    return row


def test_the_database_refuses_what_no_action_writes(world: World) -> None:
    first, second, third = several(world, 3)
    (there,) = several(world, 1, code=ROCHDALE, username="tom")
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        saved(helen, second, kept=first)
        wrong: list[tuple[YoungPerson, dict[str, Any]]] = [
            (second, {"kept": third}),  # joined to two
            (first, {"kept": third}),  # a link that leads to a link
            (third, {"kept": second}),  # and one behind it
            (third, {"kept": third}),
            (third, {"different_id": third.pk}),
            (third, {"kept": there}),  # of another authority
            (third, {}),
            (third, {"kept": first, "different_id": second.pk}),
            (third, {"different_id": second.pk, "referral_id": second.pk}),
            (third, {"kept": first, "taken_back_on": helen.on}),
        ]
        for young_person, columns in wrong:
            with pytest.raises(Error), transaction.atomic():
                saved(helen, young_person, **columns)
        assert PersonMatch.objects.count() == 1


def test_a_judgement_is_changed_in_nothing_but_that_it_is_taken_back(world: World) -> None:
    first, second, third = several(world, 3)
    with world.acting("helen") as helen:
        row = saved(helen, second, kept=first)
        for columns in ({"kept_id": third.pk}, {"reason": "Other words"}, {"said_on": "2016-01-01"}):
            with pytest.raises((IntegrityError, ProgrammingError)), transaction.atomic():
                PersonMatch.objects.filter(pk=row.pk).update(**columns)


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
def test_a_manager_of_another_authority_neither_reads_nor_writes_it(world: World) -> None:
    first, second, third = several(world, 3)
    with world.acting("helen") as helen:
        row = saved(helen, second, kept=first)
    with world.acting("david") as david:
        assert not PersonMatch.objects.exists()
        assert not PersonMatch.objects.filter(pk=row.pk).update(version=2)
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            saved(david, third, different_id=first.pk)
    with world.acting("priya"):
        assert PersonMatch.objects.get() == row, "whoever reads the record reads that it was joined"
    assert Subject.of(row) == Subject.of(second)
