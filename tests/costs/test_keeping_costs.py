"""Keeping what the service costs: who may, what is refused, and that nothing kept before is lost."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from lxml import html

from act.costs.models import CostBasis, CostCover, CostKind, ServiceCost
from act.costs.queries import costs, of_kind
from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.trust.models import AuditRow, Authority
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Refused
from tests.costs.making import GRANT, cost_facts, post, recorded
from tests.world import World

SignIn = Callable[[str], Client]
ADDRESS = "/costs/new/"
FINANCE = {member.username for member in CAST if Permission.KEEP_COSTS in ROLES[member.role].permissions}


def test_finance_keeps_a_cost_for_both_authorities(world: World) -> None:
    with world.acting("colin") as colin:
        mine = AuditRow.objects.filter(what="costs.cost_kept", actor_id=colin.user_id)
        before = mine.count()
        cost = recorded(colin)
        assert (cost.pounds, cost.kept_by, cost.authorities.count()) == (Decimal(305_000), colin.user, 2)
        assert costs(colin) == [cost]
        assert mine.count() == before + 1


@pytest.mark.parametrize(
    ("changes", "sentence", "field"),
    [
        ({"ends": date(2016, 1, 31)}, "last day must be the first day or later", "ends"),
        ({"pounds": Decimal("-0.01")}, "must be 0 or more", "pounds"),
        ({"note": " "}, "Say how the amount was estimated", "note"),
        ({"authorities": frozenset()}, "at least one authority", "authorities"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    world: World, changes: dict[str, Any], sentence: str, field: str
) -> None:
    with world.acting("colin") as colin, pytest.raises(Refused, match=sentence) as refused:
        recorded(colin, **changes)
    assert refused.value.field == field
    assert not ServiceCost.objects.exists()


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username not in FINANCE])
def test_only_finance_keeps_costs(world: World, sign_in: SignIn, member: str) -> None:
    assert sign_in(member).get(ADDRESS).status_code == 404
    with world.acting(member) as by, pytest.raises(Refused, match="Only finance of every authority"):
        recorded(by)


def test_finance_of_one_authority_does_not_speak_for_another(world: World) -> None:
    post(world, "moira", "finance", WIGAN)
    with world.acting("moira") as moira:
        with pytest.raises(Refused, match="Only finance of every authority"):
            recorded(moira)
        assert recorded(moira, WIGAN).pk


def test_a_field_that_is_too_long_is_not_kept(world: World) -> None:
    with world.acting("colin") as colin, pytest.raises(ValidationError):
        recorded(colin, label="L" * 101)
    assert not ServiceCost.objects.exists()


def test_written_again_the_later_one_counts_and_the_earlier_stays(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin, pounds=Decimal(350_000))
        recorded(colin)
        recorded(colin, WIGAN)
        other = recorded(colin, of=GRANT)
        assert ServiceCost.objects.count() == 4
        assert {cost.pounds for cost in costs(colin) if cost != other} == {Decimal(305_000)}
        assert len(costs(colin)) == 3


def test_costs_that_have_begun_are_added_up_and_nothing_is_no_cost(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin, ends=date(2016, 10, 31))
        recorded(colin, label="Rooms", pounds=Decimal(1000), begins=date(2016, 10, 31), ends=date(2016, 10, 31))
        recorded(colin, label="Past", ends=date(2016, 10, 30))
        recorded(colin, label="To come", begins=date(2016, 11, 1))
        recorded(colin, label="Free", pounds=Decimal(0))
        held = of_kind(costs(colin), CostKind.RUNNING, colin.on)
    assert {row.label for row in held.rows} == {"Running cost of the pilot", "Rooms", "Past"}
    assert held.pounds == Decimal(611_000)


def test_without_a_cost_that_holds_on_the_day_earlier_ones_are_no_cost_of_it(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin, label="Past", ends=date(2016, 10, 30))
        assert of_kind(costs(colin), CostKind.RUNNING, colin.on).rows == ()


def test_a_cost_is_seen_by_those_who_count_where_it_is_for(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin, ROCHDALE)
    for username, seen in (("helen", 0), ("david", 1), ("ruth", 1), ("sam", 0)):
        with world.acting(username) as by:
            assert len(costs(by)) == seen


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "gift"},
        {"basis": "guessed"},
        {"pounds": Decimal(-1)},
        {"ends": date(2016, 1, 31)},
        {"label": ""},
        {"source": ""},
        {"note": ""},
    ],
)
def test_the_database_itself_refuses_a_bad_cost(world: World, changes: dict[str, Any]) -> None:
    with world.acting("colin") as colin:
        cost = recorded(colin)
        row = {**ServiceCost.objects.filter(pk=cost.pk).values().get(), **changes}
        del row["id"]
        with pytest.raises(IntegrityError), transaction.atomic():
            ServiceCost(**row).save(force_insert=True)
        with pytest.raises(IntegrityError), transaction.atomic():
            CostCover(cost=cost, covered=Authority.objects.get(code=WIGAN)).save(force_insert=True)


ANSWERS: dict[str, Any] = {
    "kind": "running",
    "label": "Running cost",
    "pounds": "305000",
    "begins": "2016-02-01",
    "ends": "2017-01-31",
    "basis": "stated",
    "note": "",
    "source": "The ledger",
    "verified": "yes",
}


def _send(world: World, client: Client, **changes: Any) -> Any:
    page = html.fromstring(client.get(ADDRESS).content)
    keys = [str(key) for key in Authority.objects.filter(code__in=[WIGAN, ROCHDALE]).values_list("pk", flat=True)]
    once = page.xpath("//input[@name='once']/@value")[0]
    return client.post(ADDRESS, {"once": once, "authorities": keys, **ANSWERS, **changes})


def test_the_form_keeps_a_cost_and_leads_to_the_page(world: World, sign_in: SignIn) -> None:
    done = _send(world, sign_in("colin"))
    assert (done.status_code, done.headers["Location"]) == (302, reverse("costs:summary"))
    cost = ServiceCost.objects.get()
    assert (cost.pounds, cost.basis, cost.verified, cost.covers.count()) == (305_000, CostBasis.STATED, True, 2)
    assert "Running cost" in sign_in("colin").get(reverse("costs:summary")).content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"pounds": "305,000"}, "The amount must be a number without commas, for example 305000"),
        ({"pounds": "-1"}, "The amount must be 0 or more, for example 305000"),
        ({"pounds": "1.001"}, "no more than two places for pence"),
        ({"pounds": "99999999999"}, "must be less than 10,000,000,000"),
        ({"pounds": "NaN"}, "The amount must be a number without commas"),
        ({"ends": "2015-01-31"}, "The last day must be the first day or later"),
        ({"authorities": []}, "Choose at least one authority"),
        ({"basis": "reconstructed"}, "Say how the amount was estimated"),
        ({"verified": ""}, "Choose whether it has been checked"),
        ({"label": ""}, "Enter what the cost is called"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_kept(
    world: World, sign_in: SignIn, changes: dict[str, Any], sentence: str
) -> None:
    page = _send(world, sign_in("colin"), **changes)
    assert page.status_code == 422
    assert sentence in html.fromstring(page.content).xpath("string(//main)")
    assert not ServiceCost.objects.exists()


def test_told_is_what_finance_said(world: World) -> None:
    assert len(cost_facts(WIGAN).authorities) == 1
