"""What two people decide: answering it, asking for everybody on paper, and taking the list once."""

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.accounts import queries
from act.accounts.actions import postings, two_people
from act.accounts.forms.two_people import AGREE, PaperListForm, RequestAnswerForm, TakePaperListForm
from act.accounts.paper_list import paper_list
from act.methods.two_people import RULES, Matter, RequestState
from act.trust import audit, clock
from act.trust.audit import NOBODY
from act.trust.models import Countersign
from act.trust.scope.roles import Permission
from act.trust.web.http import Page, Request
from act.trust.web.paging import RECENT_ROWS
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.AGREE_TO_REQUESTS, audit="workforce:asked", words="What two people decide")
@require_http_methods(["GET", "POST"])
def asked(request: Request, key: UUID) -> HttpResponse:
    """Show what somebody asked, and take the answer of a second person."""
    standing, now = request.standing, clock.real_now()
    wanted = two_people.request_by_key(standing, key)
    line = queries.request_line(wanted, standing, now)
    own = wanted.asked_by_id == standing.user_id
    no = "Withdraw it" if own or line.state is RequestState.AGREED else "I refuse"
    agrees = line.mine or request.method == "POST"  # a second press comes when it is agreed already
    form = RequestAnswerForm.opened(request, initial={"seen": wanted.version}, agrees=agrees, no=no)

    def act() -> UUID:
        answers = form.cleaned_data
        if answers["answer"] != AGREE:
            return two_people.end(wanted, by=standing, seen=answers["seen"], words=answers["words"], now=now).pk
        return _agree(request, wanted, answers["seen"])

    if form.submit(by=standing, act=act):
        messages.success(request, "Your answer is saved.")
        return redirect("accounts:roles")
    context = {
        "form": form,
        "line": line,
        "lapses": queries.lapse_words(line),
        "answers": form.stale
        or line.mine
        or (line.state in {RequestState.WAITING, RequestState.AGREED} and _ends(request, wanted)),
        "own": own,
        "rule": RULES[Matter(wanted.what)],
    }
    return render(request, "accounts/asked.html", context, about=NOBODY, status=form.status)


def _agree(request: Request, wanted: Countersign, seen: int) -> UUID:
    by, now = request.standing, clock.real_now()
    if wanted.what == Matter.ROLE:
        return postings.agree_to_role(wanted, by=by, seen=seen, now=now).pk
    with transaction.atomic():
        return two_people.agree(wanted, by=by, seen=seen, now=now).pk


def _ends(request: Request, wanted: Countersign) -> bool:
    return wanted.asked_by_id == request.standing.user_id or two_people.can_answer(request.standing, wanted)


@allow(Permission.LIST_ON_PAPER, audit="workforce:paper", words="Asking for the paper list of everyone")
@require_http_methods(["GET", "POST"])
def paper(request: Request) -> HttpResponse:
    """Ask for everybody of an authority on paper, and show what became of it."""
    standing, now = request.standing, clock.real_now()
    form = PaperListForm.opened(request, places=queries.places_of(standing, Permission.LIST_ON_PAPER))

    @transaction.atomic
    @audit.at_the_end()
    def act() -> UUID:
        answers = form.cleaned_data
        wanted = Countersign(what=Matter.PAPER, authority=form.authorities[answers["authority"]], why=answers["why"])
        two_people.ask(wanted, by=standing, now=now)
        audit.act("trust.two_asked", by=standing, about=NOBODY, on=wanted)
        return wanted.pk

    if form.submit(by=standing, act=act):
        messages.success(request, "Asked. Another manager in the authority must agree. Then you can take the list.")
        return redirect("accounts:paper")
    own = two_people.requests_for(standing).filter(what=Matter.PAPER, asked_by=standing.user)[:RECENT_ROWS]
    context = {
        "form": form,
        "lines": [queries.request_line(asked_before, standing, now) for asked_before in own],
        "agreed": RequestState.AGREED,
        "rule": RULES[Matter.PAPER],
    }
    return render(request, "accounts/paper.html", context, about=NOBODY, status=form.status)


@allow(Permission.LIST_ON_PAPER, audit="workforce:take", words="The paper list of everyone")
@require_http_methods(["GET", "POST"])
def take(request: Request, key: UUID) -> HttpResponse:
    """Give the list itself, once, to who asked, while the agreement holds. A sight of everybody on it."""
    standing, now = request.standing, clock.real_now()
    wanted = two_people.request_by_key(standing, key, Matter.PAPER)
    if wanted.asked_by_id != standing.user_id or wanted.state(now) is not RequestState.AGREED:
        raise Http404
    form, taken = TakePaperListForm.opened(request), list[UUID]()

    def act() -> UUID:
        taken.append(two_people.use(wanted, by=standing, now=now).pk)
        return taken[0]

    if not form.submit(by=standing, act=act):
        context = {"form": form, "line": queries.request_line(wanted, standing, now)}
        return render(request, "accounts/take.html", context, about=NOBODY, status=form.status)
    if not taken:  # the same press again, after the list was made
        raise Http404
    list_made = paper_list(standing, wanted.authority)
    page = Page(list_made.text, content_type="text/csv; charset=utf-8")
    page.sight = audit.subjects(list_made.people)
    page["Content-Disposition"] = f'attachment; filename="everybody-{wanted.authority.code}.csv"'
    page["X-Content-Type-Options"] = "nosniff"
    page["Cache-Control"] = "no-store"
    return page
