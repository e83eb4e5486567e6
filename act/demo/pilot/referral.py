"""How each of the twenty-two was referred, and what the manager decided."""

from datetime import date, timedelta
from typing import Any

from act.demo.cast import ROCHDALE, WIGAN
from act.demo.pilot.profile import Profile
from act.demo.story import StoryDecision, referral_answers
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives

WAITED = (9, 11, 13, 14, 16, 17, 20, 24, 28)
"""Days from a referral to the first day with a key worker: some waited longer than others."""
DECIDED = timedelta(days=7)
EXPECTED = timedelta(days=14)
"""Before and after the first day with a key worker."""

REASONS = {
    Accommodation.SECURE_HOME: "Harm has happened and a secure order is near. Somebody there at any hour may avert it.",
    Accommodation.CHILDRENS_HOME: "The carers would go on if they were not alone with it at night. That is what we can "
    "offer.",
    Accommodation.HOME: "Home is close to breaking down and the risk is real. Early help in the evenings fits.",
}


def area(profile: Profile) -> str:
    """The authority of their social worker."""
    return WIGAN if profile.workers[1] == "priya" else ROCHDALE


def answers(profile: Profile) -> dict[str, dict[str, Any]]:
    """The answers of the referral."""
    return referral_answers(
        name=profile.name,
        called=profile.called,
        pronouns=profile.pronouns,
        born=profile.born.isoformat(),
        gender=profile.gender,
        ethnicity=profile.ethnicity,
        language=profile.language,
        lives=Lives(profile.lives),
        breakdown=(BreakdownOf(profile.breakdown[0]), BreakdownRisk.HIGH, profile.breakdown[1]),
        harm=Harm(profile.harm),
        risk=(ExploitationRisk(profile.risk[0]), profile.risk[1]),
        strengths=profile.strengths,
        matters=(profile.matters, referred_on(profile).isoformat()),
        agreed="agreed",
        disability=profile.disability,
    )


def referred_on(profile: Profile) -> date:
    """The day of the referral; the service opened on 1 February."""
    waited = timedelta(days=profile.chance("referral").choice(WAITED))
    return max(profile.began - waited, date(2016, 2, 1))


def decision(profile: Profile) -> StoryDecision:
    """Accepted, with what was expected without ACT."""
    accommodation = Accommodation(profile.path[0])
    manager, panel = ("helen", "The resources panel") if area(profile) == WIGAN else ("david", "The placement panel")
    return StoryDecision(
        max(profile.began - DECIDED, referred_on(profile)),
        manager,
        True,
        REASONS[accommodation],
        (
            accommodation,
            profile.began + EXPECTED,
            profile.path[1],
            Certainty.POSSIBLE if accommodation is Accommodation.HOME else Certainty.LIKELY,
            profile.evidence,
            "" if accommodation is Accommodation.HOME else panel,
        ),
    )
