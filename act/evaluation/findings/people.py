"""Who joined, and their circumstances when they were referred."""

from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, one_each, people_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.eligibility import BreakdownOf, BreakdownRisk
from act.methods.figure import Of
from act.people.models import GENDER_LABELS, Gender, YoungPerson
from act.referrals.labels import BREAKDOWN_LABELS
from act.referrals.models import Referral
from act.referrals.states import State
from act.trust.scope.cohort import Cohort

CLOSE = BreakdownRisk.HIGH
"""The risk of breakdown at which ACT's eligibility rule speaks of a home or placement close to breaking down."""
CAME_BACK = "Each young person counts once, on the first day of their first time with ACT, also if they came back"
LED_TO_ACT = {State.ACCEPTED, State.ALLOCATED}


class GenderColumn(NamedTuple):
    """How a young person describes themselves."""

    gender: str


class BreakdownColumns(NamedTuple):
    """Which breakdown a referral wants to prevent, how likely it was, and what became of the referral."""

    breakdown_of: str
    breakdown_risk: str
    state: str


def findings(cohort: Cohort, times: list[TimeWithAct]) -> list[Finding]:
    """Return how many joined, who they were, and how many are still with ACT."""
    joined = one_each(_joined(time) for time in times)
    of = Of(eligible=len(joined), enrolled=len(joined))
    genders = {person: rows[0].gender for person, rows in cohort.by_person(YoungPerson, GenderColumn).items()}
    referred = cohort.by_person(Referral, BreakdownColumns)
    return [
        people_counted("people.joined", "young people who joined", joined, method=CAME_BACK),
        people_counted(
            "people.young_women",
            "girls and young women, of the young people who joined",
            [
                CountedRow(person=row.person, value=GENDER_LABELS[Gender.GIRL], on=row.on)
                for row in joined
                if genders.get(row.person) == Gender.GIRL
            ],
            of=of,
        ),
        _close("people.edge_of_care", "family life", BreakdownOf.FAMILY, joined, referred),
        _close("people.placement_at_risk", "placement", BreakdownOf.PLACEMENT, joined, referred),
        people_counted(
            "people.present",
            "young people with ACT now",
            one_each(_joined(time) for time in times if time.ended_on is None),
            of=of,
            method="With a key worker now, also of those who came back for a further time with ACT",
        ),
    ]


def _joined(time: TimeWithAct) -> CountedRow:
    return CountedRow(person=time.person, value="first day with a key worker", on=time.began_on)


def _close(
    key: str,
    whose: str,
    breakdown_of: BreakdownOf,
    joined: list[CountedRow],
    referred: dict[int, list[BreakdownColumns]],
) -> Finding:
    """Count those whose referral said that the risk of this breakdown was high: the kind alone says no risk."""
    close = [
        CountedRow(person=row.person, value=f"risk of breakdown: {BREAKDOWN_LABELS[CLOSE].lower()}", on=row.on)
        for row in joined
        if any(
            (was.breakdown_of, was.breakdown_risk) == (breakdown_of, CLOSE) and was.state in LED_TO_ACT
            for was in referred.get(row.person, [])
        )
    ]
    return people_counted(
        key,
        f"young people whose {whose} was close to breaking down",
        close,
        of=Of(eligible=len(joined), enrolled=len(joined)),
        method="The referral that led to ACT says that the risk of breakdown was high",
    )
