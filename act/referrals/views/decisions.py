"""Pages to read a referral and to decide on it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.referrals import actions, queries
from act.referrals.duplicate_cards import other_records
from act.referrals.forms import DecisionForm, JoinForm
from act.referrals.policy import can_answer, can_move
from act.referrals.referral_page import asked_context, referral_context
from act.referrals.states import State
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="referrals:referral", words="Their referral")
@require_safe
def referral(request: Request, key: UUID) -> HttpResponse:
    """Show one referral: what was said, and what was decided."""
    record = queries.referral(request.standing, key)
    paths = list(queries.expected_paths(request.standing, record))
    others = other_records(request.standing, record)
    context = {
        **referral_context(request.standing, record),
        "others": others,
        "decision": queries.decision(request.standing, record),
        "paths": paths,
        **asked_context(request.standing, record),
        "can_decide": can_move(request.standing, record, State.ACCEPTED),
        "can_answer": can_answer(request.standing, record),
        "can_allocate": can_move(request.standing, record, State.ALLOCATED),
    }
    return render(request, "referrals/referral.html", context, about=[record, *others.people])


@allow(Permission.DECIDE_ON_REFERRALS, audit="referrals:decide", words="The decision on their referral")
@require_http_methods(["GET", "POST"])
def decide(request: Request, key: UUID) -> HttpResponse:
    """Show the referral with the form for a decision on it, and save the decision."""
    record = queries.referral_for(request.standing, key, Permission.DECIDE_ON_REFERRALS)
    if request.method == "GET" and not can_move(request.standing, record, State.ACCEPTED):
        return redirect("referrals:referral", key=key)
    if request.method == "GET" and queries.is_with_act(request.standing, record):
        return redirect("referrals:add_to_record", key=key)
    form = DecisionForm.opened(request, initial={"seen": record.version})
    decided = form.submit(
        by=request.standing,
        act=lambda: (
            actions.decide(
                record,
                by=request.standing,
                seen=form.cleaned_data["seen"],
                accepted=form.accepts,
                reasons=form.cleaned_data["reasons"],
                path=form.path(),
                on=request.standing.on,
            ).pk
        ),
    )
    if decided and form.accepts:
        messages.success(request, "Accepted. Now choose a key worker.")
        return redirect(address_of(Destination.CHOOSE_KEY_WORKER, key=key))
    if decided:
        messages.success(request, "Your decision is saved. The referrer can see it.")
        return redirect("referrals:referral", key=key)
    others = other_records(request.standing, record)
    context = {
        **referral_context(request.standing, record),
        "others": others,
        "join_forms": [JoinForm(initial={"seen": record.version}, auto_id=False) for _ in others.people],
        **asked_context(request.standing, record),
        "form": form,
    }
    return render(request, "referrals/decide.html", context, about=[record, *others.people], status=form.status)
