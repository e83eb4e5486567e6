"""Planning, changing and ending duty: who may, who can be on it, and who is on duty at a moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.http import Http404
from django.test import Client
from django.test.utils import CaptureQueriesContext

from act.trust.identifiers import uuid7
from act.trust.models import AuditRow, Posting
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from act.workforce import actions, queries
from act.workforce.fitness import fitness
from act.workforce.models import DutyTurn, TimeAway
from act.workforce.queries.duty import rota_between
from tests.attack.emergency import found
from tests.workforce.makers import NOW, at, away, facts, planned, week, wigan
from tests.world import World, role_ended

SignIn = Callable[[str], Client]
NIGHT = (at(31, 17), at(1, 9))


def on_duty(by: Standing, moment: datetime) -> str:
    """Who is on duty in Wigan, as pages say it; empty where nobody is. `by` acts."""
    assert by.postings
    return queries.duty_line(wigan(), moment)


def test_a_manager_plans_a_night_and_everybody_posted_there_reads_it(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, *NIGHT)
        assert AuditRow.objects.filter(what="workforce.duty_planned", object_id=turn.pk).count() == 1
    for username in ("sam", "priya", "helen", "lena", "ruth"):
        with world.acting(username) as by:
            assert on_duty(by, NOW) == (
                "On duty tonight: Sam Okafor until 09:00. If you can't reach them: Jess Whitworth, then Helen Marsh."
            )


def test_nobody_without_a_role_there_is_told_of_the_rota(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, *NIGHT)
    with world.acting("david") as david:
        assert queries.duty_states(david, NOW) == []
        with pytest.raises(Http404):
            queries.turn_to_change(david, turn.pk)


@pytest.mark.parametrize("username", ["sam", "priya", "lena", "ruth", "david"])
def test_nobody_but_a_manager_of_the_authority_plans(username: str, world: World) -> None:
    with world.acting(username) as by, pytest.raises(Refused, match="Only a manager in this authority"):
        planned(world, by, *NIGHT)


CANNOT = (
    ("over", {"begins": at(31, 9), "ends": at(31, 12)}, "That time is over", "until"),
    ("backwards", {"begins": at(1, 9), "ends": at(1, 9)}, "must end after it begins", "until"),
    ("too long", {"begins": at(4, 17), "ends": at(7, 18)}, "72 hours at most", "until"),
    ("too far", {"begins": at(4, 17) + timedelta(days=400), "ends": at(5, 9) + timedelta(days=400)}, "year", "begins"),
    ("cover themselves", {"cover": "sam"}, "Sam Okafor can't cover for themselves", "cover"),
    ("manager covers", {"cover": "helen"}, "Helen Marsh is the manager for this time", "cover"),
    ("manager on duty", {"who": "helen", "cover": ""}, "another manager must be behind them", "who"),
    ("social worker", {"who": "priya"}, "Priya Ellis isn't a key worker or manager in Wigan on 31 October", "who"),
    ("elsewhere", {"cover": "nadia"}, "Nadia Hussain isn't a key worker or manager in Wigan", "cover"),
    ("no manager", {"manager": "jess", "cover": ""}, "Jess Whitworth isn't a manager in Wigan", "manager"),
)


@pytest.mark.parametrize(("changes", "words", "field"), [each[1:] for each in CANNOT], ids=[each[0] for each in CANNOT])
def test_who_and_when_cannot_be_is_refused_in_a_sentence_beside_its_question(
    changes: dict[str, object], words: str, field: str, world: World
) -> None:
    told = {"begins": NIGHT[0], "ends": NIGHT[1], **changes}
    with world.acting("helen") as helen, pytest.raises(Refused, match=words) as refused:
        planned(world, helen, **told)
    assert refused.value.field == field


def test_a_mistake_in_a_week_is_beside_the_day_and_nothing_of_the_week_is_saved(world: World) -> None:
    turns = [facts(world, at(1, 17), at(2, 9), row=1), facts(world, at(2, 17), at(3, 9), "priya", row=2)]
    with world.acting("helen") as helen:
        with pytest.raises(Refused) as refused:
            actions.plan_duty(wigan(), by=helen, turns=turns, now=NOW)
        assert refused.value.field == "who_2"
        assert not DutyTurn.objects.exists()


def test_two_at_once_are_refused_by_the_rule_and_by_the_database(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, *NIGHT)
        with pytest.raises(Refused, match="Sam Okafor is already on duty from Mon 31 Oct, 17:00"):
            planned(world, helen, at(1, 8), at(1, 12), "jess", "")
        planned(world, helen, at(1, 9), at(1, 12), "jess", "")  # they meet
        columns = {"begins": at(1, 3), "ends": at(1, 4), "until": at(1, 4), "id": uuid7()}
        (row,) = DutyTurn.objects.filter(pk=turn.pk).values()
        with pytest.raises(IntegrityError, match="no_overlap"), transaction.atomic():
            DutyTurn(**{**row, **columns}).save(force_insert=True)


def test_a_change_ends_one_and_adds_another_and_what_is_over_stays(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, *NIGHT)
        told = facts(world, *NIGHT, "jess", "")
        changed = actions.change_duty(turn, by=helen, seen=1, facts=told, words="Sam is ill", now=NOW)
        before = DutyTurn.objects.get(pk=turn.pk)
        assert (before.until, before.ended_words, before.ended_by) == (NOW, "Sam is ill", helen.user)
        assert (changed.begins, changed.until, changed.person.name) == (NOW, NIGHT[1], "Jess Whitworth")
        assert "Sam Okafor" in on_duty(helen, at(31, 19))
        assert "Jess Whitworth" in on_duty(helen, NOW)
        (ended,) = queries.ended_turns([wigan().pk], NOW)[wigan().pk]
        assert ended.pk == turn.pk
        with pytest.raises(Stale):
            actions.end_duty(turn, by=helen, seen=1, words="Again", now=NOW)
        with pytest.raises(Refused, match="is over, or a colleague has taken it off"):
            actions.end_duty(turn, by=helen, seen=2, words="Again", now=NOW)


def test_one_that_has_not_begun_can_be_changed_to_begin_earlier_and_leaves_no_time_behind(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, at(1, 17), at(2, 9))
        told = facts(world, at(1, 15), at(2, 9))
        changed = actions.change_duty(turn, by=helen, seen=1, facts=told, words="School is shut", now=NOW)
        assert changed.begins == at(1, 15)
        assert DutyTurn.objects.get(pk=turn.pk).until == turn.begins


def test_taken_off_it_is_a_gap(world: World) -> None:
    with world.acting("helen") as helen:
        turns = week(world, helen)
        actions.end_duty(turns[1], by=helen, seen=1, words="Nobody can", now=NOW)
        (state,) = queries.duty_states(helen, NOW)
    assert state.gap_words()[0] == "No one is on duty Tue 1 Nov, 17:00 to Wed 2 Nov, 09:00"


def test_gaps_are_those_of_seven_days_and_only_once_a_rota_has_begun(world: World) -> None:
    with world.acting("helen") as helen:
        assert queries.duty_states(helen, NOW) == []
        planned(world, helen, at(4, 17), at(5, 9))
        (state,) = queries.duty_states(helen, NOW)
        assert state.gap_words() == [
            "No one is on duty Sat 5 Nov, 09:00 to Mon 7 Nov, 09:00",
            "No one is on duty Mon 7 Nov, 17:00 to 20:15",
        ]
        assert state.words(NOW) == "No one needs to be on duty now. Next: Sam Okafor from Fri 4 Nov, 17:00."
        assert queries.duty_states(helen, NOW + timedelta(days=33)) == []  # it stopped four weeks ago


def test_in_a_gap_it_says_whom_to_ring_instead(world: World) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, at(31, 17), at(31, 20, 30))
        (state,) = queries.duty_states(helen, at(31, 23))
    assert state.words(at(31, 23)) == "No one is on duty now. Ring Wigan duty team (fictional)."


NEXT: tuple[tuple[datetime, str], ...] = (
    (at(1, 8, 59), "On duty now: Sam Okafor until 09:00. If you can't reach them: Jess Whitworth, then Helen Marsh."),
    (at(1, 9), ""),
    (at(1, 17), "On duty tonight: Sam Okafor until 09:00. If you can't reach them: Jess Whitworth, then Helen Marsh."),
)


@pytest.mark.parametrize(("moment", "words"), NEXT)
def test_duty_holds_from_its_first_moment_up_to_its_last(moment: datetime, words: str, world: World) -> None:
    with world.acting("helen") as helen:
        week(world, helen)
        assert on_duty(helen, moment) == words


def test_who_follows_at_once_is_said(world: World) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, at(31, 17), at(1, 8), "sam", "")
        planned(world, helen, at(1, 8), at(1, 9), "jess", "")
        assert on_duty(helen, NOW) == (
            "On duty tonight: Sam Okafor until 08:00, then Jess Whitworth. If you can't reach them: Helen Marsh."
        )


def test_over_the_change_of_the_clocks_times_are_those_of_the_clock_on_the_wall(world: World) -> None:
    friday, monday = at(24, 17) + timedelta(days=120), at(24, 9) + timedelta(days=123)  # 24 to 27 March 2017
    with world.acting("helen") as helen:
        planned(world, helen, friday, monday)
        present = queries.on_duty(wigan().pk, friday + timedelta(hours=60))
    assert present is not None
    assert f"{present.until.astimezone(friday.tzinfo):%-d %b %H:%M}" == "27 Mar 09:00"


def _away(world: World, by: Standing) -> None:
    away(world, by, "sam", date(2016, 10, 31), date(2016, 11, 14))


def _role_over(world: World, by: Standing) -> None:
    role_ended("sam", date(2016, 10, 31))


def _facts(row: Posting | TimeAway) -> tuple[object, ...]:
    """What tells whether somebody can be on duty."""
    told = ("pk", "user_id", "authority_id", "role", "since", "begins", "until")
    return tuple(getattr(row, name, None) for name in told)


def test_who_can_be_on_duty_is_read_in_the_statement_of_the_turns(world: World) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT)
        planned(world, helen, at(1, 17), at(2, 9), "jess", "")
        _away(world, helen)
        where = [wigan().pk]
        with CaptureQueriesContext(connection) as captured:
            turns, read = rota_between(where, NOW, NOW + timedelta(days=2))
        assert len(turns) == 2 and len(captured) == 1
        known = fitness(where, {world.user(who).pk for who in ("sam", "jess", "helen")}, NOW.date(), date(2016, 11, 2))
        assert {*map(_facts, read.postings)} == {*map(_facts, known.postings)} != set()
        assert {*map(_facts, read.days_away)} == {*map(_facts, known.days_away)} != set()


@pytest.mark.parametrize("gone", [_away, _role_over])
def test_who_goes_after_the_rota_was_planned_is_replaced_by_their_cover_or_leaves_a_gap(
    gone: Callable[[World, Standing], None], world: World
) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT)
        planned(world, helen, at(1, 17), at(2, 9), "sam", "")
        gone(world, helen)
        assert (
            on_duty(helen, NOW) == "On duty tonight: Jess Whitworth until 09:00. If you can't reach them: Helen Marsh."
        )
        (state,) = queries.duty_states(helen, NOW)
        assert state.gap_words()[0] == "No one is on duty Tue 1 Nov, 17:00 to Wed 2 Nov, 09:00"
        lines = [line for day in queries.rota_days([wigan().pk], helen.on, 2)[wigan().pk] for line in day.lines]
        assert all(line.warning.startswith("Sam Okafor ") for line in lines)


def test_somebody_who_goes_away_on_saturday_still_ends_the_night_of_friday(world: World) -> None:
    with world.acting("helen") as helen:
        away(world, helen, "sam", date(2016, 11, 5), date(2016, 11, 14))
        planned(world, helen, at(4, 17), at(5, 9))
        assert "Sam Okafor" in on_duty(helen, at(5, 8))
        with pytest.raises(Refused, match="Sam Okafor is away until 14 November 2016") as refused:
            planned(world, helen, at(5, 9), at(6, 9))
    assert refused.value.field == "who"


def test_a_manager_who_is_away_is_not_the_one_to_ring(world: World) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT)
        away(world, helen, "helen", helen.on, date(2016, 11, 14))
        assert (
            on_duty(helen, NOW) == "On duty tonight: Sam Okafor until 09:00. If you can't reach them: Jess Whitworth."
        )


def test_whoever_opens_a_record_in_an_emergency_is_told_first_whom_to_ring(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT)
    with world.acting("jess") as jess:
        found(jess, "Mia")
    page = sign_in("jess").get(f"/young-people/{world.people['Mia']}/emergency/").content.decode()
    assert "On duty tonight: Sam Okafor until 09:00." in page


def test_a_week_is_copied_at_the_same_times_of_day_over_the_change_of_the_clocks(world: World) -> None:
    with world.acting("helen") as helen:
        turn = planned(world, helen, at(31, 17), at(1, 9))
    turn.begins, turn.ends = datetime(2017, 3, 20, 17, tzinfo=UTC), datetime(2017, 3, 21, 9, tzinfo=UTC)
    later = queries.a_week_later(turn)
    assert [f"{moment.astimezone(UTC):%-d %b %H:%M}" for moment in (later.begins, later.ends)] == [
        "27 Mar 16:00",
        "28 Mar 08:00",
    ]


def test_last_week_is_offered_where_it_is_free_and_without_who_is_away(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        week(world, helen)
        planned(world, helen, at(8, 17), at(9, 9), "jess", "")
        away(world, helen, "sam", date(2016, 11, 7), date(2016, 11, 10))
        copied = [day.copied for day in queries.week_to_plan(wigan(), date(2016, 11, 7)).days]
    assert [turn is not None for turn in copied] == [True, False, True, True, True, False, False]
    page = sign_in("helen").get(f"/duty/{wigan().pk}/week/2016-11-07/?from=last-week").content.decode()
    assert "Filled in from last week, without anyone who is away." in page
    assert page.count(f'<option value="{world.user("sam").pk}" selected>') == 0
    assert page.count(f'<option value="{world.user("jess").pk}" selected>') == 4  # who covered Sam


@pytest.mark.parametrize("monday", ["2016-11-01", "2046-11-05", "monday", "2016-13-01"])
def test_a_week_that_is_none_is_not_found(monday: str, sign_in: SignIn) -> None:
    assert sign_in("helen").get(f"/duty/{wigan().pk}/week/{monday}/").status_code == 404
