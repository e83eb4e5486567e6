"""Go on with a referral of another authority, whose young person moved here."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Self

from django.db import transaction

from act.people.models import YoungPerson
from act.referrals.eligibility import eligibility
from act.referrals.facts import initials
from act.referrals.models import Decision, Referral
from act.referrals.policy import check_refer
from act.referrals.states import State
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class WorryFacts:
    """What a referral says about the worry. Names are those of Referral's fields."""

    lives: str
    lives_words: str
    harm: str
    exploitation_risk: str
    exploitation_words: str
    breakdown_risk: str
    breakdown_of: str
    breakdown_words: str
    strengths: str

    @classmethod
    def of(cls, referral: Referral) -> Self:
        """Return what one referral says."""
        return cls(**{field.name: getattr(referral, field.name) for field in fields(cls)})


@transaction.atomic
def continue_referral(
    worry: WorryFacts, *, by: Standing, young_person: YoungPerson, reasons: str, on: date
) -> Referral:
    """Create an accepted referral that waits for a key worker, from that of the authority the young person comes from.

    Called by transfers, inside its own transaction. What was expected without ACT stays where it was judged.
    """
    check_refer(by, young_person.authority_id)
    referral = Referral(
        authority_id=young_person.authority_id,
        young_person=young_person,
        referred_by=by.user,
        referred_as=Role.MANAGER,
        initials=initials(young_person.name),
        made_on=on,
        lives=worry.lives,
        lives_words=worry.lives_words,
        harm=worry.harm,
        exploitation_risk=worry.exploitation_risk,
        exploitation_words=worry.exploitation_words,
        breakdown_risk=worry.breakdown_risk,
        breakdown_of=worry.breakdown_of,
        breakdown_words=worry.breakdown_words,
        strengths=worry.strengths,
        state=State.ACCEPTED,
    )
    referral.check_fields()
    referral.save(force_insert=True)
    tests = eligibility(referral)
    Decision(
        authority_id=referral.authority_id,
        young_person=young_person,
        referral=referral,
        accepted=True,
        reasons=reasons,
        eligible=tests.met,
        eligibility_words=str(tests.sentence(young_person.first_name)),
        decided_by=by.user,
        decided_on=on,
    ).save(force_insert=True)
    return referral
