"""A form that is sent after its session has ended: its words are kept for its writer, who signs in and carries on.

They are kept where all unsent words are: for their writer alone. Who signs in then is compared with the writer. For
anybody else they are neither shown nor sent, and are thrown away.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse

from act.design.words import clock
from act.trust.models import UnsentForm, User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Refused, standing_of
from act.trust.web.http import Page
from act.trust.web.sign_in_forms import SignInForm
from act.trust.web.unsent_words import CARRY_ON, keep_words, key_of, throw_away
from act.trust.web.writers import FIELD, MARKED_FOR, writer_of

SESSION = "Act-Session"
TOKEN = "Act-Token"  # noqa: S105  # the name of a header
OUT, AGAIN, OTHER = "out", "again", "other"
"""What the script is told of a session: it has ended; the same person signed in again; somebody else did."""
NOT_YOURS = (
    "Someone else was writing on this device before you signed in. "
    "You can't see or send what they wrote: it has been thrown away."
)
SALT = "act.trust.kept"


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks who is not signed in to sign in; a form that comes without a session has its words kept first."""

    def handle_no_permission(self, request: HttpRequest, view_func: Callable[..., Any]) -> Any:
        """Lead to the sign-in page, or show it beside the sentence that the words are kept."""
        return answer_to_words(request) or super().handle_no_permission(request, view_func)


def answer_to_words(request: HttpRequest) -> HttpResponse | None:
    """Return what to say to a form of ours that its writer's session does not cover any more; None for anything else.

    The form's own mark says whose it is. Whoever sends it from another website never gets here.
    """
    asks = request.path == reverse("trust:keep")
    place = request.POST.get("place", "") if asks else request.path
    writer = writer_of(request.POST.get(FIELD, ""), place) if request.method == "POST" else None
    if writer is None or not _comes_from_us(request):
        return None
    user = request.user if isinstance(request.user, User) else None
    if user and user != writer:
        _throw_away(request, user, writer, place)
        return _told(OTHER, "") if asks else redirect(reverse("trust:sign_in"))  # which leads on to Today
    kept, why_not = _kept(request, writer, place)
    if asks:
        words = f"Kept {clock(kept.at)}, not sent yet" if kept else why_not
        return _told(AGAIN if user else OUT, words, get_token(request) if user else "")
    if user:
        return redirect(_address(place, kept.pk if kept else None))
    return _sign_in_page(request, place, kept, why_not)


def after_signing_in(request: HttpRequest, user: User, address: str) -> str:
    """Return where to go: on with the words that were kept, or to `address`, without a trace of another's words."""
    owner, place, key = _said(request.POST.get("kept", ""))
    if owner is None:
        return address
    if owner == user.pk:
        return _address(place, key)
    with acting(user.pk):
        throw_away(key, owner=owner, by=standing_of(user))
    messages.warning(request, NOT_YOURS)
    return ""


def _kept(request: HttpRequest, writer: User, place: str) -> tuple[UnsentForm | None, str]:
    """Keep the words on behalf of their writer, or say why not."""
    if request.POST.get("ask"):
        return None, ""
    with acting(writer.pk):
        by = standing_of(writer)
        try:
            keep_words(request.POST, by=by, place=place, signed_out=True)
        except Refused as refused:
            return None, str(refused)
        return _of_this_form(request, writer, place), ""


def _sign_in_page(request: HttpRequest, place: str, kept: UnsentForm | None, why_not: str) -> Page:
    context = {
        "form": SignInForm(request),
        "next": place,
        "kept": signing.dumps([str(kept.owner_id), place, str(kept.pk)], salt=SALT) if kept else "",
        "why_not": why_not,
    }
    page = Page(render_to_string("trust/sign_in.html", context, request))
    page["Cache-Control"] = "no-store"
    page.sight = frozenset()
    return page


def _throw_away(request: HttpRequest, user: User, writer: User, place: str) -> None:
    """Throw away what was kept of this form, and say so on the next page; the script goes there by itself."""
    with acting(writer.pk):
        kept = _of_this_form(request, writer, place)
    if kept:
        with acting(user.pk):
            throw_away(kept.pk, owner=writer.pk, by=standing_of(user))
    messages.warning(request, NOT_YOURS)


def _of_this_form(request: HttpRequest, writer: User, place: str) -> UnsentForm | None:
    key = key_of(request.POST.get("once", ""))
    return UnsentForm.objects.filter(owner=writer, place=place, form_key=key).first()


def _told(session: str, words: str, token: str = "") -> Page:
    page = Page(words, content_type="text/plain; charset=utf-8", headers={SESSION: session, TOKEN: token})
    page["Cache-Control"] = "no-store"
    page.sight = frozenset()
    return page


def _address(place: str, key: UUID | None) -> str:
    return f"{place}?{urlencode({CARRY_ON: str(key)})}" if key else place


def _said(kept: str) -> tuple[UUID | None, str, UUID]:
    try:
        owner, place, key = signing.loads(kept, salt=SALT, max_age=MARKED_FOR)
    except signing.BadSignature:
        return None, "", UUID(int=0)
    return UUID(owner), place, UUID(key)


def _comes_from_us(request: HttpRequest) -> bool:
    """Tell whether a form was sent from a page of this service: browsers say so with everything that is sent."""
    fetched = request.headers.get("Sec-Fetch-Site")
    if fetched is not None:
        return fetched == "same-origin"
    origin = request.headers.get("Origin") or request.headers.get("Referer") or ""
    return not origin or urlsplit(origin).netloc == request.get_host()
