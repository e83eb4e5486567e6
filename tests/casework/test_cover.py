"""Somebody covers for a key worker who is away: like the key worker, until a day, and without being the key worker."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from act.casework import actions, queries
from act.casework.models import Involvement
from act.demo.acting_as import standing_as
from act.demo.cast import WIGAN
from act.evaluation.findings import caseloads
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import Authority, Block, Pass, Restriction, Tie, TieKind, User
from act.trust.scope.acting import administering
from act.trust.scope.cohort import Cohort
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from act.voice.policy import can_add_paper_form, can_hand_over
from act.voice.queries import rated
from tests.casework.involvement_makers import caseloads_in, ended_involvement
from tests.referrals.makers import TODAY
from tests.world import World, posted, posting_of

SignIn = Callable[[str], Client]
UNTIL = date(2016, 11, 14)
A_DAY = timedelta(days=1)


def arrange_cover(world: World, by: Standing, user: str = "jess", until: date = UNTIL, *people: str) -> list[Tie]:
    """Somebody covers for the key worker of some young people: Mia's, if nobody is named."""
    present = [queries.key_worker_to_cover(by, world.people[person]).key_worker for person in people or ("Mia",)]
    return actions.cover(present, by=by, user=world.user(user), until=until)


def person_url(world: World, person: str = "Mia") -> str:
    """Their page."""
    return reverse("pages:young_person", args=[world.people[person]])


