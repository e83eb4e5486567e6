"""What a command prints is never an order to the terminal that shows it.

Source: ECMA-48. Orders begin with a control character of C0 or C1; ESC is one of them. Marks of direction are no
orders, but let a line read otherwise than it is.
"""

import io
import sys
from typing import TextIO

KEPT = frozenset("\n\t\r")
OF_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """Return a text in which every control character but the ends of lines and tabs is written out: \\x1b."""
    if text.isprintable():
        return text
    return "".join(repr(letter)[1:-1] if _orders(letter) else letter for letter in text)


def _orders(letter: str) -> bool:
    code = ord(letter)
    return letter in OF_DIRECTION or ((code < 0x20 or 0x7F <= code < 0xA0) and letter not in KEPT)


class PlainOutput(io.TextIOWrapper):
    """A terminal, file or pipe to which nothing but plain text is written."""

    def write(self, text: str) -> int:
        """Write it plainly; gives the number of letters of `text`, as every file does."""
        super().write(plain(text))
        return len(text)


def use_plain_output() -> None:
    """Let everything that this process prints be plain."""
    sys.stdout, sys.stderr = _plain(sys.stdout), _plain(sys.stderr)


def _plain(stream: TextIO) -> TextIO:
    if not isinstance(stream, io.TextIOWrapper):  # somebody who runs us in their own process reads it themselves
        return stream
    return PlainOutput(
        stream.buffer, encoding=stream.encoding, errors="backslashreplace", line_buffering=stream.line_buffering
    )
