"""Looks at records that a manager may want to ask about, and what they found."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.access.queries.search_alerts import search_alerts
from act.design.words import full_when
from act.looks import actions
from act.looks.answers import answers, people_of, was_answered
from act.looks.audit_words import in_words
from act.looks.forms import LookReviewForm
from act.looks.models import LookFinding, LookReview
from act.looks.period import Period
from act.looks.questions import NOT_REFERRED, AccessQuestion, looks_of, question_to_ask, questions
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing
from act.trust.scope.team import postings
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@dataclass(frozen=True)
class LookReviewLine:
    """What a manager found, and whose records it was about, as the list tells it."""

    review: LookReview
    whose: str


@allow(Permission.ASK_ABOUT_LOOKS, audit="pages:looks", words="Record access to check")
@require_safe
def looks(request: Request) -> HttpResponse:
    """Show the questions of the last days, the strongest first; then what was found."""
    standing, period = request.standing, Period.lately()
    everything = "all" in request.GET
    by_authority = questions(standing, period)
    shown = [
        shown_question
        for asked in by_authority
        for shown_question in (*asked.asked, *(asked.left_out if everything else ()))
    ]
    page = page_of(answers(standing), request)
    answered, people = _answers(standing, list(page.object_list))
    context = {
        "period": period,
        "by_authority": by_authority,
        "everything": everything,
        "answered": answered,
        "page": page,
        "alone": _alone(standing),
        "searches": search_alerts(standing, clock.real_now() - timedelta(days=period.rule.look_back)),
    }
    about: list[YoungPerson | Subject] = [
        *people,
        *(subject for question in shown for subject in question.named),
    ]
    return render(request, "looks/looks.html", context, about=about)


@allow(Permission.ASK_ABOUT_LOOKS, audit="pages:look", words="Asking why someone opened a record")
@require_http_methods(["GET", "POST"])
def look(request: Request, key: UUID) -> HttpResponse:
    """Show one question with its looks, and ask what the manager found. `key` is a look's, as the audit calls it."""
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):
        return redirect("looks:looks")
    try:
        asked = question_to_ask(standing, key)
    # Answered meanwhile, by this manager or another: back to the list, which says so.
    except Http404:
        if not was_answered(standing, key):
            raise
        return redirect("looks:looks")
    form = LookReviewForm.opened(request)
    done = form.submit(
        by=standing,
        act=lambda: (
            actions.answer(
                asked,
                by=standing,
                found=LookFinding(form.cleaned_data["found"]),
                words=form.cleaned_data["words"],
                now=clock.real_now(),
            ).pk
        ),
    )
    if done:
        messages.success(request, "Saved.")
        return redirect("looks:looks")
    context = {"form": form, "asked": asked, "lines": _lines(standing, asked)}
    return render(request, "looks/look.html", context, about=asked.subjects, status=form.status)


def _lines(standing: Standing, asked: AccessQuestion) -> list[list[str]]:
    names = {str(person.pk): person.short_name for person in asked.people}
    return [
        [full_when(look.at), names.get(look.young_person, NOT_REFERRED), in_words(look.page)]
        for look in looks_of(standing, asked)
    ]


def _answers(standing: Standing, reviews: list[LookReview]) -> tuple[list[LookReviewLine], Iterable[YoungPerson]]:
    whom = people_of(standing, reviews)
    keys = {key for keys_of_review in whom.values() for key in keys_of_review}
    people = {person.pk: person for person in young_people(standing).filter(pk__in=keys)} if keys else {}
    lines = [
        LookReviewLine(
            review, ", ".join(people[key].short_name if key in people else NOT_REFERRED for key in whom[review.pk])
        )
        for review in reviews
    ]
    return lines, people.values()


def _alone(standing: Standing) -> list[str]:
    """Return the authorities of which this person is the only manager, so that nobody asks about their own looks."""
    places = {place.pk: place.name for place in authorities(standing.authorities(Permission.ASK_ABOUT_LOOKS))}
    others = postings(places, standing.on).filter(role=Role.MANAGER, user__is_active=True).exclude(user=standing.user)
    checked = set(others.order_by().values_list("authority_id", flat=True))
    return [name for key, name in places.items() if key not in checked]
