"""Pages to hand the tablet over, add a paper form, and read feedback."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.feedback import FORMS, GivenBy
from act.people.kept_people import kept_person, named_as_kept
from act.people.removal_pages import EntryPage, removal_page
from act.trust import audit, clock
from act.trust.records.disagreeing import disagreements_with
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.paging import FORMS_A_PAGE, page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.voice import actions, queries
from act.voice.forms import HandOverForm, PaperForm
from act.voice.models import FeedbackMode
from act.voice.policy import can_add_paper_form
from act.voice.who_can_read import who_can_read


@allow(Permission.RECORD_FEEDBACK, audit="voice:hand_over", words="Handing the tablet over")
@require_http_methods(["GET", "POST"])
def hand_over(request: Request, key: UUID) -> HttpResponse:
    """Sign the worker out and open the form, so that nothing of theirs is left on the tablet."""
    standing = request.standing
    young_person = queries.young_person_for_tablet(standing, key)
    form = HandOverForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        given_by = GivenBy(form.cleaned_data["given_by"])
        link = actions.hand_over(young_person, by=standing, given_by=given_by)
        audit.entrance("trust.signed_out", actor=standing.user_id)
        logout(request)
        return redirect("voice:give", token=link.token())
    context = {
        "form": form,
        "young_person": young_person,
        "who_can_read": who_can_read(standing, young_person, queries.rated(standing, young_person, standing.on)),
        "can_add_paper_form": can_add_paper_form(standing, young_person),
    }
    status = 422 if form.errors else 200
    return render(request, "voice/hand_over.html", context, about=[young_person], status=status)


@allow(Permission.RECORD_FEEDBACK, audit="voice:paper", words="Adding a paper feedback form")
@require_http_methods(["GET", "POST"])
def paper(request: Request, key: UUID) -> HttpResponse:
    """Add a paper form, typed in by somebody it is not about."""
    standing = request.standing
    young_person = queries.young_person_for_paper_form(standing, key)
    form = PaperForm.opened(request)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_feedback(
                young_person, by=standing, facts=form.facts(), on=form.cleaned_data["on"], mode=FeedbackMode.PAPER
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The form is saved. Only a manager can read it. Put the paper somewhere safe.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": young_person}
    return render(request, "voice/paper.html", context, about=[young_person], status=form.status)


@allow(Permission.READ_FEEDBACK, audit="voice:all_feedback", words="What young people and parents said")
@require_safe
def all_feedback(request: Request) -> HttpResponse:
    """List the feedback in a manager's authorities, newest first, twenty a page."""
    page = page_of(queries.all_feedback(request.standing), request, size=FORMS_A_PAGE)
    forms = named_as_kept(request.standing, page.object_list)
    cautions = sorted({form.caution for form in FORMS.values()})
    removed = queries.removed_feedback(request.standing)
    context = {
        "page": page,
        "forms": forms,
        "cautions": cautions,
        "disagreements": disagreements_with(request.standing, forms),
        "removed": removed,
    }
    return render(request, "voice/all_feedback.html", context, about=[*forms, *removed])


@allow(Permission.READ_FEEDBACK, audit="voice:remove_feedback", words="Removing feedback")
@require_http_methods(["GET", "POST"])
def remove_feedback(request: Request, key: UUID) -> HttpResponse:
    """Remove one form, with a reason; its words are never changed."""
    standing, now = request.standing, clock.real_now()
    if acted(request.POST.get("once", ""), by=standing):
        return redirect("voice:all_feedback")
    form = queries.feedback_to_remove(standing, key, now)
    page = EntryPage(
        entry=form,
        person=kept_person(standing, form.young_person),
        back=reverse("voice:all_feedback"),
        remove=reverse("voice:remove_feedback", kwargs={"key": key}),
    )
    return removal_page(
        request,
        page,
        lambda sent: (
            actions.remove_feedback(form, by=standing, seen=sent.cleaned_data["seen"], facts=sent.facts(), now=now).pk
        ),
    )
