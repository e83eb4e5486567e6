"""What belongs to nobody's life: the interviews, the staff survey, and what the service costs."""

from act.demo.pilot.register import INVITED, WAVES, Spoken, interviews, survey_answers
from act.demo.standing import standing_as
from act.evaluation import actions as evaluation
from act.evaluation.models import Consent, InterviewGroup
from act.trust.models import Authority
from act.trust.standing import Standing


def register() -> None:
    """As the evaluator and finance write it."""
    with standing_as("ruth") as by:
        authorities = {authority.code: authority for authority in Authority.objects.filter(code__in=INVITED)}
        for spoken in interviews():
            _record(spoken, authorities[spoken.authority], by)
        for authority in authorities.values():
            _survey(authority, by)


def _record(spoken: Spoken, authority: Authority, by: Standing) -> None:
    told = evaluation.InterviewTold(
        authority_id=authority.pk,
        number=spoken.number,
        group=InterviewGroup(spoken.group),
        time_point=spoken.time_point,
        held_on=spoken.held_on,
        consent=Consent.WRITTEN,
        consented_on=spoken.held_on,
    )
    evaluation.record_interview(by=by, told=told)


def _survey(authority: Authority, by: Standing) -> None:
    for number, opens_on, closes_on in WAVES:
        _, secret = evaluation.open_wave(
            by=by,
            authority_id=authority.pk,
            number=number,
            opens_on=opens_on,
            closes_on=closes_on,
            invited=INVITED[authority.code],
        )
        for knowledge, confidence, support in survey_answers(authority.code, number):
            told = evaluation.AnswerTold(knowledge=knowledge, confidence=confidence, support=support)
            evaluation.answer(secret, told=told, on=closes_on)
