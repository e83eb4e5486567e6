"""A record on legal hold: one manager starts it, and to end it one asks and another one agrees."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.access.actions import holds
from act.access.forms.holds import AskToEndHoldForm, StartHoldForm
from act.access.forms.restrictions import ConfirmChangeForm
from act.access.queries.holds import HoldWithReasons, holds_of, young_person_to_hold
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


def person_and_hold(standing: Standing, key: UUID) -> tuple[YoungPerson, HoldWithReasons | None]:
    """Return a young person whose record this manager may put on hold, and its open hold. Raises Http404."""
    person = young_person_to_hold(standing, key)
    return person, next((each for each in holds_of(standing, key) if each.hold.ended_at is None), None)


@allow(Permission.HOLD, audit="people:hold", words="The legal holds on their record")
@require_safe
def hold_page(request: Request, key: UUID) -> HttpResponse:
    """Show if a record is on hold and why, what a manager can do about it, and earlier holds."""
    person = young_person_to_hold(request.standing, key)
    every = holds_of(request.standing, key)
    context = {
        "person": person,
        "open": [each for each in every if each.hold.ended_at is None],
        "past": [each for each in every if each.hold.ended_at is not None],
    }
    return render(request, "access/hold.html", context, about=[person])


@allow(Permission.HOLD, audit="people:start_hold", words="Putting their record on legal hold")
@require_http_methods(["GET", "POST"])
def start_hold(request: Request, key: UUID) -> HttpResponse:
    """Ask why and who asked for it, and put the record on hold."""
    standing = request.standing
    person, record = person_and_hold(standing, key)
    if record is not None:
        return redirect("access:hold", key=key)
    form = StartHoldForm.opened(request, on=standing.on)
    who = Subject.of(person)
    if form.submit(by=standing, act=lambda: holds.start_hold(who, by=standing, facts=form.facts()).pk):
        messages.success(request, f"{person.first_name}'s record is now on legal hold.")
        return redirect("access:hold", key=key)
    context = {"form": form, "person": person}
    return render(request, "access/start_hold.html", context, about=[person], status=form.status)


@allow(Permission.HOLD, audit="people:ask_to_end_hold", words="Asking to end the legal hold on their record")
@require_http_methods(["GET", "POST"])
def ask_to_end_hold(request: Request, key: UUID) -> HttpResponse:
    """Ask another manager to end a hold, and say why; the record stays on hold."""
    standing = request.standing
    person, record = person_and_hold(standing, key)
    if record is None or (request.method == "GET" and record.hold.asked_by):
        return redirect("access:hold", key=key)
    form = AskToEndHoldForm.opened(request, initial={"seen": record.hold.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            holds.ask_to_end(
                record.hold,
                by=standing,
                seen=form.cleaned_data["seen"],
                words=form.cleaned_data["words"],
                now=clock.now(),
            ).pk
        ),
    )
    if done:
        messages.success(request, "You asked to end the hold. Another manager will decide.")
        return redirect("access:hold", key=key)
    context = {"form": form, "person": person}
    return render(request, "access/ask_to_end_hold.html", context, about=[person], status=form.status)


@allow(Permission.HOLD, audit="people:end_hold", words="Ending the legal hold on their record")
@require_http_methods(["GET", "POST"])
def end_hold(request: Request, key: UUID) -> HttpResponse:
    """Agree, as another manager, that a hold ends."""
    standing = request.standing
    person, record = person_and_hold(standing, key)
    if record is None or record.hold.asked_by is None:
        return redirect("access:hold", key=key)
    form = ConfirmChangeForm.opened(request, initial={"seen": record.hold.version})
    done = form.submit(
        by=standing,
        act=lambda: holds.end_hold(record.hold, by=standing, seen=form.cleaned_data["seen"], now=clock.now()).pk,
    )
    if done:
        messages.success(request, f"{person.first_name}'s record is no longer on legal hold.")
        return redirect("access:hold", key=key)
    context = {"form": form, "person": person, "record": record}
    return render(request, "access/end_hold.html", context, about=[person], status=form.status)


@allow(Permission.HOLD, audit="people:keep_hold", words="Keeping their record on legal hold")
@require_http_methods(["GET", "POST"])
def keep_hold(request: Request, key: UUID) -> HttpResponse:
    """Withdraw the request to end a hold, or refuse another manager's."""
    standing = request.standing
    person, record = person_and_hold(standing, key)
    if record is None or record.hold.asked_by is None:
        return redirect("access:hold", key=key)
    form = ConfirmChangeForm.opened(request, initial={"seen": record.hold.version})
    done = form.submit(
        by=standing, act=lambda: holds.keep_hold(record.hold, by=standing, seen=form.cleaned_data["seen"]).pk
    )
    if done:
        messages.success(request, f"{person.first_name}'s record stays on legal hold.")
        return redirect("access:hold", key=key)
    context = {"form": form, "person": person, "record": record}
    return render(request, "access/keep_hold.html", context, about=[person], status=form.status)
