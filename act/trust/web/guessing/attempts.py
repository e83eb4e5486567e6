"""Takes attempts to sign in, one after the other for each account, and says who has to wait until when."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, models, transaction
from django.db.models import Count, Max, Q

from act.trust import clock
from act.trust.models.sign_in_attempt import AttemptOutcome, SignInAttempt
from act.trust.scope.acting import entering
from act.trust.web.guessing.devices import Source
from act.trust.web.guessing.pauses import AT_ACCOUNT, AT_ADDRESS, AT_PAIR, WINDOW, pause

A_TICK, A_SECOND = timedelta(microseconds=1), timedelta(seconds=1)


class Paused(Exception):
    """Too many wrong passwords: this one was not checked. Says from when on one is."""

    def __init__(self, until: datetime) -> None:
        super().__init__("Too many wrong passwords")
        self.until = until


def begin(name: str, source: Source, user: UUID | None) -> SignInAttempt:
    """Take an attempt at a name (its keyed digest) before its password is checked. It is wrong until `came_in`.

    Raises Paused, with the attempt kept, where it came too early.
    """
    now = clock.real_now()
    with entering(), transaction.atomic():
        _one_at_a_time(name)
        last, until = _last_and_wait(name, source, now)
        if until > now and last and last.outcome == AttemptOutcome.PAUSED:
            last.times += 1
            last.save(force_update=True, update_fields=["times"])
        else:
            at = max(now, last.at + A_TICK) if last else now
            last = SignInAttempt(
                at=at, name=name, source=source.key, address=source.address, known=source.known, user_id=user
            )
            last.outcome = AttemptOutcome.PAUSED if until > now else AttemptOutcome.WRONG
            last.waits_until = until if until > now else None
            last.save(force_insert=True)
    if until > now:
        raise Paused(until)
    return last


def came_in(attempt: SignInAttempt) -> None:
    """The password was right."""
    attempt.outcome = AttemptOutcome.RIGHT
    with entering():
        attempt.save(force_update=True, update_fields=["outcome"])


def _last_and_wait(name: str, source: Source, now: datetime) -> tuple[SignInAttempt | None, datetime]:
    """Return the last attempt of this source at this name, and from when on the next one is checked."""
    since = now - WINDOW
    # What lies ahead was written while the clock was wrong: it keeps nobody waiting.
    here = SignInAttempt.objects.filter(name=name, source=source.key, at__range=(since, now + A_SECOND))
    last = here.order_by("-at", "-id").first()
    if last and last.outcome == AttemptOutcome.PAUSED and last.waits_until:
        return last, last.waits_until  # what we told them holds, whatever others did since
    wait = max(
        pause(AT_PAIR, _wrong_since_right(here)),
        pause(AT_ACCOUNT, 0 if source.known else _wrong(Q(name=name) & ~Q(source=source.key), since)),
        pause(AT_ADDRESS, 0 if source.known else _wrong(Q(address=source.address) & ~Q(name=name), since)),
    )
    return last, (last.at if last and wait else now) + wait


def _wrong_since_right(here: models.QuerySet[SignInAttempt]) -> int:
    right = here.aggregate(at=Max("at", filter=Q(outcome=AttemptOutcome.RIGHT)))["at"]
    wrong = here.filter(outcome=AttemptOutcome.WRONG)
    return (wrong.filter(at__gt=right) if right else wrong).count()


def _wrong(where: Q, since: datetime) -> int:
    found = SignInAttempt.objects.filter(where, known=False, outcome=AttemptOutcome.WRONG, at__gte=since)
    return found.aggregate(number=Count("id"))["number"] or 0


def _one_at_a_time(name: str) -> None:
    """Let nobody else begin at this name until the transaction ends. SQLite has one writer anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int(name[:15], 16)])
