"""The rota of an authority: its days, its changes, and who can be put on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.http import Http404

from act.design.words import clock, local, long_date
from act.methods.day_hours import A_DAY, TimeSpan
from act.methods.duty import parts
from act.trust import clock as practice
from act.trust.models import Authority, User
from act.trust.scope import team
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.workforce.fitness import BEHIND, ON_DUTY, Fitness
from act.workforce.models import DutyTurn
from act.workforce.policy import can_plan
from act.workforce.queries.duty import rota_between
from act.workforce.queries.time_away import away_words_of

BACK = timedelta(days=14)
"""How far back changes of the rota are listed."""


@dataclass(frozen=True)
class RotaLine:
    """One turn as the rota says it: when, who, who else, and what is wrong with it now (empty: nothing)."""

    turn: DutyTurn
    when: str
    others: str
    warning: str


@dataclass(frozen=True)
class RotaDay:
    """The turns that begin on a day."""

    day: date
    lines: list[RotaLine]

    @property
    def name(self) -> str:
        """ "Monday 31 October"."""
        return f"{self.day:%A %-d %B}"


def rota_days(where: Iterable[UUID], first: date, count: int) -> dict[UUID, list[RotaDay]]:
    """Return the days of the rota of some authorities, from one day on, with the turns that begin on each."""
    keys, last = list(where), first + count * A_DAY
    turns, fit = rota_between(keys, practice.midnight(first), practice.midnight(last))
    days = {key: {first + number * A_DAY: list[RotaLine]() for number in range(count)} for key in keys}
    for turn in turns:
        # A turn that goes on from the day before is on the first day of the list.
        day = max(first, local(turn.begins).date())
        days[turn.authority_id][day].append(rota_line(turn, fit, day))
    return {key: [RotaDay(day, lines) for day, lines in of_key.items()] for key, of_key in days.items()}


def rota_line(turn: DutyTurn, fit: Fitness, day: date) -> RotaLine:
    """Return one turn as the rota says it beneath a day: the one on which it begins, unless the list begins later."""
    others = [f"cover: {turn.cover.name}"] if turn.cover else []
    others.append(f"manager: {turn.manager.name}")
    return RotaLine(turn, turn_words(turn.span, day), ", ".join(others), _warning(turn, fit))


def turn_words(span: TimeSpan, day: date) -> str:
    """Say a time beneath a day: "17:00 to Tue 09:00"; "Sun 09:00 to 09:00" for one from the day before."""
    return " to ".join(_time_beside(moment, day) for moment in (span.begins, span.ends))


def _time_beside(moment: datetime, day: date) -> str:
    at = local(moment)
    return clock(moment) if at.date() == day else f"{at:%a} {clock(moment)}"


def _warning(turn: DutyTurn, fit: Fitness) -> str:
    """Say who of a turn is away or has no fitting role any more."""
    found: dict[str, None] = {}
    for part in parts(turn.span):
        for user, behind in ((turn.person, False), (turn.cover, False), (turn.manager, True)):
            if user is None:
                continue
            away = fit.away(user.pk, turn.authority_id, part)
            if away:
                found[f"{user.name} is away until {long_date(away.until)}"] = None
            elif not fit.posted(user.pk, turn.authority_id, part, behind=behind):
                found[f"{user.name} has no role for this any more"] = None
    return ". ".join(found)


def ended_turns(where: Iterable[UUID], now: datetime) -> dict[UUID, list[DutyTurn]]:
    """Return turns that were taken off the rota or changed in the last two weeks, by authority, the latest first."""
    turns: dict[UUID, list[DutyTurn]] = {key: [] for key in where}
    ended = DutyTurn.objects.filter(authority__in=turns, ended_at__gt=now - BACK)
    for turn in ended.select_related("person", "ended_by").order_by("-ended_at", "-pk"):
        turns[turn.authority_id].append(turn)
    return turns


def authority_to_plan(standing: Standing, key: UUID) -> Authority:
    """Return an authority whose duty this person may plan. Raises Http404."""
    found = authorities([key] if can_plan(standing, key) else [])
    if not found:
        raise Http404
    return found[0]


def turn_to_change(standing: Standing, key: UUID) -> DutyTurn:
    """Return a turn of duty that this person may change. Raises Http404."""
    mine = DutyTurn.objects.filter(authority__in=standing.authorities(Permission.PLAN_DUTY), pk=key)
    turn = mine.select_related("authority", "person", "cover", "manager").first()
    if turn is None:
        raise Http404
    return turn


@dataclass(frozen=True)
class Candidates:
    """Who can be on duty in an authority and which managers can be behind them, by name, and who of them is away."""

    on_duty: list[User]
    managers: list[User]
    away: dict[UUID, str]


def candidates(authority: Authority, first: date, last: date) -> Candidates:
    """Return who of an authority can be put on its rota, and who is away on a day from one to another."""
    held = list(team.postings([authority.pk], first).filter(role__in=ON_DUTY | BEHIND, user__is_active=True))
    people = {posting.user_id: posting.user for posting in held if posting.role in ON_DUTY}
    managers = {posting.user_id: posting.user for posting in held if posting.role in BEHIND}
    away = away_words_of(authority.pk, people.keys() | managers.keys(), first, last)
    return Candidates(_by_name(people), _by_name(managers), away)


def _by_name(users: dict[UUID, User]) -> list[User]:
    return sorted(users.values(), key=lambda user: user.name)
