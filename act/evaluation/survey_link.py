"""The secret of a survey's link: short enough to type from paper, far too long to guess."""

import hashlib
import secrets

LETTERS = "abcdefghjkmnpqrstuvwxyz"
"""None that is read as another."""
GROUPS_OF_LETTERS, IN_A_GROUP = 6, 4


def new_secret() -> str:
    """Six groups of four letters, 108 bits: `abcd-efgh-...`."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(IN_A_GROUP)) for _ in range(GROUPS_OF_LETTERS))


def fingerprint(secret: str) -> str:
    """What the record keeps of a secret: its SHA-256, in 64 hexadecimal digits. Capitals and spaces do not count."""
    return hashlib.sha256("".join(secret.split()).lower().encode()).hexdigest()
