"""What a young person's page says of them, and what they agreed to."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.people import actions, queries
from act.people.agreement_words import HEADINGS, TO_SAY
from act.people.earlier_details import earlier_details
from act.people.forms import AgreementForm, DescribeForm
from act.people.models import AgreementAnswer
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.EDIT_DETAILS, audit="people:describe", words="What matters to them, and who they are")
@require_http_methods(["GET", "POST"])
def describe(request: Request, key: UUID) -> HttpResponse:
    """Ask what they are called, what matters to them and who they are; show what it said before."""
    young_person = queries.young_person_to_describe(request.standing, key)
    referred_on = queries.referred_on(request.standing, young_person)
    form = DescribeForm.opened(request, young_person=young_person, referred_on=referred_on)
    saved = form.submit(
        by=request.standing,
        act=lambda: (
            actions.describe(
                young_person,
                by=request.standing,
                seen=form.cleaned_data["seen"],
                says=form.details(),
                because=form.cleaned_data["because"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{young_person.first_name}'s record is saved.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    return render(
        request,
        "people/describe.html",
        {
            "form": form,
            "young_person": young_person,
            "earlier": earlier_details(young_person),
            "apart": queries.answers_on_other_records(request.standing, young_person),
        },
        about=[young_person],
        status=form.status,
    )


@allow(Permission.EDIT_DETAILS, audit="people:agreement", words="What they agreed to")
@require_safe
def agreement(request: Request, key: UUID) -> HttpResponse:
    """Show what they said to each question of agreement, with every earlier answer."""
    young_person = queries.young_person_to_describe(request.standing, key)
    context = {
        "young_person": young_person,
        "headings": HEADINGS,
        "histories": queries.agreement_histories(request.standing, young_person),
    }
    return render(request, "people/agreement.html", context, about=[young_person])


@allow(Permission.EDIT_DETAILS, audit="people:record_agreement", words="Recording what they agreed to")
@require_http_methods(["GET", "POST"])
def record_agreement(request: Request, key: UUID, to: str) -> HttpResponse:
    """Ask what they said to one question of agreement."""
    question = queries.agreement_question(to)
    young_person = queries.young_person_to_describe(request.standing, key)
    history = queries.agreement_histories(request.standing, young_person)[question]
    form = AgreementForm.opened(request, history=history, initial=AgreementForm.initial_of(history))
    saved = form.submit(
        by=request.standing,
        act=lambda: (
            actions.record_agreement(
                young_person,
                by=request.standing,
                to=question,
                answer=AgreementAnswer(form.cleaned_data["answer"]),
                seen=form.cleaned_data["seen"],
                on=form.cleaned_data["answered_on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{young_person.first_name}'s answer is saved.")
        return redirect("people:agreement", key=key)
    context = {"form": form, "young_person": young_person, "history": history, "to_say": TO_SAY[question]}
    return render(request, "people/record_agreement.html", context, about=[young_person], status=form.status)
