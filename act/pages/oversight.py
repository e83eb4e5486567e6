"""For whom a manager is asked for an oversight note today, and why."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import shorten
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse

from act.casework.models import Involvement
from act.design.words import local, long_date, plural, when
from act.methods.oversight import NoteAsked, Occasion, OversightTimes, note_asked, oversight_rule
from act.pages.need import Need
from act.people.models import YoungPerson
from act.safety.models import DangerAlert, StrategyDecision
from act.safety.queries import StrategyAsked
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing
from act.workforce.queries import notes

MOST_SHOWN = 5
"""So many young people by name; the others are counted."""
MOST_READ = 300
"""So many young people at most are looked through: with more than that, a list on Today is no help."""
LONGEST_DECISION = 80


@dataclass(frozen=True)
class OversightLine:
    """One young person about whom a note is asked for, when things happened, and what the last note decided."""

    person: YoungPerson
    asked: NoteAsked
    times: OversightTimes
    decision: str

    @property
    def words(self) -> str:
        """Say why: "No oversight note for 5 weeks"."""
        times = self.times
        if self.asked.occasion is Occasion.LOOK_AGAIN:
            return f"Look again: {shorten(self.decision, LONGEST_DECISION, placeholder=' …')}"
        if self.asked.occasion is Occasion.ALERT and times.alert_at:
            return f"Danger alert {when(times.alert_at)}. No oversight note since"
        if self.asked.occasion is Occasion.MISSING and times.missing_at:
            return f"Missing again and again, last {when(times.missing_at)}. No oversight note since"
        if self.asked.occasion is Occasion.MONTHLY and times.last_at:
            return f"No oversight note for {plural((clock.now() - times.last_at).days // 7, 'week')}"
        return f"No oversight note yet. ACT support began on {long_date(local(times.began_at).date())}"


def oversight_needs(standing: Standing, often_missing: Iterable[StrategyAsked]) -> Iterator[Need]:
    """Return whom a manager is asked for an oversight note about, the longest overdue first.

    `often_missing` is after whose time missing a strategy meeting is asked for and not answered yet.
    """
    lines = sorted(_lines(standing, often_missing), key=lambda line: (line.asked.due_at, line.person.pk))
    for line in lines[:MOST_SHOWN]:
        act, route = "Write a note", "workforce:write_note"
        if line.asked.occasion is Occasion.LOOK_AGAIN:
            act, route = "Look again", "workforce:oversight_notes"
        href = reverse(route, kwargs={"key": line.person.pk})
        yield Need(line.person.short_name, line.words, act, href, about=Subject.of(line.person))
    more = len(lines) - MOST_SHOWN
    if more > 0:
        who = plural(more, "more young person needs", "more young people need")
        yield Need("Oversight notes", f"{who} an oversight note", "", "", about=None)


def _lines(standing: Standing, often_missing: Iterable[StrategyAsked]) -> Iterator[OversightLine]:
    missing_at = {standing.kept(each.episode.young_person_id): each.episode.began_at for each in often_missing}
    rule, now = oversight_rule(standing.on), clock.now()
    since = now - timedelta(weeks=rule.every_weeks)
    by_person: dict[UUID, list[Any]] = {}
    for row in _young_people(standing, standing.all_keys(standing.joined), since):
        by_person.setdefault(standing.kept(row.pk), []).append(row)
    for key, rows in by_person.items():
        times = _times(rows, missing_at.get(key))
        asked = note_asked(rule, times, now) if times else None
        person = next((row for row in rows if row.pk == key), None)
        if times and asked and person:
            yield OversightLine(person, asked, times, _last(rows).decision or "")


def _times(records: list[Any], missing_at: datetime | None) -> OversightTimes | None:
    """Gather when things happened over all records of one young person; None where ACT support has ended."""
    began_on = min((row.began_on for row in records if row.began_on), default=None)
    if began_on is None:
        return None
    last = _last(records)
    return OversightTimes(
        began_at=clock.midnight(began_on),
        last_at=last.last_at,
        alert_at=_latest(row.alert_at for row in records),
        missing_at=_latest([missing_at, *(row.missing_at for row in records)]),
        look_again_at=clock.midnight(last.look_again_on) if last.look_again_on else None,
    )


def _last(records: list[Any]) -> Any:
    """Return the record that holds the latest note of all, or the first one where there is none."""
    return max(records, key=lambda row: row.last_at.timestamp() if row.last_at else 0.0)


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment), default=None)


@compiled_once
def _young_people(standing: Standing, joined: Collection[UUID], since: datetime) -> "QuerySet[Any]":
    """Everybody with whom ACT works in the authorities a manager has, and every record that is joined to another.

    Those with an alert since a moment come first, then those without a note for the longest.
    """
    with_act = people_for(standing, Involvement).filter(ended_on__isnull=True)
    alerts = people_for(standing, DangerAlert).filter(young_person=OuterRef("pk")).order_by("-raised_at")
    decided = people_for(standing, StrategyDecision).filter(
        authority=OuterRef("authority"), young_person=OuterRef("pk")
    )
    decided = decided.order_by("-episode__began_at")
    last = notes(standing).filter(young_person=OuterRef("pk"))
    columns: dict[str, Any] = {
        "began_on": Subquery(with_act.filter(young_person=OuterRef("pk")).order_by().values("began_on")[:1]),
        "last_at": Subquery(last.values("noted_at")[:1]),
        "look_again_on": Subquery(last.values("look_again_on")[:1]),
        "decision": Subquery(last.values("decision")[:1]),
        "alert_at": Subquery(alerts.values("raised_at")[:1]),
        "missing_at": Subquery(decided.values("episode__began_at")[:1]),
        "lately_worse": Exists(alerts.order_by().filter(raised_at__gte=since)),
    }
    people = people_for(standing, YoungPerson).filter(authority_id__in=standing.managed)
    here = with_act.filter(authority_id__in=standing.managed).order_by().values("young_person")
    these: QuerySet[Any] = people.filter(Q(pk__in=here) | Q(pk__in=joined))
    asked: QuerySet[Any] = these.annotate(**columns).order_by("-lately_worse", "last_at", "began_on", "pk")
    return asked[:MOST_READ]
