"""What stands around every page for this person: where they may go, who they are, the ribbon."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext

from act.design.chrome import Chrome, Link
from act.design.words import clock as time_of_day
from act.design.words import long_date
from act.trust import clock
from act.trust.scope.roles import ROLES, Verb
from act.trust.scope.standing import Standing

NAVIGATION: tuple[tuple[str, str, tuple[Verb, ...]], ...] = (
    ("Today", "pages:today", ()),
    ("Young people", "pages:young_people", (Verb.SEE_PEOPLE,)),
    ("Referrals", "referrals:referrals", (Verb.FOLLOW_REFERRALS,)),
    ("Shared with you", "sharing:shared", (Verb.READ_SHARED,)),
    ("Team", "pages:team", (Verb.SEE_TEAM, Verb.SEE_POSTINGS)),
    ("Feedback", "voice:all_feedback", (Verb.READ_FEEDBACK,)),
    ("Evaluation", "evaluation:summary", (Verb.COUNT,)),
    ("Costs", "costs:summary", (Verb.COUNT,)),
)
"""Words, address, and the verbs of which one is needed (none: everyone)."""


def chrome(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `chrome` and today's practice date for every template."""
    return {"chrome": frame(request), "today": clock.today()}


def frame(request: HttpRequest) -> Chrome:
    """The frame for a signed-in person, or the bare one."""
    footer = (Link("For young people", reverse("pages:for_young_people")),)
    standing: Standing | None = getattr(request, "standing", None)
    if standing is None:
        return Chrome(home=reverse("pages:today"), ribbon=_ribbon(), footer=footer)
    return Chrome(
        place=_place(standing),
        person=standing.user.name,
        home=reverse("pages:today"),
        navigation=tuple(_links(standing, request.path)),
        ribbon=_ribbon(),
        sign_out=reverse("trust:sign_out"),
        footer=footer,
    )


def _links(standing: Standing, path: str) -> list[Link]:
    allowed = [
        (words, reverse(name))
        for words, name, verbs in NAVIGATION
        if not verbs or any(standing.may(verb) for verb in verbs)
    ]
    here = max((href for _, href in allowed if path.startswith(href)), key=len, default="")
    return [Link(words, href, current=href == here) for words, href in allowed]


def _place(standing: Standing) -> str:
    names = [ROLES[role].name for role in ROLES if role in standing.roles]
    return ", ".join(names).capitalize()


def _ribbon() -> str:
    if not settings.FICTIONAL:
        return ""
    words = gettext("Fictional people, for trying things out. Here it is %(time)s on %(date)s.")
    return words % {"time": time_of_day(clock.now()), "date": long_date(clock.today())}
