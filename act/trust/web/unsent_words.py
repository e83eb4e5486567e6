"""Keeps what is typed while it is typed, so that a lost connection or a time-out loses no word.

One copy for each form: the same page open in two tabs is two forms, by their keys.
"""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.http import QueryDict

from act.design.conflict_choices import ALL, ASKED, SEEN_NOW
from act.design.text import has_control_characters
from act.trust import audit, clock
from act.trust.models import IdempotencyKey, UnsentForm
from act.trust.models.unsent_form import LONGEST_PLACE, NO_KEY
from act.trust.scope.acting import acting
from act.trust.scope.standing import Refused, Standing
from act.trust.web.form_routes import is_form

HOUSEKEEPING = frozenset(
    {"csrfmiddlewaretoken", "once", "place", "writer", "ask", ASKED, ALL, SEEN_NOW, "password", "password_now"}
)
"""What is not kept. The version that a form was made from is: words that came back must not save over a newer one."""
CARRY_ON = "carry_on"
"""The parameter of an address that says which kept words to carry on with, by their key."""
MOST = 200_000
"""Characters in one form."""
MOST_FORMS = 20
"""Forms of one person. The oldest goes when there is one more."""


@transaction.atomic
def keep_words(typed: QueryDict, *, by: Standing, place: str, signed_out: bool = False) -> datetime:
    """Keep a form's words for its page, in place of those kept of the same form before; gives the time.

    Raises Refused for someone without a role, for an address that is no form of ours, and for words that can't be kept.
    """
    words = {name: values for name, values in typed.lists() if name not in HOUSEKEEPING}
    _check(words, by, place)
    key = key_of(typed.get("once", ""))
    if _sent(key):
        return clock.real_now()
    empty = UnsentForm(
        owner=by.user, place=place, form_key=key, authority_id=by.postings[0].authority_id, at=clock.real_now()
    )
    UnsentForm.objects.bulk_create([empty], ignore_conflicts=True)
    unsent_form = UnsentForm.objects.select_for_update().get(owner=by.user, place=place, form_key=key)
    first = not unsent_form.words
    others = UnsentForm.objects.filter(owner=by.user).exclude(pk=unsent_form.pk).order_by("-at", "-pk")
    too_many = list(others.values_list("pk", flat=True)[MOST_FORMS - 1 :])
    if too_many:
        UnsentForm.objects.filter(pk__in=too_many).delete()
    unsent_form.words, unsent_form.at = words, clock.real_now()
    unsent_form.save()
    if first and signed_out:
        audit.act("trust.kept_signed_out", by=by, about=audit.NOBODY)
    elif first:
        audit.act("trust.kept", by=by, about=audit.NOBODY)
    return unsent_form.at


def _check(words: dict[str, list[str]], by: Standing, place: str) -> None:
    if not by.postings:
        raise Refused("You have no role at the moment, so we can't keep what you type.")
    if len(place) > LONGEST_PLACE or not is_form(place, by):
        raise Refused("We can't keep this page. Open it again.")
    if any(has_control_characters(text) for name, values in words.items() for text in (name, *values)):
        raise Refused("There is an invisible character in this text that we can't keep. It may have come with a paste.")
    if sum(len(value) for values in words.values() for value in values) > MOST:
        raise Refused("There is too much text on this page to keep. Shorten it, or send it in two parts.")


def unsent_forms(by: Standing, place: str) -> list[UnsentForm]:
    """Return the unsent words of a page, newest first, one for each form. A form that was sent has none."""
    sent = IdempotencyKey.objects.filter(key=OuterRef("form_key"), result__isnull=False)
    kept = UnsentForm.objects.filter(~Exists(sent), owner=by.user, place=place).order_by("-at", "-pk")
    return [unsent_form for unsent_form in kept if unsent_form.words]


def key_of(key: str) -> UUID:
    """Return the key that a form came with."""
    try:
        return UUID(key)
    except ValueError:
        return NO_KEY


def _sent(key: UUID) -> bool:
    """Tell whether the form was sent while these words were on their way."""
    return key != NO_KEY and IdempotencyKey.objects.filter(key=key).exists()


def delete_words(by: Standing, beneath: str) -> None:
    """Delete what was kept for every page beneath an address: its record is gone. Called inside the transaction."""
    UnsentForm.objects.filter(owner=by.user, place__startswith=beneath).delete()


def discard_words(by: Standing, place: str, key: UUID) -> None:
    """Delete what was kept of a form that was sent. Called inside the transaction that saves the record."""
    UnsentForm.objects.filter(owner=by.user, place=place, form_key=key).delete()


@transaction.atomic
def throw_away(key: UUID, *, owner: UUID, by: Standing) -> str:
    """Delete unsent words, and give the address of their page; empty where there are none by this key.

    Another person's go when somebody else signs in on the device where they were written: `by` is who did.
    """
    with acting(owner):
        unsent_form = UnsentForm.objects.filter(owner_id=owner, pk=key).first()
        if unsent_form is None:
            return ""
        unsent_form.delete()
    audit.act("trust.thrown_away", by=by, about=audit.NOBODY)
    return unsent_form.place
