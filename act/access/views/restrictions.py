"""Restricting a record, who is named on it, and looking at it again."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.access.actions import restrictions
from act.access.forms.restrictions import ConfirmChangeForm, NamedReaderForm, RestrictForm, RestrictionReviewForm
from act.access.queries import hiding as hiding_queries
from act.access.queries import named_readers
from act.access.queries import restrictions as restriction_queries
from act.access.queries.people import young_person_to_restrict
from act.access.queries.restrictions import RestrictedRecord
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import shortlist

FIND = "Find a colleague by name"


def person_and_restriction(standing: Standing, key: UUID) -> tuple[YoungPerson, RestrictedRecord | None]:
    """Return a young person whose record this manager may restrict, and its restriction. Raises Http404."""
    person = young_person_to_restrict(standing, key)
    return person, restriction_queries.restriction_of(standing, key)


def back_to_access(key: UUID) -> HttpResponse:
    """Redirect to who may see the record, where the step that was asked for is no step any more."""
    return redirect("access:who_may_see", key=key)


@allow(Permission.RESTRICT, audit="people:restrict", words="Restricting their record")
@require_http_methods(["GET", "POST"])
def restrict(request: Request, key: UUID) -> HttpResponse:
    """Ask why, who else sees it, and by when it is reviewed."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is not None:
        return back_to_access(key)
    who, beside = Subject.of(person), restriction_queries.working_with(standing, key)
    not_asked = [standing.user_id, *(tie.user_id for tie in beside)]
    others = named_readers.people_to_name(standing, who).exclude(user_id__in=not_asked)
    colleagues = shortlist(request, "named", FIND, others)
    form = RestrictForm.opened(request, on=standing.on, candidates=colleagues.by_user())
    done = form.submit(
        by=standing,
        act=lambda: restrictions.restrict(who, by=standing, facts=form.facts(), named=form.users(), now=clock.now()).pk,
    )
    if done:
        messages.success(request, f"{person.first_name}'s record is now restricted.")
        return redirect("access:who_may_see", key=key)
    leads = hiding_queries.leads(standing, person.authority_id, without=())
    context = {"form": form, "person": person, "beside": beside, "leads": leads, "shortlists": [colleagues]}
    return render(request, "access/restrict.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:name_person", words="Adding someone to the list for their record")
@require_http_methods(["GET", "POST"])
def name_person(request: Request, key: UUID) -> HttpResponse:
    """Add one more person to the list."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is None:
        return back_to_access(key)
    colleagues = shortlist(request, "who", FIND, restriction_queries.people_not_named(standing, record))
    if request.method == "POST" and acted(request.POST.get("once", ""), by=standing):
        return redirect("access:who_may_see", key=key)  # who was named is no choice any more
    form = NamedReaderForm.opened(request, candidates=colleagues.by_user())
    done = form.submit(
        by=standing,
        act=lambda: restrictions.name(record.restriction, by=standing, user=form.user(), now=clock.now()).pk,
    )
    if done:
        messages.success(request, f"{form.user().name} can now see {person.first_name}'s record.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "shortlists": [colleagues]}
    return render(request, "access/name_person.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:end_name", words="Taking someone off the list for their record")
@require_http_methods(["GET", "POST"])
def end_name(request: Request, key: UUID, named: UUID) -> HttpResponse:
    """Take a named person off the list."""
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):  # a manager who ended their own name finds no such page now
        return redirect("access:restricted") if key in standing.hidden else redirect("access:who_may_see", key=key)
    person = young_person_to_restrict(standing, key)
    named_reader = restriction_queries.pass_to_end(standing, key, named)
    mine = named_reader.user_id == standing.user_id
    form = ConfirmChangeForm.opened(request, initial={"seen": named_reader.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            restrictions.end_name(named_reader, by=standing, seen=form.cleaned_data["seen"], now=clock.now()).pk
        ),
    )
    if done:
        messages.success(request, f"{named_reader.user.name} is no longer on that record's list.")
        return redirect("access:restricted") if mine else redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "named": named_reader, "mine": mine}
    return render(request, "access/end_name.html", context, about=[person], status=form.status)


@allow(Permission.RESTRICT, audit="people:look_again", words="Reviewing the restriction on their record")
@require_http_methods(["GET", "POST"])
def look_again(request: Request, key: UUID) -> HttpResponse:
    """Tell whether it must still be so, and by when somebody looks next."""
    standing = request.standing
    person, record = person_and_restriction(standing, key)
    if record is None:
        return back_to_access(key)
    form = RestrictionReviewForm.opened(
        request, on=standing.on, initial={"reason": record.review.reason, "words": record.review.words}
    )
    done = form.submit(
        by=standing, act=lambda: restrictions.look(record.restriction, by=standing, facts=form.facts()).pk
    )
    if done:
        messages.success(request, f"{person.first_name}'s record stays restricted. The new review date is saved.")
        return redirect("access:who_may_see", key=key)
    context = {"form": form, "person": person, "record": record}
    return render(request, "access/look_again.html", context, about=[person], status=form.status)
