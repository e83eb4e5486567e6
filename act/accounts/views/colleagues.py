"""A manager answers whether a person with a new role is a colleague."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.accounts import queries
from act.accounts.actions import colleagues
from act.accounts.forms.colleagues import YES, ConfirmColleagueForm
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.CONFIRM_COLLEAGUES, audit="accounts:confirm", words="Confirming a new colleague")
@require_http_methods(["GET", "POST"])
def confirm(request: Request, key: UUID) -> HttpResponse:
    """Ask whether this is a colleague; a yes opens the role, a no ends it."""
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):  # what was answered is no question any more
        return redirect("accounts:roles")
    posting = queries.posting_to_confirm(standing, key)
    form = ConfirmColleagueForm.opened(request)

    def act() -> UUID:
        answer = colleagues.confirm if form.cleaned_data["answer"] == YES else colleagues.refuse
        return answer(posting, by=standing, now=clock.real_now()).pk

    if form.submit(by=standing, act=act):
        yes = form.cleaned_data["answer"] == YES
        said = "can now work here" if yes else "has no role here any more"
        messages.success(request, f"{posting.user.name} {said}.")
        return redirect("accounts:roles")
    context = {"form": form, "posting": posting, "question": queries.colleague_words(posting)}
    return render(request, "accounts/confirm.html", context, about=NOBODY, status=form.status)
