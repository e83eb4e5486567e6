"""A manager looks at every emergency opening: the oldest first, once, and nobody at their own."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from time_machine import travel

from act.access.actions import emergency
from act.access.queries import emergency as emergency_queries
from act.demo.cast import WIGAN
from act.methods.emergency import overdue, waited
from act.trust import clock
from act.trust.models import Authority, Opening, Outcome
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.access import emergencies
from tests.screens.people import EMERGENCY_ACCESS
from tests.world import World, posted

SignIn = Callable[[str], Client]
FRIDAY = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "days", "late"),
    [
        (FRIDAY, 0, False),
        (datetime(2026, 11, 22, 12, tzinfo=UTC), 0, False),
        (datetime(2026, 11, 23, 12, tzinfo=UTC), 1, False),
        (datetime(2026, 11, 25, 23, 59, tzinfo=UTC), 3, False),
        (datetime(2026, 11, 26, 0, 1, tzinfo=UTC), 4, True),
    ],
)
def test_it_is_overdue_after_three_working_days(now: datetime, days: int, late: bool) -> None:
    assert (waited(FRIDAY, now), overdue(FRIDAY, now)) == (days, late)


def test_today_and_team_say_how_many_wait_and_the_page_lists_the_oldest_first(world: World, sign_in: SignIn) -> None:
    begin = clock.real_now() - timedelta(days=12)
    emergencies.opened(world, "jess", "Mia", begin)
    emergencies.opened(world, "jess", "Ellie")
    helen, days = sign_in("helen"), waited(begin, clock.real_now())
    for where in ("/", "/team/"):
        assert f"2 to check, the oldest {days} working days ago" in helen.get(where).content.decode()
    page = helen.get("/team/emergencies/").content.decode()
    assert page.index("Mia R.") < page.index("Ellie D.")
    assert page.count("Overdue") == 1
    assert EMERGENCY_ACCESS not in sign_in("david").get("/").content.decode()


def test_a_manager_says_what_they_found(world: World, sign_in: SignIn) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    helen, where = sign_in("helen"), f"/team/emergencies/{opening.pk}/"
    page = helen.get(where).content.decode()
    assert emergencies.WHY in page and "The police, a hospital or the out-of-hours team" in page
    said = {"once": str(opening.pk), "seen": "1", "outcome": "right", "words": "The police rang indeed."}
    sent = helen.post(where, said)
    assert (sent.status_code, sent.headers["Location"]) == (302, "/team/emergencies/")
    assert "The police rang indeed." in helen.get(where).content.decode()
    assert "to look at" not in helen.get("/").content.decode()


@pytest.mark.parametrize("username", ["sam", "jess", "priya", "lena", "moira", "david"])
def test_nobody_but_the_manager_of_the_authority_has_the_page(username: str, world: World, sign_in: SignIn) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    assert sign_in(username).get(f"/team/emergencies/{opening.pk}/").status_code == 404


def also_manager(world: World, username: str) -> None:
    """Makes somebody a manager of Wigan besides."""
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=world.user(username), authority=wigan, role="manager", since="2016-02-01")


def test_nobody_looks_at_their_own(world: World, sign_in: SignIn) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    also_manager(world, "jess")
    with world.acting("jess") as jess:
        assert list(emergency_queries.to_review(jess)) == []
        with pytest.raises(Refused, match="review a record that you opened yourself"):
            emergency.review(opening, by=jess, seen=1, outcome=Outcome.RIGHT, words="I was", now=clock.real_now())
    page = sign_in("jess").get(f"/team/emergencies/{opening.pk}/").content.decode()
    assert "another manager must check it" in page and "Was it right to open it?" not in page


def test_two_managers_at_once_are_one(world: World) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    also_manager(world, "sam")
    with world.acting("helen") as helen:
        emergency.review(opening, by=helen, seen=1, outcome=Outcome.TALK, words="Ask Jess", now=clock.real_now())
    with world.acting("sam") as sam:
        with pytest.raises(Stale):
            emergency.review(opening, by=sam, seen=1, outcome=Outcome.RIGHT, words="Fine", now=clock.real_now())
        with pytest.raises(Refused, match="already reviewed this"):
            emergency.review(opening, by=sam, seen=2, outcome=Outcome.RIGHT, words="Fine", now=clock.real_now())
        assert Opening.objects.get(pk=opening.pk).review_words == "Ask Jess"


def test_the_second_of_two_managers_sees_what_the_first_wrote(world: World, sign_in: SignIn) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    also_manager(world, "sam")
    said = {"seen": "1", "outcome": "right", "words": "Fine."}
    where = f"/team/emergencies/{opening.pk}/"
    assert sign_in("helen").post(where, {**said, "once": str(opening.pk)}).status_code == 302
    answer = sign_in("sam").post(where, {**said, "once": str(world.people["Mia"]), "words": "Not fine."})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Fine." in page and "Not fine." in page


def test_a_review_can_come_before_and_after_it_is_over(world: World) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    with world.acting("helen") as helen:
        emergency.review(opening, by=helen, seen=1, outcome=Outcome.RIGHT, words="Yes", now=clock.real_now())
    with world.acting("jess") as jess:
        there = emergency.end(opening, by=jess, now=clock.real_now())
        assert (there.ended_by_id, there.outcome, there.version) == (jess.user_id, "right", 3)


def test_closing_what_is_over_changes_nothing(world: World) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    with travel(datetime.now().astimezone() + timedelta(hours=13)), world.acting("helen") as helen:
        assert emergency.end(opening, by=helen, now=clock.real_now()).ended_at is None


def test_what_was_written_once_stays_on_both_databases(world: World) -> None:
    opening = emergencies.opened(world, "jess", "Mia")
    with world.acting("helen") as helen:
        emergency.review(opening, by=helen, seen=1, outcome=Outcome.RIGHT, words="Yes", now=clock.real_now())
        emergency.end(opening, by=helen, now=clock.real_now())
        there = Opening.objects.filter(pk=opening.pk)
        changes: tuple[dict[str, Any], ...] = (
            {"why": "Other words"},
            {"reason": "DANGER"},
            {"until": opening.until + timedelta(hours=1)},
            {"opened_at": opening.opened_at - timedelta(hours=1)},
            {"young_person_id": world.people["Ellie"]},
            {"user": world.user("sam")},
            {"ended_at": None, "ended_by": None},
            {"outcome": "not_right"},
            {"review_words": "No"},
            {"reviewed_by": world.user("sam")},
        )
        for change in changes:
            with pytest.raises(DatabaseError), transaction.atomic():
                there.update(**change)
        assert there.update(version=9) == 1
