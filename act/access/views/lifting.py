"""Opening a restricted record again takes two: one asks, and another one agrees; either keeps it restricted."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.access.actions import restrictions
from act.access.forms.restrictions import ConfirmChangeForm
from act.access.views.restrictions import back_to_access, person_and_restriction
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RESTRICT, audit="people:ask_to_lift", words="Asking to remove the restriction on their record")
@require_http_methods(["GET", "POST"])
def ask_to_lift(request: Request, key: UUID) -> HttpResponse:
    """Ask another manager to lift a restriction; the record stays as it is."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is None or (request.method == "GET" and record.restriction.asked_by):
        return back_to_access(key)
    form = ConfirmChangeForm.opened(request, initial={"seen": record.restriction.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            restrictions.ask_to_lift(
                record.restriction, by=standing, seen=form.cleaned_data["seen"], now=clock.now()
            ).pk
        ),
    )
    if done:
        messages.success(request, "You asked to remove the restriction. Another manager on the list will decide.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person}
    return render(request, "access/ask_to_lift.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:lift", words="Removing the restriction on their record")
@require_http_methods(["GET", "POST"])
def lift(request: Request, key: UUID) -> HttpResponse:
    """Agree, as another manager, to lift a restriction."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is None or record.restriction.asked_by is None:
        return back_to_access(key)
    form = ConfirmChangeForm.opened(request, initial={"seen": record.restriction.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            restrictions.lift(record.restriction, by=standing, seen=form.cleaned_data["seen"], now=clock.now()).pk
        ),
    )
    if done:
        messages.success(request, f"{person.first_name}'s record is no longer restricted.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "record": record}
    return render(request, "access/lift.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:keep", words="Keeping their record restricted")
@require_http_methods(["GET", "POST"])
def keep(request: Request, key: UUID) -> HttpResponse:
    """Withdraw the request to lift a restriction, or refuse another manager's."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is None or record.restriction.asked_by is None:
        return back_to_access(key)
    form = ConfirmChangeForm.opened(request, initial={"seen": record.restriction.version})
    done = form.submit(
        by=standing,
        act=lambda: restrictions.keep(record.restriction, by=standing, seen=form.cleaned_data["seen"]).pk,
    )
    if done:
        messages.success(request, f"{person.first_name}'s record stays restricted.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "record": record}
    return render(request, "access/keep.html", context, about=[person], status=form.status)
