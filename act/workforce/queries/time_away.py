"""Who is away, and until when."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from uuid import UUID

from django.http import Http404

from act.design.words import long_date
from act.trust.scope.standing import Standing
from act.workforce.models import TimeAway
from act.workforce.policy import can_set_hours

SOON = timedelta(days=14)
"""How far ahead days away are said wherever a worker is chosen."""


def away_words(authority: UUID, users: Collection[UUID], on: date) -> dict[UUID, str]:
    """Say who of some people is away, or will be within two weeks: "away until 14 November 2016"."""
    return away_words_of(authority, users, on, on + SOON)


def away_words_of(authority: UUID, users: Collection[UUID], first: date, last: date) -> dict[UUID, str]:
    """Say who of some people is away on a day from one to another, the first time only."""
    words = _words([authority], users, first, last)
    return {user: said for (_, user), said in words.items()}


def team_away(authorities: Collection[UUID], users: Collection[UUID], on: date) -> dict[tuple[UUID, UUID], str]:
    """Say the same by authority and person, for the people of several authorities."""
    return _words(authorities, users, on, on + SOON)


def _words(
    authorities: Collection[UUID], users: Collection[UUID], first: date, last: date
) -> dict[tuple[UUID, UUID], str]:
    """Asks the database nothing of nobody."""
    if not users:
        return {}
    rows = TimeAway.objects.over_days(first, last).filter(authority__in=authorities, user__in=users)
    words: dict[tuple[UUID, UUID], str] = {}
    for away in rows:
        words.setdefault((away.authority_id, away.user_id), days_words(away, first))
    return words


def days_words(away: TimeAway, on: date) -> str:
    """Say when somebody is away: "away until 14 November 2016", or from when where it has not begun."""
    since = f" from {long_date(away.begins)}" if away.begins > on else ""
    return f"away{since} until {long_date(away.until)}"


def aways_ahead(where: Iterable[UUID], on: date) -> dict[UUID, list[TimeAway]]:
    """Return who is away in some authorities now and in the next two weeks, by authority, the earliest first."""
    found: dict[UUID, list[TimeAway]] = {key: [] for key in where}
    for away in TimeAway.objects.over_days(on, on + SOON).filter(authority__in=found):
        found[away.authority_id].append(away)
    return found


def time_away_to_end(standing: Standing, key: UUID) -> TimeAway:
    """Return days away of which this person may say that they are over. Raises Http404."""
    away = TimeAway.objects.filter(pk=key, authority__in=_mine(standing)).select_related("user").first()
    if away is None or not can_set_hours(standing, away.user, away.authority_id):
        raise Http404
    return away


def _mine(standing: Standing) -> frozenset[UUID]:
    return frozenset(posting.authority_id for posting in standing.postings)
