"""People at work in a process of its own, to be killed or raced: `python -m tests.attack.at_work ACTS THREADS`.

Prints the key of each contact once it is committed. With 0 acts it goes on until it is killed.
"""

import os
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from threading import Lock, Thread
from uuid import uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
django.setup()

from django.db import connection, transaction  # noqa: E402

from act.casework.actions import ContactFacts, log_contact  # noqa: E402
from act.casework.models import ContactMethod, ContactWith  # noqa: E402
from act.demo.acting_as import standing_as  # noqa: E402
from act.people.models import YoungPerson  # noqa: E402
from act.trust import audit, clock  # noqa: E402

AT = datetime(2016, 10, 30, 9, tzinfo=UTC)
TOLD = ContactFacts(
    with_whom=ContactWith.YOUNG_PERSON,
    how=ContactMethod.PHONE,
    made=True,
    at=AT,
    minutes=5,
    note="Hello",
    about_others="",
)
speaking = Lock()


def one_contact() -> None:
    """Sam phones Mia; said once it is committed."""
    with standing_as("sam") as sam:
        mia = YoungPerson.objects.get(name="Mia Robinson")
        made = log_contact(mia, by=sam, facts=TOLD, now=clock.now())
    with speaking:
        sys.stdout.write(f"{made.pk}\n")
        sys.stdout.flush()


def several_chains() -> None:
    """An act made of acts of several chains, in any order."""
    with standing_as("ruth") as ruth, transaction.atomic(), audit.at_the_end():
        chains = [None, *(posting.authority_id for posting in ruth.postings)]
        random.shuffle(chains)
        for authority in chains:
            about = [audit.Subject(uuid4(), authority)] if authority else audit.NOBODY
            audit.act("tests.done", by=ruth, about=about)


def a_sight() -> None:
    """A page with somebody of each authority on it, and one with somebody of the first."""
    with standing_as("grace") as grace:
        places = [posting.authority_id for posting in grace.postings]
    for authorities in (places, places[:1]):
        about = frozenset(audit.Subject(uuid4(), authority) for authority in authorities)
        audit.sight(audit.AuditedResponse("pages:young_people", "GET", 200, None), actor=grace.user_id, about=about)


def work(acts: int, does: Callable[[], None]) -> None:
    """So many times, or for ever."""
    try:
        for _ in range(acts) if acts else count():
            does()
    finally:
        connection.close()


def main(acts: int, threads: int) -> None:
    """One phones; with more threads, others do other things at the same time. The exit code says whether all could."""
    if threads == 1:
        work(acts, one_contact)
        return
    done: list[int] = []

    def at_work(does: Callable[[], None]) -> None:
        work(acts, does)
        done.append(1)

    doings = [(one_contact, several_chains, a_sight)[number % 3] for number in range(threads)]
    people = [Thread(target=at_work, args=[does]) for does in doings]
    for person in people:
        person.start()
    for person in people:
        person.join()
    sys.exit(0 if len(done) == threads else 1)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
