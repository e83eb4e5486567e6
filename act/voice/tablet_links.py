"""The link from a worker's hands into a young person's: a signed address that works once, for a short time.

It holds keys and nothing else, so that nobody who reads an address bar or a browser's history learns anything about
a person. It does not prove who filled the form in: whoever holds the tablet can.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.core import signing

from act.methods.feedback import GivenBy
from act.trust import clock

SALT = "voice.hand-over"


class LinkSigner(signing.TimestampSigner):
    """Signs with the time of a clock that is never set back."""

    def timestamp(self) -> str:
        """Return the present moment, as it stands in a token."""
        return signing.b62_encode(int(clock.for_expiry().timestamp()))

    def unsign(self, value: str, max_age: float | timedelta | None = None) -> str:
        """Return what was signed. Raises SignatureExpired when that was longer ago than `max_age`."""
        result = super().unsign(value)
        signed = signing.b62_decode(value.rsplit(self.sep, 2)[1])
        most = max_age if isinstance(max_age, timedelta) else timedelta(seconds=max_age or 0)
        if max_age is not None and clock.for_expiry().timestamp() - signed > most.total_seconds():
            raise signing.SignatureExpired("This link is too old.")
        return result


TO_OPEN = timedelta(hours=1)
TO_SEND = timedelta(hours=2)
"""Longer than `TO_OPEN`: whoever opens the page in time has at least an hour for it, and loses no words."""


class InvalidLink(Exception):
    """This address was not made by us."""


class ExpiredLink(Exception):
    """The tablet was handed over too long ago."""


@dataclass(frozen=True)
class TabletLink:
    """Who handed over, about whom, who was to answer, and the key that makes it count once."""

    by: UUID
    young_person: UUID
    given_by: GivenBy
    once: UUID

    def token(self) -> str:
        """Return the signed part of the address."""
        keys = [self.by.hex, self.young_person.hex, self.given_by.value, self.once.hex]
        return LinkSigner(salt=SALT).sign_object(keys)


def tablet_link(token: str, *, within: timedelta) -> TabletLink:
    """Read the link from a token.

    Raises InvalidLink for a token that we did not sign; ExpiredLink for one older than `within`.
    """
    try:
        by, young_person, given_by, once = LinkSigner(salt=SALT).unsign_object(token, max_age=within)
    except signing.SignatureExpired as error:
        raise ExpiredLink from error
    except signing.BadSignature as error:
        raise InvalidLink from error
    return TabletLink(UUID(by), UUID(young_person), GivenBy(given_by), UUID(once))
