"""Thirty people at once on the service as it is started for a council: how long a caseload page takes to come."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from act.demo.cast import CAST, PILOT_CAST
from act.trust.models import AuditKind, AuditRow, User
from act.trust.scope.acting import acting
from act.trust.scope.roles import ROLES, Permission
from tests.attack.visitor import Visitor
from tests.bench.caseload.asking import Asked, ask_at_once
from tests.bench.row import Row
from tests.serving import Service, free_port

PAGE = "/young-people/"
PEOPLE, WARMING, SECONDS, FLAT_OUT, PAUSE = 30, 5.0, 30.0, 10.0, 1.0
MOST = 0.300
"""Seconds in which nineteen pages of twenty are there."""


def rows(kind: str, state: Path) -> list[Row]:
    """The one row: p95 against what is allowed, with no error on any page and each page in the audit."""
    before = audited()
    with serving(state / "server.log") as service:
        cookies = signed_in(service)
        warmed = ask_at_once(service.port, PAGE, cookies, WARMING, PAUSE)
        asked = ask_at_once(service.port, PAGE, cookies, SECONDS, PAUSE)
        flat_out = ask_at_once(service.port, PAGE, cookies, FLAT_OUT, 0.0)
    all_of_them = [warmed, asked, flat_out]
    errors = [error for each in all_of_them for error in each.errors]
    errors += [line for line in service.log.read_text(encoding="utf-8").splitlines() if "locked" in line]
    unseen = sum(len(each.seconds) for each in all_of_them) - (audited() - before)
    return [_row(kind, asked, flat_out, errors, unseen)]


def _row(kind: str, asked: Asked, flat_out: Asked, errors: list[str], unseen: int) -> Row:
    p50, p95, p99 = (asked.within(share) for share in (0.50, 0.95, 0.99))
    wrong = f"{len(errors)} errors" + (f", the first: {errors[0]}" if errors else "")
    return Row(
        what=f"caseload page on {kind}, {PEOPLE} people at once, 2 workers: p95 against the time allowed",
        asked="at most 1, no error",
        ratio=p95 / MOST,
        holds=p95 <= MOST and not errors and not unseen,
        note=f"{len(asked.seconds):,} pages in {SECONDS:.0f} s, {PAUSE:g} s on average between a page and that "
        f"person's next (seeded, exponential); p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms; {wrong}; "
        f"{unseen} pages without a sight in the audit. Without a pause, for information: {flat_out.a_second:.0f} pages "
        f"a second, p95 {flat_out.within(0.95) * 1000:.0f} ms. The {PEOPLE} people run on the {os.cpu_count()} "
        "processors of the server",
        ours=f"{p95 * 1000:.0f} ms",
        theirs=f"{MOST * 1000:.0f} ms",
    )


@contextmanager
def serving(log: Path) -> Iterator[Service]:
    """`act serve` on the demonstration of this process; gone afterwards, whatever happens."""
    service = Service(dict(os.environ), free_port(), log)
    service.start()
    try:
        yield service
    finally:
        service.end()


def usernames() -> list[str]:
    """Everybody of the demonstration who has a caseload page."""
    return [each.username for each in (*CAST, *PILOT_CAST) if Permission.FIND in ROLES[each.role].permissions]


def signed_in(service: Service) -> list[str]:
    """The cookies of so many sign-ins, each account several times."""
    names = usernames()
    visitors = [Visitor(service) for _ in range(PEOPLE)]
    for place, visitor in enumerate(visitors):
        answer = visitor.sign_in(names[place % len(names)])
        assert answer.status == 302, f"Nobody could sign in: {answer}"
    return ["; ".join(f"{name}={value}" for name, value in visitor.cookies.items()) for visitor in visitors]


def audited() -> int:
    """How many sights of the caseload page the audit has, of all who have one: each reads their own."""
    found = 0
    for user in User.objects.filter(username__in=usernames()):
        with acting(user.pk):
            own = AuditRow.objects.filter(actor_id=user.pk, kind=AuditKind.SIGHT, what="pages:young_people")
            found += own.count()
    return found
