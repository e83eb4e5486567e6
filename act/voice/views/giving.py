"""The form on the tablet: nobody is signed in, and what is written is written for whoever handed it over."""

from uuid import uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.feedback import form_in_force
from act.people.queries import young_people
from act.trust.audit import NOBODY
from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing, standing_of
from act.trust.web.http import Page
from act.trust.web.render import render
from act.trust.web.route_policy import public
from act.voice import actions, queries
from act.voice.forms import TabletForm
from act.voice.handing import TO_OPEN, TO_SEND, Expired, Handed, Unreadable, handed
from act.voice.models import Way
from act.voice.policy import can_hear
from act.voice.promise import promise

A_MINUTE = 60


@public(audit="voice:give", words="The feedback form on the tablet")
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def give(request: HttpRequest, token: str) -> HttpResponse:
    """The form, for as long as what the worker handed over holds."""
    if isinstance(request.user, User):
        return _closed(request, "signed_in", 409)
    try:
        found = handed(token, within=TO_SEND if request.method == "POST" else TO_OPEN)
    except Unreadable:
        return _closed(request, "unreadable", 404)
    except Expired:
        return _closed(request, "expired", 410)
    worker = User.objects.filter(pk=found.by, is_active=True).first()
    if worker is None:
        return _closed(request, "expired", 410)
    with acting(worker.pk):
        return _given(request, found, standing_of(worker))


def _given(request: HttpRequest, found: Handed, by: Standing) -> HttpResponse:
    """Shows or takes the form inside the worker's scope."""
    young_person = young_people(by).filter(pk=found.young_person).first()
    if young_person is None or not can_hear(by, young_person):
        return _closed(request, "expired", 410)
    asked = form_in_force(found.given_by, by.on)
    form = TabletForm(request.POST if request.method == "POST" else None, asked=asked)
    if form.submit(
        found.once,
        by=by,
        act=lambda: (
            actions.hear(young_person, by=by, told=form.told_by(found.given_by, asked), on=by.on, way=Way.TABLET).pk
        ),
    ):
        return redirect("voice:thank_you")
    if queries.sent_already(by, found):
        return _closed(request, "sent", 200)
    rated = queries.rated(by, young_person, by.on)
    context = {"form": form, "promise": promise(by, young_person, rated), "given_by": found.given_by.value}
    return render(request, "voice/give.html", context, about=NOBODY, status=form.status)


@public(audit="voice:thank_you", words="The thank-you page on the tablet")
@never_cache
@require_safe
def thank_you(request: HttpRequest) -> HttpResponse:
    """Give the tablet back."""
    return _nothing_stays(render(request, "voice/thank_you.html", {"sent": True}, about=NOBODY))


@public(audit="voice:stopped", words="Stopping on the tablet")
@never_cache
@require_safe
def stopped(request: HttpRequest) -> HttpResponse:
    """Somebody stopped halfway: nothing was sent, and what they wrote is not left on the screen."""
    return _nothing_stays(render(request, "voice/thank_you.html", {"sent": False}, about=NOBODY))


def _nothing_stays(answer: Page) -> Page:
    """Chromium keeps whole pages for Back, even those marked no-store, until a cookie that no script reads changes.

    Without it the worker would find the answers one press of Back away (tests/stories/test_kept_for_back.py).
    """
    answer.set_cookie(
        "left", uuid4().hex, max_age=A_MINUTE, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
    )
    return answer


def _closed(request: HttpRequest, why: str, status: int) -> HttpResponse:
    return render(request, "voice/closed.html", {"why": why}, about=NOBODY, status=status)
