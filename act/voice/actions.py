"""The only writers of feedback, and the handing over of the tablet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from django.db import transaction

from act.methods.feedback import FeedbackAnswer, GivenBy, WrongFeedback, form_in_force
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.scope.standing import Refused, Standing
from act.voice import queries
from act.voice.handing import Handed
from act.voice.models import Feedback, Way
from act.voice.policy import check_day, check_hear, check_type


@dataclass(frozen=True, kw_only=True)
class FeedbackTold:
    """What somebody says on one form. A statement that is left out of `answers` was skipped."""

    given_by: GivenBy
    answers: Mapping[str, FeedbackAnswer]
    helped: str = ""
    different: str = ""


@transaction.atomic
def hand_over(young_person: YoungPerson, *, by: Standing, given_by: GivenBy) -> Handed:
    """The tablet goes from a worker to whoever answers. The caller then ends the worker's sign-in.

    Raises Refused for someone who does not work with the young person.
    """
    check_hear(by, young_person)
    audit.act("voice.handed_over", by=by, about=[young_person], on=young_person)
    return Handed(by.user_id, young_person.pk, given_by, uuid4())


@transaction.atomic
def hear(young_person: YoungPerson, *, by: Standing, told: FeedbackTold, on: date, way: Way) -> Feedback:
    """One form, given on a day: on a tablet that `by` handed over, or typed in by them from paper.

    It is about the key worker of that day. Raises Refused for someone who may not hand over or type in, for a day
    to come or longer ago than a year, and for a form on which nothing was said.
    """
    check_day(on, by.on)
    rated = queries.rated(by, young_person, on)
    if way is Way.TABLET:
        check_hear(by, young_person)
    else:
        check_type(by, young_person, rated)
    feedback = Feedback(
        authority_id=young_person.authority_id,
        young_person=young_person,
        about=rated,
        typed_by=by.user if way is Way.PAPER else None,
        given_by=told.given_by,
        given_on=on,
        way=way,
        **_said(told, on),
    )
    feedback.check_fields()
    feedback.save(force_insert=True)
    audit.act("voice.heard", by=by, about=[feedback], on=feedback)
    return feedback


def _said(told: FeedbackTold, on: date) -> dict[str, str]:
    """The columns of what was said."""
    try:
        form = form_in_force(told.given_by, on)
        answers = form.complete(told.answers)
    except WrongFeedback as wrong:
        raise Refused(str(wrong)) from wrong
    words = {"helped": told.helped.strip(), "different": told.different.strip()}
    if set(answers.values()) == {FeedbackAnswer.SKIPPED} and not any(words.values()):
        raise Refused("You haven't answered anything yet. Answer at least one question, or stop here. That's fine too.")
    return {"form_version": form.version, **answers, **words}
