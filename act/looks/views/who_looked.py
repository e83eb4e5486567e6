"""Who has looked at a young person's record, who has written in it, and the same in plain words."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from act.looks.earlier_joins import earlier_joins
from act.looks.lines import look_lines, onlooker_summaries
from act.looks.queries import looks
from act.people.queries import young_person_looked_at
from act.trust import clock
from act.trust.models import AuditKind
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_WHO_LOOKED, audit="pages:looked", words="Who has looked")
@require_safe
def looked(request: Request, key: UUID) -> HttpResponse:
    """Show every page with this young person on it that was shown to anyone, newest first."""
    return _page(request, key, AuditKind.SIGHT)


@allow(Permission.SEE_WHO_LOOKED, audit="pages:wrote", words="Who has changed the record")
@require_safe
def wrote(request: Request, key: UUID) -> HttpResponse:
    """Show everything that was done about this young person, newest first."""
    return _page(request, key, AuditKind.ACT)


@allow(Permission.SEE_WHO_LOOKED, audit="pages:looked_plainly", words="Who has looked, in plain words")
@require_safe
def looked_plainly(request: Request, key: UUID) -> HttpResponse:
    """Show it to the young person, on paper or on the screen: showing it is a sight like any other."""
    person = young_person_looked_at(request.standing, key)
    context = {"person": person, "people": onlooker_summaries(request.standing, person), "made_on": clock.real_now()}
    return render(request, "looks/looked_plainly.html", context, about=[person])


def _page(request: Request, key: UUID, kind: AuditKind) -> HttpResponse:
    person = young_person_looked_at(request.standing, key)
    joins = earlier_joins(request.standing, person) if kind is AuditKind.SIGHT else []
    page = page_of(looks(request.standing, person.pk, kind, joins=joins), request)
    context = {
        "person": person,
        "page": page,
        "lines": look_lines(request.standing, person, list(page.object_list)),
        "written": kind is AuditKind.ACT,
        "joins": [join.words for join in joins],
    }
    return render(request, "looks/looked.html", context, about=[person])
