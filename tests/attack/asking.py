"""Looks on the stage that are worth a question, and what managers found: Jess at Mia and Chloe, Femi at Zed and Kai."""

from collections.abc import Iterator
from uuid import UUID

from act.demo.acting_as import standing_as
from act.looks import actions
from act.looks.models import LookFinding, LookReview
from act.looks.questions import AccessQuestion, question_to_ask
from act.trust import audit, clock
from act.trust.identifiers import request_id, uuid7
from act.trust.models import AuditRow, Authority, User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing

ASKED = (("Mia", "jess", "helen", "Wigan"), ("Zed", "femi", "david", "Rochdale"))
OPEN = (("Chloe", "jess", "helen", "Wigan"), ("Kai", "femi", "david", "Rochdale"))


def looks(keys: dict[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Two that managers asked about, and two that wait, by path: `looks/Chloe`."""
    for person, username, manager, place in (*ASKED, *OPEN):
        key = _look(username, keys[f"people/{person}"], Authority.objects.get(name=place).pk)
        if (person, username, manager, place) in ASKED:
            with standing_as(manager) as by:
                answer(question_to_ask(by, key), by, f"{username} took a call about {person}.")
        yield f"looks/{person}", key


def answer(question: AccessQuestion, by: Standing, words: str = "It was a call.") -> LookReview:
    """A manager finds that it was work."""
    return actions.answer(question, by=by, found=LookFinding.WORK, words=words, now=clock.real_now())


def _look(username: str, person: UUID, authority: UUID) -> UUID:
    """Their page is shown to somebody: gives the row of the audit."""
    actor, token = User.objects.get(username=username).pk, request_id.set(uuid7())
    try:
        about = frozenset({audit.Subject(person, authority)})
        audit.sight(audit.AuditedResponse("pages:young_person", "GET", 200, person), actor=actor, about=about)
        with acting(actor):
            return AuditRow.objects.get(request_id=request_id.get()).pk
    finally:
        request_id.reset(token)
