"""A form sent twice makes one record (draft-ietf-httpapi-idempotency-key-header-06)."""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction

from act.trust import audit, clock
from act.trust.models import IdempotencyKey, User
from act.trust.records.endings import still_stands
from act.trust.scope.standing import Refused, Standing

WHILE = timedelta(hours=12)
"""A working day: within it, the same words on the same version of the same page may be the same act."""


class SameWords(Exception):
    """The same was sent before, with another key. Says when, so that whoever sent it can say whether it is one more."""

    def __init__(self, at: datetime) -> None:
        super().__init__("The same was sent before")
        self.at = at


class Again(StrEnum):
    """What is said of the same words under another key: ask about it, one more, or the one of before."""

    ASK = ""
    YES = "yes"
    NO = "no"


def once(
    key: UUID,
    *,
    by: Standing,
    said: Mapping[str, object],
    act: Callable[[], UUID],
    again: Again = Again.ASK,
    stands: Callable[[UUID], bool] = still_stands,
) -> UUID:
    """Run `act` unless this key was dealt with already, and give the key of the record either way.

    `said` is what the form holds, with its page and the version that it was made from. Who goes back gets a new key
    with the old words, and so does who does the same once more: only they know which it is. So another key with the
    same words within `WHILE` raises SameWords, and comes back with the answer. A record that does not stand any more,
    by `stands`, is nothing to ask about. Raises Refused when the same key comes back with other words.
    """
    digest = _digest(said)
    with transaction.atomic(), audit.at_the_end():
        if again is not Again.YES:
            User.objects.select_for_update(no_key=True).get(pk=by.user_id)  # or two at once would not see each other
            if IdempotencyKey.objects.filter(key=key, actor_id=by.user_id).exists():
                return _earlier(key, by, digest)
            same = _same_words(by, digest, stands)
            if same and same.result and again is Again.NO:
                return same.result
            if same:
                raise SameWords(same.at)
        try:
            with transaction.atomic():
                row = IdempotencyKey(key=key, actor_id=by.user_id, digest=digest)
                row.save(force_insert=True)
        except IntegrityError:
            return _earlier(key, by, digest)
        row.result = act()
        row.save(force_update=True, update_fields=["result"])
        return row.result


def acted(key: str, *, by: Standing) -> bool:
    """Tell whether a form with this key did its act already, for a page that its act shuts to whoever sent it."""
    try:
        return IdempotencyKey.objects.filter(key=UUID(key), actor_id=by.user_id, result__isnull=False).exists()
    except ValueError:
        return False


def _same_words(by: Standing, digest: str, stands: Callable[[UUID], bool]) -> IdempotencyKey | None:
    # Real time: practice time stands still in a demonstration, and would make every repeat the same act.
    since = clock.real_now() - WHILE
    earlier = IdempotencyKey.objects.filter(actor_id=by.user_id, digest=digest, at__gte=since, result__isnull=False)
    return next((key for key in earlier.order_by("-at") if key.result and stands(key.result)), None)


def _earlier(key: UUID, by: Standing, digest: str) -> UUID:
    earlier = IdempotencyKey.objects.filter(key=key, actor_id=by.user_id, digest=digest).first()
    if earlier is None or earlier.result is None:
        raise Refused(
            "You already sent this form with other words. What you sent first is saved. "
            "Your newer words are below: check them and send again."
        )
    return earlier.result


def _digest(answers: Mapping[str, object]) -> str:
    """Digest the answers, keyed, so that short ones cannot be guessed back from it."""
    words = "\n".join(f"{name}={value!r}" for name, value in sorted(answers.items()))
    return hmac.new(settings.SECRET_KEY.encode(), words.encode(), hashlib.sha256).hexdigest()
