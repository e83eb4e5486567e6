"""Pages for moves between authorities."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.transfers import actions, queries
from act.transfers.forms import AnswerForm, OfferForm, WithdrawForm
from act.transfers.models import Informed, MoveOffer
from act.transfers.policy import can_answer, can_withdraw
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.DECIDE_ON_REFERRALS, audit="transfers:offer_move", words="Offering a move to another authority")
@require_http_methods(["GET", "POST"])
def offer_move(request: Request, key: UUID) -> HttpResponse:
    """Offer a young person's record to another authority."""
    standing = request.standing
    person = queries.person_to_move(standing, key)
    waiting = queries.open_offer(standing, person)
    if request.method == "GET" and waiting:
        return redirect("transfers:move", key=waiting.pk)
    if request.method == "GET" and queries.has_moved(standing, person):
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    authorities = queries.other_authorities(standing, person)
    form = OfferForm.opened(request, authorities=authorities, initial={"seen": 0})
    offered = form.submit(by=standing, act=lambda: actions.offer_move(person, by=standing, facts=_facts(form)).pk)
    if offered:
        messages.success(request, "Offered. The managers there find it on Today.")
        return redirect("transfers:move", key=offered)
    context = {"form": form, "young_person": person, "authorities": authorities}
    return render(request, "transfers/offer_move.html", context, about=[person], status=form.status)


def _facts(form: OfferForm) -> actions.OfferFacts:
    answers = form.cleaned_data
    return actions.OfferFacts(
        to_authority_id=UUID(answers["to"]),
        why=answers["why"],
        from_on=answers["from_on"],
        note=answers["note"],
        told=Informed(answers["told"]),
    )


@allow(Permission.DECIDE_ON_REFERRALS, audit="transfers:moves", words="The list of moves between authorities")
@require_safe
def moves(request: Request) -> HttpResponse:
    """List the offers to and from one's authorities, those that wait first."""
    page = page_of(queries.offers(request.standing), request)
    listed = list(page.object_list)
    return render(request, "transfers/moves.html", {"page": page, "offers": listed}, about=listed)


@allow(Permission.DECIDE_ON_REFERRALS, audit="transfers:move", words="The offer of a move")
@require_safe
def move(request: Request, key: UUID) -> HttpResponse:
    """Show one offer, and how it was answered."""
    offer = queries.offer(request.standing, key)
    context = {
        "offer": offer,
        "can_answer": can_answer(request.standing, offer),
        "can_withdraw": can_withdraw(request.standing, offer),
        "sends": offer.authority_id in request.standing.managed,
        "receives": offer.to_authority_id in request.standing.managed,
    }
    return render(request, "transfers/move.html", context, about=[offer])


@allow(Permission.DECIDE_ON_REFERRALS, audit="transfers:answer", words="The answer to a move that was offered")
@require_http_methods(["GET", "POST"])
def answer(request: Request, key: UUID) -> HttpResponse:
    """Accept a move, or decline it."""
    standing = request.standing
    offer = queries.offer_to_answer(standing, key)
    if request.method == "GET" and offer.answer:
        return redirect("transfers:move", key=key)
    form = AnswerForm.opened(request, initial={"seen": offer.version})
    answered = form.submit(by=standing, act=lambda: _answer(request, form, offer))
    if answered and form.accepts:
        messages.success(request, f"Accepted. {offer.first_name} waits for a key worker here.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=answered))
    if answered:
        messages.success(request, f"Declined. The managers in {offer.authority.name} can read why.")
        return redirect("transfers:move", key=key)
    return render(request, "transfers/answer.html", {"form": form, "offer": offer}, about=[offer], status=form.status)


def _answer(request: Request, form: AnswerForm, offer: MoveOffer) -> UUID:
    by, answers = request.standing, form.cleaned_data
    if form.accepts:
        return actions.accept(offer, by=by, seen=answers["seen"], now=clock.now()).pk
    return actions.decline(offer, by=by, seen=answers["seen"], reason=answers["reason"]).pk


@allow(Permission.DECIDE_ON_REFERRALS, audit="transfers:withdraw", words="Withdrawing the offer of a move")
@require_http_methods(["GET", "POST"])
def withdraw(request: Request, key: UUID) -> HttpResponse:
    """Withdraw an offer that waits for an answer."""
    standing = request.standing
    offer = queries.offer_to_withdraw(standing, key)
    if request.method == "GET" and offer.answer:
        return redirect("transfers:move", key=key)
    form = WithdrawForm.opened(request, initial={"seen": offer.version})
    if form.submit(by=standing, act=lambda: actions.withdraw(offer, by=standing, seen=form.cleaned_data["seen"]).pk):
        messages.success(request, f"Withdrawn. {offer.first_name}'s record stays here.")
        return redirect("transfers:move", key=key)
    return render(request, "transfers/withdraw.html", {"form": form, "offer": offer}, about=[offer], status=form.status)
