"""The service's own log: for whoever keeps it running, and with nothing in it that anybody wrote or was told."""

import logging
import traceback
from pathlib import Path

from django.http import HttpRequest

from act.trust.identifiers import request_id

HOUSE = Path(__file__).parents[1]


class OneLineFormatter(logging.Formatter):
    """One line a record. Of a request its route, never its address; of a mistake its kind and where, never its words.

    A database says the whole row that it refused, and an address may hold a name that somebody typed.
    """

    def format(self, record: logging.LogRecord) -> str:
        parts = [f"{record.levelname} {record.name}: {_event(record)}"]
        if record.exc_info and record.exc_info[1]:
            parts.append(_mistake(record.exc_info[1]))
        if key := request_id.get():
            parts.append(f"request {key}")
        return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in " | ".join(parts))


def _event(record: logging.LogRecord) -> str:
    if record.name == "waitress":
        return "The web server met a mistake."  # its own sentence would say the address
    request = getattr(record, "request", None)
    if not isinstance(request, HttpRequest):
        return record.getMessage()
    match = request.resolver_match
    return f"{getattr(record, 'status_code', '')} {request.method} {match.view_name if match else 'no such page'}"


def _mistake(error: BaseException) -> str:
    """Return the kinds of a mistake and of those that led to it, and the way to it through our own house."""
    kinds = list[str]()
    cause: BaseException | None = error
    while cause is not None and len(kinds) < 10:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames if _is_ours(frame.filename)]
    return f"{' from '.join(kinds)} in {' > '.join(ours) or 'somewhere else'}"


def _is_ours(file: str) -> bool:
    return Path(file).is_relative_to(HOUSE)


def _place(file: str) -> str:
    return Path(file).relative_to(HOUSE.parent).as_posix()
