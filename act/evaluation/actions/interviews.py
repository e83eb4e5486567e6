"""Writing an interview into the register, and taking one out."""

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
class InterviewTold:
    """What an evaluator says about one interview: never who it was, and never what was said."""

    authority_id: UUID
    number: str
    group: InterviewGroup
    time_point: int
    held_on: date
    consent: Consent
    consented_on: date


@transaction.atomic
def record_interview(*, by: Standing, told: InterviewTold) -> Interview:
    """One interview that was held.

    Raises Refused for someone who is not the evaluator of the authority, for a day to come, for consent given after
    the interview, and for a time point that is there already or out of order for this interviewee.
    """
    check_keep(by, told.authority_id)
    check_days(told.held_on, told.consented_on, by.on)
    theirs = Interview.objects.filter(authority_id=told.authority_id, number=told.number).order_by("time_point")
    check_order(told.time_point, told.held_on, theirs)
    interview = Interview(**vars(told))
    interview.check_fields()
    interview.save(force_insert=True)
    audit.act("evaluation.interview_recorded", by=by, about=audit.NOBODY, on=interview)
    return interview


@transaction.atomic
def take_out(interview: Interview, *, by: Standing, seen: int) -> UUID:
    """Deletes an interview for good, because consent was taken back; gives the key that it had.

    The audit keeps that it was done, by its key alone. Raises Refused and Stale.
    """
    check_keep(by, interview.authority_id)
    now = lock(interview, seen=seen)
    Interview.objects.filter(pk=now.pk).delete()
    audit.act("evaluation.interview_taken_out", by=by, about=audit.NOBODY, on=now)
    return now.pk
