"""What is true now of a young person: the strip at the top of every page about them, for everybody who may open it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse

from act.casework.models import Involvement, SupportEnding
from act.design.words import clock as clock_time
from act.design.words import local, long_date, plural, when
from act.methods.ending import OPEN, EndingState
from act.methods.missing import Absence
from act.people.models import YoungPerson
from act.safety.models import DangerAlert, MissingEpisode
from act.safety.policy import can_change_episode, can_end_alert
from act.safety.queries import (
    alerts_of,
    elapsed_in_words,
    live_alerts_about,
    missing_now,
    return_interviews_due,
    unfinished_episodes_of,
    unfinished_of,
)
from act.transfers.models import WAY_LABELS, Way
from act.transfers.queries import moved_out, moves_of
from act.trust import clock
from act.trust.models import Restriction, Tie, TieKind
from act.trust.records.holds import holds_about
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.retained import retained_until
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.workforce.queries import notes_about

ENDINGS_NOW = sorted(OPEN)
ABSENCE_WORDS = {Absence.MISSING: "Missing", Absence.AWAY: "Away without agreement"}


@dataclass(frozen=True)
class StateLine:
    """One thing that is true now, and what to do about it. `urgent` is what is about their safety at this moment.

    `only_read`: the record moved to another authority, and can only be read.
    """

    words: str
    act: str = ""
    href: str = ""
    urgent: bool = False
    first: str = ""
    first_href: str = ""
    """What is to be done before that, if there is something."""
    only_read: bool = False


class PresentState(NamedTuple):
    """What one statement reads of it; `ended_on` is the end of the latest time with ACT, None where it goes on.

    `ending` is the key of the ending that waits for a manager, or that a manager agreed to.

    `moved` is the authority to which the record moved, or from which it came, the latest first. `held_since` is the
    first day of a legal hold; `hold_to_see` the record whose page says why, for a manager. `look_again_on` is the day
    by which a manager looks at the latest oversight note again.
    """

    unfinished: bool
    in_danger: bool
    restricted: bool
    ending: UUID | None
    ending_state: str | None
    ending_by: str | None
    ending_on: date | None
    cover: str | None
    cover_until: date | None
    ended_on: date | None
    moved: str | None
    moved_way: str | None
    moved_on: date | None
    can_only_be_read: bool
    held_since: date | None
    hold_to_see: UUID | None
    look_again_on: date | None


def state_strip(request: HttpRequest) -> dict[str, Callable[[], list[StateLine]]]:
    """Context processor: `state_of_page` gives the lines for a page that is about one young person, and for no other.

    A list may happen to hold one person: a page about somebody has their key, or that of a record, in its address.
    """
    return {"state_of_page": lambda: _of_page(request)}


def _of_page(request: HttpRequest) -> list[StateLine]:
    standing: Standing | None = getattr(request, "standing", None)
    people = {subject.young_person_id for subject in getattr(request, "shown", ())}
    keys = request.resolver_match.kwargs.values() if request.resolver_match else ()
    if (
        standing is None
        or not standing.may(Permission.SEE_PEOPLE)
        or len(people) != 1
        or not any(isinstance(key, UUID) for key in keys)
    ):
        return []
    # A form says what is true too, and doesn't lead to itself.
    return [_without(line, request.path) for line in state_lines(standing, *people)]


def _without(line: StateLine, path: str) -> StateLine:
    line = replace(line, act="", href="") if line.href == path else line
    return replace(line, first="", first_href="") if line.first_href == path else line


def state_lines(standing: Standing, young_person: UUID) -> list[StateLine]:
    """Return what is true now of a young person, what is about their safety first; nothing of one who isn't shown."""
    read = _present(standing, young_person, standing.keys_of(young_person))
    if not read:
        return []
    present = PresentState(*read[0])
    # Most young people are home and in no known danger: then there is nothing more to ask.
    episodes = unfinished_episodes_of(standing, young_person) if present.unfinished else []
    alerts = alerts_of(standing, young_person) if present.in_danger else []
    return lines_of(standing, young_person, present, episodes, alerts)


