"""Who may record where a young person lives and when they were missing, and which answers are allowed."""

from datetime import date, datetime
from uuid import UUID

from act.design.words import long_date, when
from act.methods.codes import UnknownCode, code_set
from act.methods.missing import Accepted, Offered
from act.methods.placements import HOME, has_provider, may_have_liberty_order
from act.people.models import YoungPerson
from act.placements.facts import MissingFacts, PlacementFacts, ReturnInterviewFacts
from act.placements.models import MissingEpisode
from act.trust.models import RemovableRecord
from act.trust.records.removing import check_other_record
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

NOT_YET = "That time hasn't happened yet. Check the day and time."


def can_record_home(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and managers of their authority."""
    return _records_home(standing, young_person.pk, young_person.authority_id)


def can_change_episode(standing: Standing, episode: MissingEpisode) -> bool:
    """Allow the same people to say that the young person came home, and to record the return interview."""
    return _records_home(standing, episode.young_person_id, episode.authority_id)


def _records_home(standing: Standing, young_person: UUID, authority: UUID) -> bool:
    return authority in standing.authorities(Permission.RECORD_HOME) and (
        young_person in standing.people or authority in standing.managed
    )


def check_record_home(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_record_home`."""
    if not can_record_home(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_move(standing: Standing, entry: RemovableRecord, to: YoungPerson) -> None:
    """Raise Refused unless a stay or an episode can be moved to the record of `to`, for whom this person may write."""
    check_other_record(entry, to)
    check_record_home(standing, to)


def check_days(facts: PlacementFacts, young_person: YoungPerson, today: date) -> None:
    """Raise Refused for a stay that begins before the young person was born or after today, or ends wrongly."""
    if not young_person.born_on <= facts.began_on <= today:
        raise Refused(
            f"The start date must be between {young_person.first_name}'s birth "
            f"({long_date(young_person.born_on)}) and today.",
            field="began_on",
        )
    if facts.ended_on is not None and not facts.began_on < facts.ended_on <= today:
        raise Refused(
            f"The date they left must be after {long_date(facts.began_on)}, when the stay started, and not in the "
            "future.",
            field="ended_on",
        )
    if (facts.ended_on is None) != (facts.ended_because == ""):
        raise Refused(
            "If the stay has ended, enter the date and the reason. If not, leave both empty.",
            field="ended_because",
        )


def check_codes(facts: PlacementFacts) -> None:
    """Raise Refused for an answer that is no code of its set on the day, or that does not belong to the kind."""
    if facts.kind != HOME:
        _check_code("placement_type", facts.kind, facts.began_on, "kind of place", "kind")
    if facts.provider:
        _check_code("placement_provider", facts.provider, facts.began_on, "provider", "provider")
    if facts.legal_status:
        _check_code("legal_status", facts.legal_status, facts.began_on, "legal status", "legal_status")
    if facts.ended_on:
        check_reason(facts.ended_because, facts.ended_on)
    if facts.provider and not has_provider(facts.kind, facts.began_on):
        raise Refused("This kind of place has no provider. Leave the provider empty.", field="provider")
    if facts.kind == HOME and (facts.legal_status or facts.unregistered):
        raise Refused(
            "A young person at home who isn't looked after has no legal status, and nothing to register. If they are "
            "looked after and live with their parents, choose that instead.",
            field="legal_status",
        )
    if facts.liberty and not may_have_liberty_order(facts.kind, facts.began_on):
        raise Refused("A deprivation of liberty order doesn't fit this kind of place. Check both.", field="also")


def check_reason(reason: str, on: date) -> None:
    """Raise Refused for a reason that is no code of its set on the day a stay ended."""
    _check_code("placement_change", reason, on, "reason", "ended_because")


def _check_code(name: str, code: str, on: date, noun: str, field: str) -> None:
    try:
        is_known = code in code_set(name, on)
    except UnknownCode:
        # No set was in force on that day: then no code was.
        is_known = False
    if not is_known:
        raise Refused(
            f"This {noun} wasn't in the national list on {long_date(on)}. Choose another, or check the date.",
            field=field,
        )


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
    _check_held(facts, came_home, now)


def _check_held(facts: ReturnInterviewFacts, came_home: datetime, now: datetime) -> None:
    if facts.interviewed_at is None:
        if facts.interviewer or facts.told or facts.about_others:
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
        raise Refused("Enter who held the interview. It must be someone independent.", field="interviewer")
