"""Keeps what is typed while it is typed, so that a lost connection or a time-out loses no word."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.http import QueryDict

from act.design.text import has_control_characters
from act.trust import audit, clock
from act.trust.models import IdempotencyKey, UnsentForm
from act.trust.scope.standing import Refused, Standing
from act.trust.web.form_routes import is_form

HOUSEKEEPING = frozenset({"csrfmiddlewaretoken", "once", "seen", "place", "password", "password_now"})
MOST = 200_000
"""Characters in one form."""
MOST_FORMS = 20
"""Forms of one person. The oldest goes when there is one more."""


@transaction.atomic
def keep_words(typed: QueryDict, *, by: Standing, place: str) -> datetime:
    """Keep a form's words for its page, in place of those kept before; gives the time.

    Raises Refused for someone without a role, for an address that is no form of ours, and for words that can't be kept.
    """
    words = {name: values for name, values in typed.lists() if name not in HOUSEKEEPING}
    if not by.postings:
        raise Refused("You have no role at the moment, so we can't keep what you type.")
    if not is_form(place, by):
        raise Refused("We can't keep this page. Open it again.")
    if any(has_control_characters(text) for name, values in words.items() for text in (name, *values)):
        raise Refused("There is an invisible character in this text that we can't keep. It may have come with a paste.")
    if sum(len(value) for values in words.values() for value in values) > MOST:
        raise Refused("There is too much text on this page to keep. Shorten it, or send it in two parts.")
    if _sent(typed.get("once", "")):
        return clock.real_now()
    empty = UnsentForm(owner=by.user, place=place, authority_id=by.postings[0].authority_id, at=clock.real_now())
    UnsentForm.objects.bulk_create([empty], ignore_conflicts=True)
    unsent_form = UnsentForm.objects.select_for_update().get(owner=by.user, place=place)
    first = not unsent_form.words
    others = UnsentForm.objects.filter(owner=by.user).exclude(pk=unsent_form.pk).order_by("-at", "-pk")
    too_many = list(others.values_list("pk", flat=True)[MOST_FORMS - 1 :])
    if too_many:
        UnsentForm.objects.filter(pk__in=too_many).delete()
    unsent_form.words, unsent_form.at = words, clock.real_now()
    unsent_form.save()
    if first:
        audit.act("trust.kept", by=by, about=audit.NOBODY)
    return unsent_form.at


def unsent_form(by: Standing, place: str) -> UnsentForm | None:
    """Return the unsent words of a page, when there are any."""
    unsent = UnsentForm.objects.filter(owner=by.user, place=place).first()
    return unsent if unsent and unsent.words else None


def _sent(key: str) -> bool:
    """Tell whether the form was sent while these words were on their way."""
    try:
        return IdempotencyKey.objects.filter(key=UUID(key)).exists()
    except ValueError:
        return False


def delete_words(by: Standing, beneath: str) -> None:
    """Delete what was kept for every page beneath an address: its record is gone. Called inside the transaction."""
    UnsentForm.objects.filter(owner=by.user, place__startswith=beneath).delete()


def discard_words(by: Standing, place: str) -> None:
    """Empty what was kept for a page: its form was sent. Called inside the transaction that saves the record."""
    UnsentForm.objects.filter(owner=by.user, place=place).update(words={}, at=clock.real_now())
