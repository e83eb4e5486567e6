"""Where referrals stand."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from act.referrals import queries
from act.trust.http import Request
from act.trust.policy import allow
from act.trust.render import render
from act.trust.roles import Verb


@allow(Verb.FOLLOW_REFERRALS)
@require_safe
def referrals(request: Request) -> HttpResponse:
    """Own drafts; own referrals with their state; for those who may see the young people, the referrals themselves."""
    standing = request.standing
    sees = standing.may(Verb.SEE_PEOPLE)
    shown = list(queries.referrals(standing)) if sees else []
    own = [each for each in queries.own_referrals(standing) if each.pk not in {one.pk for one in shown}]
    drafts = list(queries.drafts(standing))
    context = {"shown": shown, "own": own, "drafts": drafts, "sees": sees}
    return render(request, "referrals/referrals.html", context, about=[*shown, *own, *drafts])
