"""What belongs to nobody's life: the interviews, the staff survey, and what the service costs."""

from decimal import Decimal
from uuid import UUID

from act.costs import actions as costs
from act.costs.models import CostBasis, CostKind
from act.demo.pilot.register import GRANT, INVITED, RUNNING, WAVES, Money, Spoken, interviews, survey_answers
from act.demo.standing import standing_as
from act.evaluation import actions as evaluation
from act.evaluation.models import Consent, Interview, InterviewGroup
from act.trust.models import Authority
from act.trust.scope.standing import Standing


def register() -> None:
    """As the evaluator and finance write it."""
    with standing_as("ruth") as by:
        authorities = {authority.code: authority for authority in Authority.objects.filter(code__in=INVITED)}
        for spoken in interviews():
            record_interview(spoken, authorities[spoken.authority], by)
        for authority in authorities.values():
            _survey(authority, by)
    with standing_as("colin") as by:
        everywhere = frozenset(authority.pk for authority in authorities.values())
        keep_costs(everywhere, by)


def keep_costs(authorities: frozenset[UUID], by: Standing) -> None:
    """What the service costs in some authorities together, as finance writes it."""
    _keep(CostKind.RUNNING, RUNNING, authorities, by)
    _keep(CostKind.GRANT, GRANT, authorities, by)


def _keep(kind: CostKind, money: Money, authorities: frozenset[UUID], by: Standing) -> None:
    told = costs.CostTold(
        kind=kind,
        label=money.label,
        pounds=Decimal(money.pounds),
        begins=money.begins,
        ends=money.ends,
        authorities=authorities,
        basis=CostBasis.RECONSTRUCTED if money.note else CostBasis.STATED,
        note=money.note,
        source=money.source,
    )
    costs.keep_cost(by=by, told=told)


def record_interview(spoken: Spoken, authority: Authority, by: Standing) -> Interview:
    """One line of the register, as the evaluator writes it."""
    told = evaluation.InterviewTold(
        authority_id=authority.pk,
        number=spoken.number,
        group=InterviewGroup(spoken.group),
        time_point=spoken.time_point,
        held_on=spoken.held_on,
        consent=Consent.WRITTEN,
        consented_on=spoken.held_on,
    )
    return evaluation.record_interview(by=by, told=told)


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
