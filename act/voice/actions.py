"""Record feedback (the only writer of it), and hand the tablet over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from django.db import transaction

from act.methods.feedback import FeedbackAnswer, GivenBy, WrongFeedback, form_in_force
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.records.removing import RemovalFacts, remove
from act.trust.scope.standing import Refused, Standing
from act.voice import queries
from act.voice.models import Feedback, FeedbackMode
from act.voice.policy import check_add_paper_form, check_day, check_hand_over
from act.voice.tablet_links import TabletLink


@dataclass(frozen=True, kw_only=True)
class FeedbackFacts:
    """The answers on one form. A statement that is left out of `answers` was skipped."""

    given_by: GivenBy
    answers: Mapping[str, FeedbackAnswer]
    helped: str = ""
    different: str = ""


@transaction.atomic
def hand_over(young_person: YoungPerson, *, by: Standing, given_by: GivenBy) -> TabletLink:
    """Hand the tablet from a worker to the person who answers: return the link to the form.

    The caller then ends the worker's sign-in. Raises Refused for someone who does not work with the young person.
    """
    check_hand_over(by, young_person)
    audit.act("voice.handed_over", by=by, about=[young_person], on=young_person)
    return TabletLink(by.user_id, young_person.pk, given_by, uuid4())


@transaction.atomic
def record_feedback(
    young_person: YoungPerson, *, by: Standing, facts: FeedbackFacts, on: date, mode: FeedbackMode
) -> Feedback:
    """Record one form, given on a day: on a tablet that `by` handed over, or typed in by them from paper.

    It is about the key worker of that day. Raises Refused for someone who may not hand over or add a paper form, for
    a day to come or longer ago than a year, and for a form without any answer.
    """
    check_day(on, by.on)
    check_goes_on(by, young_person)
    rated = queries.rated(by, young_person, on)
    if mode is FeedbackMode.TABLET:
        check_hand_over(by, young_person)
    else:
        check_add_paper_form(by, young_person, rated)
    feedback = Feedback(
        authority_id=young_person.authority_id,
        young_person=young_person,
        about=rated,
        typed_by=by.user if mode is FeedbackMode.PAPER else None,
        given_by=facts.given_by,
        given_on=on,
        mode=mode,
        **_answer_columns(facts, on),
    )
    feedback.check_fields()
    feedback.save(force_insert=True)
    audit.act("voice.heard", by=by, about=[feedback], on=feedback)
    return feedback


def _answer_columns(facts: FeedbackFacts, on: date) -> dict[str, str]:
    """Return the columns of the answers. Raises Refused for an unknown statement or answer, and for none at all."""
    try:
        form = form_in_force(facts.given_by, on)
        answers = form.complete(facts.answers)
    except WrongFeedback as wrong:
        raise Refused(str(wrong)) from wrong
    words = {"helped": facts.helped.strip(), "different": facts.different.strip()}
    if set(answers.values()) == {FeedbackAnswer.SKIPPED} and not any(words.values()):
        raise Refused("You haven't answered anything yet. Answer at least one question, or stop here. That's fine too.")
    return {"form_version": form.version, **answers, **words}


@transaction.atomic
def remove_feedback(feedback: Feedback, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Feedback:
    """Remove one form: no word of it is changed, and it counts no more. `now` is a real moment.

    Raises Stale when it was removed since version `seen`; Refused for anyone but a manager whose work it isn't about,
    and for another reason without words.
    """
    removed = remove(feedback, by=by, seen=seen, facts=facts, now=now)
    audit.act("voice.feedback_removed", by=by, about=[removed], on=removed)
    return removed
