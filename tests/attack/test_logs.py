"""Nothing that anybody wrote is in the log or on a page that says sorry, and no line of the log can be forged.

For a whole crawl it is seen in `test_words_left_behind`.
"""

import io
import logging
import logging.config
from collections.abc import Callable
from logging.handlers import SMTPHandler
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.utils.log import AdminEmailHandler

from tests import environment
from tests.attack.answers import description
from tests.attack.canaries import Canary
from tests.attack.heard import TYPED, found
from tests.attack.stage import Stage

SignIn = Callable[[str], Client]
FORGED = "\r\nCRITICAL act: forged"


def refuse(*_: Any, **__: Any) -> None:
    """A mistake that says what somebody wrote."""
    raise ValueError(TYPED) from KeyError(TYPED)


def test_a_mistake_of_ours_says_its_kind_and_place_in_the_log_and_sorry_on_the_page(
    stage: Stage, canaries: list[Canary], sign_in: SignIn, heard: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = sign_in("sam")
    monkeypatch.setattr("act.pages.views.page_permissions", refuse)
    answer = client.get(f"/young-people/{stage.keys['people/Mia']}/?q={TYPED}")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.content.decode()
    assert found(answer.content.decode(), canaries) == found(heard.getvalue(), canaries) == []
    (line,) = [each for each in heard.getvalue().splitlines() if each.startswith("ERROR")]
    assert line.startswith("ERROR django.request: 500 GET pages:young_person | ValueError from KeyError in act/")
    assert "act/pages/views.py:" in line and " | request " in line


def test_a_row_that_the_database_refuses_is_not_quoted(
    stage: Stage, canaries: list[Canary], sign_in: SignIn, heard: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL would say the whole row with its message, if the table were not behind row level security."""
    client, messages = sign_in("sam"), []

    def save(record: Any, **_: Any) -> None:
        record.what_matters, record.what_matters_on = TYPED, None
        try:
            record.save(force_update=True)
        except Exception as error:
            messages.append(str(error))
            raise

    monkeypatch.setattr("act.people.actions.save", save)
    answer = client.post(f"/young-people/{stage.keys['people/Mia']}/about/", description(what_matters=TYPED))
    transaction.set_rollback(False)  # on SQLite the transaction that the service gives up is the test's own
    assert answer.status_code in {500, 503}
    assert "young_person_words_have_a_day" in messages[0]
    assert found(answer.content.decode(), canaries) == found(heard.getvalue(), canaries) == []
    assert "IntegrityError" in heard.getvalue()


def test_nobody_writes_a_line_of_the_log_by_what_they_send(stage: Stage, sign_in: SignIn, heard: io.StringIO) -> None:
    client = sign_in("sam")
    client.get("/no%0d%0aCRITICAL%20act:%20forged/", headers={"user-agent": FORGED, "referer": FORGED})
    client.get("/", headers={"host": f"elsewhere{FORGED}"})
    client.post("/sign-in/", {"username": FORGED, "password": FORGED})
    logging.getLogger("act").warning("Said by %s", f"somebody{FORGED}\x1b[2J\u2028\x85")
    lines = heard.getvalue().splitlines()
    assert len(lines) >= 3
    assert [line for line in lines if line.startswith("CRITICAL")] == []
    assert "WARNING act: Said by somebody\\r\\nCRITICAL act: forged\\x1b[2J\\u2028\\x85" in lines


def test_production_logs_one_line_a_record_and_mails_nobody() -> None:
    """Statements are logged only where DEBUG is on, or a test captures them."""
    assert (settings.DEBUG, settings.ADMINS, connection.queries_logged) == (False, [], False)
    assert settings.LOGGING["handlers"]["console"]["formatter"] == "one_line"
    loggers = [each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger)]
    handlers = [handler for each in (logging.root, *loggers) for handler in each.handlers]
    assert not [handler for handler in handlers if isinstance(handler, AdminEmailHandler | SMTPHandler)]


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite keeps no log")
@pytest.mark.usefixtures("db")
def test_the_database_s_own_log_quotes_no_row_and_no_statement() -> None:
    with connection.cursor() as cursor:
        for name, value in (
            ("log_min_error_statement", "panic"),
            ("log_error_verbosity", "terse"),
            ("log_min_duration_statement", "-1"),
            ("log_statement", "none"),
        ):
            cursor.execute("SELECT current_setting(%s)", [name])
            assert cursor.fetchone() == (value,)
