"""Who joined, and their circumstances when they were referred."""

from typing import NamedTuple

from act.evaluation.findings.counting import counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.eligibility import BreakdownOf
from act.methods.figure import Figure, Of
from act.people.models import Gender, YoungPerson
from act.referrals.models import Referral
from act.trust.scope.cohort import Cohort

INVOLVEMENTS = "casework.involvements"


class GenderColumn(NamedTuple):
    """How a young person describes themselves."""

    gender: str


class BreakdownColumn(NamedTuple):
    """Which breakdown a referral wants to prevent."""

    breakdown_of: str


def figures(cohort: Cohort, times: list[TimeWithAct]) -> list[Figure]:
    """Return how many joined, who they were, and how many are still with ACT."""
    people = {time.person for time in times}
    of = Of(eligible=len(people), enrolled=len(people))
    genders = cohort.by_person(YoungPerson, GenderColumn)
    edges = cohort.by_person(Referral, BreakdownColumn)
    girls = sum(1 for person in people if GenderColumn(Gender.GIRL) in genders.get(person, []))
    home = sum(1 for person in people if BreakdownColumn(BreakdownOf.FAMILY) in edges.get(person, []))
    placed = sum(1 for person in people if BreakdownColumn(BreakdownOf.PLACEMENT) in edges.get(person, []))
    present = {time.person for time in times if time.ended_on is None}
    return [
        counted("people.joined", "young people who joined", len(people), records=INVOLVEMENTS),
        counted(
            "people.young_women",
            "girls or young women, of those who joined",
            girls,
            of=of,
            records="people.young_women",
        ),
        counted(
            "people.edge_of_care",
            "young people whose family life was close to breaking down",
            home,
            of=of,
            records="people.edge_of_care",
        ),
        counted(
            "people.placement_at_risk",
            "young people whose placement was close to breaking down",
            placed,
            of=of,
            records="people.placement_at_risk",
        ),
        counted("people.present", "young people with ACT now", len(present), of=of, records="casework.beside_now"),
    ]
