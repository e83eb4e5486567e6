"""Adds an interview to the register, and removes one."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from act.evaluation.models import Consent, Interview, InterviewGroup
from act.evaluation.policy import check_days, check_keep, check_order
from act.trust import audit
from act.trust.records.versions import lock
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class EvaluationInterviewFacts:
    """What an evaluator says about one interview: never who it was, and never what was said."""

    authority_id: UUID
    number: str
    group: InterviewGroup
    time_point: int
    held_on: date
    consent: Consent
    consented_on: date


@transaction.atomic
def record_interview(*, by: Standing, facts: EvaluationInterviewFacts) -> Interview:
    """Add an interview that was held to the register.

    Raises Refused for someone who is not the evaluator of the authority, for a day to come, for consent given after
    the interview, and for a time point that is there already or out of order for this interviewee.
    """
    check_keep(by, facts.authority_id)
    check_days(facts.held_on, facts.consented_on, by.on)
    earlier = Interview.objects.filter(authority_id=facts.authority_id, number=facts.number).order_by("time_point")
    check_order(facts.time_point, facts.held_on, earlier)
    interview = Interview(
        authority_id=facts.authority_id,
        number=facts.number,
        group=facts.group,
        time_point=facts.time_point,
        held_on=facts.held_on,
        consent=facts.consent,
        consented_on=facts.consented_on,
    )
    interview.check_fields()
    interview.save(force_insert=True)
    audit.act("evaluation.interview_recorded", by=by, about=audit.NOBODY, on=interview)
    return interview


@transaction.atomic
def remove_interview(interview: Interview, *, by: Standing, seen: int) -> UUID:
    """Delete an interview for good, because consent was withdrawn. Returns the key that it had.

    The audit keeps that it was done, and the key alone. Raises Refused for anybody but the evaluator, and Stale.
    """
    check_keep(by, interview.authority_id)
    locked = lock(interview, seen=seen)
    Interview.objects.filter(pk=locked.pk).delete()
    audit.act("evaluation.interview_taken_out", by=by, about=audit.NOBODY, on=locked)
    return locked.pk
