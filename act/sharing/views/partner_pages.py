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
    """Everything that is shared with this person just now: the name they like, what for, until when."""
    standing = request.standing
    found = [each for each in shared_with(standing) if fields_of(each.purpose, each.since, standing.on)]
    with sharing(*(each.pk for each in found)):
        names = names_liked({each.young_person_id for each in found})
    found = [each for each in found if each.young_person_id in names]
    items = [
        {
            "name": names[each.young_person_id],
            "href": reverse("sharing:share", kwargs={"key": each.pk}),
            "words": f"{purpose_words(each)}: until {long_date(each.until)}",
        }
        for each in found
    ]
    return render(request, "sharing/shared.html", {"items": items}, about=map(Subject.of, found))


@allow(Permission.READ_SHARED, audit="pages:share", words="What is shared with a partner, and nothing else")
@require_safe
def share(request: Request, key: UUID) -> HttpResponse:
    """The fields of one share, read inside it."""
    standing = request.standing
    found = shared(standing, key)
    names = fields_of(found.purpose, found.since, standing.on)
    if not names:
        raise Http404
    with sharing(found.pk):
        said = read(names, SharedPerson(found.young_person_id, found.authority_id, standing.on))
    context = {
        "said": said,
        "purpose": purpose(found.purpose, found.since),
        "until": found.until,
        "since": found.since,
        "by": found.by.name,
        "duty": found.authority.duty_words,
    }
    return render(request, "sharing/share.html", context, about=[Subject.of(found)])
