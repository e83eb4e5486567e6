"""Checks the whole audit: every chain from its rows, against its head and against everything that was anchored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from act.methods.chain import Anchor, ChainFinding, ChainFindingKind, Head, Walk, older_copy
from act.trust.audit import anchors
from act.trust.audit.chain import NO_SINGLE_AUTHORITY
from act.trust.audit.reading import rows_beyond
from act.trust.models import AuditRow, ChainHead
from act.trust.scope.acting import verifying

TELL_EVERY = 50_000

Tell = Callable[[str], object]
"""Takes a sentence on how far a long check has come."""


@dataclass(frozen=True, kw_only=True)
class CheckedChain:
    """One chain: its rows, its furthest place, the time of its first row, the furthest anchor that was met again."""

    chain: UUID
    name: str
    rows: int
    length: int
    since: datetime | None
    anchored: int
    findings: tuple[ChainFinding, ...]


@dataclass(frozen=True)
class VerificationReport:
    """Every chain that there is, and what is wrong with the database as a whole."""

    chains: tuple[CheckedChain, ...]
    about_all: tuple[ChainFinding, ...]

    @property
    def findings(self) -> tuple[ChainFinding, ...]:
        """Everything that is wrong."""
        return (*(finding for checked in self.chains for finding in checked.findings), *self.about_all)


def check(tell: Tell = lambda _: None) -> VerificationReport:
    """Read every row once, and keeps none of them. Rows that are added meanwhile do no harm."""
    kept = anchors.read_anchors()
    with verifying():
        chains = tuple(_chains(kept.anchors, tell))
    return VerificationReport(chains, tuple(_about_all(chains, kept)))


def _chains(kept: tuple[Anchor, ...], tell: Tell) -> Iterator[CheckedChain]:
    called = anchors.names()
    known = {*called, *ChainHead.objects.values_list("chain", flat=True), *(UUID(anchored.chain) for anchored in kept)}
    order = list(called)
    for key in sorted(known, key=lambda key: (key not in called, order.index(key) if key in called else 0, key)):
        mine = [anchored for anchored in kept if UUID(anchored.chain) == key]
        checked = _Chain(key, called.get(key, str(key)), mine).checked(tell)
        if checked.rows or checked.findings:
            yield checked


class _Chain:
    """One chain as the database has it."""

    def __init__(self, key: UUID, name: str, kept: list[Anchor]) -> None:
        self.key, self.name = key, name
        self.walk = Walk(name, kept)
        self.rows = 0
        self.since: datetime | None = None

    def checked(self, tell: Tell) -> CheckedChain:
        """Walk until no row is left that its head knows of: some may be added while it walks."""
        self._go_on(tell)
        head = self._head()
        # Rows may be added while we walk: each has moved the head on, so we walk until we have met the head.
        while head and head.length > self.walk.place and self._go_on(tell):
            head = self._head()
        findings = tuple(self.walk.finish(head))
        return CheckedChain(
            chain=self.key,
            name=self.name,
            rows=self.rows,
            length=self.walk.place,
            since=self.since,
            anchored=self.walk.anchored,
            findings=findings,
        )

    def _head(self) -> Head | None:
        kept_head = ChainHead.objects.filter(chain=self.key).first()
        return Head(kept_head.length, kept_head.hash) if kept_head else None

    def _go_on(self, tell: Tell) -> bool:
        """Take the rows beyond the last; says whether it came any further."""
        before = self.walk.place
        self.since = self.since or self._first_time()
        for link in rows_beyond(self.key, before):
            self.rows += 1
            self.walk.take(link)
            if self.rows % TELL_EVERY == 0:
                tell(f"{self.name}: {self.rows:,} rows so far")
        return self.walk.place > before

    def _first_time(self) -> datetime | None:
        mine = Q(authority=None) if self.key == NO_SINGLE_AUTHORITY else Q(authority=self.key)
        return AuditRow.objects.filter(mine).order_by("place", "id").values_list("at", flat=True).first()


def _about_all(chains: tuple[CheckedChain, ...], kept: anchors.AnchorFile) -> Iterator[ChainFinding]:
    for number in kept.unreadable:
        yield ChainFinding(ChainFindingKind.NOT_ANCHORED, "", None, f"Line {number:,} of the anchors cannot be read.")
    if chains and not kept.anchors:
        words = (
            "Nothing is anchored: rows cut off at the end, or an older copy, would go unseen. Run 'act audit anchor'."
        )
        yield ChainFinding(ChainFindingKind.NOT_ANCHORED, "", None, words)
    older = older_copy({str(checked.chain): checked.length for checked in chains}, kept.anchors)
    if older:
        yield older
