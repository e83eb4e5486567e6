"""Who keeps the interviews and the staff survey, and what they may say about them."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from act.design.words import long_date
from act.evaluation.models import Interview, SurveyWave
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_keep(standing: Standing, authority_id: UUID) -> bool:
    """The evaluator of the authority."""
    return authority_id in standing.authorities(Permission.EVALUATE)


def check_keep(standing: Standing, authority_id: UUID) -> None:
    """Raises Refused unless `can_keep`."""
    if not can_keep(standing, authority_id):
        raise Refused(
            "Only the evaluator of this authority keeps its interviews and its staff survey: ask them.",
            field="authority",
        )


def check_days(held_on: date, consented_on: date, today: date) -> None:
    """Raises Refused for an interview that has not been held yet, or that came before the consent to it."""
    if held_on > today:
        raise Refused(f"Add an interview once it has been held: on {long_date(today)} or earlier.", field="held_on")
    if consented_on > held_on:
        raise Refused(
            f"Consent must come before the interview: on {long_date(held_on)} or earlier.",
            field="consented_on",
        )


def check_order(time_point: int, held_on: date, others: Iterable[Interview]) -> None:
    """Raises Refused unless this interviewee's time points follow each other in time, each once."""
    for other in others:
        if other.time_point == time_point:
            raise Refused(
                f"{other.number} already has an interview at time point {time_point}. Check the code and the "
                "time point.",
                field="time_point",
            )
        later = time_point > other.time_point
        if not (other.held_on < held_on if later else held_on < other.held_on):
            raise Refused(
                f"{other.number} was interviewed at time point {other.time_point} on {long_date(other.held_on)}. "
                f"Time point {time_point} must be {'after' if later else 'before'} that day.",
                field="time_point",
            )


def check_wave(opens_on: date, closes_on: date, taken: bool) -> None:
    """Raises Refused for a wave that closes before it opens, or whose number is `taken` in its authority."""
    if closes_on < opens_on:
        raise Refused(f"The last day must be {long_date(opens_on)}, the first day, or later.", field="closes_on")
    if taken:
        raise Refused("This authority already has a wave with that number. Choose the next number.", field="number")


def is_over(wave: SurveyWave, on: date) -> bool:
    """Whether nobody can answer any more. Only then are answers shown, so that none can be seen coming in."""
    return on > wave.closes_on


def check_open(wave: SurveyWave | None, on: date) -> SurveyWave:
    """The wave that a link leads to. Raises Refused when there is none, and when it cannot be answered on a day."""
    if wave is None:
        raise Refused(
            "This link does not lead to a survey. Check that you have all of it, or ask the person who gave it to you."
        )
    if on < wave.opens_on:
        raise Refused(f"This survey opens on {long_date(wave.opens_on)}. Come back with the same link then.")
    if is_over(wave, on):
        raise Refused(f"This survey closed on {long_date(wave.closes_on)}. Thank you for wanting to answer.")
    check_room(wave, wave.answered < wave.invited)
    return wave


def check_room(wave: SurveyWave, room: bool) -> None:
    """Raises Refused unless there is `room` for one more answer: there are never more than people were asked."""
    if not room:
        raise Refused(
            f"Everyone invited to this survey ({wave.invited}) has answered it. If you have not answered yet, tell the "
            "person who gave you the link."
        )
