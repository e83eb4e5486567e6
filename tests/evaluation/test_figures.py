"""What is counted: the same for everyone who counts the same authorities, and equal to a count by hand."""

from collections.abc import Callable, Iterable

import pytest
from act.evaluation.figures import contact_weeks, figures
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework.models import Contact, Involvement
from act.casework.policy import can_record
from act.demo.cast import CAST, WIGAN
from act.demo.life import Life
from act.demo.lives import LIVES
from act.evaluation.caseload_figures import OURS, PLACES, SHARE, THEIRS
from act.methods.figure import Basis, Number
from act.people.queries import young_people
from act.referrals.models import Decision, Referral
from act.trust.models import Authority, Posting
from act.trust.people_scope import people_for
from act.trust.roles import ROLES, Verb
from act.trust.standing import Refused, Standing
from tests.casework.telling import logged
from tests.referrals.writing import ROCHDALE, sent
from tests.world import World

COUNTERS = {member.username for member in CAST if Verb.COUNT in ROLES[member.role].verbs}
OFFICE = range(9, 17)
CASELOADS = {OURS, PLACES, THEIRS, SHARE}
"""Proved in test_caseload_figures."""


def _values(by: Standing) -> dict[str, Number | None]:
    return {figure.key: figure.value for figure in figures(by) if figure.key not in CASELOADS}


def _post(world: World, username: str, role: str, code: str) -> None:
    Posting.objects.create(
        user=world.user(username), authority=Authority.objects.get(code=code), role=role, since="2016-02-01"
    )


def by_hand(lives: Iterable[Life]) -> dict[str, float]:
    """The same figures from the story itself, without the database."""
    chosen = list(lives)
    said = [contact for life in chosen for contact in life.contacts]
    outside = [each for each in said if each.at.weekday() > 4 or each.at.hour not in OFFICE]
    return {
        "referrals.received": len(chosen),
        "referrals.accepted": sum(bool(life.decided and life.decided.accepted) for life in chosen),
        "casework.involvements": sum(life.beside is not None for life in chosen),
        "casework.contacts_made": sum(each.made for each in said),
        "casework.contacts_tried": sum(not each.made for each in said),
        "casework.outside_hours": round(100 * sum(e.minutes for e in outside) / sum(e.minutes for e in said)),
    }


@pytest.mark.parametrize(
    ("username", "codes"),
    [("helen", {WIGAN}), ("david", {ROCHDALE}), ("ruth", {WIGAN, ROCHDALE}), ("colin", {WIGAN, ROCHDALE})],
)
def test_figures_equal_a_count_by_hand(world: World, username: str, codes: set[str]) -> None:
    with world.acting(username) as by:
        assert _values(by) == by_hand(life for life in LIVES if life.authority in codes)


def test_manager_evaluator_and_finance_see_the_same_figures_for_the_same_authorities(world: World) -> None:
    _post(world, "helen", "manager", ROCHDALE)
    seen = []
    for username in ("helen", "ruth", "colin"):
        with world.acting(username) as by:
            seen.append((figures(by), contact_weeks(by, 12)))
    assert seen[0] == seen[1] == seen[2]


def test_the_pages_of_all_three_show_the_same_numbers(world: World, sign_in: Callable[[str], Client]) -> None:
    _post(world, "helen", "manager", ROCHDALE)
    shown = []
    for username in ("helen", "ruth", "colin"):
        page = html.fromstring(sign_in(username).get(reverse("evaluation:summary")).content)
        main = page.xpath("//main")[0]
        for link in main.xpath(".//a"):
            link.drop_tree()
        shown.append([word for word in main.text_content().split() if any(sign.isdigit() for sign in word)])
    assert shown[0] == shown[1] == shown[2]
    assert len(shown[0]) > len(by_hand(LIVES))


def test_counts_equal_those_of_the_records_that_managers_may_see(world: World) -> None:
    found: dict[str, int] = dict.fromkeys(by_hand(LIVES), 0)
    for manager in ("helen", "david"):
        with world.acting(manager) as by:
            found["referrals.received"] += people_for(by, Referral).count()
            found["referrals.accepted"] += people_for(by, Decision).filter(accepted=True).count()
            found["casework.involvements"] += people_for(by, Involvement).count()
            found["casework.contacts_made"] += people_for(by, Contact).filter(made=True).count()
            found["casework.contacts_tried"] += people_for(by, Contact).filter(made=False).count()
    del found["casework.outside_hours"]
    with world.acting("ruth") as ruth:
        values = _values(ruth)
    assert {key: values[key] for key in found} == found


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_those_whose_role_counts_see_numbers(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    assert sign_in(member).get(reverse("evaluation:summary")).status_code == (200 if member in COUNTERS else 404)
    if member not in COUNTERS:
        with world.acting(member) as by, pytest.raises(Refused, match="None of your roles counts young people"):
            figures(by)


def test_counting_opens_nothing_that_could_be_shown(world: World) -> None:
    with world.acting("ruth") as ruth:
        figures(ruth)
        assert not young_people(ruth).exists()
        assert not people_for(ruth, Contact).exists()


def test_a_new_record_changes_its_figure_and_no_other(world: World) -> None:
    with world.acting("ruth") as ruth:
        before = _values(ruth)
    with world.acting("priya") as priya:
        sent(priya)
    with world.acting("sam") as sam:
        logged(world, sam, made=False)
    with world.acting("ruth") as ruth:
        after = _values(ruth)
    changed = {key for key, value in after.items() if value != before[key]}
    assert changed - {"casework.outside_hours"} == {"referrals.received", "casework.contacts_tried"}


@pytest.mark.parametrize("model", [Referral, Decision, Involvement, Contact])
def test_no_record_that_is_counted_can_be_deleted(world: World, model: type[Referral]) -> None:
    with world.acting("helen") as helen:
        rows = people_for(helen, model)
        before = rows.count()
        assert before > 0
        with pytest.raises(DatabaseError), transaction.atomic():
            rows._raw_delete(rows.db)
        assert rows.count() == before


def test_every_figure_says_how_it_came_to_be_and_from_what(world: World) -> None:
    with world.acting("ruth") as ruth:
        for figure in figures(ruth):
            assert figure.sources
            assert figure.records is not None or figure.key in {THEIRS, SHARE}
            assert figure.basis in {Basis.COUNTED, Basis.COMPUTED} or figure.key == THEIRS


def test_a_decision_is_counted_out_of_those_decided(world: World) -> None:
    with world.acting("ruth") as ruth:
        accepted = next(figure for figure in figures(ruth) if figure.key == "referrals.accepted")
    assert accepted.of is not None
    assert (accepted.of.eligible, accepted.of.enrolled) == (5, 6)


def test_an_authority_without_contacts_has_no_share_instead_of_nought(world: World) -> None:
    _post(world, "moira", "evaluator", "E08000003")
    with world.acting("moira") as moira:
        values = _values(moira)
    assert values.pop("casework.outside_hours") is None
    assert set(values.values()) == {0}


def test_only_a_worker_who_is_beside_them_adds_to_the_hours(world: World) -> None:
    with world.acting("helen") as helen:
        assert not any(can_record(helen, each) for each in young_people(helen))