def lines_of(
    standing: Standing,
    young_person: UUID,
    present: PresentState,
    episodes: list[MissingEpisode],
    alerts: list[DangerAlert],
) -> list[StateLine]:
    """Return the same for a page that has read the state, and the episodes and alerts of a young person."""
    return [
        *_missing(standing, episodes),
        *_danger(standing, [alert for alert in alerts if alert.holds(standing.on)]),
        *_overdue(standing, episodes),
        *_record(standing, young_person, present),
        *_look_again(standing, present),
    ]


def absence_words(episode: MissingEpisode) -> str:
    """Say since when they have been missing or away, whether the police know, and where they were last seen.

    "Missing since Mon 31 Oct, 02:05 (3 h 10 min) · police told 02:30, log 0412 · last seen Wigan bus station"
    """
    what = ABSENCE_WORDS[Absence(episode.kind)]
    since = f"{what} since {when(episode.began_at)} ({elapsed_in_words(episode.began_at, clock.now())})"
    seen = f"last seen {episode.last_seen}" if episode.last_seen else ""
    return " · ".join(part for part in (since, _police(episode), seen) if part)


def police_wanted(episode: MissingEpisode) -> bool:
    """Tell whether somebody is missing of whom the police were not told; who is away is known to be somewhere."""
    return episode.kind == Absence.MISSING and episode.police_told_at is None


def _police(episode: MissingEpisode) -> str:
    told = episode.police_told_at
    if told is None:
        return "police not told yet" if police_wanted(episode) else ""
    same_day = local(told).date() == local(episode.began_at).date()
    reference = f", log {episode.police_reference}" if episode.police_reference else ""
    return f"police told {clock_time(told) if same_day else when(told)}{reference}"


def _missing(standing: Standing, episodes: list[MissingEpisode]) -> Iterator[StateLine]:
    for episode in missing_now(episodes):
        act, href = _act(standing, "Home now", "safety:came_home", episode)
        first, first_href = "", ""
        if police_wanted(episode):
            first, first_href = _act(standing, "Police told now", "safety:police_told", episode)
        yield StateLine(absence_words(episode), act, href, urgent=True, first=first, first_href=first_href)


def _danger(standing: Standing, alerts: list[DangerAlert]) -> Iterator[StateLine]:
    for alert in alerts:
        where = {"key": alert.young_person_id, "alert": alert.pk}
        act, href = "", ""
        if can_end_alert(standing, alert):
            act, href = "No longer", reverse("safety:end_alert", kwargs=where)
        yield StateLine(alert_words(alert), act, href, urgent=True)


def alert_words(alert: DangerAlert) -> str:
    """Say that they are in danger, how, and who says so: "In danger: …. Sam Okafor, Mon 31 Oct, 20:15"."""
    words = alert.words if alert.words.endswith((".", "!", "?")) else f"{alert.words}."
    return f"In danger: {words} {alert.raised_by.name}, {when(alert.raised_at)}."


def _overdue(standing: Standing, episodes: list[MissingEpisode]) -> Iterator[StateLine]:
    for due in return_interviews_due(episodes, clock.now()):
        if due.overdue:
            yield StateLine(due.words, *_act(standing, "Record", "safety:interview", due.episode), urgent=True)


def _act(standing: Standing, words: str, route: str, episode: MissingEpisode) -> tuple[str, str]:
    if not can_change_episode(standing, episode):
        return "", ""
    return words, reverse(route, kwargs={"key": episode.young_person_id, "episode": episode.pk})


def _reads_until(standing: Standing, young_person: UUID) -> str:
    """Say until when this person reads on, if they do. Few do, so the day is a statement of its own."""
    if young_person not in standing.retained - standing.shown:
        return ""
    until = retained_until(standing, young_person)
    return f" You can read what was there then until {long_date(until)}." if until else ""


