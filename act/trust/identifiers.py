"""Primary keys that sort by time, and the key of the present request."""

import secrets
import time
from contextvars import ContextVar
from uuid import UUID

request_id: ContextVar[UUID | None] = ContextVar("act_request_id", default=None)
"""Joins the audit's rows of one request, and the log's lines with them."""


def uuid7() -> UUID:
    """Make a UUID version 7 (RFC 9562, 2024): 48 bits of Unix milliseconds, then 74 random bits.

    Python has its own from version 3.14.
    """
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
