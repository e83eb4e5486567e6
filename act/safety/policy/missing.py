"""Who may record that a young person was missing, and which answers are allowed."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from act.design.words import local, long_date, when
from act.methods.codes import code_set
from act.methods.missing import Accepted, Harmed, Offered
from act.methods.strategy import LATEST_MEETING
from act.people.models import YoungPerson
from act.safety.facts import (
    NOTHING_FOUND,
    EpisodeFacts,
    FoundFacts,
    MissingFacts,
    PoliceFacts,
    ReturnInterviewFacts,
    StrategyFacts,
)
from act.safety.models import MissingEpisode
from act.trust.models import RemovableRecord
from act.trust.records.removing import check_other_record
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

NOT_YET = "That time hasn't happened yet. Check the day and time."


def can_record_missing(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and managers of their authority."""
    return _records_missing(standing, young_person.pk, young_person.authority_id)


def can_change_episode(standing: Standing, episode: MissingEpisode) -> bool:
    """Allow the same people to add to an episode, to say that they came home, and to record the return interview."""
    return _records_missing(standing, episode.young_person_id, episode.authority_id)


def _records_missing(standing: Standing, young_person: UUID, authority: UUID) -> bool:
    return authority in standing.authorities(Permission.RECORD_HOME) and (
        young_person in standing.people or authority in standing.managed
    )


def check_record_missing(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_record_missing`."""
    if not can_record_missing(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_move_episode(standing: Standing, entry: RemovableRecord, to: YoungPerson) -> None:
    """Raise Refused unless an episode can be moved to the record of `to`, for whom this person may write."""
    check_other_record(entry, to)
    check_record_missing(standing, to)


def check_missing(facts: MissingFacts, young_person: YoungPerson, now: datetime) -> None:
    """Raise Refused for a time that has not come yet, lies before they were born, or ends before it began."""
    if facts.began_at > now:
        raise Refused(NOT_YET, field="on")
    if facts.began_at.date() < young_person.born_on:
        raise Refused(f"{young_person.first_name} wasn't born yet. Check the year.", field="on")
    if facts.ended_at is not None:
        check_came_home(facts.ended_at, facts.began_at, now, young_person)


def check_came_home(at: datetime, began_at: datetime, now: datetime, young_person: YoungPerson) -> None:
    """Raise Refused for coming home before leaving, or later than now."""
    if at > now:
        raise Refused(NOT_YET, field="home_on")
    if at <= began_at:
        raise Refused(
            f"{young_person.first_name} can't have come home before going missing ({when(began_at)}).",
            field="home_on",
        )


def check_interview(facts: ReturnInterviewFacts, came_home: datetime | None, now: datetime) -> None:
    """Raise Refused for an interview before they were home or after now, or answers that do not go together."""
    if came_home is None:
        raise Refused("Record when they came home before the return interview.")
    if facts.accepted and facts.offered != Offered.YES:
        raise Refused("They can only accept or decline an interview that was offered. Choose that it was offered.")
    if facts.offered in (Offered.NO, Offered.NOT_NEEDED) and not facts.not_offered_because:
        raise Refused("Enter why no return interview was offered.", field="offered")
    if facts.offered in ("", Offered.YES) and facts.not_offered_because:
        raise Refused(
            "You gave a reason for not offering an interview. Choose that it wasn't offered, or remove the reason."
        )
    if facts.declined_because and facts.accepted != Accepted.NO:
        raise Refused("You gave a reason for declining. Choose that they declined, or remove the reason.")
    _check_held(facts, came_home, now)


def _check_held(facts: ReturnInterviewFacts, came_home: datetime, now: datetime) -> None:
    if facts.interviewed_at is None:
        said = (facts.told, facts.about_others, facts.independent, facts.harm_told, facts.would_help)
        if facts.interviewer or facts.factors or any(said):
            raise Refused("Enter when the interview was held, or remove what was said in it.", field="held_on")
        return
    if facts.accepted != Accepted.YES:
        raise Refused("An interview is only held if they accepted. Choose that they did.", field="accepted")
    if not came_home <= facts.interviewed_at <= now:
        raise Refused(
            f"The interview must be after they came home ({when(came_home)}), and not in the future.",
            field="held_on",
        )
    if not facts.interviewer:
        raise Refused("Enter who held the interview.", field="interviewer")
    _check_codes("return_factor", facts.factors, facts.interviewed_at, "factor", "push")


def check_police(facts: PoliceFacts, now: datetime) -> None:
    """Raise Refused for a time that has not come, and a grade that is none."""
    if facts.told_at > now:
        raise Refused(NOT_YET, field="told_on")
    _check_codes("missing_grade", (facts.grade,) if facts.grade else (), facts.told_at, "grade", "grade")


def check_details(facts: EpisodeFacts, episode: MissingEpisode) -> None:
    """Raise Refused for somebody who is in no list, and for where they were found before they are home."""
    _check_codes("missing_informed", facts.informed, episode.began_at, "answer", "informed")
    check_found(facts.found, episode.ended_at)


def check_found(facts: FoundFacts, came_home: datetime | None) -> None:
    """Raise Refused for facts of the return before they are home, and for harm where nobody said that there was any."""
    if came_home is None and facts != NOTHING_FOUND:
        raise Refused("Record when they came home before where they were found.")
    if facts.harm and facts.harmed != Harmed.YES:
        raise Refused("You wrote how they were hurt. Choose Yes, or remove the words.", field="harmed")


def check_decision(facts: StrategyFacts, episode: MissingEpisode, today: date) -> None:
    """Raise Refused for no meeting without a reason, and a meeting before they went missing or too far ahead."""
    if facts.meeting_on is None:
        if not facts.words.strip():
            raise Refused("Enter why no strategy meeting is held.", field="why_not")
        return
    first, last = local(episode.began_at).date(), today + LATEST_MEETING
    if not first <= facts.meeting_on <= last:
        raise Refused(
            f"The meeting must be from {long_date(first)}, when they went missing, to {long_date(last)}.",
            field="meeting_on",
        )


def _check_codes(name: str, codes: Iterable[str], at: datetime, noun: str, field: str) -> None:
    known = code_set(name, local(at).date())
    if any(code not in known for code in codes):
        raise Refused(f"Choose each {noun} from the list.", field=field)
