"""Pages to write a referral: start, one question a page, check answers, send."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.referrals import actions, queries
from act.referrals.facts import referral_facts
from act.referrals.forms import QUESTIONS, SendForm, StartForm, ThrowAwayForm
from act.referrals.forms.question import Question
from act.referrals.models import Draft
from act.referrals.questionnaire import (
    back_url,
    follows_birth_date,
    known_people,
    next_url,
    pages_of,
    progress,
    questions_for,
    summary,
    unanswered_questions,
)
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.REFER, audit="referrals:start", words="A new referral")
@require_http_methods(["GET", "POST"])
def start(request: Request) -> HttpResponse:
    """Say what a referral asks, ask which authority it goes to, and start a draft."""
    choices = authorities(request.standing.authorities(Permission.REFER))
    form = StartForm.opened(request, authorities=choices)
    started = form.submit(
        by=request.standing,
        act=lambda: actions.start(by=request.standing, authority_id=UUID(form.cleaned_data["authority"])).pk,
    )
    if started:
        return redirect("referrals:question", key=started, slug=QUESTIONS[0].slug)
    drafts = queries.drafts(request.standing)
    return render(
        request,
        "referrals/start.html",
        {"form": form, "drafts": drafts, "authorities": choices},
        about=drafts,
        status=form.status,
    )


@allow(Permission.REFER, audit="referrals:question", words="A question of a referral", begun_by="referrals.started")
@require_http_methods(["GET", "POST"])
def question(request: Request, key: UUID, slug: str) -> HttpResponse:
    """Ask one question of an own draft, and save its answers."""
    draft = queries.draft(request.standing, key)
    if draft.sent_as:
        return _sent(request)
    asked = next((question for question in questions_for(request.standing, draft) if question.slug == slug), None)
    if asked is None:
        raise Http404
    form: Question = asked.opened(request, initial=asked.initial_of(draft))
    saved = form.submit(
        by=request.standing,
        act=lambda: (
            actions.answer(
                draft, by=request.standing, seen=form.cleaned_data["seen"], question=slug, answers=form.answers()
            ).pk
        ),
    )
    if saved:
        return redirect(next_url(queries.draft(request.standing, key), request.standing, slug))
    known = known_people(draft, request.standing) if follows_birth_date(asked) else []
    return render(
        request,
        "referrals/question.html",
        {
            "form": form,
            "draft": draft,
            "known": known,
            "back": back_url(draft, request.standing, slug),
            "progress": progress(draft, request.standing, slug),
        },
        about=[draft, *(card.person for card in known)],
        status=form.status,
    )


@allow(Permission.REFER, audit="referrals:check", words="A referral before it is sent", begun_by="referrals.started")
@require_http_methods(["GET", "POST"])
def check(request: Request, key: UUID) -> HttpResponse:
    """Show all answers with the eligibility sentence, and send the referral."""
    draft = queries.draft(request.standing, key)
    if draft.sent_as:
        return _sent(request)
    missing = unanswered_questions(draft, request.standing)
    form = SendForm.opened(request, initial={"seen": draft.version})
    sent = None
    if not missing:
        sent = form.submit(
            by=request.standing,
            act=lambda: (
                actions.send(
                    draft,
                    by=request.standing,
                    seen=form.cleaned_data["seen"],
                    facts=referral_facts(draft),
                    on=request.standing.on,
                ).pk
            ),
        )
    if sent:
        return _sent(request)
    known = known_people(draft, request.standing)
    return render(
        request,
        "referrals/check.html",
        {"form": form, "draft": draft, "missing": missing, "known": known, **summary(draft, request.standing)},
        about=[draft, *(card.person for card in known)],
        status=form.status,
    )


@allow(
    Permission.REFER,
    audit="referrals:throw_away",
    words="Throwing away a referral that wasn't sent",
    begun_by="referrals.started",
)
@require_http_methods(["GET", "POST"])
def throw_away(request: Request, key: UUID) -> HttpResponse:
    """Ask once, then delete. Pressing twice is answered like the first press, though the draft is gone."""
    draft = queries.draft_or_none(request.standing, key)
    if draft and draft.sent_as:
        return _sent(request)
    form = ThrowAwayForm.opened(request, initial={"seen": draft.version if draft else 0})
    gone = form.submit(
        by=request.standing,
        act=lambda: actions.throw_away(
            _or_404(draft), by=request.standing, seen=form.cleaned_data["seen"], pages=pages_of(key)
        ),
    )
    if gone:
        messages.success(request, "The draft is deleted.")
        return redirect("referrals:referrals")
    context = {"form": form, "draft": _or_404(draft)}
    return render(request, "referrals/throw_away.html", context, about=[_or_404(draft)], status=form.status)


def _or_404(draft: Draft | None) -> Draft:
    if draft is None:
        raise Http404
    return draft


def _sent(request: Request) -> HttpResponse:
    """Redirect after Send, and after a second press of it: the referral was sent once."""
    messages.success(request, "The referral is sent. The manager can see it now.")
    return redirect("referrals:referrals")
