"""Pages for a referral of a young person who has a record already."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.people.duplicates import actions as matches
from act.people.duplicates.cards import record_cards, saved_words
from act.people.duplicates.joining import day_of, link_of
from act.people.duplicates.pairs import pair_to_match
from act.people.duplicates.queries import live_match, same_people
from act.people.duplicates.written_since import written_since
from act.people.models import YoungPerson
from act.referrals import actions, queries
from act.referrals.forms import AddToRecordForm, JoinForm, TakeBackForm
from act.referrals.models import Referral
from act.referrals.policy import can_move
from act.referrals.referral_page import referral_context
from act.referrals.states import STATE_LABELS, State
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(
    Permission.DECIDE_ON_REFERRALS, audit="referrals:same_person", words="Whether a referral is about someone we know"
)
@require_http_methods(["GET", "POST"])
def same_person(request: Request, key: UUID, other: UUID) -> HttpResponse:
    """Ask whether a referral is about the young person of another record; then bring it there."""
    standing = request.standing
    record = queries.referral_for(standing, key, Permission.DECIDE_ON_REFERRALS)
    # Once it was brought there, the page of the two records is of the past, also for a second press.
    if record.young_person_id == other or acted(request.POST.get("once", ""), by=standing):
        return redirect("referrals:decide", key=key)
    person, kept = pair_to_match(standing, record.young_person_id, other)
    if not can_move(standing, record, State.ACCEPTED):
        return redirect("referrals:decide", key=key)
    form = JoinForm.opened(request, initial={"seen": record.version})
    if form.submit(by=standing, act=lambda: _judge(request, form, record, kept)):
        messages.success(request, _said(queries.referral(standing, key), person, kept, same=form.says_same))
        return redirect("referrals:decide", key=key)
    context = {"form": form, "referral": record, "person": person, "card": record_cards(standing, person, [kept])[0]}
    return render(request, "referrals/same_person.html", context, about=[record, kept], status=form.status)


@allow(Permission.DECIDE_ON_REFERRALS, audit="referrals:add_to_record", words="Adding a referral to their record")
@require_http_methods(["GET", "POST"])
def add_to_record(request: Request, key: UUID) -> HttpResponse:
    """Show a referral of a young person who is with ACT already, and close it without a decision."""
    standing = request.standing
    record = queries.referral_for(standing, key, Permission.DECIDE_ON_REFERRALS)
    if not (can_move(standing, record, State.ADDED) and queries.is_with_act(standing, record)):
        return redirect("referrals:referral", key=key)
    form = AddToRecordForm.opened(request, initial={"seen": record.version})
    if form.submit(
        by=standing, act=lambda: actions.add_to_record(record, by=standing, seen=form.cleaned_data["seen"]).pk
    ):
        messages.success(request, "The referral is closed. The referrer can see that it was added to their record.")
        return redirect("referrals:referral", key=key)
    context = {"form": form, "added_words": STATE_LABELS[State.ADDED], **referral_context(standing, record)}
    return render(request, "referrals/add_to_record.html", context, about=[record], status=form.status)


@allow(Permission.DECIDE_ON_REFERRALS, audit="referrals:not_the_same", words="That two records are not of one person")
@require_http_methods(["GET", "POST"])
def not_the_same(request: Request, key: UUID, other: UUID) -> HttpResponse:
    """Take back that two records are about one person."""
    standing = request.standing
    person, another = pair_to_match(standing, key, other)
    if acted(request.POST.get("once", ""), by=standing) or another not in same_people(standing, person):
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    match = live_match(person, another)
    link = link_of(match.young_person) if match else None
    form = TakeBackForm.opened(request, joined=link is not None)
    if form.submit(by=standing, act=lambda: _take_back(request, form, person, another)):
        messages.success(request, f"Saved. {another.short_name} is another person.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    card = record_cards(standing, person, [another])[0]
    context = {
        "form": form,
        "person": person,
        "card": card,
        "link": match,
        "joined_on": day_of(link) if link else None,
        "kept": match.kept if match else None,
        "since": written_since(standing, match.kept, link) if match and match.kept and link else [],
    }
    return render(request, "referrals/not_the_same.html", context, about=[person, another], status=form.status)


def _judge(request: Request, form: JoinForm, referral: Referral, kept: YoungPerson) -> UUID:
    by, answers = request.standing, form.cleaned_data
    if form.says_same:
        return actions.join(referral, by=by, seen=answers["seen"], kept=kept, on=by.on, reason=answers["reason"]).pk
    return matches.say_different(referral.young_person, by=by, other=kept, on=by.on, reason=answers["reason"]).pk


def _said(referral: Referral, person: YoungPerson, kept: YoungPerson, *, same: bool) -> str:
    if same and referral.young_person_id != person.pk:
        return f"This referral is on {referral.young_person.short_name}'s record now."
    return saved_words(kept, same=same, one_authority=person.authority_id == kept.authority_id)


def _take_back(request: Request, form: TakeBackForm, person: YoungPerson, another: YoungPerson) -> UUID:
    by = request.standing
    link = actions.take_back(person, by=by, other=another, on=by.on, reason=form.cleaned_data["reason"])
    return link.pk if link else person.pk
