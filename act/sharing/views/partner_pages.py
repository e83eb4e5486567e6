"""The partner's pages: what is shared with them, and each share's own fields and nothing else."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from act.design.words import long_date
from act.methods.shares import fields_of, purpose
from act.sharing.fields import names_liked, read
from act.sharing.lines import purpose_words
from act.sharing.queries import shared, shared_with
from act.sharing.sources import SharedPerson
from act.trust.audit import Subject
from act.trust.scope.acting import sharing
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.READ_SHARED, audit="pages:shared", words="The list of what is shared with a partner")
@require_safe
def shared_list(request: Request) -> HttpResponse:
    """Show everything that is shared with this person just now: the name they like, what for, until when."""
    standing = request.standing
    live = [given for given in shared_with(standing) if fields_of(given.purpose, given.since, standing.on)]
    with sharing(*(given.pk for given in live)):
        names = names_liked({given.young_person_id for given in live})
    live = [given for given in live if given.young_person_id in names]
    items = [
        {
            "name": names[given.young_person_id],
            "href": reverse("sharing:share", kwargs={"key": given.pk}),
            "words": f"{purpose_words(given)}: until {long_date(given.until)}",
        }
        for given in live
    ]
    return render(request, "sharing/shared.html", {"items": items}, about=map(Subject.of, live))


@allow(Permission.READ_SHARED, audit="pages:share", words="What is shared with a partner, and nothing else")
@require_safe
def share(request: Request, key: UUID) -> HttpResponse:
    """Show the fields of one share, read inside it."""
    standing = request.standing
    given = shared(standing, key)
    names = fields_of(given.purpose, given.since, standing.on)
    if not names:
        raise Http404
    with sharing(given.pk):
        fields = read(names, SharedPerson(given.young_person_id, given.authority_id, standing.on))
    context = {
        "said": fields,
        "purpose": purpose(given.purpose, given.since),
        "until": given.until,
        "since": given.since,
        "by": given.by.name,
        "duty": given.authority.duty_words,
    }
    return render(request, "sharing/share.html", context, about=[Subject.of(given)])
