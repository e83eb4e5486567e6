"""What becomes known of a missing episode, each by itself: the police, the rest, the return, the interview."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.methods.removals import RemovalReason
from act.people.queries import young_person
from act.safety import actions, queries
from act.safety.episode_facts import episode_facts
from act.safety.forms import EpisodeDetailsForm, MissingForm, PoliceForm
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.models import AuditRow
from act.trust.records.removing import RemovalFacts
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.safety.missing_makers import NOON, recorded_episode
from tests.world import World

SignIn = Callable[[str], Client]
BEGAN = datetime(2016, 10, 30, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)
FOUND = actions.FoundFacts(where="A flat", by_whom="Her nan", harmed="yes", harm="A cut on her hand")
KNOWN = {
    "Reported by": "Her mum",
    "Last seen": "The bus station",
    "Different this time": "She took a bag",
    "Police told": "Sun 30 Oct, 23:00, log 0412, graded high",
    "Informed": "Parent or carer, Police",
    "Found": "A flat, by Her nan",
    "Hurt or harmed": "Yes: A cut on her hand",
    "What pushed or pulled them away": "Not safe at home, Money, debt or things they were given",
    "Harm they told of": "Somebody held her arm",
    "What would help": "A door that locks",
}


def _gone(world: World, by: Standing, name: str = "Kai") -> MissingEpisode:
    return recorded_episode(world, by, name, began_at=BEGAN, ended_at=None)


def _police(**changes: Any) -> actions.PoliceFacts:
    return actions.PoliceFacts(**{"told_at": BEGAN + HOUR, "reference": "0412", "grade": "HIGH", **changes})


def whole(world: World, by: Standing, name: str = "Kai") -> MissingEpisode:
    """An episode of which everything is known, told bit by bit as it is on such a night."""
    episode = recorded_episode(
        world, by, name, began_at=BEGAN, ended_at=None, reported_by="Her mum", last_seen="The bus station"
    )
    episode = actions.record_police(episode, by=by, seen=1, facts=_police(), now=NOON)
    details = actions.EpisodeFacts(different="She took a bag", companions="A man", informed=("PARENT", "POLICE"))
    episode = actions.record_details(episode, by=by, seen=2, facts=details)
    episode = actions.record_return(episode, by=by, seen=3, at=BEGAN + 5 * HOUR, now=NOON, found=FOUND)
    interview = actions.ReturnInterviewFacts(
        offered="yes",
        accepted="yes",
        interviewed_at=BEGAN + 8 * HOUR,
        interviewer="An advocate",
        independent="yes",
        told="I was with a friend.",
        about_others="The friend's cousin",
        factors=("UNSAFE", "DEBT"),
        harm_told="Somebody held her arm",
        would_help="A door that locks",
    )
    return actions.record_interview(episode, by=by, seen=4, facts=interview, now=NOON)


def test_everything_is_told_bit_by_bit_and_read_in_the_order_in_which_one_asks(world: World) -> None:
    with world.acting("david") as david:
        episode = whole(world, david)
        assert dict(episode_facts(MissingEpisode.objects.get(pk=episode.pk))) == KNOWN
        acts = AuditRow.objects.filter(object_id=episode.pk, kind="act").order_by("at", "id")
        assert list(acts.values_list("what", flat=True)) == [
            "placements.missing_reported",
            "safety.police_told",
            "safety.missing_details",
            "placements.came_home",
            "placements.interview_recorded",
        ]
        assert episode.history.count() == 5


def test_the_time_is_all_that_must_be_known(world: World) -> None:
    form = MissingForm({"once": str(uuid4()), "seen": "0", "kind": "M", "on": "2016-10-30", "clock": "22:00"})
    assert form.is_valid(), form.errors
    with world.acting("david") as david:
        assert list(episode_facts(_gone(world, david))) == [("Police told", "Not told yet")]


def test_the_police_are_recorded_as_told_now_with_one_press(world: World) -> None:
    with world.acting("david") as david:
        form = PoliceForm(initial=PoliceForm.initial_of(_gone(world, david)))
    shown = {name: form[name].value() for name in ("told_on", "told_clock", "police_reference", "risk_grade")}
    now = clock.now()
    assert shown == {
        "told_on": clock.today(),
        "told_clock": now.time(),
        "police_reference": None,
        "risk_grade": "none",
    }


def test_what_was_recorded_of_the_police_is_offered_again_to_edit(world: World) -> None:
    with world.acting("david") as david:
        told = actions.record_police(_gone(world, david), by=david, seen=1, facts=_police(), now=NOON)
    initial = PoliceForm.initial_of(told)
    form = PoliceForm({**{name: str(value) for name, value in initial.items()}, "once": str(uuid4())})
    assert form.is_valid(), form.errors
    assert form.facts() == _police()


@pytest.mark.parametrize(
    ("changes", "sentence", "field"),
    [
        ({"told_at": NOON + HOUR}, "hasn't happened yet", "told_on"),
        ({"grade": "STANDARD"}, "Choose each grade from the list", "grade"),
    ],
)
def test_a_wrong_time_or_grade_of_the_police_is_refused(
    world: World, changes: dict[str, Any], sentence: str, field: str
) -> None:
    with world.acting("david") as david:
        episode = _gone(world, david)
        with pytest.raises(Refused, match=sentence) as refused:
            actions.record_police(episode, by=david, seen=1, facts=_police(**changes), now=NOON)
        assert refused.value.field == field


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (actions.EpisodeFacts(informed=("NEIGHBOUR",)), "Choose each answer from the list"),
        (actions.EpisodeFacts(found=actions.FoundFacts(by_whom="Her nan")), "Record when they came home before"),
        (actions.EpisodeFacts(found=actions.FoundFacts(harmed="no")), "Record when they came home before"),
    ],
)
def test_what_cannot_be_known_yet_is_refused(world: World, facts: actions.EpisodeFacts, sentence: str) -> None:
    with world.acting("david") as david, pytest.raises(Refused, match=sentence):
        actions.record_details(_gone(world, david), by=david, seen=1, facts=facts)


def test_harm_is_told_only_where_there_was_some(world: World) -> None:
    found = actions.FoundFacts(harmed="no", harm="A cut")
    with world.acting("david") as david:
        episode = _gone(world, david)
        with pytest.raises(Refused, match="You wrote how they were hurt"):
            actions.record_return(episode, by=david, seen=1, at=NOON, now=NOON, found=found)


def test_the_form_asks_how_they_were_found_only_once_they_are_home(world: World) -> None:
    with world.acting("david") as david:
        gone = _gone(world, david)
        assert not {"found_where", "harmed"} & EpisodeDetailsForm(episode=gone).fields.keys()
        home = actions.record_return(gone, by=david, seen=1, at=NOON, now=NOON)
        assert {"found_where", "found_by", "harmed", "harm"} <= EpisodeDetailsForm(episode=home).fields.keys()


def test_what_was_found_stays_with_a_return(world: World) -> None:
    with world.acting("david") as david:
        home = actions.record_return(_gone(world, david), by=david, seen=1, at=NOON, now=NOON, found=FOUND)
        not_home = actions.MissingFacts(kind=home.kind, began_at=BEGAN)
        with pytest.raises(Refused, match="How they were found is already recorded") as refused:
            actions.amend_missing(home, by=david, seen=2, facts=not_home, now=NOON)
        assert refused.value.field == "home_on"


def test_two_who_add_at_once_do_not_overwrite_each_other(world: World) -> None:
    with world.acting("david") as david:
        episode = _gone(world, david)
        actions.record_police(episode, by=david, seen=1, facts=_police(), now=NOON)
        with pytest.raises(Stale):
            actions.record_details(episode, by=david, seen=1, facts=actions.EpisodeFacts(different="A bag"))


@pytest.mark.parametrize("username", ["jess", "nadia", "tom"])
def test_who_does_not_work_with_them_adds_nothing(world: World, username: str) -> None:
    with world.acting("sam") as sam:
        episode = _gone(world, sam, "Mia")
    with world.acting(username) as by:
        with pytest.raises(Refused, match="You don't work with Mia"):
            actions.record_police(episode, by=by, seen=1, facts=_police(), now=NOON)
        with pytest.raises(Refused, match="You don't work with Mia"):
            actions.record_details(episode, by=by, seen=1, facts=actions.EpisodeFacts())


def test_a_reason_for_declining_goes_with_declining(world: World) -> None:
    with world.acting("david") as david:
        home = recorded_episode(world, david)
        facts = actions.ReturnInterviewFacts(offered="yes", declined_because="Not today")
        with pytest.raises(Refused, match="You gave a reason for declining"):
            actions.record_interview(home, by=david, seen=1, facts=facts, now=NOON)
        facts = actions.ReturnInterviewFacts(offered="yes", accepted="no", declined_because="Not today")
        assert actions.record_interview(home, by=david, seen=1, facts=facts, now=NOON).declined_because == "Not today"


def test_a_factor_that_is_in_no_list_is_refused(world: World) -> None:
    facts = actions.ReturnInterviewFacts(
        offered="yes", accepted="yes", interviewed_at=NOON, interviewer="An advocate", factors=("MOON",)
    )
    with world.acting("david") as david:
        episode = recorded_episode(world, david)
        with pytest.raises(Refused, match="Choose each factor from the list"):
            actions.record_interview(episode, by=david, seen=1, facts=facts, now=NOON)


def test_a_moved_episode_takes_everything_along(world: World) -> None:
    with world.acting("sam") as sam:
        episode, jay = whole(world, sam, "Mia"), young_person(sam, world.people["Jay"])
        moved = actions.move_missing(episode, by=sam, seen=5, to=jay, words="", now=clock.real_now())
        there = MissingEpisode.objects.get(pk=moved.pk)
        assert dict(episode_facts(there)) == KNOWN
        assert (there.companions, there.about_others, there.told) == (
            "A man",
            "The friend's cousin",
            "I was with a friend.",
        )
        assert queries.missing_episodes(sam, young_person(sam, world.people["Mia"])) == []


def test_what_a_removed_episode_said_is_read_by_managers_alone(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        episode = whole(world, sam, "Mia")
        wrong = RemovalFacts(because=RemovalReason.TWICE, words="")
        actions.remove_missing(episode, by=sam, seen=5, facts=wrong, now=clock.real_now())
    mia = world.people["Mia"]
    for username in ("sam", "helen"):
        assert "She took a bag" not in sign_in(username).get(reverse("placements:home", args=[mia])).content.decode()
    form = {"once": str(uuid4()), "why": "check"}
    page = sign_in("helen").post(reverse("pages:removed_entries", args=[mia]), form).content.decode()
    for words in ("She took a bag", "0412", "Her nan", "A cut on her hand", "A man", "A door that locks"):
        assert words in page


def test_the_pages_take_it_from_the_first_call_to_the_interview(world: World, sign_in: SignIn) -> None:
    sam, mia = sign_in("sam"), world.people["Mia"]

    def send(route: str, seen: int, **said: Any) -> str:
        with world.acting("sam"):
            keys = [mia, *MissingEpisode.objects.filter(young_person=mia).values_list("pk", flat=True)]
        answer = sam.post(reverse(f"safety:{route}", args=keys), {"once": str(uuid4()), "seen": seen, **said})
        assert answer.status_code == 302, answer.content.decode()
        return str(answer["Location"])

    page = f"/young-people/{mia}/"
    assert send("report_missing", 0, kind="M", on="2016-10-30", clock="22:00", last_seen="The bus station") == page
    assert send("police_told", 1, told_on="2016-10-30", told_clock="23:00", police_reference="0412") == page
    assert "police told 23:00, log 0412 · last seen The bus station" in sam.get(page).content.decode()
    assert send("missing_details", 2, informed=["PARENT", "DUTY"], companions="A man") == f"{page}home/"
    assert send("came_home", 3, home_on="2016-10-31", home_clock="02:10", harmed="no") == f"{page}home/"
    interview = {"held_on": "2016-10-31", "held_clock": "10:00", "interviewer": "An advocate", "independent": "no"}
    codes = {"push": ["UNSAFE"], "pull": ["DEBT", "ONLINE"]}
    assert send("interview", 4, offered="yes", accepted="yes", **interview, **codes) == f"{page}home/"
    home = sam.get(f"{page}home/").content.decode()
    for words in ("by An advocate (not independent)", "Someone they met online", "Out-of-hours duty team", "A man"):
        assert words in home


def test_a_grade_and_lists_that_are_not_verified_say_so(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        keys = [world.people["Mia"], _gone(world, sam, "Mia").pk]
    for route in ("police_told", "missing_details", "decide_strategy"):
        page = sign_in("sam").get(reverse(f"safety:{route}", args=keys)).content.decode()
        assert "verified" in page, route


def test_the_day_of_the_facts_is_the_day_on_the_wall(world: World) -> None:
    with world.acting("david") as david:
        late = datetime(2016, 10, 30, 0, 30, tzinfo=UTC)
        told = actions.record_police(_gone(world, david), by=david, seen=1, facts=_police(told_at=late), now=NOON)
    assert dict(episode_facts(told))["Police told"].startswith("Sun 30 Oct, 01:30")
