"""The machine's clock is set back: what had expired stays so, and what is opened afterwards still opens."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from django.test import Client

from act.access.actions import emergency
from act.methods.emergency import emergency_limits
from act.trust import clock
from act.trust.clock import steady as steady_clock
from act.trust.clock.steady import AHEAD_AT_MOST, SteadyClock
from act.trust.models import Opening
from act.voice.tablet_links import TO_OPEN, ExpiredLink, tablet_link
from tests.access.emergencies import opened
from tests.attack.told import tell
from tests.voice.makers import tablet_url
from tests.world import PASSWORD, World

SignIn = Callable[[str], Client]
NOON = datetime.now(UTC).replace(microsecond=0)
"""The present, which PostgreSQL's own clock goes on telling."""
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that have really passed, to be moved by hand."""
    passed = [1_000.0]
    monkeypatch.setattr(steady_clock.time, "monotonic", lambda: passed[0])
    return passed


@pytest.fixture
def steady(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[time_machine.Traveller]:
    """The service's clock, as every process that serves has it, and the machine's beside it."""
    with time_machine.travel(NOON, tick=False) as machine:
        monkeypatch.setattr(clock, "_steady", SteadyClock(tmp_path / "latest_moment"))
        yield machine


def test_what_was_seen_stays_the_latest_and_goes_on_at_half_speed(tmp_path: Path, ticks: list[float]) -> None:
    with time_machine.travel(NOON, tick=False) as machine:
        ours = SteadyClock(tmp_path / "latest_moment")
        assert ours.lead() == timedelta(0)
        machine.move_to(NOON - HOUR)
        assert ours.lead() == HOUR
        ticks[0] += 1_200
        machine.shift(1_200)
        assert ours.lead() == 50 * MINUTE
        machine.move_to(NOON + HOUR)
        assert ours.lead() == timedelta(0)


def test_another_process_and_the_next_start_know_it_too(tmp_path: Path, ticks: list[float]) -> None:
    file = tmp_path / "latest_moment"
    with time_machine.travel(NOON, tick=False) as machine:
        SteadyClock(file).lead()
        machine.move_to(NOON - HOUR)
        assert round(SteadyClock(file).lead() / HOUR, 6) == 1
        assert file.stat().st_mode & 0o077 == 0


def test_without_its_file_it_still_knows_what_it_saw_and_keeps_it_again(tmp_path: Path, ticks: list[float]) -> None:
    file = tmp_path / "latest_moment"
    with time_machine.travel(NOON, tick=False) as machine:
        ours = SteadyClock(file)
        ours.lead()
        file.unlink()
        machine.move_to(NOON - HOUR)
        ticks[0] += 60
        assert ours.lead() == HOUR + MINUTE / 2
        assert file.exists()


def test_a_clock_that_was_wrong_by_years_is_believed_when_it_is_put_right(tmp_path: Path) -> None:
    with time_machine.travel(NOON + 100 * AHEAD_AT_MOST, tick=False) as machine:
        ours = SteadyClock(tmp_path / "latest_moment")
        ours.lead()
        machine.move_to(NOON)
        assert ours.lead() == timedelta(0)


def test_a_sign_in_that_has_ended_stays_so(steady: time_machine.Traveller, world: World, client: Client) -> None:
    client.post("/sign-in/", {"username": "sam", "password": PASSWORD})
    cookies = dict(client.cookies)
    assert client.get("/").status_code == 200
    steady.shift(8 * HOUR + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON + HOUR)
    client.cookies.update(cookies)
    again = client.get("/").status_code
    tell(expired=1, revived=again != 302)
    assert again == 302
    client.post("/sign-in/", {"username": "sam", "password": PASSWORD})
    assert client.get("/").status_code == 200


def test_an_emergency_that_is_over_stays_so_and_the_next_one_stands_for_its_time(
    steady: time_machine.Traveller, world: World
) -> None:
    usual = emergency_limits(NOON.date()).usual
    first: Opening = opened(world, "jess", "Mia", clock.real_now())
    steady.shift(usual + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON + MINUTE)
    assert not first.stands(clock.real_now())
    with world.acting("jess") as jess:
        mia_is_open = world.people["Mia"] in jess.opened
    tell(expired=1, revived=mia_is_open)
    assert not mia_is_open
    again = opened(world, "jess", "Mia", clock.real_now())
    assert again.pk != first.pk and again.until - again.opened_at == 2 * usual
    with world.acting("jess") as jess:
        assert world.people["Mia"] in jess.opened
        assert emergency.end(again, by=jess, now=clock.real_now()).ended_at


def test_a_handed_over_link_that_has_expired_stays_so(
    steady: time_machine.Traveller, world: World, sign_in: SignIn
) -> None:
    token = tablet_url(sign_in("sam"), world, "Mia").rstrip("/").rpartition("/")[2]
    assert tablet_link(token, within=TO_OPEN)
    steady.shift(TO_OPEN + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON)
    tell(expired=1)
    with pytest.raises(ExpiredLink):
        tablet_link(token, within=TO_OPEN)
