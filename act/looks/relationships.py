"""Who works with whom, in any way that the record knows, as `act.methods.snooping` takes it.

Read as a manager, of the authorities they manage. Who was on duty isn't kept so far: the sign that needs it is silent.
"""

from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from act.methods.snooping import Bond, Relationship
from act.trust import clock
from act.trust.models import Opening, Posting, Share, Tie, TieKind
from act.trust.scope.people import people_for
from act.trust.scope.plain_columns import as_text, key_of
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing

A_DAY = timedelta(days=1)
PAIR = {"place": as_text("authority_id"), "actor": as_text("user_id"), "person": as_text("young_person_id")}
OfPlace = Iterator[tuple[str, Relationship]]


def relationships(standing: Standing, places: Collection[str], people: Collection[str]) -> OfPlace:
    """Give by authority: ties; what was opened in an emergency or shared with a partner, of some young people; and
    managers, who are above all workers."""

    def rows(model: type[Any], *columns: str) -> "QuerySet[Any, Any]":
        these = Q(young_person_id__in=people) | Q(young_person_id__in=standing.all_keys(standing.joined))
        found: QuerySet[Any, Any] = people_for(standing, model).filter(these, authority_id__in=places)
        columns_of: QuerySet[Any, Any] = found.annotate(**PAIR).order_by().values_list(*PAIR, *columns)
        return columns_of

    def keys(person: str) -> Iterator[str]:
        """Give every record that is read as one with this one: who works with one of them works with all."""
        return map(str, standing.keys_of(UUID(key_of(person))))

    for place, actor, person, kind, since, until in rows(Tie, "kind", "since", "until"):
        bond = Bond.COVER if kind == TieKind.COVER else Bond.TIE
        for record in keys(person):
            yield key_of(place), Relationship(key_of(actor), record, bond, since, until)
    for place, actor, person, opened, until, ended in rows(Opening, "opened_at", "until", "ended_at"):
        since, last = (clock.practice_date(moment) for moment in (opened, ended or until))
        for record in keys(person):
            yield key_of(place), Relationship(key_of(actor), record, Bond.OPENING, since, last + A_DAY)
    for place, actor, person, since, until, ended in rows(Share, "since", "until", "ended_at"):
        last = min(until, clock.practice_date(ended) + A_DAY) if ended else until
        for record in keys(person):
            yield key_of(place), Relationship(key_of(actor), record, Bond.SHARE, since, last)
    lines = Posting.objects.filter(authority_id__in=places, role=Role.MANAGER).order_by()
    for place, actor, since, until in lines.values_list("authority_id", "user_id", "since", "until"):
        yield str(place), Relationship(str(actor), None, Bond.LINE, since, until)
