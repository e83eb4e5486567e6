"""The form on the tablet: nobody is signed in, and what is saved is saved by the worker who handed it over."""

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
from act.voice.models import FeedbackMode
from act.voice.policy import can_hand_over
from act.voice.tablet_links import TO_OPEN, TO_SEND, ExpiredLink, InvalidLink, TabletLink, tablet_link
from act.voice.who_can_read import who_can_read

A_MINUTE = 60


@public(audit="voice:give", words="The feedback form on the tablet")
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def give(request: HttpRequest, token: str) -> HttpResponse:
    """Show and take the form, for as long as the link from the worker holds."""
    if isinstance(request.user, User):
        return _closed(request, "signed_in", 409)
    try:
        link = tablet_link(token, within=TO_SEND if request.method == "POST" else TO_OPEN)
    except InvalidLink:
        return _closed(request, "unreadable", 404)
    except ExpiredLink:
        return _closed(request, "expired", 410)
    worker = User.objects.filter(pk=link.by, is_active=True).first()
    if worker is None:
        return _closed(request, "expired", 410)
    with acting(worker.pk):
        return _form_page(request, link, standing_of(worker))


def _form_page(request: HttpRequest, link: TabletLink, by: Standing) -> HttpResponse:
    """Show or take the form inside the worker's scope."""
    young_person = young_people(by).filter(pk=link.young_person).first()
    if young_person is None or not can_hand_over(by, young_person):
        return _closed(request, "expired", 410)
    asked = form_in_force(link.given_by, by.on)
    form = TabletForm(request.POST if request.method == "POST" else None, asked=asked)
    if form.submit(
        link.once,
        by=by,
        act=lambda: (
            actions.record_feedback(
                young_person, by=by, facts=form.facts_by(link.given_by, asked), on=by.on, mode=FeedbackMode.TABLET
            ).pk
        ),
    ):
        return redirect("voice:thank_you")
    if queries.is_sent(by, link):
        return _closed(request, "sent", 200)
    rated = queries.rated(by, young_person, by.on)
    context = {"form": form, "who_can_read": who_can_read(by, young_person, rated), "given_by": link.given_by.value}
    return render(request, "voice/give.html", context, about=NOBODY, status=form.status)


@public(audit="voice:thank_you", words="The thank-you page on the tablet")
@never_cache
@require_safe
def thank_you(request: HttpRequest) -> HttpResponse:
    """Thank them, and ask for the tablet back."""
    return _cleared_from_back(render(request, "voice/thank_you.html", {"sent": True}, about=NOBODY))


@public(audit="voice:stopped", words="Stopping on the tablet")
@never_cache
@require_safe
def stopped(request: HttpRequest) -> HttpResponse:
    """Say that nothing was sent, with none of what they wrote left on the screen."""
    return _cleared_from_back(render(request, "voice/thank_you.html", {"sent": False}, about=NOBODY))


def _cleared_from_back(answer: Page) -> Page:
    """Set a cookie that clears the form from Back.

    Chromium keeps whole pages for Back, even those marked no-store, until a cookie that no script reads changes.

    Without it the worker would find the answers one press of Back away (tests/stories/test_kept_for_back.py).
    """
    answer.set_cookie(
        f"{settings.COOKIE_PREFIX}left",
        uuid4().hex,
        max_age=A_MINUTE,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )
    return answer


def _closed(request: HttpRequest, why: str, status: int) -> HttpResponse:
    return render(request, "voice/closed.html", {"why": why}, about=NOBODY, status=status)
