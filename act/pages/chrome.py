"""What is around every page: navigation, who is signed in, the ribbon of a demonstration, the footer."""

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext

from act.design.chrome import Chrome, Link
from act.design.words import clock as time_of_day
from act.design.words import long_date
from act.trust import clock
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Standing

NAVIGATION: tuple[tuple[str, str, tuple[Permission, ...]], ...] = (
    ("Today", "pages:today", ()),
    ("Young people", "pages:young_people", (Permission.SEE_PEOPLE,)),
    ("Referrals", "referrals:referrals", (Permission.FOLLOW_REFERRALS,)),
    ("Shared with you", "sharing:shared", (Permission.READ_SHARED,)),
    ("Team", "pages:team", (Permission.SEE_TEAM, Permission.SEE_POSTINGS)),
    ("Feedback", "voice:all_feedback", (Permission.READ_FEEDBACK,)),
    ("Evaluation", "evaluation:summary", (Permission.SEE_NUMBERS,)),
    ("Costs", "costs:summary", (Permission.SEE_NUMBERS,)),
)
"""Words, URL name, and the permissions of which one is needed (none: everyone)."""


def chrome(request: HttpRequest) -> dict[str, Any]:
    """Give every template `chrome` and `today`, the practice date (context processor)."""
    return {"chrome": frame(request), "today": clock.today()}


def frame(request: HttpRequest) -> Chrome:
    """Return the frame for the signed-in person; without one, only the ribbon and the footer."""
    footer = (Link("For young people", _address("pages:for_young_people")),)
    standing: Standing | None = getattr(request, "standing", None)
    if standing is None:
        return Chrome(home=_address("pages:today"), ribbon=_ribbon(), footer=footer)
    return Chrome(
        place=_place(standing),
        person=standing.user.name,
        home=_address("pages:today"),
        navigation=tuple(_links(standing, request.path)),
        ribbon=_ribbon(),
        waits=_waits(standing),
        sign_out=_address("trust:sign_out"),
        footer=footer,
    )


@cache
def _address(route: str) -> str:
    """The address of a route without a key: the same on every page."""
    return reverse(route)


def _links(standing: Standing, path: str) -> list[Link]:
    allowed = [
        (words, _address(name))
        for words, name, permissions in NAVIGATION
        if not permissions or any(standing.may(permission) for permission in permissions)
    ]
    here = max((href for _, href in allowed if path.startswith(href)), key=len, default="")
    return [Link(words, href, current=href == here) for words, href in allowed]


def _place(standing: Standing) -> str:
    names = [ROLES[role].name for role in ROLES if role in standing.roles]
    return ", ".join(names).capitalize()


def _waits(standing: Standing) -> str:
    """Say which roles a manager still has to confirm; empty where none."""
    if not standing.waiting:
        return ""
    roles = " and ".join(sorted({ROLES[posting.role].name for posting in standing.waiting}))
    return (
        f"A manager has to confirm that you are a new {roles} before you can find or open anyone's record. "
        "They have been told. If it's urgent, ring them. If a young person is in danger now, call 999 or the duty team."
    )


def _ribbon() -> str:
    if not settings.FICTIONAL:
        return ""
    words = gettext("Fictional people, for trying things out. Here it is %(time)s on %(date)s.")
    return words % {"time": time_of_day(clock.now()), "date": long_date(clock.today())}
