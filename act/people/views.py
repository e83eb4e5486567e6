"""Keeping a young person's own page right."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.people import actions, queries
from act.people.forms import DescribeForm
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.EDIT_DETAILS, audit="people:describe", words="What matters to them")
@require_http_methods(["GET", "POST"])
def describe(request: Request, key: UUID) -> HttpResponse:
    """Ask what they are called and what matters to them."""
    young_person = queries.young_person_to_describe(request.standing, key)
    form = DescribeForm.opened(request, initial=DescribeForm.initial_of(young_person))
    saved = form.submit(
        by=request.standing,
        act=lambda: (
            actions.describe(
                young_person,
                by=request.standing,
                seen=form.cleaned_data["seen"],
                called=form.cleaned_data["called"],
                pronouns=form.cleaned_data["pronouns"],
                what_matters=form.cleaned_data["what_matters"],
                what_matters_on=form.cleaned_data["what_matters_on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{young_person.first_name}'s record is saved.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    return render(
        request,
        "people/describe.html",
        {"form": form, "young_person": young_person},
        about=[young_person],
        status=form.status,
    )
