"""Who may plan duty, enter when colleagues work or are away, and write oversight notes; what each may say."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from act.design.words import long_date
from act.methods.day_hours import DayHours, overlap
from act.methods.duty import DutyRule
from act.methods.oversight import LONGEST_AHEAD as LONGEST_UNTIL_LOOK
from act.people.models import YoungPerson
from act.trust.models import User
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing
from act.workforce.facts import DutyFacts

LONGEST_AHEAD = timedelta(days=366)
"""How far ahead hours, duty and time away can be entered. Our own rule, not a published one."""


def can_plan(standing: Standing, authority: UUID) -> bool:
    """Allow a manager of the authority."""
    return authority in standing.authorities(Permission.PLAN_DUTY)


def check_plan(standing: Standing, authority: UUID) -> None:
    """Raise Refused unless `can_plan`."""
    if not can_plan(standing, authority):
        raise Refused("Only a manager in this authority can plan who is on duty. Ask them.")


def can_set_hours(standing: Standing, user: User, authority: UUID) -> bool:
    """Allow the worker themselves and a manager of the authority."""
    own = user.pk == standing.user_id and authority in standing.authorities(Permission.SET_HOURS)
    return own or can_plan(standing, authority)


def check_set_hours(standing: Standing, user: User, authorities: Sequence[UUID]) -> None:
    """Raise Refused unless `can_set_hours` in each authority, and where there is none."""
    if not authorities or not all(can_set_hours(standing, user, authority) for authority in authorities):
        raise Refused("Only they and their manager can enter when they work and when they are away. Ask one of them.")


def can_oversee(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow a manager of the young person's authority."""
    return young_person.authority_id in standing.authorities(Permission.ALLOCATE)


def check_oversee(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_oversee`."""
    if not can_oversee(standing, young_person):
        raise Refused("Only a manager in this authority can write an oversight note. Ask them.")


def check_look_again(look_again_on: date | None, today: date) -> None:
    """Raise Refused for a day to look again that is over, or too far ahead to be meant. None is no day."""
    if look_again_on and not today <= look_again_on <= today + LONGEST_UNTIL_LOOK:
        raise Refused("Choose a day from today to a year from now, or leave it empty.", field="look_again_on")


def check_week(week: Sequence[Sequence[DayHours]]) -> None:
    """Raise Refused for hours of a week that overlap."""
    if overlap(week):
        raise Refused("Two of these hours overlap. Check the times, also those after midnight.")


def check_first_day(begins: date, today: date) -> None:
    """Raise Refused for a first day of hours that is too far away to be meant."""
    if not today - LONGEST_AHEAD <= begins <= today + LONGEST_AHEAD:
        raise Refused("The first day must be within a year of today. Check the year.", field="begins")


def check_away(begins: date, until: date, today: date) -> None:
    """Raise Refused for days away that are over, end before they begin, or are too far ahead."""
    if until <= max(begins, today):
        after = long_date(max(begins, today))
        raise Refused(f"The day they are back must be after {after}.", field="until")
    if until > today + LONGEST_AHEAD:
        raise Refused("The day they are back must be within a year of today. Check the year.", field="until")


def check_turn(facts: DutyFacts, rule: DutyRule, now: datetime) -> None:
    """Raise Refused for a turn that is over, too long or too far ahead, or that names somebody twice."""
    if facts.begins >= facts.ends:
        raise Refused("Duty must end after it begins. Check the times.", field=facts.field("until"))
    if facts.ends <= now:
        raise Refused("That time is over. Check the day and the times.", field=facts.field("until"))
    if facts.ends - facts.begins > rule.longest:
        raise Refused(
            f"One person's duty lasts {rule.longest_hours} hours at most. Plan two.", field=facts.field("until")
        )
    if facts.begins > now + LONGEST_AHEAD:
        raise Refused("Duty must begin within a year of today. Check the year.", field=facts.field("begins"))
    _check_three_people(facts)


def _check_three_people(facts: DutyFacts) -> None:
    if facts.cover and facts.cover.pk == facts.person.pk:
        raise Refused(f"{facts.person.name} can't cover for themselves. Choose another.", field=facts.field("cover"))
    if facts.manager.pk == facts.person.pk:
        raise Refused(
            f"{facts.person.name} is on duty, so another manager must be behind them.", field=facts.field("who")
        )
    if facts.cover and facts.cover.pk == facts.manager.pk:
        raise Refused(
            f"{facts.manager.name} is the manager for this time. Choose another colleague to cover.",
            field=facts.field("cover"),
        )
