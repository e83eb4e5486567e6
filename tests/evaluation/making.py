"""Interviews, survey waves and answers for tests, recorded as an evaluator and a member of staff record them."""

from datetime import date
from typing import Any

from act.demo.cast import WIGAN
from act.evaluation import actions
from act.evaluation.actions import EvaluationInterviewFacts, SurveyAnswerFacts
from act.evaluation.models import Consent, Interview, InterviewGroup, SurveyWave
from act.trust.models import Authority
from act.trust.scope.standing import Standing

HELD = date(2016, 10, 20)


def interview_facts(code: str = WIGAN, **changes: Any) -> EvaluationInterviewFacts:
    """An interview with a member of staff, held on the day on which they said yes, with what is changed."""
    plain: dict[str, Any] = {
        "authority_id": Authority.objects.get(code=code).pk,
        "number": "Z-914",
        "group": InterviewGroup.STAFF,
        "time_point": 1,
        "held_on": HELD,
        "consent": Consent.WRITTEN,
        "consented_on": HELD,
    }
    return EvaluationInterviewFacts(**{**plain, **changes})


def recorded(by: Standing, code: str = WIGAN, **changes: Any) -> Interview:
    """The same in the register."""
    return actions.record_interview(by=by, facts=interview_facts(code, **changes))


def opened(by: Standing, code: str = WIGAN, **changes: Any) -> tuple[SurveyWave, list[str]]:
    """A wave that is open all October, for twelve people, with what is changed; and the secrets of their links."""
    plain: dict[str, Any] = {
        "number": 5,
        "opens_on": date(2016, 10, 1),
        "closes_on": date(2016, 10, 31),
        "invited": 12,
    }
    return actions.open_wave(by=by, authority_id=Authority.objects.get(code=code).pk, **{**plain, **changes})


def answer_facts(
    knowledge: int | None = 4, confidence: int | None = 3, support: int | None = None, approach: int | None = 5
) -> SurveyAnswerFacts:
    """An answer that leaves one question out."""
    return SurveyAnswerFacts(knowledge=knowledge, confidence=confidence, support=support, approach=approach)


def answered(*secrets: str, on: date = HELD, **values: int | None) -> None:
    """An answer of the same kind through each of some links."""
    for secret in secrets:
        actions.answer(secret, facts=answer_facts(**values), on=on)
