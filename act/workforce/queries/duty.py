"""Who is on duty now, who is next, and when nobody is."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Q, QuerySet
from django.utils import timezone

from act.design.words import clock, local, when
from act.methods.day_hours import TimeSpan
from act.methods.duty import DutyPart, duty_rule, gaps, longest, needed, widest
from act.trust.models import Authority, Posting, User
from act.trust.scope.compiled import compiled_once
from act.trust.scope.counts import FewRows, rows_of
from act.trust.scope.standing import Standing
from act.workforce.fitness import Fitness, fitting, parts_held
from act.workforce.models import DutyTurn, TimeAway

A_DAY = timedelta(days=1)
EVENING, MORNING = 17, 6
"""From and until which hour "now" is tonight."""


@dataclass(frozen=True)
class OnDuty:
    """Who is on duty, who covers, the manager behind them, until when, and who is next where somebody follows at once.

    `person` is who can really be reached: whoever covers, where the person who was planned is away. So `cover` and
    `manager` are None where there is none who can.
    """

    person: User
    cover: User | None
    manager: User | None
    until: datetime
    then: User | None = None

    def words(self, now: datetime) -> str:
        """ "On duty tonight: Sam Okafor until 08:00, then Nadia Hussain. If you can't reach them: Helen Marsh."."""
        hour = local(now).hour
        night = "tonight" if hour >= EVENING or hour < MORNING else "now"
        until = clock(self.until) if self.until - now <= A_DAY else when(self.until)
        follows = f", then {self.then.name}" if self.then else ""
        others = ", then ".join(user.name for user in (self.cover, self.manager) if user)
        behind = f" If you can't reach them: {others}." if others else ""
        return f"On duty {night}: {self.person.name} until {until}{follows}.{behind}"


@dataclass(frozen=True)
class DutyState:
    """The rota of one authority as it is at a moment: who is on duty, who is next, and the gaps of the next days."""

    authority: Authority
    now: OnDuty | None
    next: tuple[User, datetime] | None
    gaps: Sequence[TimeSpan]

    def words(self, at: datetime) -> str:
        """Say who is on duty, or who is next; where it is a gap, whom to ring instead."""
        if self.now:
            return self.now.words(at)
        after = f" Next: {self.next[0].name} from {when(self.next[1])}." if self.next else ""
        if any(gap.begins <= at < gap.ends for gap in self.gaps):
            return f"No one is on duty now. Ring {self.authority.duty_words}.{after}"
        return f"No one needs to be on duty now.{after}"

    def gap_words(self) -> list[str]:
        """Say each gap: "No one is on duty Sat 5 Nov, 18:00 to Sun 6 Nov, 09:00"."""
        return [f"No one is on duty {span_words(gap)}" for gap in self.gaps]


def span_words(span: TimeSpan) -> str:
    """Say a time: "Sat 5 Nov, 18:00 to Sun 6 Nov, 09:00", or "Sat 5 Nov, 18:00 to 20:00"."""
    same_day = local(span.begins).date() == local(span.ends).date()
    return f"{when(span.begins)} to {clock(span.ends) if same_day else when(span.ends)}"


def on_duty(authority: UUID, at: datetime) -> OnDuty | None:
    """Return who is on duty in an authority at a moment; None where nobody is. For everybody who holds a role there."""
    turns, fit = rota_between([authority], at, at + A_DAY)
    return _on_duty(turns, fit, at)


def duty_line(authority: Authority, at: datetime) -> str:
    """Say who is on duty in an authority; empty where nobody is."""
    present = on_duty(authority.pk, at)
    return present.words(at) if present else ""


def duty_states(standing: Standing, at: datetime) -> list[DutyState]:
    """Return how the rota is in each authority where this person holds a role and a rota is running, by name.

    A rota is running while a duty lies within some weeks before, or ahead (act.methods.duty). It has no gaps before
    its first duty, and no authority without one has any.
    """
    before, ahead = widest(standing.on)
    where = {posting.authority_id for posting in standing.postings}
    turns, fit = rota_between(where, at - before, at + ahead)
    by_authority: dict[Authority, list[DutyTurn]] = {}
    for turn in turns:
        by_authority.setdefault(turn.authority, []).append(turn)
    states = (_state(authority, held, fit, at) for authority, held in by_authority.items())
    return sorted(filter(None, states), key=lambda state: state.authority.name)


def _state(authority: Authority, turns: list[DutyTurn], fit: Fitness, at: datetime) -> DutyState | None:
    rule = duty_rule(authority.code, timezone.localdate(at))
    if max(turn.until for turn in turns) <= at - rule.running:
        return None
    since = max(at, min(turn.begins for turn in turns))
    held = list(_held(turns, fit))
    missing = gaps(needed(authority.code, since, max(since, at + rule.ahead)), (part.span for part, _, _ in held))
    following = next(((user, part.span.begins) for part, user, _ in held if part.span.begins > at), None)
    return DutyState(authority, _on_duty(turns, fit, at), following, missing)


def rota_between(authorities: Collection[UUID], since: datetime, until: datetime) -> tuple[list[DutyTurn], Fitness]:
    """Return the turns of some authorities between two moments in order, and what tells who of them can be on duty."""
    turns = _turns(authorities, since, until, timezone.localdate(since - longest()) - A_DAY)
    held = {row["id"]: row for turn in turns for row in turn.held}
    away = {row["id"]: row for turn in turns for row in turn.away}
    return list(turns), Fitness(rows_of(Posting, held.values()), rows_of(TimeAway, away.values()))


@compiled_once
def _turns(authorities: Collection[UUID], since: datetime, until: datetime, first: date) -> "QuerySet[Any]":
    """Turns, each with the postings of its people there, and their days away that are not over by a day."""
    on_it = Q(user=OuterRef("person")) | Q(user=OuterRef("cover")) | Q(user=OuterRef("manager"))
    held = fitting(Posting.objects.confirmed()).filter(on_it, authority=OuterRef("authority"))
    away = TimeAway.objects.over_days(first, date.max).filter(on_it, authority=OuterRef("authority"))
    return (
        DutyTurn.objects.filter(authority__in=authorities)
        .between(since, until)
        .annotate(
            held=FewRows(held, "id", "user_id", "authority_id", "role", "since", "until"),
            away=FewRows(away, "id", "user_id", "authority_id", "begins", "until"),
        )
    )


def _held(turns: Iterable[DutyTurn], fit: Fitness) -> Iterator[tuple[DutyPart, User, DutyTurn]]:
    for turn in turns:
        yield from ((part, user, turn) for part, user in parts_held(turn, fit))


def _on_duty(turns: Sequence[DutyTurn], fit: Fitness, at: datetime) -> OnDuty | None:
    held = list(_held(turns, fit))
    now = next((place for place, (part, _, _) in enumerate(held) if part.span.begins <= at < part.span.ends), None)
    if now is None:
        return None
    part, person, turn = held[now]
    until, then = part.span.ends, None
    for later, user, _ in held[now + 1 :]:
        if later.span.begins != until:
            break
        if user.pk != person.pk:
            then = user
            break
        until = later.span.ends
    return OnDuty(person, _cover(turn, part, fit, person), _manager(turn, part, fit), until, then)


def _cover(turn: DutyTurn, part: DutyPart, fit: Fitness, person: User) -> User | None:
    cover = turn.cover if turn.cover_id != person.pk else None
    return cover if cover and fit.able(cover.pk, turn.authority_id, part) else None


def _manager(turn: DutyTurn, part: DutyPart, fit: Fitness) -> User | None:
    return turn.manager if fit.able(turn.manager.pk, turn.authority_id, part, behind=True) else None
