"""What the policy check and the audit cost of the caseload page's CPU, its own and the database server's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import cycle, permutations
from pathlib import Path
from statistics import median, quantiles
from time import process_time

from django.db import connection

from act.people.queries import young_people
from act.trust.models import AuditRow, User
from act.trust.scope.acting import acting
from act.trust.scope.standing import standing_of
from tests.bench.caseload.ways import Ask, asked
from tests.bench.row import Row
from tests.bench.timing import written

PAGE = "/young-people/"
WHO = {"sam": "key worker", "grace": "manager of both authorities"}
MOST = 0.30
ROUNDS, IN_A_ROW = 36, 10
"""Each way is taken so often in a row: what it leaves to be cleared up is then charged to it, and not to the next."""


@dataclass(frozen=True, slots=True)
class Cpu:
    """Seconds of processor for one page: of this process, and of the database server's end of our connection."""

    here: float
    server: float

    @property
    def both(self) -> float:
        """All of it."""
        return self.here + self.server


def rows(kind: str) -> list[Row]:
    """One row for each of those who ask."""
    return [row(kind, username, what) for username, what in WHO.items()]


def row(kind: str, username: str, what: str) -> Row:
    """The share that goes when policy check and audit go. Each page is checked to have left its sight, or none."""
    ways = asked(PAGE, username)
    shown = {name: len(ask()) for name, ask in ways.items()}
    assert len(set(shown.values())) == 1, f"The ways show different pages: {shown}"
    sights = audited(username)
    spent = alternating(ways)
    assert audited(username) - sights == (ROUNDS + 1) * IN_A_ROW, "Only the whole way leaves a sight, one a page."
    whole, bare, known = (spent[name] for name in ("whole", "bare", "known"))
    low, share, high = shares(whole, bare)
    return Row(
        what=f"caseload page of a {what} on {kind}: share of its CPU that is policy check and audit",
        asked=f"at most {MOST:.2f}",
        ratio=share,
        holds=share <= MOST,
        note=f"{people(username)} young people on it; the middle of {ROUNDS} rounds of {IN_A_ROW} pages each way, half "
        f"of them between {low:.2f} and {high:.2f}; {shares(whole, known)[1]:.2f} with the loading of postings and ties"
        f"{_server(kind, whole, bare)}",
        ours=f"{written(_middle(whole))} with",
        theirs=f"{written(_middle(bare))} without",
    )


def alternating(ways: Mapping[str, Ask]) -> dict[str, list[Cpu]]:
    """What a page costs each way, round by round. The order changes every round; the first round does not count."""
    spent: dict[str, list[Cpu]] = {name: [] for name in ways}
    orders = cycle(permutations(ways))
    for turn in range(ROUNDS + 1):
        for name in next(orders):
            cpu = a_page(ways[name])
            if turn:
                spent[name].append(cpu)
    return spent


def a_page(ask: Callable[[], object]) -> Cpu:
    """The mean of some pages in a row."""
    here, server = process_time(), server_time()
    for _ in range(IN_A_ROW):
        ask()
    return Cpu((process_time() - here) / IN_A_ROW, (server_time() - server) / IN_A_ROW)


def server_time() -> float:
    """Seconds that the server's end of our connection has run, as Linux counts them. SQLite runs in this process."""
    if connection.vendor != "postgresql":
        return 0.0
    connection.ensure_connection()
    pid = connection.connection.info.backend_pid
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9


def audited(username: str) -> int:
    """How many rows of theirs the audit has."""
    user = User.objects.get(username=username)
    with acting(user.pk):
        return AuditRow.objects.filter(actor_id=user.pk).count()


def people(username: str) -> int:
    """How many young people they are shown."""
    user = User.objects.get(username=username)
    with acting(user.pk):
        return young_people(standing_of(user)).count()


def shares(whole: list[Cpu], less: list[Cpu]) -> list[float]:
    """The quarters of what goes when something is left out, round against round: each round was equally disturbed."""
    return quantiles((1 - part.both / all_.both for all_, part in zip(whole, less, strict=True)), n=4)


def _middle(spent: list[Cpu]) -> float:
    return median(cpu.both for cpu in spent)


def _server(kind: str, whole: list[Cpu], bare: list[Cpu]) -> str:
    if kind == "SQLite":
        return ""
    with_, without = (written(median(cpu.server for cpu in spent)) for spent in (whole, bare))
    return f"; of these the server's end of the connection {with_} and {without}, row level security in both"