def page_text(client: Client, address: str) -> str:
    """What a page says."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().replace("&#39;", "'").split())


@pytest.fixture
def _ann(world: World) -> None:
    """Another key worker in Wigan."""
    with administering():
        ann = User.objects.create_user("ann", "Ann Lister")
    posted(user=ann, authority=Authority.objects.get(code=WIGAN), role=Role.KEY_WORKER, since=date(2016, 1, 1))


def test_a_covering_worker_opens_and_writes_as_the_key_worker_does_and_the_key_worker_stays(
    world: World, sign_in: SignIn
) -> None:
    assert sign_in("jess").get(person_url(world)).status_code == 404
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
    jess = sign_in("jess")
    assert "Jess covers for Sam until 14 November 2016" in page_text(jess, person_url(world))
    assert "You cover for Sam Okafor until 14 November 2016" in page_text(jess, "/")
    assert jess.get(reverse("outcomes:rate", args=[world.people["Mia"]])).status_code in {200, 302}
    with world.acting("jess") as by:
        mia = young_person(by, world.people["Mia"])
        assert can_hand_over(by, mia) and not can_add_paper_form(by, mia)
        assert rated(by, mia, by.on) == world.user("sam")
        assert queries.own_caseloads(by, queries.own_young_people(by))[0].taken == 0
        involvement = Involvement.objects.get(young_person=mia)
        with pytest.raises(Refused, match="Only their key worker or a manager"):
            actions.set_intensity(involvement, by=by, seen=involvement.version, intensity=involvement.intensity)
    assert sign_in("sam").get(person_url(world)).status_code == 200


@pytest.mark.parametrize("how", ["by itself", "sooner"])
def test_the_moment_it_ends_the_next_request_finds_nothing(
    how: str, world: World, sign_in: SignIn, settings: Any
) -> None:
    with world.acting("helen") as helen:
        covers = arrange_cover(world, helen)
    jess = sign_in("jess")
    assert jess.get(person_url(world)).status_code == 200
    if how == "sooner":
        with world.acting("helen") as helen:
            actions.end_cover(covers, by=helen)
    else:
        settings.PRACTICE_DATE = UNTIL - A_DAY
        assert clock.today() == UNTIL - A_DAY and jess.get(person_url(world)).status_code == 200
        settings.PRACTICE_DATE = UNTIL
    assert jess.get(person_url(world)).status_code == 404
    assert "You cover" not in page_text(jess, "/")


def _blocked(world: World) -> None:
    Block(**_of_mia(world), user=world.user("jess"), why="KNOWS", at=clock.real_now(), by=world.user("helen")).save()


def _restricted(world: World) -> None:
    restriction = Restriction(**_of_mia(world), since=clock.real_now())
    restriction.save()
    Pass(**_of_mia(world), restriction=restriction, user=world.user("helen"), given_at=clock.real_now()).save()


def _of_mia(world: World) -> dict[str, Any]:
    return {"young_person_id": world.people["Mia"], "authority": Authority.objects.get(code=WIGAN)}


@pytest.mark.parametrize(
    ("user", "until", "before", "sentence"),
    [
        ("sam", UNTIL, None, "Key workers can't cover for themselves. Choose another worker."),
        ("nadia", UNTIL, None, "Nadia Hussain isn't a key worker in this authority. Choose someone from the list."),
        ("priya", UNTIL, None, "Priya Ellis isn't a key worker in this authority. Choose someone from the list."),
        ("jess", TODAY, None, "Cover starts today, so it must end after 31 October 2016."),
        ("jess", TODAY - A_DAY, None, "Cover starts today, so it must end after 31 October 2016."),
        ("jess", date(2016, 11, 29), None, "Cover lasts 28 days at most. Choose 28 November 2016 or earlier"),
        ("jess", UNTIL, _blocked, "Jess Whitworth can't cover here. Choose another worker."),
        ("jess", UNTIL, _restricted, "Jess Whitworth can't cover here. Choose another worker."),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    user: str, until: date, before: Callable[[World], None] | None, sentence: str, world: World
) -> None:
    with world.acting("helen"):
        if before:
            before(world)
    with world.acting("helen") as helen, pytest.raises(Refused, match=sentence):
        arrange_cover(world, helen, user, until)
    with world.acting("helen"):
        assert not Tie.objects.filter(kind=TieKind.COVER).exists()


@pytest.mark.usefixtures("_ann")
def test_nobody_is_covered_by_two_and_the_database_says_so_too(world: World) -> None:
    with world.acting("helen") as helen:
        (first,) = arrange_cover(world, helen)
        with pytest.raises(Refused, match=r"Jess Whitworth is already covering until 14 November 2016\. End"):
            arrange_cover(world, helen, "ann")
        second = Tie(**_of_mia(world), user=world.user("ann"), kind=TieKind.COVER, since=TODAY, until=UNTIL)
        with pytest.raises(IntegrityError, match="trust_tie_no_overlap"), transaction.atomic():
            second.save(force_insert=True)
        actions.end_cover([first], by=helen)
        arrange_cover(world, helen, "ann")
        assert (
            queries.key_worker_to_cover(helen, world.people["Mia"]).words == "Ann covers for Sam until 14 November 2016"
        )


@pytest.mark.parametrize("username", ["sam", "priya", "david", "moira"])
def test_only_a_manager_of_the_authority_says_who_covers(username: str, world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        present = queries.key_worker_to_cover(helen, world.people["Mia"]).key_worker
        posting = posting_of("sam")
    for name, key in (("cover", world.people["Mia"]), ("cover_all", posting.pk), ("end_cover_all", posting.pk)):
        assert sign_in(username).get(reverse(f"casework:{name}", args=[key])).status_code == 404
    with standing_as(username) as by, pytest.raises((Refused, KeyError)):
        actions.cover([present], by=by, user=world.user("jess"), until=UNTIL)


def test_the_numbers_of_the_evaluation_and_the_caseloads_stay_as_they_are(world: World) -> None:
    def counted() -> tuple[object, ...]:
        with standing_as("ruth") as ruth:
            counted_now = [found.figure for found in caseloads.findings(Cohort(ruth), TODAY)]
            figures = [(each.key, each.value, each.n) for each in counted_now]
        with standing_as("helen") as helen:
            authority = Authority.objects.get(code=WIGAN).pk
            return figures, [(each.posting.pk, each.taken) for each in caseloads_in(helen, authority)]

    before = counted()
    with world.acting("helen") as helen:
        arrange_cover(world, helen, "jess", UNTIL, "Mia", "Jay")
    assert counted() == before


def test_a_new_key_worker_needs_no_cover_and_may_be_the_covering_worker(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
        _, present = queries.tie_to_change(helen, world.people["Mia"], TieKind.KEY_WORKER)
        assert "jess" in [posting.user.username for posting in queries.worker_candidates(helen, present)]
        actions.change_worker(
            present, by=helen, seen=present.version, user=world.user("jess"), on=TODAY, because="ABSENC"
        )
        assert [tie.kind for tie in Tie.objects.live(TODAY).filter(user=world.user("jess"))] == [TieKind.KEY_WORKER]
    assert "covers for" not in page_text(sign_in("jess"), person_url(world))


def test_when_support_ends_cover_ends_too(world: World) -> None:
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
        ended_involvement(world, helen)
        assert not Tie.objects.live(TODAY).filter(young_person_id=world.people["Mia"]).exists()


def test_a_manager_covers_all_of_a_colleagues_young_people_at_once_and_ends_it(world: World, sign_in: SignIn) -> None:
    helen, jess = sign_in("helen"), world.user("jess")
    key = posting_of("sam").pk
    assert f'href="{reverse("casework:cover_all", args=[key])}"' in page_text(helen, "/team/")
    said = {"who": str(jess.pk), "until-day": "14", "until-month": "11", "until-year": "2016", "once": str(uuid4())}
    for _ in range(2):  # a second press is the same act
        assert helen.post(reverse("casework:cover_all", args=[key]), said)["Location"] == "/team/"
    assert "Jess Whitworth covers for 2 young people until 14 November 2016." in page_text(helen, "/team/")
    again = helen.post(reverse("casework:cover_all", args=[key]), {**said, "once": str(uuid4())})
    assert again.status_code == 422 and "No one needs cover" in again.content.decode()
    client = sign_in("jess")
    assert [client.get(person_url(world, person)).status_code for person in ("Mia", "Jay", "Chloe")] == [200, 200, 404]
    ended = helen.post(reverse("casework:end_cover_all", args=[key]), {"once": str(uuid4())})
    assert ended["Location"] == "/team/"
    assert [client.get(person_url(world, person)).status_code for person in ("Mia", "Jay")] == [404, 404]


def test_one_cover_is_said_and_ended_on_the_young_persons_page(world: World, sign_in: SignIn) -> None:
    helen, jess, mia = sign_in("helen"), world.user("jess"), world.people["Mia"]
    cover, end = (reverse(f"casework:{name}", args=[mia]) for name in ("cover", "end_cover"))
    assert f'href="{cover}"' in page_text(helen, person_url(world))
    with world.acting("helen") as by:
        seen = queries.key_worker_to_cover(by, mia).key_worker.version
    said = {"who": str(jess.pk), "until": "2016-11-14", "seen": str(seen), "once": str(uuid4())}
    stale = helen.post(cover, {**said, "seen": str(seen + 1)})
    assert stale.status_code == 409
    assert helen.post(cover, {**said, "who": str(world.user("nadia").pk)}).status_code == 422
    for _ in range(2):
        assert helen.post(cover, said)["Location"] == person_url(world)
    assert helen.get(cover)["Location"] == end
    assert "Jess covers for Sam until 14 November 2016. Cover ends by itself then." in page_text(helen, end)
    assert "working with Mia" in page_text(helen, person_url(world)) and f'href="{end}"' in page_text(
        helen, person_url(world)
    )
    assert helen.post(end, {"once": str(uuid4())})["Location"] == person_url(world)
    assert helen.get(end)["Location"] == person_url(world)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="rows are walled off by PostgreSQL")
def test_nobody_covers_by_their_own_hand(world: World) -> None:
    with world.acting("jess") as jess, pytest.raises(Exception, match="row-level security"), transaction.atomic():
        Tie(**_of_mia(world), user=jess.user, kind=TieKind.COVER, since=TODAY, until=UNTIL).save(force_insert=True)
