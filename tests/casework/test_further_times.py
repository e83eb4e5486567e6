"""Somebody who comes back has one record with each of their times with ACT, and is one young person in every count."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions, queries
from act.casework.models import Involvement
from act.casework.times_with_act import times_words
from act.outcomes.actions import enter_measure
from act.outcomes.models import Course
from act.people.queries import young_person
from act.people.record_status import record_statuses
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused
from tests.access.restrictions import block, manager
from tests.casework.involvement_makers import WORDS, ended_involvement, second_referral
from tests.outcomes.makers import ALL_ONES
from tests.referrals.makers import TODAY
from tests.world import World

MAY, OCTOBER = date(2016, 5, 3), date(2016, 10, 14)


def _time(began_on: date, ended_on: date | None = None) -> Involvement:
    return Involvement(began_on=began_on, ended_on=ended_on)


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ([], ""),
        ([_time(MAY)], ""),
        ([_time(MAY, OCTOBER)], ""),
        ([_time(TODAY), _time(MAY, OCTOBER)], "Second time with ACT (first: 3 May to 14 October 2016)"),
        (
            [_time(TODAY), _time(MAY, OCTOBER), _time(date(2015, 11, 2), date(2016, 2, 1))],
            "Third time with ACT (first: 2 November 2015 to 1 February 2016; second: 3 May to 14 October 2016)",
        ),
    ],
)
def test_a_page_says_which_time_it_is_and_when_the_earlier_ones_were(times: list[Involvement], words: str) -> None:
    assert times_words(times) == words


def came_back(world: World, key_worker: str = "jess") -> Involvement:
    """Mia, whose time with ACT ended today, and began again today with another key worker."""
    with world.acting("helen") as helen:
        ended_involvement(world, helen)
        again = second_referral(world, helen)
        return actions.allocate(
            again, by=helen, seen=1, key_worker=world.user(key_worker), social_worker=world.user("priya"), on=TODAY
        )


def test_ended_and_accepted_again_works_any_number_of_times_and_each_ending_is_read(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    endings = [f"What was left to do, number {number}." for number in range(1, 5)]
    with world.acting("helen") as helen:
        ended_involvement(world, helen, words=endings[0])
        for words in endings[1:]:
            again = second_referral(world, helen)
            people = {"key_worker": world.user("jess"), "social_worker": world.user("priya")}
            actions.allocate(again, by=helen, seen=1, on=TODAY, **people)
            ended_involvement(world, helen, words=words)
        mia = young_person(helen, world.people["Mia"])
        assert len(queries.involvements(helen, mia)) == len(endings)
        assert record_statuses(helen, [mia.pk])[mia.pk].next_time == "fifth"
    page = sign_in("helen").get(reverse("pages:young_person", args=[mia.pk])).content.decode()
    assert all(words in page for words in endings)


def test_the_new_workers_read_the_whole_record_and_the_former_key_worker_what_was_there_then(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    came_back(world)
    address = reverse("pages:young_person", args=[world.people["Mia"]])
    assert "second time with ACT" not in sign_in("sam").get(address).content.decode()
    for worker in ("jess", "priya"):
        page = sign_in(worker).get(address).content.decode()
        assert WORDS in page and "second time with ACT" in page


def test_a_block_of_the_first_time_holds_in_the_second(world: World) -> None:
    manager()
    with world.acting("helen") as helen:
        block(helen, world.people["Mia"], world.user("jess"))
        ended_involvement(world, helen)
        again = second_referral(world, helen)
        with pytest.raises(Refused, match="can't work with them"):
            actions.allocate(
                again, by=helen, seen=1, key_worker=world.user("jess"), social_worker=world.user("priya"), on=TODAY
            )


def test_the_new_time_has_a_baseline_of_its_own_and_the_forms_of_the_first_stay_on_the_page(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        enter_measure(mia, by=sam, measure="sdq_self", answers=ALL_ONES, on=date(2016, 10, 5))
    came_back(world)
    with world.acting("helen") as helen:
        courses = people_for(helen, Course).filter(young_person_id=world.people["Mia"]).order_by("baseline_on", "id")
        assert [(course.baseline_on, course.ended_on) for course in courses] == [
            (date(2016, 10, 4), TODAY),
            (TODAY, None),
        ]
    page = html.fromstring(sign_in("jess").get(reverse("outcomes:measures", args=[world.people["Mia"]])).content)
    captions = [" ".join(caption.text_content().split()) for caption in page.xpath("//caption")]
    assert any(caption.startswith("Earlier time with ACT, 4 October to 31 October 2016: ") for caption in captions), (
        captions
    )
