"""Who keeps the interviews and the staff survey, and what they may say about them."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from act.design.words import long_date
from act.evaluation.models import Interview, SurveyCode, SurveyWave
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


def check_open(code: SurveyCode | None, on: date) -> SurveyCode:
    """The code of a link. Raises Refused when there is none, and when its wave cannot be answered on a day."""
    if code is None:
        raise Refused(
            "This link does not lead to a survey. Check that you have all of it, or ask the person who gave it to you."
        )
    if on < code.wave.opens_on:
        raise Refused(f"This survey opens on {long_date(code.wave.opens_on)}. Come back with the same link then.")
    if is_over(code.wave, on):
        raise Refused(f"This survey closed on {long_date(code.wave.closes_on)}. Thank you for wanting to answer.")
    return code


def check_unused(unused: bool) -> None:
    """Raises Refused unless a link is still `unused`: each takes one answer."""
    if not unused:
        raise Refused(
            "This link has been used. Each link takes one answer. If you have not answered yet, ask the person who "
            "gave it to you for a new one."
        )


def check_more(wave: SurveyWave, on: date) -> None:
    """Raises Refused unless a wave takes one more link: once it has closed, a link could not be answered."""
    if is_over(wave, on):
        raise Refused(f"This wave closed on {long_date(wave.closes_on)}, so a new link couldn't be answered.")
    if not wave.asks_approach:
        raise Refused(
            "This wave was opened when everyone had the same link, and it takes no more answers. Open a new wave."
        )


def check_replaceable(code: SurveyCode | None) -> SurveyCode:
    """The code of a link that is to be replaced. Raises Refused when the wave has none like it, or it was used."""
    if code is None:
        raise Refused("That link is not one of this wave. Check that you have all of it.", field="old_link")
    if code.used:
        raise Refused("That link has been used, so it can't be replaced.", field="old_link")
    return code
