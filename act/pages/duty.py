"""Who is on duty, for pages of rooms below this one that say whom to ring."""

from collections.abc import Callable

from django.http import HttpRequest

from act.trust import clock
from act.trust.models import Authority
from act.workforce.queries import duty_line


def duty_words(_request: HttpRequest) -> dict[str, Callable[[Authority], str]]:
    """Context processor: `duty_line_of(authority)` says who is on duty there now; empty where nobody is."""
    return {"duty_line_of": lambda authority: duty_line(authority, clock.now())}