def _record(standing: Standing, young_person: UUID, present: PresentState) -> Iterator[StateLine]:
    if present.restricted:
        yield StateLine("Restricted record. Only talk about this young person with people who can see this record.")
    if present.held_since:
        href = reverse("access:hold", kwargs={"key": present.hold_to_see}) if present.hold_to_see else ""
        words = f"On legal hold since {long_date(present.held_since)}. Nothing can be removed from this record."
        yield StateLine(words, "See why" if href else "", href)
    if present.cover and present.cover_until:
        yield StateLine(f"{present.cover} covers for the key worker until {long_date(present.cover_until)}.")
    if present.moved and present.moved_way and present.moved_on:
        words = f"{WAY_LABELS[Way(present.moved_way)]} {present.moved} on {long_date(present.moved_on)}."
        only_read = present.can_only_be_read
        yield StateLine(f"{words} This record can only be read." if only_read else words, only_read=only_read)
    ending = reverse("casework:ending", kwargs={"key": present.ending}) if present.ending else ""
    if present.ended_on:
        read = ("Read the ending", ending) if present.ending_state == EndingState.AGREED else ("", "")
        yield StateLine(
            f"ACT support ended on {long_date(present.ended_on)}.{_reads_until(standing, young_person)}", *read
        )
    elif present.ending_on and present.ending_state == EndingState.PROPOSED:
        words = f"{present.ending_by} proposed to end ACT support from {long_date(present.ending_on)}. Until a manager "
        yield StateLine(f"{words}agrees, support goes on.", "Read the ending", ending)


def _look_again(standing: Standing, present: PresentState) -> Iterator[StateLine]:
    day = present.look_again_on
    if day and day < standing.on and not present.ended_on:
        overdue = plural((standing.on - day).days, "day")
        yield StateLine(f"Oversight decision to look at again: overdue by {overdue}, since {long_date(day)}.")


@compiled_once
def _present(
    standing: Standing, young_person: UUID, records: Collection[UUID]
) -> "QuerySet[YoungPerson, tuple[Any, ...]]":
    person = people_for(standing, YoungPerson).filter(pk=young_person)
    return person.values_list(*present_columns(standing, records).values())


def present_columns(standing: Standing, records: Collection[UUID]) -> dict[str, Exists | Subquery]:
    """Return the columns of a `PresentState` for a statement that reads one young person, by name and in order."""
    restrictions = Restriction.objects.live().filter(young_person_id__in=records)
    covers = Tie.objects.live(standing.on).filter(shown(standing), young_person_id__in=records, kind=TieKind.COVER)
    times = people_for(standing, Involvement).filter(young_person__in=records).order_by("-began_on", "-pk")
    moves = moves_of(standing, records)
    holds = holds_about(standing, records)
    endings = people_for(standing, SupportEnding).filter(young_person__in=records, state__in=ENDINGS_NOW)
    endings = endings.order_by("-proposed_on", "-pk")
    columns: tuple[Exists | Subquery, ...] = (
        Exists(unfinished_of(standing, records)),
        Exists(live_alerts_about(standing, records)),
        Exists(restrictions),
        Subquery(endings.values("pk")[:1]),
        Subquery(endings.values("state")[:1]),
        Subquery(endings.values("proposed_by__name")[:1]),
        Subquery(endings.values("ends_on")[:1]),
        Subquery(covers.values("user__name")[:1]),
        Subquery(covers.values("until")[:1]),
        Subquery(times.values("ended_on")[:1]),
        Subquery(moves.values("other_authority__name")[:1]),
        Subquery(moves.values("way")[:1]),
        Subquery(moves.values("moved_on")[:1]),
        Exists(moved_out(standing, records)),
        Subquery(holds.values("since")[:1]),
        Subquery(holds.filter(authority_id__in=standing.authorities(Permission.HOLD)).values("young_person_id")[:1]),
        Subquery(notes_about(standing, records).values("look_again_on")[:1]),
    )
    return dict(zip(PresentState._fields, columns, strict=True))
