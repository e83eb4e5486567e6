"""Whom the list of young people shows, and what is true now of those on one page of it, in one statement."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from act.casework.models import Involvement
from act.casework.queries import with_last_contact
from act.pages.people_list import ListChoice, Order, Show
from act.people.duplicates import queries as duplicates
from act.people.models import YoungPerson
from act.people.name_search import named
from act.placements.models import Placement
from act.referrals.models import Referral
from act.safety.models import DangerAlert, MissingEpisode
from act.transfers.models import RecordMove, Way
from act.trust.models import PersonRecord, Restriction
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.standing import Standing

BY_KEY = {"young_person": OuterRef("pk")}
OF_THE_PERSON = {"authority": OuterRef("authority"), **BY_KEY}


class ListedState(NamedTuple):
    """What one statement reads of one record. `open_since` is the first day of a time with ACT that goes on;
    `ended_on` the end of the latest that doesn't. `risk` is the exploitation risk of the latest referral.
    """

    key: UUID
    missing_since: datetime | None
    absence: str | None
    in_danger: bool
    restricted: bool
    open_since: date | None
    ended_on: date | None
    moved_to: str | None
    moved_on: date | None
    home: str | None
    home_since: date | None
    risk: str | None
    referred_on: date | None


def listed_people(standing: Standing, choice: ListChoice) -> "QuerySet[YoungPerson]":
    """Return those whom the list shows, in its order."""
    people = duplicates.listed_people(standing)
    if choice.show is not Show.EVERYONE:
        people = people.filter(_shown_in(standing, choice.show))
    if choice.typed:
        people = people.filter(named(standing, choice.typed))
    if choice.order is Order.IN_TOUCH:
        people = with_last_contact(standing, people).order_by(F("met").asc(nulls_first=True), "name", "id")
    return people


def _shown_in(standing: Standing, show: Show) -> Q:
    """Return the condition of a filter."""
    if show is Show.MINE:
        return Q(pk__in=standing.kept_keys(standing.people))
    if show is Show.MISSING:
        return _about(standing, people_for(standing, MissingEpisode).filter(ended_at__isnull=True))
    times = people_for(standing, Involvement)
    now = times.filter(ended_on__isnull=True)
    is_open = Q(Exists(now.filter(**OF_THE_PERSON))) | _on_joined(standing, now)
    return is_open if show is Show.OPEN else _about(standing, times.filter(ended_on__isnull=False)) & ~is_open


def _about(standing: Standing, rows: "QuerySet[Any]") -> Q:
    """Return the condition on young people that one of a few rows is about them, on any of their records.

    The rows are read once, and not for each young person.
    """
    return Q(pk__in=rows.order_by().values("young_person_id")) | _on_joined(standing, rows)


def _on_joined(standing: Standing, rows: "QuerySet[Any]") -> Q:
    """Return the condition for rows on a record that is joined to another; asks nothing where none is."""
    if not standing.joined:
        return Q(pk__in=())
    keys = rows.filter(young_person__in=standing.joined).values_list("young_person_id", flat=True)
    return Q(pk__in=standing.kept_keys(keys))


def listed_states(standing: Standing, people: Iterable[YoungPerson]) -> dict[UUID, ListedState]:
    """Return what is true now of some young people, by key, each from all of their records."""
    keys = [person.pk for person in people]
    of_person: dict[UUID, list[ListedState]] = {standing.kept(key): [] for key in keys}
    for row in _states(standing, standing.all_keys(keys)) if keys else ():
        state = ListedState(*row)
        of_person[standing.kept(state.key)].append(state)
    return {key: _together(key, of_person[standing.kept(key)]) for key in keys}


def _together(key: UUID, states: list[ListedState]) -> ListedState:
    """Return the state of a young person who may have several records."""
    if len(states) == 1:
        return states[0]
    missing = min(states, key=lambda state: (state.missing_since is None, state.missing_since or 0))
    home = max(states, key=lambda state: state.home_since or date.min)
    referred = max(states, key=lambda state: state.referred_on or date.min)
    moved = max(states, key=lambda state: state.moved_on or date.min)
    return ListedState(
        key=key,
        missing_since=missing.missing_since,
        absence=missing.absence,
        in_danger=any(state.in_danger for state in states),
        restricted=any(state.restricted for state in states),
        open_since=min((state.open_since for state in states if state.open_since), default=None),
        ended_on=max((state.ended_on for state in states if state.ended_on), default=None),
        moved_to=moved.moved_to,
        moved_on=moved.moved_on,
        home=home.home,
        home_since=home.home_since,
        risk=referred.risk,
        referred_on=referred.referred_on,
    )


@compiled_once
def _states(standing: Standing, records: Collection[UUID]) -> "QuerySet[YoungPerson, tuple[Any, ...]]":
    people = people_for(standing, YoungPerson).filter(pk__in=records)
    return people.values_list("pk", *_columns(standing).values())


def _columns(standing: Standing) -> dict[str, Exists | Subquery]:
    missing = _rows(standing, MissingEpisode).filter(ended_at__isnull=True).order_by("began_at")
    alerts = DangerAlert.objects.live(standing.on).filter(shown(standing), **OF_THE_PERSON)
    restrictions = Restriction.objects.live().filter(authority_id=OuterRef("authority"), young_person_id=OuterRef("pk"))
    times = _by_key(standing, Involvement)
    is_open = times.filter(ended_on__isnull=True)
    ended = times.filter(ended_on__isnull=False).order_by("-ended_on")
    moves = _rows(standing, RecordMove).filter(way=Way.OUT, returned_on__isnull=True).order_by("-moved_on")
    today = Q(ended_on__isnull=True) | Q(ended_on__gt=standing.on)
    homes = _rows(standing, Placement).filter(today, began_on__lte=standing.on).order_by("-began_on")
    referrals = _by_key(standing, Referral).order_by("-made_on", "-pk")
    return {
        "missing_since": Subquery(missing.values("began_at")[:1]),
        "absence": Subquery(missing.values("kind")[:1]),
        "in_danger": Exists(alerts),
        "restricted": Exists(restrictions),
        "open_since": Subquery(is_open.values("began_on")[:1]),
        "ended_on": Subquery(ended.values("ended_on")[:1]),
        "moved_to": Subquery(moves.values("other_authority__name")[:1]),
        "moved_on": Subquery(moves.values("moved_on")[:1]),
        "home": Subquery(homes.values("kind")[:1]),
        "home_since": Subquery(homes.values("began_on")[:1]),
        "risk": Subquery(referrals.values("exploitation_risk")[:1]),
        "referred_on": Subquery(referrals.values("made_on")[:1]),
    }


def _rows(standing: Standing, model: type[PersonRecord]) -> "QuerySet[Any]":
    return people_for(standing, model).filter(**OF_THE_PERSON)


def _by_key(standing: Standing, model: type[PersonRecord]) -> "QuerySet[Any]":
    """Return the same rows without the authority, by which SQLite would look a whole table through for each person."""
    return people_for(standing, model).filter(**BY_KEY)
