"""How much of a key worker's time a young person needs, and the places it takes."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions, queries
from act.demo.cast import CAST
from act.methods.caseload import Intensity
from act.trust.models import AuditRow, Posting
from act.trust.records.versions import Stale
from act.trust.scope.acting import administering
from act.trust.scope.standing import Refused, Standing
from tests.casework.involvement_makers import caseloads_in, ended_involvement, involvement_of
from tests.referrals.makers import ROCHDALE, authority_key
from tests.world import World, posted

MAY = {"sam", "helen"}


def _set(world: World, by: Standing, intensity: Intensity, name: str = "Mia") -> None:
    involvement = involvement_of(world, by, name)
    actions.set_intensity(involvement, by=by, seen=involvement.version, intensity=intensity)


def _own_words(by: Standing) -> list[str]:
    return [caseload.in_words for caseload in queries.own_caseloads(by, queries.own_young_people(by))]


def _words(by: Standing) -> dict[str, str]:
    return {caseload.posting.user.username: caseload.in_words for caseload in caseloads_in(by, authority_key())}


def test_it_is_as_usual_until_somebody_says_otherwise(world: World) -> None:
    with world.acting("helen") as helen:
        assert involvement_of(world, helen).intensity == Intensity.USUAL
        assert _words(helen) == {
            "sam": "2 young people, 2 of 8 places (weighted)",
            "jess": "0 young people, 0 of 6 places (weighted)",
        }


@pytest.mark.parametrize(
    ("mia", "jay", "words"),
    [
        (Intensity.INTENSE, Intensity.USUAL, "2 young people, 2.5 of 8 places (weighted)"),
        (Intensity.INTENSE, Intensity.LIGHTER, "2 young people, 2 of 8 places (weighted)"),
        (Intensity.LIGHTER, Intensity.LIGHTER, "2 young people, 1 of 8 places (weighted)"),
    ],
)
def test_places_are_weighted_by_it(world: World, mia: Intensity, jay: Intensity, words: str) -> None:
    with world.acting("sam") as sam:
        _set(world, sam, mia)
        _set(world, sam, jay, "Jay")
        assert _own_words(sam) == [words]
    with world.acting("helen") as helen:
        assert _words(helen)["sam"] == words


def test_a_posting_without_places_says_how_many_young_people_alone(world: World) -> None:
    with administering():
        Posting.objects.filter(user=world.user("sam")).update(places=None)
    with world.acting("sam") as sam:
        assert _own_words(sam) == ["2 young people"]


def test_places_are_free_again_after_the_end(world: World) -> None:
    with world.acting("sam") as sam:
        _set(world, sam, Intensity.INTENSE)
        ended_involvement(world, sam)
    with world.acting("helen") as helen:
        assert _words(helen)["sam"] == "1 young person, 1 of 8 places (weighted)"


@pytest.mark.parametrize("username", ["priya", "tom", "helen", "ruth", "moira"])
def test_who_is_no_key_worker_has_no_places_of_their_own(world: World, username: str) -> None:
    with world.acting(username) as by:
        assert queries.own_caseloads(by, queries.own_young_people(by)) == []


def test_caseloads_take_the_same_number_of_statements_for_any_number_of_authorities(
    world: World, django_assert_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    wigan, rochdale = authority_key(), authority_key(ROCHDALE)
    posted(user=world.user("helen"), authority_id=rochdale, role="manager", since="2016-02-01")
    with world.acting("helen") as helen:
        with django_assert_num_queries(2):
            caseloads_in(helen, wigan)
        with django_assert_num_queries(2):
            both = caseloads_in(helen, rochdale, wigan)
    assert [caseload.posting.user.username for caseload in both] == ["nadia", "jess", "sam"]


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_the_key_worker_and_the_manager_say_it(
    world: World, sign_in: Callable[[str], Client], member: str
) -> None:
    address = reverse("casework:set_intensity", args=[world.people["Mia"]])
    browser = sign_in(member)
    assert browser.get(address).status_code == (200 if member in MAY else 404)
    said = {"once": str(uuid4()), "seen": "1", "intensity": "intense"}
    assert browser.post(address, said).status_code == (302 if member in MAY else 404)
    with world.acting("helen") as helen:
        involvement = involvement_of(world, helen)
        assert involvement.intensity == (Intensity.INTENSE if member in MAY else Intensity.USUAL)
    if member not in MAY:
        with world.acting(member) as by, pytest.raises(Refused, match="Only their key worker or a manager"):
            actions.set_intensity(involvement, by=by, seen=1, intensity=Intensity.LIGHTER)


def test_it_is_neither_stale_nor_changed_after_the_end_and_what_it_was_is_kept(world: World) -> None:
    with world.acting("helen") as helen:
        before = involvement_of(world, helen)
        _set(world, helen, Intensity.INTENSE)
        with pytest.raises(Stale):
            actions.set_intensity(before, by=helen, seen=1, intensity=Intensity.LIGHTER)
        ended_involvement(world, helen)
        with pytest.raises(Refused, match="this can't be changed any more"):
            _set(world, helen, Intensity.LIGHTER)
        kept = involvement_of(world, helen).history.order_by("version").values_list("version", "intensity")
        assert list(kept) == [(1, Intensity.USUAL), (2, Intensity.INTENSE), (3, Intensity.INTENSE)]
        act = AuditRow.objects.get(what="casework.intensity_set", object_id=before.pk)
        assert list(act.subjects.values_list("young_person_id", flat=True)) == [world.people["Mia"]]


def test_the_page_says_what_counts_how_much_and_that_the_rule_is_our_own(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    page = html.fromstring(sign_in("sam").get(reverse("casework:set_intensity", args=[world.people["Mia"]])).content)
    text = " ".join(page.text_content().split())
    assert "Counts as 1.5 of a key worker's places" in text
    assert "Counts as 0.5 of a key worker's places" in text
    assert "Our own rule, not a published one." in text


@pytest.mark.parametrize("member", ["sam", "priya"])
def test_today_says_a_key_worker_s_places(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    text = sign_in(member).get("/").content.decode()
    assert ("2 young people, 2 of 8 places (weighted)" in text) is (member == "sam")
