"""Messages: written with their cause, sent by `act messages send`, and kept while mail is down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from smtplib import SMTPException
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from act.trust import clock
from act.trust.models import Message, User
from act.trust.scope import acting

FOOT = "We name nobody in these messages, in case the wrong person reads one."


def write(to: User, *, subject: str, body: str, path: str, now: datetime) -> None:
    """Write one message, inside the transaction of its cause."""
    Message(to=to, subject=subject, body=body, path=path, written_at=now).save(force_insert=True)


@dataclass(frozen=True)
class SendingResult:
    """What became of the messages that waited: how many were sent, how many wait on, and why."""

    sent: int
    no_address: int
    problem: str = ""
    waiting: int = 0


def send() -> SendingResult:
    """Send what waits, the oldest first; each is marked in a transaction of its own, so none is lost.

    A message is sent twice only when this is killed between the server's yes and our mark, and has the same
    Message-ID then. Where mail is down it stops, and everything left is tried again the next time.
    """
    counts = {True: 0, False: 0, None: 0}
    waiting = list(_waiting())
    for place, key in enumerate(waiting):
        try:
            with acting.sending():
                counts[_send(key)] += 1
        except (SMTPException, OSError) as error:
            return SendingResult(counts[True], counts[False], problem=_plainly(error), waiting=len(waiting) - place)
    return SendingResult(counts[True], counts[False])


def count() -> int:
    """Return how many messages wait."""
    return len(list(_waiting()))


def _waiting() -> Iterator[UUID]:
    with acting.sending():
        yield from (
            Message.objects.filter(sent_at__isnull=True).order_by("written_at", "id").values_list("pk", flat=True)
        )


def _send(key: UUID) -> bool | None:
    """Tell whether it was sent; None where another process is sending it."""
    # Skip what another run of this command is sending just now: on PostgreSQL no message goes out twice.
    unsent = Message.objects.filter(pk=key, sent_at__isnull=True).select_for_update(skip_locked=True, of=("self",))
    message = unsent.select_related("to").first()
    if message is None:
        return None
    if not message.to.mail or not message.to.is_active:
        return False
    _mail(message).send()
    message.sent_at = clock.real_now()
    message.save(force_update=True, update_fields=["sent_at"])
    return True


def _mail(message: Message) -> EmailMessage:
    where = f"{settings.ACT_ADDRESS}{message.path}" if settings.ACT_ADDRESS else f"the service, at {message.path}"
    return EmailMessage(
        subject=message.subject,
        body=f"{message.body}\n\nOpen {where}\n\n{FOOT}\n",
        to=[message.to.mail],
        headers={"Message-ID": message.message_id, "Auto-Submitted": "auto-generated"},
        connection=get_connection(),
    )


def _plainly(error: Exception) -> str:
    return f"The mail server could not be reached ({type(error).__name__}). Nothing is lost. Try again later."
