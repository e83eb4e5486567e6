"""Reading a referral, and deciding on it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.people.models import AgreementTo
from act.people.queries import agreement, possible_duplicates
from act.referrals import actions, queries
from act.referrals.eligible import eligibility
from act.referrals.forms import DecisionForm
from act.referrals.models import Referral
from act.referrals.policy import can_move
from act.referrals.states import State
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="referrals:referral", words="Their referral")
@require_safe
def referral(request: Request, key: UUID) -> HttpResponse:
    """One referral: what was said, what was decided."""
    found = queries.referral(request.standing, key)
    paths = list(queries.expected_paths(request.standing, found))
    others = possible_duplicates(request.standing, found.young_person)
    context = {
        **_read(request, found),
        "others": others,
        "decision": queries.decision(request.standing, found),
        "paths": paths,
        "can_decide": can_move(request.standing, found, State.ACCEPTED),
        "can_allocate": can_move(request.standing, found, State.BESIDE),
    }
    return render(request, "referrals/referral.html", context, about=[found, *others])


@allow(Permission.DECIDE_ON_REFERRALS, audit="referrals:decide", words="The decision on their referral")
@require_http_methods(["GET", "POST"])
def decide(request: Request, key: UUID) -> HttpResponse:
    """The referral beside the decision."""
    found = queries.referral_for(request.standing, key, Permission.DECIDE_ON_REFERRALS)
    if request.method == "GET" and not can_move(request.standing, found, State.ACCEPTED):
        return redirect("referrals:referral", key=key)
    form = DecisionForm.opened(request, initial={"seen": found.version})
    decided = form.submit(
        by=request.standing,
        act=lambda: (
            actions.decide(
                found,
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
        return redirect("casework:allocate", key=key)
    if decided:
        messages.success(request, "Your decision is saved. The referrer can see it.")
        return redirect("referrals:referral", key=key)
    others = possible_duplicates(request.standing, found.young_person)
    context = {**_read(request, found), "others": others, "form": form}
    return render(request, "referrals/decide.html", context, about=[found, *others], status=form.status)


def _read(request: Request, referral: Referral) -> dict[str, object]:
    young_person = referral.young_person
    return {
        "referral": referral,
        "young_person": young_person,
        "eligibility": eligibility(referral),
        "agreed": agreement(request.standing, young_person, AgreementTo.TAKE_PART),
    }
