"""Records what belongs to no young person's story: the interviews, the staff survey and the service's costs."""

from decimal import Decimal
from uuid import UUID

from act.costs import actions as costs
from act.costs.models import CostBasis, CostKind
from act.demo.acting_as import standing_as
from act.demo.pilot.evaluation_data import (
    GRANT,
    INVITED,
    RUNNING,
    WAVES,
    PilotCost,
    PilotInterview,
    interviews,
    survey_answers,
)
from act.evaluation import actions as evaluation
from act.evaluation.models import Consent, Interview, InterviewGroup
from act.trust.models import Authority
from act.trust.scope.standing import Standing


def record_evaluation_data() -> None:
    """Record interviews and survey as the evaluator (Ruth), costs as finance (Colin)."""
    with standing_as("ruth") as by:
        authorities = {authority.code: authority for authority in Authority.objects.filter(code__in=INVITED)}
        for pilot_interview in interviews():
            record_interview(pilot_interview, authorities[pilot_interview.authority], by)
        for authority in authorities.values():
            _survey(authority, by)
    with standing_as("colin") as by:
        everywhere = frozenset(authority.pk for authority in authorities.values())
        record_costs(everywhere, by)


def record_costs(authorities: frozenset[UUID], by: Standing) -> None:
    """Record the running cost and the grant, each for all of these authorities together."""
    _record_cost(CostKind.RUNNING, RUNNING, authorities, by)
    _record_cost(CostKind.GRANT, GRANT, authorities, by)


def _record_cost(kind: CostKind, cost: PilotCost, authorities: frozenset[UUID], by: Standing) -> None:
    facts = costs.CostFacts(
        kind=kind,
        label=cost.label,
        pounds=Decimal(cost.pounds),
        begins=cost.begins,
        ends=cost.ends,
        authorities=authorities,
        basis=CostBasis.STATED,
        note=cost.note,
        source=cost.source,
    )
    costs.record_cost(by=by, facts=facts)


def record_interview(interview: PilotInterview, authority: Authority, by: Standing) -> Interview:
    """Add one interview to the register. Raises Refused as the action does."""
    facts = evaluation.EvaluationInterviewFacts(
        authority_id=authority.pk,
        number=interview.number,
        group=InterviewGroup(interview.group),
        time_point=interview.time_point,
        held_on=interview.held_on,
        consent=Consent.WRITTEN,
        consented_on=interview.held_on,
    )
    return evaluation.record_interview(by=by, facts=facts)


def _survey(authority: Authority, by: Standing) -> None:
    for number, opens_on, closes_on in WAVES:
        _, secrets = evaluation.open_wave(
            by=by,
            authority_id=authority.pk,
            number=number,
            opens_on=opens_on,
            closes_on=closes_on,
            invited=INVITED[authority.code],
        )
        # Not everybody invited answers: the links that are left over stay unused.
        for secret, answers in zip(secrets, survey_answers(authority.code, number), strict=False):
            knowledge, confidence, support, approach = answers
            facts = evaluation.SurveyAnswerFacts(
                knowledge=knowledge, confidence=confidence, support=support, approach=approach
            )
            evaluation.answer(secret, facts=facts, on=closes_on)
