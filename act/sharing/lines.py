"""Shares as those who may share read them: who sees what, until when, who shared it, and when they last looked."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from act.design.words import full_date, full_when, long_date
from act.methods.shares import purpose
from act.trust import clock
from act.trust.models import Share


@dataclass(frozen=True)
class ShareLine:
    """One share. `once` is the key of its form that ends it."""

    key: UUID
    who: str
    agency: str
    what: str
    why: str
    until: str
    by: str
    looked: str
    once: UUID


def purpose_words(share: Share) -> str:
    """Return what it was shared for, as the purpose was called then."""
    try:
        return purpose(share.purpose, share.since).label
    except LookupError:
        return share.purpose


def live_lines(shares: list[Share], looks: dict[UUID, datetime], on: date) -> list[ShareLine]:
    """Return those that hold on a day, whatever ends soonest first."""
    live = sorted((share for share in shares if is_live(share, on)), key=lambda share: (share.until, share.pk))
    return [_line(share, looks, f"until {long_date(share.until)}") for share in live]


def past_lines(shares: list[Share], looks: dict[UUID, datetime], on: date) -> list[ShareLine]:
    """Return those that are over, the latest first."""
    return [_line(share, looks, _over(share)) for share in shares if not is_live(share, on)]


def is_live(share: Share, on: date) -> bool:
    """Tell whether a share holds on a day."""
    return share.ended_at is None and share.since <= on < share.until


def _line(share: Share, looks: dict[UUID, datetime], until: str) -> ShareLine:
    return ShareLine(
        key=share.pk,
        who=share.user.name,
        agency=share.agency.name,
        what=purpose_words(share),
        why=share.why,
        until=until,
        by=f"{share.by.name}, {full_date(share.since)}",
        looked=full_when(looks[share.pk]) if share.pk in looks else "Not yet",
        once=uuid4(),
    )


def _over(share: Share) -> str:
    if share.ended_at is None or share.ended_by is None:
        return f"ended {full_date(share.until)}"
    return f"ended {full_date(clock.practice_date(share.ended_at))} by {share.ended_by.name}"
