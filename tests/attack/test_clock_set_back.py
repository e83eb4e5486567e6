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
from act.trust.audit.latest import latest_moment
from act.trust.clock import steady as steady_clock
from act.trust.clock.steady import SteadyClock, gone_on
from act.trust.models import Opening
from act.voice.tablet_links import TO_OPEN, ExpiredLink, tablet_link
from tests.access.emergencies import opened
from tests.attack.told import tell
from tests.trust.test_chain import look
from tests.voice.makers import tablet_url
from tests.world import PASSWORD, World

SignIn = Callable[[str], Client]
NOON = datetime.now(UTC).replace(microsecond=0)
"""The present, which PostgreSQL's own clock goes on telling."""
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
far = pytest.mark.parametrize("back", [timedelta(0), 3 * DAY, 700 * DAY], ids=["hours", "days", "years"])
"""By how much further the clock is set back."""


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


def pass_by(machine: time_machine.Traveller, ticks: list[float], while_: timedelta) -> None:
    """Some time passes, for the machine and for everybody."""
    ticks[0] += while_.total_seconds()
    machine.shift(while_)


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


@pytest.mark.parametrize(
    ("machine", "passed", "then"),
    [
        (timedelta(0), timedelta(0), timedelta(0)),
        (HOUR, HOUR, HOUR),
        (DAY * 400, timedelta(0), DAY * 400),
        (-HOUR, timedelta(0), timedelta(0)),
        (-HOUR, 20 * MINUTE, 10 * MINUTE),
        (-DAY, HOUR, HOUR / 2),
        (-DAY - MINUTE, HOUR, HOUR),
        (-400 * DAY, 10 * DAY, 10 * DAY),
        (9 * DAY, 10 * DAY, 9 * DAY),
    ],
)
def test_the_latest_moment_goes_on_whatever_the_machine_says(
    machine: timedelta, passed: timedelta, then: timedelta
) -> None:
    """All three from noon, when the latest moment was seen: what the machine says, what has passed, the latest then."""
    assert gone_on(NOON, NOON + machine, passed) == NOON + then


def test_a_start_without_the_file_knows_what_the_database_knows(
    world: World, tmp_path: Path, ticks: list[float]
) -> None:
    with time_machine.travel(NOON + 40 * DAY, tick=False):
        look(world)
    assert latest_moment() == NOON + 40 * DAY
    with time_machine.travel(NOON, tick=False):
        assert SteadyClock(tmp_path / "latest_moment", latest_moment()).lead() == 40 * DAY


@pytest.mark.parametrize(
    ("lead", "says"), [(20 * MINUTE, "20 minutes"), (23 * HOUR, "1,380 minutes"), (40 * DAY, "40 days")]
)
def test_the_owner_is_told_once_and_what_to_do(
    lead: timedelta, says: str, tmp_path: Path, ticks: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    with time_machine.travel(NOON, tick=False), caplog.at_level("WARNING"):
        ours = SteadyClock(tmp_path / "latest_moment", NOON + lead)
        ours.lead()
        ours.lead()
    (line,) = caplog.messages
    assert f"This machine's clock is {says} behind" in line and "set it if it's wrong" in line


@far
def test_a_sign_in_that_has_ended_stays_so_and_a_new_one_lasts_as_usual(
    back: timedelta, steady: time_machine.Traveller, ticks: list[float], world: World, client: Client
) -> None:
    client.post("/sign-in/", {"username": "sam", "password": PASSWORD})
    cookies = dict(client.cookies)
    assert client.get("/").status_code == 200
    steady.shift(8 * HOUR + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON + HOUR - back)
    client.cookies.update(cookies)
    again = client.get("/").status_code
    tell(expired=1, revived=again != 302)
    assert again == 302
    client.post("/sign-in/", {"username": "sam", "password": PASSWORD})
    assert client.get("/").status_code == 200
    for hours, status in ((7, 200), (17, 302)):  # at half speed while it catches up
        pass_by(steady, ticks, hours * HOUR)
        assert client.get("/").status_code == status


def test_a_clock_that_was_years_ahead_locks_nobody_out(
    steady: time_machine.Traveller, ticks: list[float], world: World, client: Client
) -> None:
    steady.move_to(NOON + 2_000 * DAY)
    clock.for_expiry()
    steady.move_to(NOON)
    for _ in range(3):
        assert client.post("/sign-in/", {"username": "sam", "password": PASSWORD}).status_code == 302
        assert client.get("/").status_code == 200
        pass_by(steady, ticks, 7 * HOUR)
        assert client.get("/").status_code == 200
        pass_by(steady, ticks, 9 * HOUR)
        assert client.get("/").status_code == 302


@far
def test_an_emergency_that_is_over_stays_so_and_the_next_one_stands_for_its_time(
    back: timedelta, steady: time_machine.Traveller, ticks: list[float], world: World
) -> None:
    usual = emergency_limits(NOON.date()).usual
    first: Opening = opened(world, "jess", "Mia", clock.real_now())
    steady.shift(usual + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON + MINUTE - back)
    assert not first.stands(clock.real_now())
    with world.acting("jess") as jess:
        mia_is_open = world.people["Mia"] in jess.opened
    tell(expired=1, revived=mia_is_open)
    assert not mia_is_open
    again = opened(world, "jess", "Mia", clock.real_now())
    assert again.pk != first.pk and again.until - again.opened_at == usual
    pass_by(steady, ticks, usual - MINUTE)
    with world.acting("jess") as jess:
        assert world.people["Mia"] in jess.opened
        assert Opening.objects.live(clock.real_now()).get() == again
    pass_by(steady, ticks, 2 * MINUTE)
    with world.acting("jess") as jess:
        assert world.people["Mia"] not in jess.opened
        assert not again.stands(clock.real_now()) and not Opening.objects.live(clock.real_now()).exists()


def test_an_emergency_opened_while_the_clock_was_behind_can_be_closed(
    steady: time_machine.Traveller, world: World
) -> None:
    # PostgreSQL asks by its own clock whether they were just found, and this file may have been read long ago.
    present = time_machine.escape_hatch.datetime.datetime.now(UTC)
    steady.move_to(present)
    clock.for_expiry()
    steady.move_to(present - 20 * MINUTE)
    again = opened(world, "jess", "Mia", clock.real_now())
    with world.acting("jess") as jess:
        assert emergency.end(again, by=jess, now=clock.real_now()).ended_at


@far
def test_a_handed_over_link_that_has_expired_stays_so(
    back: timedelta, steady: time_machine.Traveller, world: World, sign_in: SignIn
) -> None:
    token = tablet_url(sign_in("sam"), world, "Mia").rstrip("/").rpartition("/")[2]
    assert tablet_link(token, within=TO_OPEN)
    steady.shift(TO_OPEN + MINUTE)
    clock.for_expiry()
    steady.move_to(NOON - back)
    tell(expired=1)
    with pytest.raises(ExpiredLink):
        tablet_link(token, within=TO_OPEN)
