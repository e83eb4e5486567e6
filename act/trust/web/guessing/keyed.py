"""Keyed digests: what somebody typed or where they came from can be counted, and not read back."""

import hmac
import unicodedata
from hashlib import sha256

from django.conf import settings


def keyed(kind: str, words: str) -> str:
    """Digest some words with the service's key, apart for each kind: 64 hexadecimal digits."""
    return hmac.new(settings.SECRET_KEY.encode(), f"{kind}\n{words}".encode(), sha256).hexdigest()


def folded(name: str) -> str:
    """Write a sign-in name in the one way in which it is counted.

    Two names that find the same account fold alike: it begins as the form and `UserManager` do.
    """
    return unicodedata.normalize("NFKC", name).strip().lower().casefold()
