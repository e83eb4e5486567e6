"""Messages: written with their cause, sent later, none lost while mail is down, and a double is recognised."""

from smtplib import SMTPServerDisconnected
from typing import Any

import pytest
from click.testing import CliRunner
from django.core import mail
from django.core.mail import EmailMessage
from django.db import DatabaseError, connection, transaction

from act.cli import act
from act.trust import clock
from act.trust.messages import sending
from act.trust.models import Message
from act.trust.scope.acting import acting
from tests import environment
from tests.world import World, account_changed

HOST = "mail.example.gov.uk"


@pytest.fixture
def waiting(world: World, settings: Any) -> World:
    """Three messages wait: two for Helen, who has an address, and one for David, who has none."""
    settings.EMAIL_HOST = HOST
    account_changed("helen", mail="helen@example.gov.uk")
    with world.acting("jess"):
        for number, to in enumerate(("helen", "david", "helen")):
            sending.write(world.user(to), subject=f"Number {number}", body="Please", path="/x/", now=clock.real_now())
    return world


def unsent() -> list[str]:
    """The subjects of those that wait."""
    with sending.acting.sending():
        return list(Message.objects.filter(sent_at=None).order_by("written_at").values_list("subject", flat=True))


def sent() -> list[str]:
    """What left."""
    return [message.subject for message in mail.outbox]


def test_what_waits_is_sent_once_in_order(waiting: World) -> None:
    assert sending.send() == sending.SendingResult(sent=2, no_address=1)
    assert sending.send() == sending.SendingResult(sent=0, no_address=1)
    assert (sent(), unsent()) == (["Number 0", "Number 2"], ["Number 1"])


def test_a_message_leads_to_a_page_of_the_service_and_has_an_id_of_its_own(waiting: World, settings: Any) -> None:
    settings.ACT_ADDRESS = "https://act.example.gov.uk"
    sending.send()
    first, second = mail.outbox
    assert "https://act.example.gov.uk/x/" in str(first.body)
    assert first.to == ["helen@example.gov.uk"]
    ids = [message.extra_headers["Message-ID"] for message in (first, second)]
    assert ids[0] != ids[1]


def test_while_mail_is_down_nothing_is_lost_and_the_rest_is_tried_again(
    waiting: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def down(self: EmailMessage, *_: Any) -> int:
        raise SMTPServerDisconnected

    with monkeypatch.context() as patch:
        patch.setattr(EmailMessage, "send", down)
        told = sending.send()
    assert (told.sent, told.waiting, len(unsent())) == (0, 3, 3)
    assert "could not be reached (SMTPServerDisconnected)" in told.problem
    assert sending.send().sent == 2


def test_killed_between_the_servers_yes_and_our_mark_it_is_sent_again_under_the_same_id(
    waiting: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Message, "save", killed)
        with pytest.raises(KeyboardInterrupt), transaction.atomic():
            sending.send()
    sending.send()
    ids = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert sent() == ["Number 0", "Number 0", "Number 2"]
    assert ids[0] == ids[1] != ids[2]


def test_somebody_reads_their_own_messages_and_no_others(waiting: World) -> None:
    for username, subjects in (("helen", {"Number 0", "Number 2"}), ("david", {"Number 1"}), ("sam", set())):
        if environment.POSTGRES:
            with acting(waiting.user(username).pk):
                assert set(Message.objects.values_list("subject", flat=True)) == subjects


def test_a_message_stays_as_it_was_written(waiting: World) -> None:
    with sending.acting.sending():
        for change in ({"body": "Other"}, {"to": waiting.user("sam")}):
            with pytest.raises(DatabaseError), transaction.atomic():
                Message.objects.update(**change)
        Message.objects.update(sent_at=clock.real_now())
        with pytest.raises(DatabaseError), transaction.atomic():
            Message.objects.update(sent_at=None)


def test_the_command_says_what_it_did(waiting: World) -> None:
    told = CliRunner().invoke(act, ["messages", "send"])
    assert told.exit_code == 0, told.output
    assert "2 messages sent." in told.output
    assert "1 message is kept for people without an email address" in told.output


def test_without_a_mail_server_everything_is_kept_and_said(waiting: World, settings: Any) -> None:
    settings.EMAIL_HOST = ""
    told = CliRunner().invoke(act, ["messages", "send"])
    assert (told.exit_code, len(unsent())) == (1, 3)
    assert "3 messages are kept" in told.output


def test_an_address_is_given_at_the_command_line(world: World) -> None:
    told = CliRunner().invoke(act, ["account", "mail", "helen", "helen@example.gov.uk"])
    assert told.exit_code == 0, told.output
    assert world.user("helen").mail == "helen@example.gov.uk"
    wrong = CliRunner().invoke(act, ["account", "mail", "helen", "helen"])
    assert (wrong.exit_code, "is not an email address" in wrong.output) == (1, True)


def test_the_connection_is_left_as_it_was(waiting: World) -> None:
    sending.send()
    if environment.POSTGRES:
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('act.purpose', true)")
            assert cursor.fetchone()[0] in {"", None}
