"""Pages to ask the referrer something, and what the referrer sees of their referral."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.referrals import actions, queries
from act.referrals.forms import AskForm, ReferrerAnswerForm
from act.referrals.policy import can_answer, can_move
from act.referrals.question_queries import own_questions, own_referral, questions
from act.referrals.referral_page import referral_context
from act.referrals.states import State
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.DECIDE_ON_REFERRALS, audit="referrals:ask", words="A question to their referrer")
@require_http_methods(["GET", "POST"])
def ask(request: Request, key: UUID) -> HttpResponse:
    """Ask the referrer one thing before the decision."""
    standing = request.standing
    record = queries.referral_for(standing, key, Permission.DECIDE_ON_REFERRALS)
    if request.method == "GET" and not can_move(standing, record, State.MORE_NEEDED):
        return redirect("referrals:referral", key=key)
    form = AskForm.opened(request, initial={"seen": record.version})
    if form.submit(
        by=standing,
        act=lambda: (
            actions.ask(
                record,
                by=standing,
                seen=form.cleaned_data["seen"],
                words=form.cleaned_data["question"],
                on=standing.on,
            ).pk
        ),
    ):
        messages.success(request, f"Sent. {record.referred_by.name} sees your question on their Today.")
        return redirect("referrals:referral", key=key)
    context = {"form": form, "questions": questions(standing, record), **referral_context(standing, record)}
    return render(request, "referrals/ask.html", context, about=[record], status=form.status)


@allow(Permission.FOLLOW_REFERRALS, audit="referrals:own", words="What their referrer was asked and told")
@require_http_methods(["GET", "POST"])
def own(request: Request, key: UUID) -> HttpResponse:
    """Show the referrer how their referral is, what they were asked, and let them answer."""
    standing = request.standing
    record = own_referral(standing, key)
    form = ReferrerAnswerForm.opened(request, initial={"seen": record.version})
    if form.submit(
        by=standing,
        act=lambda: (
            actions.answer_question(
                record,
                by=standing,
                seen=form.cleaned_data["seen"],
                words=form.cleaned_data["reply"],
                on=standing.on,
            ).pk
        ),
    ):
        messages.success(request, "Sent. The manager can see your answer.")
        return redirect("referrals:own", key=key)
    context = {
        "referral": record,
        "questions": own_questions(standing, record),
        "form": form if form.is_bound or can_answer(standing, record) else None,
    }
    return render(request, "referrals/own.html", context, about=[record], status=form.status)
