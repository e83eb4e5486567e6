"""Who may write down where a young person lives and when they were missing, and what a spell may say."""

from datetime import date, datetime

from act.design.words import long_date, when
from act.methods.codes import UnknownCode, code_set
from act.methods.missing import Accepted, Offered
from act.methods.placements import HOME, has_provider, may_have_liberty_order
from act.people.models import YoungPerson
from act.placements.told import InterviewTold, MissingTold, PlacementTold
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

NOT_YET = "That time hasn't happened yet. Check the day and time."


def can_record_home(standing: Standing, young_person: YoungPerson) -> bool:
    """Whoever works with the young person, and the manager of their authority."""
    return young_person.authority_id in standing.authorities(Permission.RECORD_HOME) and (
        young_person.pk in standing.people or young_person.authority_id in standing.managed
    )


def check_record_home(standing: Standing, young_person: YoungPerson) -> None:
    """Raises Refused unless `can_record_home`."""
    if not can_record_home(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_days(told: PlacementTold, young_person: YoungPerson, today: date) -> None:
    """Raises Refused for a stay that begins before the young person was born or after today, or ends wrongly."""
    if not young_person.born_on <= told.began_on <= today:
        raise Refused(
            f"The start date must be between {young_person.first_name}'s birth "
            f"({long_date(young_person.born_on)}) and today.",
            field="began_on",
        )
    if told.ended_on is not None and not told.began_on < told.ended_on <= today:
        raise Refused(
            f"The date they left must be after {long_date(told.began_on)}, when the stay started, and not in the "
            "future.",
            field="ended_on",
        )
    if (told.ended_on is None) != (told.ended_because == ""):
        raise Refused(
            "If the stay has ended, enter the date and the reason. If not, leave both empty.",
            field="ended_because",
        )


def check_codes(told: PlacementTold) -> None:
    """Raises Refused for an answer that is no code of its set on the day, or that does not belong to the kind."""
    if told.kind != HOME:
        _check_code("placement_type", told.kind, told.began_on, "kind of place", "kind")
    if told.provider:
        _check_code("placement_provider", told.provider, told.began_on, "provider", "provider")
    if told.legal_status:
        _check_code("legal_status", told.legal_status, told.began_on, "legal status", "legal_status")
    if told.ended_on:
        check_reason(told.ended_because, told.ended_on)
    if told.provider and not has_provider(told.kind, told.began_on):
        raise Refused("This kind of place has no provider. Leave the provider empty.", field="provider")
    if told.kind == HOME and (told.legal_status or told.unregistered):
        raise Refused(
            "A young person at home who isn't looked after has no legal status, and nothing to register. If they are "
            "looked after and live with their parents, choose that instead.",
            field="legal_status",
        )
    if told.liberty and not may_have_liberty_order(told.kind, told.began_on):
        raise Refused("A deprivation of liberty order doesn't fit this kind of place. Check both.", field="also")


def check_reason(reason: str, on: date) -> None:
    """Raises Refused for a reason that is no code of its set on the day a stay ended."""
    _check_code("placement_change", reason, on, "reason", "ended_because")


def _check_code(name: str, code: str, on: date, noun: str, field: str) -> None:
    try:
        known = code in code_set(name, on)
    except UnknownCode:
        known = False
    if not known:
        raise Refused(
            f"This {noun} wasn't in the national list on {long_date(on)}. Choose another, or check the date.",
            field=field,
        )


def check_missing(told: MissingTold, young_person: YoungPerson, now: datetime) -> None:
    """Raises Refused for a time that has not come yet, lies before they were born, or ends before it began."""
    if told.began_at > now:
        raise Refused(NOT_YET, field="on")
    if told.began_at.date() < young_person.born_on:
        raise Refused(f"{young_person.first_name} wasn't born yet. Check the year.", field="on")
    if told.ended_at is not None:
        check_came_home(told.ended_at, told.began_at, now, young_person)


def check_came_home(at: datetime, began_at: datetime, now: datetime, young_person: YoungPerson) -> None:
    """Raises Refused for coming home before leaving, or later than now."""
    if at > now:
        raise Refused(NOT_YET, field="home_on")
    if at <= began_at:
        raise Refused(
            f"{young_person.first_name} can't have come home before going missing ({when(began_at)}).",
            field="home_on",
        )


def check_interview(told: InterviewTold, came_home: datetime | None, now: datetime) -> None:
    """Raises Refused for an interview before they were home or after now, or answers that do not go together."""
    if came_home is None:
        raise Refused("Record when they came home before the return interview.")
    if told.accepted and told.offered != Offered.YES:
        raise Refused("They can only accept or decline an interview that was offered. Choose that it was offered.")
    if told.offered in (Offered.NO, Offered.NOT_NEEDED) and not told.not_offered_because:
        raise Refused("Enter why no return interview was offered.", field="offered")
    if told.offered in ("", Offered.YES) and told.not_offered_because:
        raise Refused(
            "You gave a reason for not offering an interview. Choose that it wasn't offered, or remove the reason."
        )
    _check_held(told, came_home, now)


def _check_held(told: InterviewTold, came_home: datetime, now: datetime) -> None:
    if told.interviewed_at is None:
        if told.interviewer or told.told or told.about_others:
            raise Refused("Enter when the interview was held, or remove what was said in it.", field="held_on")
        return
    if told.accepted != Accepted.YES:
        raise Refused("An interview is only held if they accepted. Choose that they did.", field="accepted")
    if not came_home <= told.interviewed_at <= now:
        raise Refused(
            f"The interview must be after they came home ({when(came_home)}), and not in the future.",
            field="held_on",
        )
    if not told.interviewer:
        raise Refused("Enter who held the interview. It must be someone independent.", field="interviewer")
