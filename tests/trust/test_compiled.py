"""Every statement that is compiled once gives what its queryset gives, for everybody and for nobody."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, get_type_hints
from uuid import UUID

import pytest
from django.db import connection
from django.db.models import Model, Q, QuerySet
from django.test.utils import CaptureQueriesContext

from act.config import urls
from act.people.models import YoungPerson
from act.people.queries import _ties
from act.referrals.states import State
from act.trust.clock import midnight
from act.trust.models import Tie
from act.trust.scope.compiled import STATEMENTS, CompiledOnce, compiled, compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing
from tests.makers import TODAY
from tests.world import World

NOBODY_HAS = UUID(int=7)
WHO = ("sam", "helen", "priya", "lena", "ruth", "moira")
assert urls.urlpatterns, "with every room's addresses, every room's statements are there"
OURS = [statement for statement in STATEMENTS if statement.write.__module__.startswith("act.")]


def columns(row: object, back: object = None) -> object:
    """What a row holds: its columns, what was added to it, and the same of rows that were read along."""
    if not isinstance(row, Model):
        return row
    own = {name: value for name, value in row.__dict__.items() if name != "_state"}
    along = {name: columns(value, row) for name, value in row._state.fields_cache.items() if value is not back}
    return type(row), own, along


def values(kind: Any, world: World, standing: Standing) -> list[Any]:
    """Some values for an argument: of people whom they see and whom they do not, none and many, and None."""
    everybody = list(world.people.values())
    if kind is UUID:
        return [*everybody[:3], NOBODY_HAS]
    if kind is datetime:
        return [midnight(TODAY - timedelta(days=30)), midnight(TODAY + timedelta(days=1))]
    if kind is date:
        return [TODAY, TODAY - timedelta(days=400)]
    if kind is int:
        return [0, 1]
    if kind is State:
        return [State.WAITING, State.ACCEPTED]
    if kind == Collection[UUID]:
        return [everybody, everybody[:1], list(standing.people), []]
    return [standing]


def calls(statement: CompiledOnce[..., Any], world: World, standing: Standing) -> Iterator[tuple[Any, ...]]:
    """Every way of asking it with those values."""
    hints = get_type_hints(statement.write)
    hints.pop("return")
    return product(*(values(kind, world, standing) for kind in hints.values()))


@pytest.mark.parametrize("statement", OURS, ids=[f"{each.write.__module__}.{each.write.__name__}" for each in OURS])
def test_it_gives_what_its_queryset_gives(statement: CompiledOnce[..., Any], world: World) -> None:
    for username in WHO:
        with world.acting(username) as standing:
            for asked in calls(statement, world, standing):
                queryset = statement.write(*asked)
                ours, django = ([*map(columns, rows)] for rows in (statement(*asked), queryset))
                if not queryset.ordered:  # then either may come in any order
                    ours, django = sorted(ours, key=repr), sorted(django, key=repr)
                assert ours == django, f"{username} asking {asked[1:]}"


def test_its_text_is_written_once_and_takes_a_set_of_any_size(world: World) -> None:
    with world.acting("sam") as sam, CaptureQueriesContext(connection) as captured:
        for some in ([], list(world.people.values())):
            _ties(sam, some)
    statement = compiled(_ties.write, (sam, []))
    texts = {statement.text(statement.bound((sam, some))[0]) for some in ([], [*world.people.values()])}
    assert len(texts) == 1 and len(captured) == 2
    assert all(str(key) not in text and key.hex not in text for text in texts for key in world.people.values())


def test_a_set_of_one_key_is_bound_as_that_key(world: World) -> None:
    with world.acting("helen") as helen:
        statement = compiled(_ties.write, (helen, []))
        (one,) = helen.managed
        sets, values = statement.bound((helen, [NOBODY_HAS]))
    text = statement.text(sets)
    assert text.count("%s") == len(values) and text != statement.text(())
    assert {str(value).replace("-", "") for value in values} >= {one.hex, NOBODY_HAS.hex}


def test_what_is_asked_for_is_bound_and_never_read_as_sql(world: World) -> None:
    with world.acting("helen") as helen, pytest.raises(TypeError, match="takes no str"):
        _ties(helen, "' OR 1=1 --")  # type: ignore[arg-type]


@compiled_once
def day_before(standing: Standing, on: date) -> "QuerySet[Tie]":
    """A condition that works with its value."""
    return Tie.objects.filter(since=on - timedelta(days=1), user_id=standing.user_id)


@compiled_once
def of_the_year(standing: Standing, on: date) -> "QuerySet[YoungPerson]":
    """A condition from which Django works two days out."""
    return people_for(standing, YoungPerson).filter(born_on__year=on.year)


@compiled_once
def by_role(standing: Standing) -> "QuerySet[YoungPerson]":
    """A text that would differ from person to person."""
    return people_for(standing, YoungPerson).filter(Q(name="") if standing.roles else Q())


@compiled_once
def with_ties(standing: Standing) -> "QuerySet[YoungPerson]":
    """Two statements."""
    return people_for(standing, YoungPerson).prefetch_related("contacts")


@pytest.mark.parametrize("statement", [day_before, of_the_year])
def test_a_value_that_is_worked_with_is_refused_and_not_kept(statement: Any, world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(TypeError, match="works with a value"):
        statement(sam, TODAY)


@pytest.mark.parametrize(("statement", "why"), [(by_role, "cannot depend on"), (with_ties, "prefetches")])
def test_what_has_no_one_text_is_refused(statement: Any, why: str, world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(TypeError, match=why):
        statement(sam)


def test_arguments_stand_in_their_order(world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(TypeError, match="in its order"):
        _ties(sam, young_people=[])
