"""The list of referrals and their states."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from act.people.kept_people import named_as_kept
from act.referrals import queries
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import ROWS_A_PAGE, page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.FOLLOW_REFERRALS, audit="referrals:referrals", words="The list of referrals")
@require_safe
def referrals(request: Request) -> HttpResponse:
    """List own drafts, own referrals with their state, and, for those who may see the young people, all referrals."""
    standing = request.standing
    sees = standing.may(Permission.SEE_PEOPLE)
    page = page_of(queries.listed_referrals(standing), request) if sees else None
    shown = named_as_kept(standing, page.object_list) if page else []
    own_page = None if page else page_of(queries.own_referrals(standing), request)
    own = list(own_page.object_list if own_page else queries.own_referrals(standing)[:ROWS_A_PAGE])
    drafts = queries.drafts(standing)
    context = {"shown": shown, "own": own, "drafts": drafts, "page": page, "own_page": own_page}
    return render(request, "referrals/referrals.html", context, about=[*shown, *own, *drafts])
