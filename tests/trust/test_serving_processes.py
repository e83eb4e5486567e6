"""`act serve` as the processes that it is: it refuses what would go wrong, and outlives one of them."""

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from tests.attack.visitor import Visitor
from tests.serving import PATIENCE, Service, free_port
from tests.stories.copies import Copy
from tests.trust.doors import PATIENT, serving
from tests.trust.test_settings import act

KEY = "fictional-key-fictional-key-fictional-key-0123456789"


@pytest.fixture
def service(copied: Copy, tmp_path: Path) -> Service:
    """A service of one's own, not started yet."""
    return Service(copied.variables, free_port(), tmp_path / "server.log")


def workers(service: Service) -> list[int]:
    """The processes that answer."""
    pid = service.process.pid
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()]


def until(it_is_so: Callable[[], bool]) -> bool:
    """Whether it becomes so, in time."""
    pause, end = threading.Event(), monotonic() + PATIENCE
    while not it_is_so() and monotonic() < end:
        pause.wait(0.02)
    return it_is_so()


def there(process: int) -> bool:
    """Whether a process is still at work."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


def test_it_refuses_a_second_one_and_outlives_a_process_and_leaves_none_behind(service: Service, copied: Copy) -> None:
    service.start()
    try:
        same_state = copied.act("serve", "--port", str(free_port()))
        assert (same_state.returncode, same_state.stderr.count("\n")) == (1, 1)
        assert "The service already runs from" in same_state.stderr
        first = workers(service)
        os.kill(first[0], signal.SIGKILL)
        assert until(lambda: len(set(workers(service)) - set(first)) == 1)
        assert Visitor(service).sign_in("sam").status == 302
        left = workers(service)
        service.process.kill()
        service.process.wait(PATIENCE)
        assert until(lambda: not any(map(there, left)))
    finally:
        service.end()
    service.start()
    service.stop()
    assert service.process.returncode == 0


def test_it_refuses_a_port_that_another_program_holds(tmp_path: Path) -> None:
    with serving(PATIENT) as door:
        done = act(tmp_path, "serve", "--port", str(door.port), ACT_SECRET_KEY=KEY)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"We can't listen at 127.0.0.1, port {door.port}" in done.stderr


@pytest.mark.parametrize("key", ["django-insecure-short", "a" * 60, "abababab" * 10])
def test_it_refuses_a_key_that_can_be_guessed(key: str, tmp_path: Path) -> None:
    done = act(tmp_path, "serve", ACT_SECRET_KEY=key)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "ACT_SECRET_KEY is too weak" in done.stderr and key not in done.stderr


def test_it_refuses_a_database_without_tables(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    done = act(tmp_path, "serve", "--port", str(free_port()), ACT_SECRET_KEY=KEY, DATABASE_URL=address)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "Run: act migrate" in done.stderr
