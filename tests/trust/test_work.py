"""The process beside the web server: what it does and when, that faults don't end it, and that it stops when told."""

import logging
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from click.testing import CliRunner
from django.contrib.sessions.models import Session
from django.test import Client
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from act.methods.chain import ChainFinding, ChainFindingKind
from act.trust import clock
from act.trust.audit.verification import VerificationReport
from act.trust.identifiers import uuid7
from act.trust.models import IdempotencyKey, NightlyCheck, UnsentForm
from act.trust.scope.acting import cleaning, verifying
from act.trust.web.idempotency import once
from act.trust.web.unsent_words import keep_words
from act.trust.work import nightly as night
from act.trust.work import tasks, worker
from act.trust.work.cleaning import KEPT_FOR, clean
from act.trust.work.commands import nightly
from tests.stories.copies import Copy
from tests.trust.test_unsent_words import PLACE, typed
from tests.world import World

SignIn = Callable[[str], Client]
FOUND = VerificationReport((), (ChainFinding(ChainFindingKind.NOT_ANCHORED, "", None, "A row is missing."),))


@pytest.fixture(autouse=True)
def _one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test's transaction is on the one connection that it has: a round would give it back."""
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)


def test_a_night_s_work_is_due_once_a_night_and_mail_once_a_minute(world: World, settings: Any) -> None:
    settings.EMAIL_HOST = "mail.invalid"
    found = []
    with time_machine.travel("2026-07-02 01:30+01:00", tick=False) as moment:
        for _ in range(4):
            due = [task.name for task in worker.due(clock.real_now())]
            for task in worker.due(clock.real_now()):
                task.enqueue()
            found.append(due)
            moment.shift(timedelta(minutes=30))
    first, *later = found
    assert first == ["send_messages", "run_nightly"]  # never done before
    assert later == [["send_messages", "run_nightly"], ["send_messages"], ["send_messages"]]


def test_without_a_mail_server_no_message_is_tried(world: World) -> None:
    assert [task.name for task in worker.due(clock.real_now())] == ["run_nightly"]


def test_a_fault_is_logged_without_its_words_and_the_next_task_runs(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ran = []

    def breaks() -> None:
        raise ValueError("Mia Robinson")

    monkeypatch.setattr(tasks, "nightly", breaks)
    monkeypatch.setattr(tasks.sending, "send", lambda: ran.append("sent"))
    tasks.run_nightly.enqueue()
    tasks.send_messages.enqueue()
    work = worker.Work(every=0)
    monkeypatch.setattr(worker, "due", lambda _: ())
    with caplog.at_level(logging.ERROR):
        work.round()
    assert ran == ["sent"]
    (failed,) = DBTaskResult.objects.filter(status="FAILED")
    kept = f"{failed.traceback}{failed.exception_class_path}"
    assert "Mia" not in kept and "TaskFailed" in kept


def test_a_database_that_is_away_ends_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_: datetime) -> None:
        raise ConnectionError

    monkeypatch.setattr(worker, "due", away)
    worker.Work(every=0).round()


def test_told_to_stop_it_does_no_further_task(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    work = worker.Work(every=0)
    ran: list[str] = []
    monkeypatch.setattr(tasks.sending, "send", lambda: (ran.append("sent"), work.stop()))
    monkeypatch.setattr(worker, "due", lambda _: ())
    for _ in range(3):
        tasks.send_messages.enqueue()
    before = {name: signal.getsignal(name) for name in (signal.SIGTERM, signal.SIGINT)}
    work.run()
    for name, handler in before.items():
        signal.signal(name, handler)
    assert ran == ["sent"]
    assert DBTaskResult.objects.filter(status="READY").count() == 2


def test_the_process_stops_cleanly_on_sigterm(copied: Copy) -> None:
    command = [sys.executable, "-m", "act.cli", "work", "--every", "0.1"]
    queued = f"SELECT count(*) FROM {DBTaskResult._meta.db_table}"
    process = subprocess.Popen(command, env=copied.variables, stderr=subprocess.PIPE, text=True)
    try:
        while not copied.ask(queued)[0][0] and process.poll() is None:
            continue
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, said) == (0, "")


def test_nightly_says_how_it_went_and_keeps_it(world: World) -> None:
    result = CliRunner().invoke(nightly)
    with verifying():
        (check,) = NightlyCheck.objects.all()
    assert "checked." in result.output and "Cleaned:" in result.output
    assert result.exit_code == (1 if check.findings else 0)


def test_a_failed_check_exits_with_1_and_is_shown_to_managers_and_administrators(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(night, "check", lambda: FOUND)
    result = CliRunner().invoke(nightly)
    assert (result.exit_code, "A row is missing." in result.output) == (1, True)
    shown = {who: "found 1 thing wrong with the record" in _today(sign_in(who)) for who in ("helen", "moira", "sam")}
    assert shown == {"helen": True, "moira": True, "sam": False}


def test_a_check_that_stopped_coming_is_missed_after_two_days(world: World, sign_in: SignIn) -> None:
    with verifying():
        NightlyCheck.objects.create(at=clock.real_now() - timedelta(days=1), rows_checked=1, findings=0)
    assert "Nightly check" not in _today(sign_in("helen"))
    with cleaning():
        NightlyCheck.objects.all().delete()
    with verifying():
        NightlyCheck.objects.create(at=clock.real_now() - timedelta(days=3), rows_checked=1, findings=0)
    assert "Not checked since" in _today(sign_in("helen"))


def _today(client: Client) -> str:
    return client.get("/").content.decode()


def test_what_is_old_goes_and_what_is_young_stays(world: World) -> None:
    now = clock.real_now()
    for age in (timedelta(days=1), KEPT_FOR + timedelta(days=1)):
        with time_machine.travel(now - age, tick=False), world.acting("sam") as sam:
            once(uuid4(), by=sam, said={"age": age}, act=uuid7)
            place = PLACE if age.days == 1 else f"/young-people/{uuid4()}/about/"
            keep_words(typed(note=str(age)), by=sam, place=place)
    Session.objects.create(session_key="old", session_data="", expire_date=now - timedelta(seconds=1))
    Session.objects.create(session_key="young", session_data="", expire_date=now + timedelta(hours=1))
    cleaned = clean()
    assert (cleaned["ended sign-ins"], cleaned["unsent forms"], cleaned["keys of sent forms"]) == (1, 1, 1)
    with cleaning():
        assert (UnsentForm.objects.count(), IdempotencyKey.objects.count()) == (1, 1)
    assert Session.objects.filter(session_key="young").exists()


def test_old_attempts_go(world: World) -> None:
    with time_machine.travel(clock.real_now() - KEPT_FOR - timedelta(days=1)):
        Client().post("/sign-in/", {"username": "nobody", "password": "wrong"})
    Client().post("/sign-in/", {"username": "nobody", "password": "wrong"})
    assert clean()["attempts to sign in"] == 1
