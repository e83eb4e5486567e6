"""What is counted: the same for everyone who counts the same authorities, and equal to a count by hand."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework.models import Contact, Involvement
from act.casework.policy import can_record
from act.demo.cast import CAST, WIGAN
from act.evaluation.evaluation_summary import EvaluationSummary, evaluation_summary, measure_coverage
from act.methods.feedback import FeedbackAnswer
from act.methods.figure import TOO_FEW, Basis, Figure, Number
from act.outcomes import actions as outcomes
from act.outcomes.models import Assessment, Rater
from act.people.queries import young_people, young_person
from act.placements.models import Placement
from act.referrals.models import Decision, Referral
from act.safety.models import MissingEpisode
from act.trust.models import Authority, Tie
from act.trust.scope.people import people_for
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Refused, Standing
from act.voice.models import Feedback
from tests import by_hand
from tests.casework.contact_makers import logged_contact
from tests.outcomes.makers import ALL_ONES, TODAY
from tests.people.makers import everybody_agrees
from tests.placements.record_makers import recorded_placement
from tests.referrals.makers import ROCHDALE, sent_referral
from tests.safety.missing_makers import recorded_episode
from tests.voice.makers import recorded_feedback
from tests.world import FIRST_SIX, World, posted

COUNTERS = {member.username for member in CAST if Permission.SEE_NUMBERS in ROLES[member.role].permissions}
NOBODYS = ("evaluation.", "workforce.caseload_published", "costs.running_cost", "costs.grant")
NOBODYS += ("costs.optimism_bias", "costs.deadweight", "costs.break_even_residential_years")
"""Figures that count no young people: published ones, costs, interviews and the survey."""


def figures_of(summary: EvaluationSummary) -> list[Figure]:
    """The Figures of a summary, in order."""
    return [figure for section in summary.sections for figure in section.figures]


def figures(by: Standing) -> list[Figure]:
    """The Figures of the summary that somebody sees, in order."""
    return figures_of(evaluation_summary(by))


def of_young_people(by: Standing) -> list[Figure]:
    """What the evaluation counts of young people: interviews and costs have tests of their own."""
    return [figure for figure in figures(by) if not figure.key.startswith(("costs.", "evaluation."))]


def values(by: Standing) -> dict[str, Number | None]:
    """Their numbers."""
    return {figure.key: figure.value for figure in of_young_people(by)}


def _post(world: World, username: str, role: str, code: str) -> None:
    authority = Authority.objects.get(code=code)
    posted(user=world.user(username), authority=authority, role=role, since="2016-02-01")


@pytest.mark.parametrize(
    ("username", "codes", "workers", "published"),
    [
        ("helen", {WIGAN}, 2, 18.3),
        ("david", {ROCHDALE}, 1, 17.5),
        ("ruth", {WIGAN, ROCHDALE}, 3, 17.9),
        ("colin", {WIGAN, ROCHDALE}, 3, 17.9),
    ],
)
def test_figures_equal_a_count_by_hand(
    world: World, username: str, codes: set[str], workers: int, published: float
) -> None:
    lives = by_hand.lives_of(story for story in FIRST_SIX.stories if story.authority in codes)
    with world.acting(username) as by:
        assert by_hand.read(of_young_people(by)) == by_hand.evaluation(lives, workers, published)


def test_manager_evaluator_and_finance_see_the_same_report_for_the_same_authorities(world: World) -> None:
    _post(world, "helen", "manager", ROCHDALE)
    seen: list[EvaluationSummary] = []
    for username in ("helen", "ruth", "colin"):
        with world.acting(username) as by:
            seen.append(evaluation_summary(by))
    first, *others = seen
    for other in others:
        assert (other.sections, other.lines) == (first.sections, first.lines)
        assert other.weeks == first.weeks
        assert [each.rows for each in other.coverage] == [each.rows for each in first.coverage]


def test_the_pages_of_all_three_show_the_same_numbers(world: World, sign_in: Callable[[str], Client]) -> None:
    _post(world, "helen", "manager", ROCHDALE)
    shown = []
    for username in ("helen", "ruth", "colin"):
        page = html.fromstring(sign_in(username).get(reverse("evaluation:summary")).content)
        main = page.xpath("//main")[0]
        for link in main.xpath(".//a"):
            link.drop_tree()
        for lines in main.xpath(".//figure[descendant::*[contains(text(), 'otal score')]]"):
            lines.drop_tree()
        shown.append([word for word in main.text_content().split() if any(sign.isdigit() for sign in word)])
    assert shown[0] == shown[1] == shown[2]
    assert len(shown[0]) > 30


def test_counts_equal_those_of_the_records_that_managers_may_see(world: World) -> None:
    keys = ("referrals.received", "referrals.accepted", "people.joined", "casework.contacts_made")
    found: dict[str, int] = dict.fromkeys((*keys, "casework.contacts_tried"), 0)
    for manager in ("helen", "david"):
        with world.acting(manager) as by:
            found["referrals.received"] += people_for(by, Referral).count()
            found["referrals.accepted"] += people_for(by, Decision).filter(accepted=True).count()
            found["people.joined"] += people_for(by, Involvement).count()
            found["casework.contacts_made"] += people_for(by, Contact).filter(made=True).count()
            found["casework.contacts_tried"] += people_for(by, Contact).filter(made=False).count()
    with world.acting("ruth") as ruth:
        counted = values(ruth)
    assert {key: counted[key] for key in found} == found


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_those_whose_role_counts_see_numbers(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    browser, may = sign_in(member), member in COUNTERS
    for route in ("evaluation:summary", "evaluation:measures"):
        assert browser.get(reverse(route)).status_code == (200 if may else 404)
    for count in (evaluation_summary, measure_coverage):
        if not may:
            with world.acting(member) as by, pytest.raises(Refused, match="None of your roles counts young people"):
                count(by)


def test_counting_opens_nothing_that_could_be_shown(world: World) -> None:
    with world.acting("ruth") as ruth:
        evaluation_summary(ruth)
        assert not young_people(ruth).exists()
        assert not people_for(ruth, Contact).exists()


def _refer(world: World) -> None:
    with world.acting("priya") as priya:
        sent_referral(priya)


def _try(world: World) -> None:
    with world.acting("sam") as sam:
        logged_contact(world, sam, made=False)


def _measure(world: World) -> None:
    with world.acting("sam") as sam:
        person = young_person(sam, world.people["Mia"])
        outcomes.enter_measure(person, by=sam, measure="sdq_self", answers=ALL_ONES, on=TODAY)


def _rate(world: World) -> None:
    with world.acting("sam") as sam:
        person = young_person(sam, world.people["Mia"])
        goal = outcomes.set_goal(person, by=sam, words="Dance again", on=TODAY.replace(day=10))
        for day, rating in ((10, 2), (31, 5)):
            on = TODAY.replace(day=day)
            outcomes.rate_goals(person, by=sam, ratings={goal.pk: rating}, rater=Rater.YOUNG_PERSON, on=on)


def _lock_up(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia", kind="HOME", provider="", legal_status="", began_on=TODAY.replace(day=1))
        recorded_placement(world, sam, "Mia", because="CARPL", kind="K1", began_on=TODAY.replace(day=20))


def _miss(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia")


def _hear(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_feedback(world, sam, answers={"recommend": FeedbackAnswer.YES})


MOVED = {"homes.expected_and_moved"}
SKIPPED = {f"voice.young_people_{name}_skipped" for name in ("listened", "there", "say", "safer", "closer")}


@pytest.mark.parametrize(
    ("happens", "keys"),
    [
        (_refer, {"referrals.received"}),
        (_try, {"casework.contacts_tried", "casework.outside_hours", "casework.outside_hours_by_act"}),
        (_measure, {"measures.baseline"}),
        (_rate, {"change.goals_rated", "change.goals_up", "change.goals"}),
        (_lock_up, {"homes.secure", "homes.stepped_up", "homes.looked_after_now", "costs.instead", *MOVED}),
        (_hear, {"voice.young_people", "voice.young_people_recommend", *SKIPPED}),
        (_miss, set()),
    ],
)
def test_a_new_record_changes_its_figures_and_no_other(
    world: World, happens: Callable[[World], None], keys: set[str]
) -> None:
    everybody_agrees(world)
    with world.acting("ruth") as ruth:
        before = {figure.key: figure for figure in figures(ruth)}
    happens(world)
    with world.acting("ruth") as ruth:
        after = {figure.key: figure for figure in figures(ruth)}
    assert {key for key in after if after[key].value != before[key].value} == keys


@pytest.mark.parametrize(
    "model", [Referral, Decision, Involvement, Contact, Tie, Assessment, Placement, MissingEpisode, Feedback]
)
def test_no_record_that_is_counted_can_be_deleted(world: World, model: type[Referral]) -> None:
    for happens in (_measure, _lock_up, _miss, _hear):
        happens(world)
    with world.acting("helen") as helen:
        rows = people_for(helen, model)
        before = rows.count()
        assert before > 0
        with pytest.raises(DatabaseError), transaction.atomic():
            rows._raw_delete(rows.db)
        assert rows.count() == before


def test_every_figure_says_how_it_came_to_be_and_from_what(world: World) -> None:
    with world.acting("ruth") as ruth:
        summary = evaluation_summary(ruth)
    assert len({figure.key for figure in figures_of(summary)}) == len(figures_of(summary))
    for figure in summary.figures.values():
        assert figure.sources and Figure.from_dict(figure.as_dict()) == figure
        assert figure.basis is not Basis.COMPUTED or figure.method
        assert (figure.records is None) is figure.key.startswith(NOBODYS), figure.key
        assert figure.records is None or figure.records.selector == figure.key
        assert set(figure.inputs) <= set(summary.figures)


def test_every_share_and_every_middle_says_how_sure_it_is_or_that_there_are_too_few(world: World) -> None:
    with world.acting("ruth") as ruth:
        for figure in evaluation_summary(ruth).figures.values():
            if figure.of or figure.bounds:
                assert (figure.interval is None) is (TOO_FEW in figure.notes), figure.key
                assert figure.interval is None or (figure.n is not None and figure.n >= 5)


def test_a_decision_is_counted_out_of_those_decided(world: World) -> None:
    with world.acting("ruth") as ruth:
        accepted = next(figure for figure in figures(ruth) if figure.key == "referrals.accepted")
    assert accepted.of is not None
    assert (accepted.of.eligible, accepted.of.enrolled) == (5, 6)


def test_an_authority_without_young_people_has_no_share_and_no_middle_instead_of_nought(world: World) -> None:
    _post(world, "moira", "evaluator", "E08000003")
    with world.acting("moira") as moira:
        found = values(moira)
    unknown = {key for key, value in found.items() if value is None}
    changes = {key for key in found if key.startswith("change.") and key.endswith((".total", "impact"))}
    assert unknown == changes | {
        "casework.contacts_a_week",
        "casework.hours_a_week",
        "casework.outside_hours",
        "casework.outside_hours_by_act",
        "change.sdq_self",
        "change.goals",
        "engagement.waited",
        "homes.miles_now",
        "homes.miles_start",
        "homes.missing_change",
        "people.age",
        "workforce.caseload",
        "workforce.caseload_weighted",
        "workforce.caseload_share",
    }
    rest = {value for key, value in found.items() if key not in unknown and key != "workforce.caseload_published"}
    assert rest == {0}


def test_only_a_worker_who_works_with_them_adds_to_the_hours(world: World) -> None:
    with world.acting("helen") as helen:
        assert not any(can_record(helen, each) for each in young_people(helen))
