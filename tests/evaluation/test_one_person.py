"""A person counts once: with two records that are joined, or one in each of two authorities. Until then it is said."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from act.casework import actions as casework
from act.costs.appraisal import appraise
from act.costs.figures import figures as cost_figures
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.findings.goals import RatedGoal
from act.evaluation.findings.times_with_act import CourseDates, times_with_act, united
from act.methods.accommodation import Accommodation
from act.methods.figure import Number
from act.outcomes.actions import rate_goals, set_goal
from act.outcomes.models import GoalRating, Rater
from act.people.duplicates.actions import say_different, say_same, take_back
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.referrals import actions
from act.referrals.labels import Certainty
from act.referrals.models import Referral
from act.referrals.queries import referral
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing
from tests.costs.making import post, recorded
from tests.referrals.makers import ROCHDALE, WIGAN, sent_referral
from tests.world import World

PATH = actions.ExpectedPathFacts(
    accommodation=Accommodation.SECURE_HOME,
    expected_from=date(2016, 11, 7),
    weeks=52,
    certainty=Certainty.LIKELY,
    evidence="The panel",
    judged_with="",
)
KEYS = ("people.joined", "people.present", "people.edge_of_care", "referrals.received")


@pytest.fixture
def priced(world: World) -> World:
    """The cast, with a running cost for both authorities."""
    with world.acting("colin") as colin:
        recorded(colin)
    return world


def counted(world: World, username: str = "ruth") -> dict[str, Number | None]:
    """What somebody counts: people, referrals and pounds for each pound."""
    with world.acting(username) as by:
        found = {figure.key: figure.value for section in evaluation_summary(by).sections for figure in section.figures}
        found |= {figure.key: figure.value for figure in cost_figures(appraise(by))}
    return {key: found[key] for key in (*KEYS, "costs.ratio_gross")}


def referred_again(world: World, code: str = WIGAN, username: str = "lena") -> Referral:
    """Mia, once more."""
    with world.acting(username) as by:
        return sent_referral(by, code)


def accepted(
    world: World, new: Referral, manager: str = "helen", *, workers: tuple[str, str] = ("jess", "priya")
) -> None:
    """Accepted by somebody who overlooks the hint, and given a key worker."""
    with world.acting(manager) as by:
        actions.decide(new, by=by, seen=new.version, accepted=True, reasons="Yes", path=PATH, on=by.on)
        now = referral(by, new.pk)
        key_worker, social_worker = (world.user(name) for name in workers)
        casework.allocate(now, by=by, seen=now.version, key_worker=key_worker, social_worker=social_worker, on=by.on)


def mia_of(world: World, by: Standing) -> YoungPerson:
    """Her first record."""
    return young_person(by, world.people["Mia"])


def pairs(world: World, username: str) -> set[frozenset[UUID]]:
    """The records behind the numbers of those who may be counted twice."""
    with world.acting(username) as by, cohort_for(by, Purpose.EVALUATION) as cohort:
        likely = cohort.likely_duplicates()
        assert all(isinstance(number, int) for pair in likely for number in pair)
        keys = cohort.keys()
    return {frozenset((*keys[one], *keys[other])) for one, other in likely}


def test_referred_again_and_brought_to_the_record_nobody_is_counted_twice(priced: World) -> None:
    before = counted(priced)
    new = referred_again(priced)
    once_more = {**before, "referrals.received": int(str(before["referrals.received"])) + 1}
    assert counted(priced) == once_more, "not decided yet"
    with priced.acting("helen") as helen:
        moved = actions.join(new, by=helen, seen=new.version, kept=mia_of(priced, helen), on=helen.on)
        actions.add_to_record(moved, by=helen, seen=moved.version)
    assert counted(priced) == once_more


def test_accepted_twice_by_mistake_and_joined_later_a_person_counts_once(priced: World) -> None:
    before = counted(priced)
    new = referred_again(priced)
    accepted(priced, new)
    twice = counted(priced)
    assert twice["people.joined"] == int(str(before["people.joined"])) + 1
    assert Decimal(str(twice["costs.ratio_gross"])) > Decimal(str(before["costs.ratio_gross"]))
    once_more = {**before, "referrals.received": int(str(before["referrals.received"])) + 1}
    with priced.acting("helen") as helen:
        say_same(new.young_person, by=helen, kept=mia_of(priced, helen), on=helen.on)
    for username in ("ruth", "colin"):
        assert counted(priced, username) == once_more
    with priced.acting("helen") as helen:
        take_back(new.young_person, by=helen, other=mia_of(priced, helen), on=helen.on)
    assert counted(priced) == twice


def test_known_in_two_authorities_a_person_counts_once_where_both_are_counted_and_once_in_each(priced: World) -> None:
    before = counted(priced)
    new = referred_again(priced, ROCHDALE, "tom")
    accepted(priced, new, "david", workers=("nadia", "tom"))
    post(priced, "david", "manager", WIGAN)
    with priced.acting("david") as david:
        say_same(new.young_person, by=david, kept=mia_of(priced, david), on=david.on)
    assert counted(priced)["people.joined"] == before["people.joined"]
    assert counted(priced)["costs.ratio_gross"] == before["costs.ratio_gross"]
    with priced.acting("helen") as helen, cohort_for(helen, Purpose.EVALUATION) as cohort:
        assert len({time.person for time in times_with_act(cohort)}) == 2, "Mia and Jay"


def test_whoever_may_be_counted_twice_is_named_by_number_until_a_manager_says_so(world: World) -> None:
    assert pairs(world, "ruth") == set()
    here, there = referred_again(world), referred_again(world, ROCHDALE, "tom")
    mia, again, elsewhere = world.people["Mia"], here.young_person_id, there.young_person_id
    three = {frozenset(pair) for pair in ((mia, again), (mia, elsewhere), (again, elsewhere))}
    assert pairs(world, "ruth") == pairs(world, "colin") == three
    assert pairs(world, "helen") == {frozenset((mia, again))}
    with world.acting("helen") as helen:
        say_same(here.young_person, by=helen, kept=mia_of(world, helen), on=helen.on)
    assert pairs(world, "helen") == set()
    assert pairs(world, "ruth") == {frozenset((mia, again, elsewhere))}, "one person with two records, and another"
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        for person in (here.young_person, mia_of(world, helen)):
            say_different(person, by=helen, other=there.young_person, on=helen.on)
    assert pairs(world, "ruth") == set()


def test_goals_of_two_records_stay_apart(world: World) -> None:
    new = referred_again(world)
    accepted(world, new)
    with world.acting("helen") as helen:
        say_same(new.young_person, by=helen, kept=mia_of(world, helen), on=helen.on)
    for username, key in (("sam", world.people["Mia"]), ("jess", new.young_person_id)):
        with world.acting(username) as by:
            person = young_person(by, key)
            goal = set_goal(person, by=by, words="Sleep", on=by.on)
            rate_goals(person, by=by, ratings={goal.pk: 3}, rater=Rater.YOUNG_PERSON, on=by.on)
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        assert [len(rows) for rows in cohort.by_person(GoalRating, RatedGoal).values()] == [2]
        by_record = cohort.by_record(GoalRating, RatedGoal)
        assert sorted((place, len(rows)) for (_, place), rows in by_record.items()) == [(0, 1), (1, 1)]


JAN, MAR, MAY, JUL = (date(2016, month, 1) for month in (1, 3, 5, 7))


@pytest.mark.parametrize(
    ("times", "counted_as"),
    [
        ([(JAN, MAY), (MAR, JUL)], [(JAN, JUL)]),
        ([(MAR, JUL), (JAN, MAY)], [(JAN, JUL)]),
        ([(JAN, JUL), (MAR, MAY)], [(JAN, JUL)]),
        ([(JAN, None), (MAR, MAY)], [(JAN, None)]),
        ([(JAN, MAY), (MAR, None)], [(JAN, None)]),
        ([(JAN, MAR), (MAY, JUL)], [(JAN, MAR), (MAY, JUL)]),
        ([(JAN, MAR), (MAR, JUL)], [(JAN, MAR), (MAR, JUL)]),
        ([(JAN, MAR)], [(JAN, MAR)]),
        ([], []),
    ],
)
def test_times_with_act_that_overlap_are_one(
    times: list[tuple[date, date | None]], counted_as: list[tuple[date, date | None]]
) -> None:
    assert united(CourseDates(*time) for time in times) == [CourseDates(*time) for time in counted_as]
