"""Handing the tablet over, typing in from paper, and a manager reading."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.feedback import FORMS, GivenBy
from act.trust import audit
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import FORMS_A_PAGE, page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.voice import actions, queries
from act.voice.forms import HandOverForm, PaperForm
from act.voice.models import Way
from act.voice.policy import can_type
from act.voice.promise import promise


@allow(Permission.RECORD_FEEDBACK, audit="voice:hand_over", words="Handing the tablet over")
@require_http_methods(["GET", "POST"])
def hand_over(request: Request, key: UUID) -> HttpResponse:
    """Signs the worker out and opens the form, so that nothing of theirs is left on the tablet."""
    standing = request.standing
    young_person = queries.young_person_to_hear(standing, key)
    form = HandOverForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        given_by = GivenBy(form.cleaned_data["given_by"])
        handed = actions.hand_over(young_person, by=standing, given_by=given_by)
        audit.entrance("trust.signed_out", actor=standing.user_id)
        logout(request)
        return redirect("voice:give", token=handed.token())
    context = {
        "form": form,
        "young_person": young_person,
        "promise": promise(standing, young_person, queries.rated(standing, young_person, standing.on)),
        "can_type": can_type(standing, young_person),
    }
    status = 422 if form.errors else 200
    return render(request, "voice/hand_over.html", context, about=[young_person], status=status)


@allow(Permission.RECORD_FEEDBACK, audit="voice:paper", words="Adding a paper feedback form")
@require_http_methods(["GET", "POST"])
def paper(request: Request, key: UUID) -> HttpResponse:
    """A form on paper, typed in by somebody it is not about."""
    standing = request.standing
    young_person = queries.young_person_to_type(standing, key)
    form = PaperForm.opened(request)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.hear(young_person, by=standing, told=form.told(), on=form.cleaned_data["on"], way=Way.PAPER).pk
        ),
    )
    if saved:
        messages.success(request, "The form is saved. Only a manager can read it. Put the paper somewhere safe.")
        return redirect("pages:young_person", key=key)
    context = {"form": form, "young_person": young_person}
    return render(request, "voice/paper.html", context, about=[young_person], status=form.status)


@allow(Permission.READ_FEEDBACK, audit="voice:all_feedback", words="What young people and parents said")
@require_safe
def all_feedback(request: Request) -> HttpResponse:
    """What was said in a manager's authorities, newest first, twenty a page."""
    page = page_of(queries.all_feedback(request.standing), request, size=FORMS_A_PAGE)
    found = list(page.object_list)
    cautions = sorted({form.caution for form in FORMS.values()})
    context = {"page": page, "found": found, "cautions": cautions}
    return render(request, "voice/all_feedback.html", context, about=found)
