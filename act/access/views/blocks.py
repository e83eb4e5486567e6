"""A record is closed to a colleague who knows the young person outside work: by themselves, or by a manager."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.access.actions import blocks
from act.access.forms.restrictions import BlockForm, ConfirmChangeForm, KnownOutsideWorkForm
from act.access.queries import named_readers, restrictions
from act.access.queries.people import young_person_to_restrict
from act.people.queries import young_person
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import shortlist

FIND = "Find a colleague by name"
CLOSED = "You no longer have access to that record. Your managers know that someone else may be needed."


@allow(Permission.SEE_PEOPLE, audit="people:know_them", words="Saying they know them outside work")
@require_http_methods(["GET", "POST"])
def know_them(request: Request, key: UUID) -> HttpResponse:
    """Ask how the colleague knows them; then show Today, and nothing of this record any more."""
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):  # a second press comes when there is no such page any more
        return redirect(address_of(Destination.TODAY))
    person = young_person(standing, key)
    form = KnownOutsideWorkForm.opened(request, on=standing.on)
    done = form.submit(
        by=standing,
        act=lambda: (
            blocks.block(
                Subject.of(person), by=standing, user=standing.user, why=form.cleaned_data["why"], now=clock.now()
            ).pk
        ),
    )
    if done:
        messages.success(request, CLOSED)
        return redirect(address_of(Destination.TODAY))
    context = {"form": form, "person": person}
    return render(request, "access/know_them.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:close_to", words="Blocking someone from their record")
@require_http_methods(["GET", "POST"])
def close_to(request: Request, key: UUID) -> HttpResponse:
    """Block a colleague from a record."""
    standing = request.standing
    person = young_person_to_restrict(standing, key)
    who = Subject.of(person)
    colleagues = shortlist(request, "who", FIND, named_readers.people_to_block(standing, who))
    form = BlockForm.opened(request, on=standing.on, candidates=colleagues.by_user())
    done = form.submit(
        by=standing,
        act=lambda: blocks.block(who, by=standing, user=form.user(), why=form.cleaned_data["why"], now=clock.now()).pk,
    )
    if done:
        messages.success(request, f"{form.user().name} is now blocked from {person.first_name}'s record.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "shortlists": [colleagues]}
    return render(request, "access/close_to.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:end_block", words="Unblocking someone from their record")
@require_http_methods(["GET", "POST"])
def end_block(request: Request, key: UUID, block: UUID) -> HttpResponse:
    """Unblock a colleague, as far as their role goes."""
    standing = request.standing
    person = young_person_to_restrict(standing, key)
    if acted(request.POST.get("once", ""), by=standing):
        return redirect("access:who_may_see", key=key)
    live = restrictions.block_to_end(standing, key, block)
    form = ConfirmChangeForm.opened(request, initial={"seen": live.version})
    done = form.submit(
        by=standing,
        act=lambda: blocks.end_block(live, by=standing, seen=form.cleaned_data["seen"], now=clock.now()).pk,
    )
    if done:
        messages.success(request, f"{live.user.name} is no longer blocked from {person.first_name}'s record.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "block": live}
    return render(request, "access/end_block.html", context, about=[person], status=form.status)
