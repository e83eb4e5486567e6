"""Pages on which a manager says whether two records are about one young person."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.people.duplicates import actions, pairs
from act.people.duplicates.cards import record_card, record_cards, saved_words
from act.people.duplicates.forms import JudgementForm
from act.people.duplicates.queries import possible_duplicates, same_people
from act.people.models import YoungPerson
from act.people.record_status import record_statuses
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.paging import FORMS_A_PAGE, page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.DECIDE_ON_REFERRALS, audit="people:duplicates", words="The list of possible duplicates")
@require_safe
def duplicates(request: Request) -> HttpResponse:
    """List every pair of records that may be one person, for the manager of both."""
    page = page_of(pairs.pairs_to_match(request.standing), request, size=FORMS_A_PAGE)
    listed = list(page)
    statuses = record_statuses(request.standing, [kept.pk for kept, _ in listed])
    lines = [
        (later, record_card(later, kept, statuses[kept.pk], joined=_joined(request, kept, later)), _judgement())
        for kept, later in listed
    ]
    people = [person for pair in listed for person in pair]
    return render(request, "people/duplicates.html", {"lines": lines, "page": page}, about=people)


def _joined(request: Request, kept: YoungPerson, later: YoungPerson) -> bool:
    """Tell whether either of a pair has a further record, by whose name they may have been found."""
    return request.standing.all_keys([kept.pk, later.pk]) != {kept.pk, later.pk}


def _judgement() -> JudgementForm:
    return JudgementForm(auto_id=False)


@allow(Permission.DECIDE_ON_REFERRALS, audit="people:find_duplicate", words="Looking for another record of theirs")
@require_safe
def find_duplicate(request: Request, key: UUID) -> HttpResponse:
    """Show the records that may be of the same person, and look for others by name."""
    person = pairs.record_to_match(request.standing, key)
    name = request.GET.get("name", "").strip()
    likely = possible_duplicates(request.standing, person)
    known = {other.pk for other in [*likely, *same_people(request.standing, person)]}
    named = [other for other in pairs.people_named(request.standing, person, name) if other.pk not in known]
    context = {
        "person": person,
        "likely": record_cards(request.standing, person, likely),
        "named": record_cards(request.standing, person, named),
        "name": name,
    }
    return render(request, "people/find_duplicate.html", context, about=[person, *likely, *named])


@allow(Permission.DECIDE_ON_REFERRALS, audit="people:same_person", words="Whether two records are of one person")
@require_http_methods(["GET", "POST"])
def same_person(request: Request, key: UUID, other: UUID) -> HttpResponse:
    """Ask whether two records are about one person. The other one is kept; nothing is moved."""
    standing = request.standing
    person, kept = pairs.pair_to_match(standing, key, other)
    form = JudgementForm.opened(request)
    if form.submit(by=standing, act=lambda: _judge(request, form, person, kept)):
        messages.success(
            request, saved_words(kept, same=form.says_same, one_authority=person.authority_id == kept.authority_id)
        )
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "person": person, "card": record_cards(standing, person, [kept])[0]}
    return render(request, "people/same_person.html", context, about=[person, kept], status=form.status)


def _judge(request: Request, form: JudgementForm, person: YoungPerson, kept: YoungPerson) -> UUID:
    by, reason = request.standing, form.cleaned_data["reason"]
    if form.says_same and person.authority_id == kept.authority_id and not reason.strip():
        # At the decision on a referral one manager suffices, with or without words: there the record has nothing but
        # that referral, and nothing of it is read on the other one (`referrals.actions.join`).
        raise Refused("Enter how you know that it's the same person. A second manager will read it.", field="reason")
    if form.says_same:
        return actions.say_same(person, by=by, kept=kept, on=by.on, reason=reason).pk
    return actions.say_different(person, by=by, other=kept, on=by.on, reason=reason).pk
