"""Who can still open a record that was closed to somebody: the rule that it never stays with one person alone.

A record is closed to somebody when it is restricted, or when a colleague is blocked from it. From then on two people
besides each who closed it can open it, one of them a manager or the safeguarding lead. The rule is our own. Only what
lasts counts: a role or a tie with a last day ends without anybody acting.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

FEWEST = 2
"""How many people besides whoever closed a record can open it."""

Keys = frozenset[str]
NOBODY: Keys = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedRecord:
    """A record and the people around it, by their keys.

    `managers`, `leads`, `workers` and `openers` hold a role in the authority without a last day, and can sign in;
    `workers` work with the young person, `openers` could find them and open their record in an emergency. `named` is
    None where the record is not restricted. `blocked` includes people who stepped away themselves; `closed_by` says who
    closed it to others, with "" for somebody who isn't known.
    """

    managers: Keys = NOBODY
    leads: Keys = NOBODY
    workers: Keys = NOBODY
    openers: Keys = NOBODY
    named: Keys | None = None
    blocked: Keys = NOBODY
    closed_by: Keys = field(default=NOBODY)

    @property
    def deciders(self) -> Keys:
        """Managers and leads who can open it: of the managers, on a restricted record, those who are named."""
        managers = self.managers if self.named is None else self.managers & (self.named | self.workers)
        return (managers | self.leads) - self.blocked

    @property
    def readers(self) -> Keys:
        """Everyone who can open it: on a restricted record also openers who are named."""
        return self.deciders | ((self.workers | self.openers & (self.named or NOBODY)) - self.blocked)


def read_as_one(records: Sequence[ClosedRecord]) -> ClosedRecord:
    """Return who is around records that are read as one: the stricter of them applies to each.

    Whoever is blocked from one is blocked from all; where some are restricted, only those count who are named on each
    of these, or work with the young person there.
    """
    restricted = [record.named | record.workers for record in records if record.named is not None]
    named = frozenset.intersection(*restricted) if restricted else None
    workers = frozenset[str]().union(*(record.workers for record in records))
    return replace(
        records[0],
        workers=workers if named is None else workers & named,
        named=named,
        blocked=frozenset[str]().union(*(record.blocked for record in records)),
        closed_by=frozenset[str]().union(*(record.closed_by for record in records)),
    )


def too_few(record: ClosedRecord) -> bool:
    """Tell whether fewer than two people besides one who closed it can open it, or no manager or lead among them."""
    return any(len(record.readers - {closer}) < FEWEST or not record.deciders - {closer} for closer in record.closed_by)


def nobody_left(record: ClosedRecord) -> bool:
    """Tell whether a record has too few readers after somebody stepped away, whoever closed it, or nobody did."""
    return too_few(record) or len(record.readers) < FEWEST or not record.deciders


def refused(before: ClosedRecord, after: ClosedRecord) -> bool:
    """Tell whether an act must be refused: it restricts a record or takes a reader away, and leaves too few.

    What adds a reader is never refused, however few they are: it is the way out. Nor is a block of somebody who could
    not open the record anyway: where one manager works alone, a young person's aunt is blocked all the same.
    """
    restricts = before.named is None and after.named is not None
    keeps = before.readers <= after.readers and before.deciders <= after.deciders
    return too_few(after) and (restricts or not keeps)
