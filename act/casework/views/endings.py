"""Pages for an ending: proposed and checked, read, answered, withdrawn, undone, and followed up."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.casework import actions, queries
from act.casework.ending_page import ending_context, ending_rows, path_words, reading_words
from act.casework.forms import (
    AnswerEndingForm,
    ChangeReaderForm,
    EndSupportForm,
    FollowUpForm,
    UndoEndingForm,
    WithdrawEndingForm,
)
from act.casework.models import Involvement, SupportEnding
from act.casework.policy import can_change_reader, can_move_ending
from act.design.words import long_date
from act.methods.ending import EndingState
from act.outcomes.queries import open_goals
from act.people.models import YoungPerson
from act.people.queries import workers_of
from act.referrals.queries import expected_paths
from act.trust.models import TieKind
from act.trust.scope.roles import Permission, Role
from act.trust.scope.team import holders
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import shortlist


@allow(Permission.END_SUPPORT, audit="casework:close", words="Ending ACT support for them")
@require_http_methods(["GET", "POST"])
def propose_ending(request: Request, key: UUID) -> HttpResponse:
    """Ask what is written with the young person, show it to be checked, and send it to a manager to agree."""
    standing = request.standing
    person, involvement = queries.involvement_to_manage(standing, key)
    if acted(request.POST.get("once", ""), by=standing):
        messages.info(request, "You already sent this ending. We kept what you sent first.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    latest = queries.latest_ending(standing, involvement)
    if request.method == "GET" and latest and latest.state == EndingState.PROPOSED:
        return redirect("casework:ending", key=latest.pk)
    if request.method == "GET" and involvement.ended_on:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    sent_back = latest if latest and latest.state == EndingState.SENT_BACK else None
    form = _proposal_form(request, person, involvement, sent_back)
    managers = queries.managers_to_agree(standing, involvement)
    if form.is_bound and not form.sends:
        ready = form.is_ready(lambda facts: actions.check_ending(involvement, by=standing, facts=facts))
        form.keep(standing)
        if ready and not form.changes:
            context = {"form": form, "young_person": person, "rows": ending_rows(form), "managers": managers}
            return render(request, "casework/check_ending.html", context, about=[person])
    elif form.submit(by=standing, act=lambda: _propose(request, form, involvement)):
        names = " or ".join(manager.first_name for manager in managers)
        messages.success(request, f"Sent to {names} to agree. Until then, support goes on.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {
        "form": form,
        "young_person": person,
        "workers": workers_of(standing, [person])[person.pk],
        "managers": managers,
        "sent_back": sent_back,
        "reading": reading_words(standing.on),
    }
    return render(request, "casework/close.html", context, about=[person], status=form.status)


def _proposal_form(
    request: Request, person: YoungPerson, involvement: Involvement, sent_back: SupportEnding | None
) -> EndSupportForm:
    goals = {goal.pk: goal.words for goal in open_goals(request.standing, person)}
    initial: dict[str, Any] = {"seen": involvement.version}
    if sent_back:
        initial |= {
            "on": sent_back.ends_on,
            "because": sent_back.because,
            "went_well": sent_back.went_well,
            "left_to_do": sent_back.left_to_do,
            "who_helps": sent_back.who_helps,
            "follow_up_on": sent_back.follow_up_on,
            **{f"goal_{UUID(key).hex}": outcome for key, outcome in sent_back.goal_outcomes.items()},
        }
    return EndSupportForm.opened(request, goals=goals, initial=initial)


def _propose(request: Request, form: EndSupportForm, involvement: Involvement) -> UUID:
    by = request.standing
    facts = form.facts()
    return actions.propose_ending(involvement, by=by, seen=form.cleaned_data["seen"], facts=facts, on=by.on).pk


@allow(Permission.SEE_PEOPLE, audit="casework:ending", words="The ending of ACT support for them")
@require_safe
def ending(request: Request, key: UUID) -> HttpResponse:
    """Show one ending: what was written together, how it was answered, and what can be done about it."""
    found = queries.ending(request.standing, key)
    return render(request, "casework/ending.html", ending_context(request.standing, found), about=[found])


@allow(Permission.AGREE_TO_ENDING, audit="casework:answer_ending", words="The answer to an ending that was proposed")
@require_http_methods(["GET", "POST"])
def answer_ending(request: Request, key: UUID) -> HttpResponse:
    """Agree to an ending, or send it back."""
    standing = request.standing
    found = queries.ending_to_move(standing, key, EndingState.AGREED, EndingState.SENT_BACK)
    if _answered(request, found, EndingState.AGREED):
        return redirect("casework:ending", key=key)
    paths = [(path.pk, path_words(path)) for path in expected_paths(standing, found.involvement.referral)]
    initial = {"seen": found.version, "ends_on": found.ends_on}
    form = AnswerEndingForm.opened(request, paths=paths, initial=initial)
    if form.submit(by=standing, act=lambda: _answer(request, form, found)):
        messages.success(request, _answer_words(form, found))
        return redirect("casework:ending", key=key)
    context = {**ending_context(standing, found), "form": form}
    return render(request, "casework/answer_ending.html", context, about=[found], status=form.status)


def _answered(request: Request, found: SupportEnding, to: EndingState) -> bool:
    """Tell whether a page has nothing more to ask: its step was taken, here or by a colleague."""
    sent = acted(request.POST.get("once", ""), by=request.standing)
    return sent or (request.method == "GET" and not can_move_ending(request.standing, found, to))


def _answer(request: Request, form: AnswerEndingForm, found: SupportEnding) -> UUID:
    by, answers = request.standing, form.cleaned_data
    if not form.agrees:
        return actions.send_ending_back(found, by=by, seen=answers["seen"], words=answers["words"]).pk
    return actions.agree_to_ending(
        found, by=by, seen=answers["seen"], ends_on=answers["ends_on"], paths=form.paths(), on=by.on
    ).pk


def _answer_words(form: AnswerEndingForm, found: SupportEnding) -> str:
    if form.agrees:
        name, day = found.young_person.first_name, long_date(form.cleaned_data["ends_on"])
        return f"Agreed. ACT support for {name} ends from {day}."
    return f"Sent back to {found.proposed_by.name}. Support goes on."


@allow(Permission.END_SUPPORT, audit="casework:withdraw_ending", words="Withdrawing an ending that was proposed")
@require_http_methods(["GET", "POST"])
def withdraw_ending(request: Request, key: UUID) -> HttpResponse:
    """Withdraw an ending that waits for a manager, or was sent back."""
    standing = request.standing
    found = queries.ending_to_move(standing, key, EndingState.WITHDRAWN)
    if _answered(request, found, EndingState.WITHDRAWN):
        return redirect("casework:ending", key=key)
    form = WithdrawEndingForm.opened(request, initial={"seen": found.version})
    if form.submit(
        by=standing, act=lambda: actions.withdraw_ending(found, by=standing, seen=form.cleaned_data["seen"]).pk
    ):
        messages.success(request, "Withdrawn. Support goes on.")
        return redirect("casework:ending", key=key)
    context = {"form": form, "ending": found, "young_person": found.young_person}
    return render(request, "casework/withdraw_ending.html", context, about=[found], status=form.status)


@allow(Permission.AGREE_TO_ENDING, audit="casework:undo_ending", words="Undoing the end of ACT support for them")
@require_http_methods(["GET", "POST"])
def undo_ending(request: Request, key: UUID) -> HttpResponse:
    """Undo an ending that was agreed to, and say why."""
    standing = request.standing
    found = queries.ending_to_move(standing, key, EndingState.UNDONE)
    if _answered(request, found, EndingState.UNDONE):
        return redirect("casework:ending", key=key)
    form = UndoEndingForm.opened(request, initial={"seen": found.version})
    undone = form.submit(
        by=standing,
        act=lambda: (
            actions.undo_ending(found, by=standing, seen=form.cleaned_data["seen"], words=form.cleaned_data["words"]).pk
        ),
    )
    if undone:
        messages.success(request, f"Undone. ACT support for {found.young_person.first_name} goes on.")
        return redirect("casework:ending", key=key)
    context = {**ending_context(standing, found), "form": form}
    return render(request, "casework/undo_ending.html", context, about=[found], status=form.status)


@allow(Permission.AGREE_TO_ENDING, audit="casework:change_reader", words="Changing who reads on after the end")
@require_http_methods(["GET", "POST"])
def change_reader(request: Request, key: UUID) -> HttpResponse:
    """Let the young person's present social worker read on in place of the former one."""
    standing = request.standing
    found = queries.ending(standing, key)
    readers = [row for row in queries.readers_of(standing, found) if row.kind == TieKind.SOCIAL_WORKER]
    if not can_change_reader(standing, found):
        raise Http404
    if acted(request.POST.get("once", ""), by=standing) or not readers:
        return redirect("casework:ending", key=key)
    candidates = holders(found.authority_id, Role.SOCIAL_WORKER, standing.on)
    workers = shortlist(request, "who", "Find a children's social worker by name", candidates)
    people = {str(posting.user_id): posting.user for posting in workers.postings}
    form = ChangeReaderForm.opened(request, workers=workers.postings, initial={"seen": found.version})
    changed = form.submit(
        by=standing,
        act=lambda: (
            actions.change_reader(
                found, by=standing, seen=form.cleaned_data["seen"], user=people[form.cleaned_data["who"]]
            ).pk
        ),
    )
    if changed:
        messages.success(request, f"{people[form.cleaned_data['who']].name} can read it now.")
        return redirect("casework:ending", key=key)
    context = {
        "form": form,
        "ending": found,
        "young_person": found.young_person,
        "shortlists": [workers],
        "former": [row.user.name for row in readers],
        "until": readers[0].until,
    }
    return render(request, "casework/change_reader.html", context, about=[found], status=form.status)


@allow(Permission.AGREE_TO_ENDING, audit="casework:follow_up", words="How they are after the end of ACT support")
@require_http_methods(["GET", "POST"])
def follow_up(request: Request, key: UUID) -> HttpResponse:
    """Record how a young person is, some time after the end."""
    standing = request.standing
    found = queries.ending_to_follow_up(standing, key)
    if acted(request.POST.get("once", ""), by=standing) or (request.method == "GET" and found.followed_up_on):
        return redirect("casework:ending", key=key)
    form = FollowUpForm.opened(request, initial={"seen": found.version})
    recorded = form.submit(
        by=standing,
        act=lambda: (
            actions.record_follow_up(
                found, by=standing, seen=form.cleaned_data["seen"], words=form.cleaned_data["words"]
            ).pk
        ),
    )
    if recorded:
        messages.success(request, "Saved.")
        return redirect("casework:ending", key=key)
    context = {**ending_context(standing, found), "form": form}
    return render(request, "casework/follow_up.html", context, about=[found], status=form.status)
