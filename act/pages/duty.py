"""Who is on duty, for every page that says whom to ring, and the gaps of a rota, for Today."""

from collections.abc import Callable, Iterator, Sequence

from django.http import HttpRequest
from django.utils import timezone

from act.casework.hours import monday_of
from act.design.addresses import reverse
from act.design.words import plural
from act.trust import clock
from act.trust.models import Authority
from act.trust.scope.standing import Standing
from act.workforce.policy import can_plan
from act.workforce.queries import DutyState, duty_line


def duty_words(_request: HttpRequest) -> dict[str, Callable[[Authority], str]]:
    """Context processor: `duty_line_of(authority)` says who is on duty there now; empty where nobody is."""
    return {"duty_line_of": lambda authority: duty_line(authority, clock.now())}


def gap_lines(standing: Standing, duty: Sequence[DutyState]) -> Iterator[tuple[str, str, str, str]]:
    """Say the gaps of each rota that this person plans: what it is about, the words, what to do, and where."""
    for state in duty:
        if state.gaps and can_plan(standing, state.authority.pk):
            first, *others = state.gap_words()
            more = f", and at {plural(len(others), 'other time')} in the next 7 days" if others else ""
            yield f"Duty in {state.authority.name}", f"{first}{more}", "Plan", _week_of_first_gap(state)


def _week_of_first_gap(state: DutyState) -> str:
    monday = monday_of(timezone.localdate(state.gaps[0].begins))
    return reverse("workforce:plan_week", kwargs={"key": state.authority.pk, "monday": monday.isoformat()})
