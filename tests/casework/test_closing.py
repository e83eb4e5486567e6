"""ACT's time with a young person ends once a manager agrees: when, with what words, and who works with them then."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions, queries
from act.casework.models import Contact, Ending, Involvement
from act.demo.cast import CAST
from act.methods.instruments import GoalOutcome
from act.outcomes.models import Course, Goal
from act.people.queries import workers_of, young_people, young_person
from act.trust.models import AuditRow, Tie
from act.trust.records.versions import Stale
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused
from tests.access.restrictions import manager
from tests.casework.involvement_makers import (
    ALL_WORDS,
    LEFT_TO_DO,
    WHO_HELPS,
    WORDS,
    ended_involvement,
    involvement_of,
    mias_goal,
    proposed_ending,
    second_referral,
)
from tests.referrals.makers import TODAY
from tests.world import World

LAST_TOUCHED = date(2016, 10, 30)  # chips and a walk
MAY_PROPOSE_FOR_MIA = {"sam", "helen"}


def _said(world: World, **changes: str) -> dict[str, str]:
    return {
        "once": str(uuid4()),
        "seen": "1",
        "on": "2016-10-31",
        "because": Ending.GOALS_REACHED,
        "went_well": WORDS,
        "left_to_do": LEFT_TO_DO,
        "who_helps": WHO_HELPS,
        "follow_up_on": "2016-12-12",
        "step": "send",
        **changes,
    }


@pytest.mark.parametrize("on", [LAST_TOUCHED, TODAY])
def test_from_that_day_nobody_works_with_them_and_it_says_why_and_who_agreed(world: World, on: date) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam, on=on, because=Ending.MOVED_AWAY)
    with world.acting("helen") as helen:
        involvement = involvement_of(world, helen)
        ties = set(Tie.objects.filter(young_person_id=involvement.young_person_id).values_list("kind", "until"))
        course = people_for(helen, Course).get(young_person=involvement.young_person)
        assert (involvement.ended_on, involvement.ended_because, involvement.ending_words) == (
            on,
            Ending.MOVED_AWAY,
            ALL_WORDS,
        )
        assert involvement.ended_by == world.user("helen")
        assert ties == {("key_worker", on), ("social_worker", on)}
        assert workers_of(helen, [involvement.young_person])[involvement.young_person_id] == []
        assert (course.baseline_on, course.ended_on) == (involvement.began_on, on)


def test_a_tie_that_ends_with_the_involvement_counts_as_no_change_of_worker(world: World) -> None:
    with world.acting("helen") as helen:
        ended_involvement(world, helen, because=Ending.ASKED_TO_STOP)
        reasons = Tie.objects.filter(young_person_id=world.people["Mia"]).values_list("ended_because", flat=True)
        assert set(reasons) == {""}


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_nobody_ends_support_alone_but_a_manager_whose_record_moves(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        involvement = involvement_of(world, helen)
    with world.acting(member) as by:
        ending = {"by": by, "seen": 1, "on": TODAY, "because": Ending.TRANSFERRED, "words": WORDS, "goals": {}}
        if member == "helen":
            assert actions.end_support(involvement, **ending).ended_on == TODAY
            return
        with pytest.raises(Refused, match="Only a manager in the authority can end ACT support"):
            actions.end_support(involvement, **ending)


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_the_page_is_there_for_those_who_may(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    address = reverse("casework:close", args=[world.people["Mia"]])
    manager()
    browser = sign_in(member)
    assert browser.get(address).status_code == (200 if member in MAY_PROPOSE_FOR_MIA else 404)
    assert browser.post(address, _said(world)).status_code == (302 if member in MAY_PROPOSE_FOR_MIA else 404)
    with world.acting("helen") as helen:
        present = involvement_of(world, helen)
        assert (queries.waiting_ending(helen, present) is not None) is (member in MAY_PROPOSE_FOR_MIA)
        assert present.ended_on is None


@pytest.mark.parametrize(
    ("on", "words", "sentence"),
    [
        (date(2016, 10, 29), WORDS, "must be between 30 October 2016, the last contact"),
        (date(2016, 10, 3), WORDS, "must be between 30 October 2016"),
        (date(2016, 11, 1), WORDS, "and today"),
        (TODAY, "  \n", "Enter what went well, in their words"),
    ],
)
def test_an_ending_has_its_day_and_its_words(world: World, on: date, words: str, sentence: str) -> None:
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match=sentence):
            ended_involvement(world, sam, on=on, words=words)
        assert involvement_of(world, sam).ended_on is None
        assert world.people["Mia"] in sam.people


def test_it_ends_once_and_not_over_somebody_else_s_ending(world: World) -> None:
    with world.acting("helen") as helen:
        before = involvement_of(world, helen)
        ended_involvement(world, helen)
        with pytest.raises(Stale):
            actions.end_support(before, by=helen, seen=1, on=TODAY, because=Ending.OTHER, words="Mine.", goals={})
        with pytest.raises(Refused, match="ended on 31 October 2016, so this can't be changed any more"):
            proposed_ending(world, "helen", words="Mine.")
        assert involvement_of(world, helen).ending_words == ALL_WORDS


def test_each_open_goal_ends_with_its_outcome(world: World) -> None:
    with world.acting("sam") as sam:
        goal = mias_goal(world, sam)
        ended_involvement(world, sam, goals={goal.pk: GoalOutcome.PARTLY})
    with world.acting("helen") as helen:
        now = people_for(helen, Goal).get(pk=goal.pk)
        assert (now.ended_on, now.outcome) == (TODAY, GoalOutcome.PARTLY)


def test_a_goal_without_an_outcome_keeps_everything_as_it_was(world: World) -> None:
    with world.acting("sam") as sam:
        mias_goal(world, sam)
        with pytest.raises(Refused, match="Choose how the goal “I want to dance again” ended"):
            ended_involvement(world, sam)
    with world.acting("sam") as sam:
        assert involvement_of(world, sam).ended_on is None
        assert world.people["Mia"] in sam.people


def test_what_it_was_before_is_kept_and_the_end_is_one_act_about_the_young_person(world: World) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    with world.acting("helen") as helen:
        involvement = involvement_of(world, helen)
        kept = list(involvement.history.order_by("version").values_list("version", "ended_on", "history_user_id"))
        act = AuditRow.objects.get(what="casework.closed", object_id=involvement.pk)
        assert kept[-1] == (2, TODAY, world.user("helen").pk)
        assert kept[0][:2] == (1, None)
        assert list(act.subjects.values_list("young_person_id", flat=True)) == [world.people["Mia"]]


@pytest.mark.parametrize("member", ["sam", "priya", "helen"])
def test_afterwards_who_worked_with_them_still_opens_the_page_and_works_with_them_no_more(
    world: World, sign_in: Callable[[str], Client], member: str
) -> None:
    page = reverse("pages:young_person", args=[world.people["Mia"]])
    assert sign_in(member).get(page).status_code == 200
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    assert sign_in(member).get(page).status_code == 200
    with world.acting(member) as by:
        assert world.people["Mia"] in {each.pk for each in young_people(by)}
        assert people_for(by, Contact).filter(young_person_id=world.people["Mia"]).exists()
        assert world.people["Mia"] not in by.people


def test_the_form_says_who_leaves_and_asks_about_each_goal_in_their_words(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("sam") as sam:
        goal = mias_goal(world, sam)
    page = html.fromstring(sign_in("sam").get(reverse("casework:close", args=[world.people["Mia"]])).content)
    text = " ".join(page.text_content().split())
    assert "Helen Marsh then agrees, or sends it back. Until then, support goes on." in text
    assert "Sam Okafor and Priya Ellis can read Mia's record as it was then for 3 months, and no longer" in text
    offered = page.xpath(f"//input[@name='goal_{goal.pk.hex}']/@value")
    assert offered == ["reached", "partly", "not_reached", "no_longer_wanted"]
    assert "“I want to dance again”" in text
    assert "Mia" not in page.xpath("//title")[0].text


def test_what_is_missing_is_named_and_nothing_is_half_saved(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("sam") as sam:
        mias_goal(world, sam)
    said = _said(world, because="", went_well="", left_to_do="", who_helps="", on="", follow_up_on="")
    answer = sign_in("sam").post(reverse("casework:close", args=[world.people["Mia"]]), said)
    assert answer.status_code == 422
    for sentence in (
        "Enter the first day without ACT",
        "Choose why support is ending",
        "Choose how the goal “I want to dance again” ended",
        "Enter what went well, in their words",
        "Enter what&#39;s left to do",
        "Enter who helps them now",
        "Enter the day of the follow-up",
    ):
        assert sentence in answer.content.decode()


@pytest.mark.parametrize("member", sorted(MAY_PROPOSE_FOR_MIA))
def test_a_second_press_gets_the_same_answer(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    manager()
    browser, address, said = sign_in(member), reverse("casework:close", args=[world.people["Mia"]]), _said(world)
    answers = [browser.post(address, said) for _ in range(2)]
    page = reverse("pages:young_person", args=[world.people["Mia"]])
    assert [(each.status_code, each.headers["Location"]) for each in answers] == [(302, page)] * 2
    with world.acting("helen"):
        assert AuditRow.objects.filter(what="casework.ending_proposed").count() == 1
    assert "You already sent this ending. We kept what you sent first." in browser.get("/").content.decode()


def test_what_was_written_is_checked_on_one_page_before_it_is_sent(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser, address = sign_in("sam"), reverse("casework:close", args=[world.people["Mia"]])
    checked = html.fromstring(browser.post(address, _said(world, step="")).content)
    shown = " ".join(checked.text_content().split())
    for words in (WORDS, LEFT_TO_DO, WHO_HELPS, "They reached what they wanted from ACT", "12 December 2016"):
        assert words in shown
    sent = {field.get("name"): field.get("value") for field in checked.xpath("//main//input[@type='hidden']")}
    changed = html.fromstring(browser.post(address, {**sent, "step": "change"}).content)
    assert changed.xpath("string(//textarea[@name='went_well'])").strip() == WORDS
    with world.acting("helen") as helen:
        assert queries.waiting_ending(helen, involvement_of(world, helen)) is None
    assert browser.post(address, {**sent, "step": "send"}).status_code == 302
    with world.acting("helen") as helen:
        assert queries.waiting_ending(helen, involvement_of(world, helen)) is not None


def test_asking_for_the_form_again_leads_the_manager_to_the_page(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("helen") as helen:
        ended_involvement(world, helen)
    answer = sign_in("helen").get(reverse("casework:close", args=[world.people["Mia"]]))
    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        reverse("pages:young_person", args=[world.people["Mia"]]),
    )


def test_the_story_says_that_it_ended_and_why(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    page = html.fromstring(sign_in("helen").get(reverse("pages:young_person", args=[world.people["Mia"]])).content)
    titles = [" ".join(each.text_content().split()) for each in page.xpath("//h4[@class='act-story__title']")]
    assert titles[0] == "ACT support ended: they reached what they wanted from ACT"
    assert [title for title in titles if "ACT" in title or "worker" in title or "Referral" in title] == [
        "ACT support ended: they reached what they wanted from ACT",
        "Key worker started",
        "Referral: accepted",
        "Referred to ACT",
    ]
    text = " ".join(page.text_content().split())
    assert WORDS in text
    assert "No one from ACT since 31 October 2016." in text
    assert not page.xpath("//a[contains(@href, '/close/')]")


def test_a_young_person_who_is_referred_again_gets_a_new_involvement(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    with world.acting("helen") as helen:
        again = second_referral(world, helen)
        actions.allocate(
            again, by=helen, seen=1, key_worker=world.user("jess"), social_worker=world.user("priya"), on=TODAY
        )
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
        both = [(time.began_on, time.ended_on) for time in queries.involvements(helen, mia)]
        courses = people_for(helen, Course).filter(young_person=mia).order_by("baseline_on")
        assert both == [(TODAY, None), (date(2016, 10, 4), TODAY)]
        assert list(courses.values_list("baseline_on", "ended_on")) == both[::-1]
        assert {tie.user.username for tie in workers_of(helen, [mia])[mia.pk]} == {"jess", "priya"}
    assert sign_in("jess").get(reverse("pages:young_person", args=[mia.pk])).status_code == 200
    sams = sign_in("sam").get(reverse("pages:young_person", args=[mia.pk])).content.decode()
    assert "ACT support ended on 31 October 2016" in sams and "Jess Whitworth" not in sams


def test_a_new_involvement_begins_neither_during_the_last_nor_before_its_end(world: World) -> None:
    with world.acting("helen") as helen:
        people = {"key_worker": world.user("jess"), "social_worker": world.user("priya")}
        again = second_referral(world, helen, made_on=date(2016, 10, 20))
        with pytest.raises(Refused, match="ACT already works with them"):
            actions.allocate(again, by=helen, seen=1, on=TODAY, **people)
        ended_involvement(world, helen)
        with pytest.raises(Refused, match=r"until 31 October 2016\. Choose that day or a later one"):
            actions.allocate(again, by=helen, seen=1, on=date(2016, 10, 30), **people)
        assert Involvement.objects.filter(young_person_id=world.people["Mia"]).count() == 1
