"""Being missing, coming home, and the return interview."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from act.demo.cast import CAST
from act.methods.missing import Absence
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.safety import actions, queries
from act.safety.models import MissingEpisode
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.safety.missing_makers import NOON, missing_facts, recorded_episode
from tests.world import World

BEGAN = datetime(2016, 10, 29, 21, tzinfo=UTC)
HOME = BEGAN + timedelta(hours=5)
HOUR = timedelta(hours=1)
HELD: dict[str, Any] = {
    "offered": "yes",
    "accepted": "yes",
    "interviewed_at": HOME + HOUR,
    "interviewer": "An advocate",
    "told": "I was with a friend.",
}


def _missing(by: Standing, people: list[YoungPerson]) -> list[MissingEpisode]:
    keys = {person.pk for person in people}
    return [
        each for each in queries.missing_now(queries.unfinished_episodes(by, [])[0]) if each.young_person_id in keys
    ]


def _due(by: Standing, people: list[YoungPerson], now: datetime) -> list[queries.ReturnInterviewDue]:
    return queries.return_interviews_due(queries.unfinished_episodes(by, people)[1], now)


def interview(**changes: Any) -> actions.ReturnInterviewFacts:
    """A return interview that was held an hour after coming home, with what is changed."""
    return actions.ReturnInterviewFacts(**{**HELD, **changes})


def test_an_episode_keeps_its_facts_and_is_one_act(world: World) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david, kind=Absence.AWAY)
        kept = MissingEpisode.objects.get(pk=made.pk)
        assert (kept.kind, kept.began_at, kept.ended_at) == ("A", BEGAN, HOME)
        assert AuditRow.objects.filter(what="placements.missing_reported", object_id=made.pk).count() == 1


@pytest.mark.parametrize(
    ("changes", "sentence", "field"),
    [
        ({"began_at": NOON + HOUR, "ended_at": None}, "hasn't happened yet", "on"),
        ({"began_at": datetime(1916, 10, 1, tzinfo=UTC), "ended_at": None}, "Kai wasn't born yet", "on"),
        ({"ended_at": BEGAN}, "Kai can't have come home before going missing .Sat 29 Oct, 22:00", "home_on"),
        ({"ended_at": NOON + HOUR}, "hasn't happened yet", "home_on"),
    ],
)
def test_times_that_cannot_be_are_refused(world: World, changes: dict[str, Any], sentence: str, field: str) -> None:
    with world.acting("david") as david:
        with pytest.raises(Refused, match=sentence) as refused:
            recorded_episode(world, david, **changes)
        assert refused.value.field == field


def test_nobody_is_missing_twice_at_once(world: World) -> None:
    with world.acting("david") as david:
        recorded_episode(world, david)
        with pytest.raises(Refused, match="Kai is already recorded as missing from Sat 29 Oct, 22:00 to Sun 30"):
            recorded_episode(world, david, began_at=HOME - HOUR, ended_at=None)
        recorded_episode(world, david, began_at=HOME, ended_at=None)
        with pytest.raises(Refused, match="and not home yet"):
            recorded_episode(world, david, began_at=HOME + HOUR, ended_at=None, kind=Absence.AWAY)


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_those_who_work_with_them_and_their_manager_record_it(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    facts = missing_facts(began_at=NOON - 2 * HOUR, ended_at=NOON - HOUR)
    with world.acting(member) as by:
        if member in {"sam", "priya", "helen"}:
            made = actions.report_missing(mia, by=by, facts=facts, now=NOON)
            actions.record_interview(made, by=by, seen=1, facts=interview(interviewed_at=NOON), now=NOON)
        else:
            with pytest.raises(Refused, match="You don't work with Mia at the moment"):
                actions.report_missing(mia, by=by, facts=facts, now=NOON)


def test_coming_home_is_said_once_and_the_hours_begin_to_run(world: World) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david, ended_at=None)
        kai = made.young_person
        assert [episode.pk for episode in _missing(david, [kai])] == [made.pk]
        assert _due(david, [kai], NOON) == []
        with pytest.raises(Refused, match="Kai can't have come home before"):
            actions.record_return(made, by=david, seen=1, at=BEGAN, now=NOON)
        actions.record_return(made, by=david, seen=1, at=HOME, now=NOON)
        with pytest.raises(Stale):
            actions.record_return(made, by=david, seen=1, at=HOME, now=NOON)
        with pytest.raises(Refused, match="already recorded as home since Sun 30 Oct, 02:00"):
            actions.record_return(made, by=david, seen=2, at=HOME, now=NOON)
        assert _missing(david, [kai]) == []
        assert [episode.episode.pk for episode in _due(david, [kai], NOON)] == [made.pk]


def test_an_interview_to_offer_is_said_in_words_with_its_hour(world: World) -> None:
    with world.acting("david") as david:
        kai = recorded_episode(world, david).young_person
        (due,) = _due(david, [kai], NOON)
        (late,) = _due(david, [kai], HOME + timedelta(hours=73))
    assert due.words == "Return interview due by Wed 02:00. Came home Sun 02:00 after 5 h missing"
    assert late.words == "Return interview overdue since Wed 02:00. Came home Sun 02:00 after 5 h missing"
    assert (due.overdue, late.overdue) == (False, True)


@pytest.mark.parametrize(
    ("changes", "open_still"),
    [
        ({}, False),
        ({"interviewed_at": None, "interviewer": "", "told": ""}, True),
        ({"interviewed_at": None, "interviewer": "", "told": "", "accepted": ""}, True),
        ({"interviewed_at": None, "interviewer": "", "told": "", "accepted": "no"}, False),
        (
            {
                "offered": "no",
                "accepted": "",
                "interviewed_at": None,
                "interviewer": "",
                "told": "",
                "not_offered_because": "They had moved away.",
            },
            False,
        ),
    ],
)
def test_an_interview_stays_to_be_held_until_it_is_settled(
    world: World, changes: dict[str, Any], open_still: bool
) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david)
        actions.record_interview(made, by=david, seen=1, facts=interview(**changes), now=NOON)
        assert bool(_due(david, [made.young_person], NOON)) is open_still


NOTHING = {"interviewed_at": None, "interviewer": "", "told": ""}


@pytest.mark.parametrize(
    ("changes", "sentence", "field"),
    [
        ({"interviewed_at": HOME - HOUR}, "must be after they came home .Sun 30 Oct, 02:00", "held_on"),
        ({"interviewed_at": NOON + HOUR}, "in the future", "held_on"),
        ({"interviewer": ""}, "Enter who held the interview", "interviewer"),
        ({"accepted": ""}, "held if they accepted", "accepted"),
        ({"accepted": "no"}, "held if they accepted", "accepted"),
        ({"interviewed_at": None}, "Enter when the interview was held", "held_on"),
        ({"offered": "no"}, "an interview that was offered", ""),
        ({"offered": "no", "accepted": "", **NOTHING}, "Enter why no return interview was offered", "offered"),
        ({"offered": "not_needed", "accepted": "", **NOTHING}, "Enter why no return interview", "offered"),
        ({"not_offered_because": "A reason"}, "You gave a reason for not offering an interview", ""),
    ],
)
def test_answers_that_do_not_go_together_are_refused(
    world: World, changes: dict[str, Any], sentence: str, field: str
) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david)
        with pytest.raises(Refused, match=sentence) as refused:
            actions.record_interview(made, by=david, seen=1, facts=interview(**changes), now=NOON)
        assert refused.value.field == field


def test_there_is_no_interview_before_they_are_home(world: World) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david, ended_at=None)
        with pytest.raises(Refused, match="Record when they came home"):
            actions.record_interview(made, by=david, seen=1, facts=interview(), now=NOON)


def test_times_are_edited_and_what_they_were_is_kept(world: World) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david)
        now = actions.amend_missing(
            made, by=david, seen=1, facts=missing_facts(kind=Absence.AWAY, ended_at=None), now=NOON
        )
        kept = list(now.history.order_by("version").values_list("version", "kind", "ended_at"))
        with pytest.raises(Stale):
            actions.amend_missing(made, by=david, seen=1, facts=missing_facts(), now=NOON)
    assert kept == [(1, "M", HOME), (2, "A", None)]


@pytest.mark.parametrize("home", [None, HOME + 2 * HOUR])
def test_times_cannot_pass_an_interview_that_was_held(world: World, home: datetime | None) -> None:
    with world.acting("david") as david:
        made = recorded_episode(world, david)
        actions.record_interview(made, by=david, seen=1, facts=interview(), now=NOON)
        with pytest.raises(Refused, match="return interview"):
            actions.amend_missing(made, by=david, seen=2, facts=missing_facts(ended_at=home), now=NOON)


def test_no_episode_of_somebody_who_is_not_shown_is_read(world: World) -> None:
    with world.acting("david") as david:
        kai = recorded_episode(world, david).young_person
    with world.acting("sam") as sam:
        assert queries.missing_episodes(sam, kai) == []
        assert _missing(sam, [kai]) == []
        assert _due(sam, [kai], NOON) == []


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 min"), (59, "59 min"), (60, "1 h"), (300, "5 h"), (2879, "48 h"), (2880, "2 days"), (10080, "7 days")],
)
def test_how_long_is_said_in_the_largest_words_that_fit(minutes: int, words: str) -> None:
    assert queries.length_in_words(BEGAN, BEGAN + timedelta(minutes=minutes)) == words
