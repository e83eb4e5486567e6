"""What a manager's pages of record access to check cost, at the end of an imagined year."""

import re
from datetime import datetime
from statistics import median
from time import process_time

import time_machine
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.utils import timezone

from act.trust.models import User
from tests.bench.caseload.cost import server_time
from tests.bench.caseload.ways import got, signed_in
from tests.bench.row import Row
from tests.bench.timing import written
from tests.methods.snooping.town import LAST_DAY

WHO, PAGE = "helen", "/team/looks/"
GOES = 9
MOST = 0.3
"""Seconds of CPU."""


def rows(kind: str, looks: int) -> list[Row]:
    """The list of questions, and the page of the first."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    settings.PRACTICE_DATE = None
    with time_machine.travel(timezone.make_aware(datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 18))):
        service, cookie = WSGIHandler(), signed_in(User.objects.get(username=WHO))
        shown = got(service, PAGE, cookie).decode()
        questions = re.findall(rf'href="({PAGE}[0-9a-f-]{{36}}/)"', shown)
        assert questions, "There is nothing to ask in the year."
        return [
            _row(kind, looks, f"record access to check, {len(questions)} questions,", service, PAGE, cookie),
            _row(kind, looks, "asking about one of them", service, questions[0], cookie),
        ]


def _row(kind: str, looks: int, what: str, service: WSGIHandler, address: str, cookie: str) -> Row:
    spent = median(_spent(service, address, cookie) for _ in range(GOES))
    return Row(
        what=f"{what} with a year of an authority on {kind}: its CPU against that allowed",
        asked="at most 1",
        ratio=spent / MOST,
        holds=spent <= MOST,
        note=f"{looks:,} looks of 48 workers at 600 young people in the year; the middle of {GOES} goes",
        ours=written(spent),
        theirs=written(MOST),
    )


def _spent(service: WSGIHandler, address: str, cookie: str) -> float:
    here, server = process_time(), server_time()
    got(service, address, cookie)
    return process_time() - here + server_time() - server
