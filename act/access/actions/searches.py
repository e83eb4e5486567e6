"""Searching outside one's own young people: a budget for each person, and whom a search found."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import QuerySet

from act.design.words import clock, when
from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits, room_again
from act.trust.audit import Subject
from act.trust.models import Authority, Search, SearchResult, User
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def spend(by: Standing, now: datetime) -> list[Search]:
    """Spend one search of the budget, in every authority where this person may search; at a real moment.

    Called inside the action's transaction. Raises Refused over the budget, and for somebody who may not search.
    """
    places = sorted(by.authorities(Permission.FIND))
    if not places:
        raise Refused("Your role searches nobody: ask a worker or a manager of the authority.")
    User.objects.select_for_update(no_key=True).get(pk=by.user_id)  # one at a time, so that the budget holds
    _check_budget(by, places, now)
    searches = [Search(authority_id=place, user=by.user, at=now) for place in places]
    Search.objects.bulk_create(searches)
    return searches


def keep_found(searches: Iterable[Search], subjects: Iterable[Subject], now: datetime) -> None:
    """Keep whom a search found, so that they can be opened. Called inside the scope that looks for them."""
    # One search has a row in each authority; a young person belongs to that of theirs.
    search_of = {search.authority_id: search for search in searches}
    SearchResult.objects.bulk_create(
        SearchResult(
            search=search_of[who.authority_id],
            authority_id=who.authority_id,
            user=search_of[who.authority_id].user,
            young_person_id=who.young_person_id,
            at=now,
        )
        for who in subjects
    )


def found_by(standing: Standing, search: UUID, now: datetime) -> list[UUID]:
    """Return the keys of those whom one of this person's searches found, as long as they can be opened."""
    at = Search.objects.filter(user=standing.user, pk=search).values_list("at", flat=True)
    return list(_lately(standing, now).filter(at__in=list(at)).values_list("young_person_id", flat=True))


def was_found(standing: Standing, young_person_id: UUID, now: datetime) -> bool:
    """Tell whether this worker's search has just found a young person."""
    return _lately(standing, now).filter(young_person_id__in=standing.keys_of(young_person_id)).exists()


def was_found_before(standing: Standing, young_person_id: UUID, now: datetime) -> bool:
    """Tell whether they did within the last day: long enough ago to search again, and no news to them."""
    records = standing.keys_of(young_person_id)
    mine = SearchResult.objects.filter(seen(standing), user=standing.user, young_person_id__in=records)
    return mine.filter(at__gt=now - DAY).exists()


def _lately(standing: Standing, now: datetime) -> "QuerySet[SearchResult]":
    since = now - emergency_limits(now.astimezone(LONDON).date()).found
    places = standing.authorities(Permission.FIND)
    return SearchResult.objects.filter(seen(standing), user=standing.user, at__gt=since, authority_id__in=places)


def _check_budget(by: Standing, places: list[UUID], now: datetime) -> None:
    """Raise Refused over the budget. Every search has a row for each authority: the one with most rows counts."""
    rule = emergency_limits(now.astimezone(LONDON).date())
    searched_at: dict[UUID, list[datetime]] = {place: [] for place in places}
    rows = Search.objects.filter(user=by.user, at__gt=now - DAY, authority_id__in=places)
    for place, at in rows.values_list("authority_id", "at"):
        searched_at[place].append(at)
    fullest = max(searched_at.values(), key=len)
    for most, within, words in ((rule.day, DAY, "a day"), (rule.hour, HOUR, "an hour")):
        again = room_again(fullest, most, within, now)
        if again:
            raise Refused(
                f"You searched {most} times within {words}, which is the most you can. You can search again "
                f"{_at(again, now)}. If it can't wait, call {_duty(places)}."
            )


def _at(moment: datetime, now: datetime) -> str:
    same_day = moment.astimezone(LONDON).date() == now.astimezone(LONDON).date()
    return f"at {clock(moment)}" if same_day else f"on {when(moment)}"


def _duty(places: Iterable[UUID]) -> str:
    return " or ".join(authority.duty_words for authority in Authority.objects.filter(pk__in=list(places)))
