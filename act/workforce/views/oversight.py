"""Pages for oversight notes: all of one young person's, and a new one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.oversight import oversight_rule
from act.people.queries import young_person
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.workforce import actions, queries
from act.workforce.forms import OversightForm
from act.workforce.policy import can_oversee


@allow(Permission.SEE_PEOPLE, audit="workforce:oversight_notes", words="Oversight notes about them")
@require_safe
def oversight_notes(request: Request, key: UUID) -> HttpResponse:
    """Every oversight note about a young person, the latest first, a page at a time."""
    standing = request.standing
    person = young_person(standing, key)
    context = {
        "person": person,
        "page": page_of(queries.notes_of(standing, person.pk), request),
        "writes": can_oversee(standing, person),
    }
    return render(request, "workforce/oversight_notes.html", context, about=[person])


@allow(Permission.ALLOCATE, audit="workforce:write_note", words="Writing an oversight note about them")
@require_http_methods(["GET", "POST"])
def write_note(request: Request, key: UUID) -> HttpResponse:
    """Write an oversight note about a young person."""
    standing = request.standing
    person = queries.young_person_to_oversee(standing, key)
    form = OversightForm.opened(request)
    saved = form.submit(
        by=standing, act=lambda: actions.write_note(person, by=standing, facts=form.facts(), now=clock.now()).pk
    )
    if saved:
        messages.success(request, "Saved. Everyone who can open the record can read it.")
        return redirect("workforce:oversight_notes", key=person.pk)
    context = {"form": form, "person": person, "rule": oversight_rule(standing.on)}
    return render(request, "workforce/write_note.html", context, about=[person], status=form.status)
