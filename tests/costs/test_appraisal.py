"""The appraisal from the record: the reference case, who sees what of it, and what it says against itself."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.appraisal import NO_STAY, AvoidedNights, Nights, avoided_nights, price_book
from act.casework import actions as casework
from act.casework.models import Involvement
from act.cli import act
from act.costs import figures as listing
from act.costs.appraisal import Appraisal, appraise
from act.costs.figures import figures, read
from act.costs.model_text import plain_figure
from act.costs.models import CostBasis
from act.costs.sentences import LABEL, cautions, headline, lead
from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.methods.accommodation import Accommodation
from act.methods.figure import Basis, Figure
from act.people.queries import young_person
from act.placements import actions as placements
from act.referrals.models import ExpectedPath
from act.referrals.queries import referral
from act.trust.scope.people import people_for
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Refused, Standing
from tests.appraisal.people import TODAY, reference_case
from tests.costs.making import GRANT, post, recorded
from tests.screens.costs import EXPECTED, HEADLINE
from tests.screens.trust import SAY_WHO
from tests.world import World

SignIn = Callable[[str], Client]
COUNTERS = {member.username for member in CAST if Permission.SEE_NUMBERS in ROLES[member.role].permissions}
KEYS = {
    "costs.ratio_so_far",
    "costs.ratio_so_far_net",
    "costs.ratio_gross",
    "costs.ratio_net_optimism",
    "costs.ratio_corrected",
    "costs.ratio_corrected_grant",
    "costs.ratio_sure_nearly_certain",
    "costs.ratio_sure_likely",
    "costs.ratio_net",
    "costs.ratio_cautious",
    "costs.ratio_grant",
    "costs.payback_years",
    "costs.peak_funding",
    "costs.break_even_share",
    "costs.break_even_residential_years",
    "costs.benefit_gross",
    "costs.benefit_past",
    "costs.benefit_projected",
    "costs.projected_share",
    *(f"costs.{name}_{level}" for name in ("sure", "benefit") for level in ("nearly_certain", "likely", "possible")),
    "costs.weeks_past",
    "costs.weeks_projected",
    "costs.instead",
    "costs.instead_past",
    "costs.net",
    "costs.child_years_residential",
    "costs.child_years_secure",
    "costs.running_cost",
    "costs.running_cost_so_far",
    "costs.grant",
    "costs.expected_paths",
    "costs.optimism_bias",
    "costs.deadweight",
}
ONLY_OF_THE_WHOLE = {
    key for key in KEYS if any(part in key for part in ("ratio", "payback", "peak", "break_even", "cost_so_far"))
}


@pytest.fixture
def priced(world: World) -> World:
    """The cast, with a running cost and a grant for both authorities."""
    with world.acting("colin") as colin:
        recorded(colin)
        recorded(colin, of=GRANT)
    return world


def figures_seen(standing: Standing) -> dict[str, Figure]:
    """The Figures that somebody sees, by key."""
    return {figure.key: figure for figure in figures(appraise(standing))}


def beside(world: World, name: str = "Chloe") -> None:
    """A key worker comes beside somebody who was accepted and waited."""
    with world.acting("helen") as helen:
        found = referral(helen, world.referrals[name])
        sam, priya = world.user("sam"), world.user("priya")
        casework.allocate(found, by=helen, seen=found.version, key_worker=sam, social_worker=priya, on=helen.on)


def at_home(world: World, name: str = "Chloe", worker: str = "sam") -> None:
    """Somebody lives at home, as their worker writes it down."""
    with world.acting(worker) as by:
        stay = placements.PlacementFacts(kind="HOME", began_on=by.on)
        placements.record_placement(young_person(by, world.people[name]), by=by, facts=stay)


def of_reference_case(found: Appraisal) -> Appraisal:
    """The same appraisal with the young people of the reference case."""
    people = reference_case()
    return replace(
        found, avoided=avoided_nights(people, on=TODAY, book=price_book()), paths=dict(enumerate(people, start=1))
    )


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("costs.ratio_gross", "£5.48"),
        ("costs.ratio_net", "£4.43"),
        ("costs.ratio_cautious", "£3.49"),
        ("costs.ratio_grant", "£1.75"),
        ("costs.benefit_gross", "£1,671,313"),
        ("costs.net", "£1,352,248"),
        ("costs.ratio_net_optimism", "£3.77"),
        ("costs.ratio_corrected", "£2.83"),
        ("costs.ratio_corrected_grant", "£0.90"),
        ("costs.ratio_so_far", "£5.96"),
        ("costs.ratio_so_far_net", "£4.88"),
        ("costs.payback_years", "0.15"),
        ("costs.peak_funding", "£305,000"),
        ("costs.break_even_share", "18%"),
        ("costs.break_even_residential_years", "1.93"),
        ("costs.child_years_residential", "8.5"),
        ("costs.child_years_secure", "1.5"),
        ("costs.running_cost", "£305,000"),
        ("costs.grant", "£956,000"),
        ("costs.expected_paths", "12"),
        ("costs.optimism_bias", "15%"),
        ("costs.deadweight", "25%"),
    ],
)
def test_the_figures_of_the_reference_case(priced: World, key: str, shown: str) -> None:
    with priced.acting("colin") as colin:
        found = of_reference_case(appraise(colin))
    by_key = {figure.key: figure for figure in figures(found)}
    assert read(by_key[key]) == shown
    assert set(by_key) == KEYS
    assert headline(found, by_key) == HEADLINE.format(so_far="£5.96", n=12)
    assert EXPECTED.format(n=12) in lead(found, by_key)[1]


def by_hand(world: World, *managers: str) -> Decimal:
    """Pounds of every expected path that managers may be shown and that ACT came beside, without the room."""
    book, total = price_book(), Decimal(0)
    codes = {Accommodation.CHILDRENS_HOME: "SS3.1", Accommodation.SECURE_HOME: "secure-2008"}
    for manager in managers:
        with world.acting(manager) as by:
            begun = people_for(by, Involvement).values("young_person")
            for path in people_for(by, ExpectedPath).filter(young_person__in=begun):
                total += path.weeks * book.weekly(book.prices[codes[Accommodation(path.accommodation)]])
    return total


def test_the_benefit_equals_a_count_by_hand(priced: World) -> None:
    with priced.acting("ruth") as ruth:
        assert figures_seen(ruth)["costs.benefit_gross"].value == round(by_hand(priced, "helen", "david"))
    with priced.acting("helen") as helen:
        assert figures_seen(helen)["costs.benefit_gross"].value == round(by_hand(priced, "helen"))


def test_manager_evaluator_and_finance_of_both_authorities_see_the_same(priced: World) -> None:
    post(priced, "helen", "manager", ROCHDALE)
    seen = []
    for username in ("helen", "ruth", "colin"):
        with priced.acting(username) as by:
            seen.append(figures(appraise(by)))
    assert seen[0] == seen[1] == seen[2]
    assert {figure.key for figure in seen[0]} == KEYS


def test_who_counts_an_authority_more_sees_the_same_as_those_that_the_cost_is_for(priced: World) -> None:
    with priced.acting("colin") as colin:
        before = figures(appraise(colin))
    post(priced, "colin", "finance", "E08000003")
    with priced.acting("colin") as colin:
        found = appraise(colin)
        assert figures(found) == before
        assert "Not counted here: Manchester. The running cost is not for them." in cautions(found)


@pytest.mark.parametrize("username", ["helen", "david"])
def test_who_counts_a_part_is_shown_no_ratio(priced: World, sign_in: SignIn, username: str) -> None:
    with priced.acting(username) as by:
        assert set(figures_seen(by)) == KEYS - ONLY_OF_THE_WHOLE
    main = html.fromstring(sign_in(username).get(reverse("costs:summary")).content).xpath("string(//main)")
    assert "a ratio of the two would be wrong" in main
    assert "For every £1" not in main


def test_without_a_cost_a_ratio_is_not_a_number_and_is_printed_so(world: World, sign_in: SignIn) -> None:
    with world.acting("colin") as colin:
        found = figures_seen(colin)
    for key in ONLY_OF_THE_WHOLE:
        assert (found[key].value, read(found[key])) == (None, listing.NOT_A_NUMBER)
    main = html.fromstring(sign_in("colin").get(reverse("costs:summary")).content).xpath("string(//main)")
    assert "No ratio: no running cost is recorded for" in main


def test_the_wording_says_what_kind_of_number_it_is(priced: World, sign_in: SignIn) -> None:
    page = html.fromstring(sign_in("ruth").get(reverse("costs:summary")).content)
    assert page.xpath("string(//h1)").startswith("So far, £") and "gross; our reconstruction, n = " in page.xpath(
        "string(//h1)"
    )
    main = page.xpath("string(//main)")
    assert LABEL in main and LABEL.startswith("Our reconstruction")
    assert "reproduce" not in main.lower()
    assert "A made-up year of running cost." in main
    assert page.xpath("string(//title)").startswith("Costs")


@pytest.mark.parametrize("member", ["colin", "ruth", "helen"])
def test_every_figure_on_the_page_opens_for_whoever_sees_it(priced: World, sign_in: SignIn, member: str) -> None:
    browser = sign_in(member)
    page = html.fromstring(browser.get(reverse("costs:summary")).content)
    addresses = {str(href) for href in page.xpath("//main//a[contains(@href, '/records/')]/@href")}
    assert len(addresses) == len(page.xpath("//main//div[@class='act-figure']")) > 8
    assert [href for href in addresses if browser.get(href).status_code != 200] == []


def test_the_page_keeps_the_order_that_a_finance_director_reads_in(priced: World, sign_in: SignIn) -> None:
    page = html.fromstring(sign_in("colin").get(reverse("costs:summary")).content)
    assert [" ".join(each.text_content().split()) for each in page.xpath("//main//h2")] == [
        "What counts against it",
        "When it pays for itself",
        "How sure the managers were",
        "Year by year",
        "Who pays, and who gains",
        "What was expected, and what was used instead",
        "What would have to be true",
        "How we worked it out",
        "What the service costs",
    ]


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_those_whose_role_counts_see_it(world: World, sign_in: SignIn, member: str) -> None:
    assert sign_in(member).get(reverse("costs:summary")).status_code == (200 if member in COUNTERS else 404)
    if member not in COUNTERS:
        with world.acting(member) as by, pytest.raises(Refused, match="None of your roles counts young people"):
            appraise(by)


def test_no_young_person_is_named_on_the_page(priced: World, sign_in: SignIn) -> None:
    words = sign_in("ruth").get(reverse("costs:summary")).content.decode()
    assert not [name for name in priced.people if name in words]


def test_who_waits_for_a_key_worker_is_not_counted_and_said(priced: World) -> None:
    with priced.acting("helen") as helen:
        waiting = appraise(helen)
    assert "Not counted: 1 young person with an expected path" in " ".join(cautions(waiting))
    beside(priced)
    with priced.acting("helen") as helen:
        found = appraise(helen)
    assert (found.young_people, found.alone) == (waiting.young_people + 1, 0)
    assert found.avoided.nights.total > waiting.avoided.nights.total
    assert "Not counted" not in " ".join(cautions(found))


def test_a_stay_at_home_is_used_instead_at_nothing_and_no_longer_unknown(priced: World) -> None:
    beside(priced)
    with priced.acting("ruth") as ruth:
        before = appraise(ruth)
    assert before.avoided.nights_at(NO_STAY).total > 0
    assert "with no record of where they were spent. They count as £0" in " ".join(cautions(before))
    at_home(priced)
    with priced.acting("ruth") as ruth:
        after = appraise(ruth).avoided
    known = before.avoided.nights_at(NO_STAY).total - after.nights_at(NO_STAY).total
    assert known == _nights_at_home(after) - _nights_at_home(before.avoided) > 0
    assert (after.expected, after.nights) == (before.avoided.expected, before.avoided.nights)


def _nights_at_home(found: AvoidedNights) -> int:
    return found.nights_at("At home or with family").total


def test_a_second_judgement_of_the_same_weeks_is_left_aside_and_said(priced: World) -> None:
    with priced.acting("helen") as helen:
        before = appraise(helen).avoided
        first = people_for(helen, ExpectedPath).get(young_person=priced.people["Mia"])
        again = {name: getattr(first, name) for name in ("authority_id", "young_person_id", "referral_id", "certainty")}
        ExpectedPath(
            **again,
            accommodation=Accommodation.SECURE_HOME,
            expected_from=first.expected_from + timedelta(days=1),
            weeks=52,
            evidence="A later view",
            judged_by=helen.user,
            judged_on=first.judged_on + timedelta(days=7),
        ).save(force_insert=True)
        found = appraise(helen)
    assert (found.avoided.aside, found.avoided.expected) == (1, before.expected)
    assert "We left out 1 later judgement of the same weeks." in " ".join(cautions(found))


def test_what_a_sceptic_would_ask_is_said(priced: World) -> None:
    with priced.acting("ruth") as ruth:
        said = " ".join(cautions(appraise(ruth)))
    for words in (
        "first judgement of each path, made before anyone knew how things went",
        "1 young person with an expected path but no key worker yet",
        "with no record of where they were spent. They count as £0",
        "We set the starts of 1 month (judged from 28 Sep 2016 to 10 Oct 2016) against 12 months of running cost",
        "Nothing is discounted",
        "a year is 52 weeks",
        "not read the guidance of 2014 in full",
    ):
        assert words in said


def test_every_figure_says_how_far_it_can_be_trusted(priced: World) -> None:
    with priced.acting("ruth") as ruth:
        found = figures_seen(ruth)
    for figure in found.values():
        assert figure.sources and set(figure.inputs) <= KEYS
        assert Figure.from_dict(figure.as_dict()) == figure
    assert found["costs.ratio_gross"].basis is Basis.RECONSTRUCTED
    assert found["costs.benefit_past"].basis is Basis.COMPUTED
    assert found["costs.benefit_projected"].basis is Basis.PROJECTED
    assert found["costs.expected_paths"].basis is Basis.COUNTED
    assert not any(found[key].verified for key in ("costs.ratio_gross", "costs.benefit_gross", "costs.optimism_bias"))
    assert {key for key, figure in found.items() if not figure.records} == {
        "costs.break_even_residential_years",
        "costs.running_cost",
        "costs.running_cost_so_far",
        "costs.grant",
        "costs.optimism_bias",
        "costs.deadweight",
    }
    assert all(figure.records.selector == key for key, figure in found.items() if figure.records)


@pytest.mark.parametrize("cost", [CostBasis.STATED, CostBasis.RECONSTRUCTED])
def test_what_is_set_against_expected_paths_is_our_estimate_also_where_the_cost_is_from_its_source(
    world: World, cost: CostBasis
) -> None:
    with world.acting("colin") as colin:
        recorded(colin, basis=cost)
        recorded(colin, of=GRANT)
        found = figures_seen(colin)
    estimated = {key for key in KEYS if "ratio" in key or "payback" in key}
    assert {found[key].basis for key in estimated} == {Basis.RECONSTRUCTED}
    stated = cost is CostBasis.STATED
    assert found["costs.running_cost"].basis is (Basis.STATED if stated else Basis.RECONSTRUCTED)
    assert found["costs.break_even_residential_years"].basis is (Basis.COMPUTED if stated else Basis.RECONSTRUCTED)
    assert found["costs.grant"].basis is Basis.STATED


def test_past_and_projected_make_the_whole(priced: World) -> None:
    with priced.acting("ruth") as ruth:
        found = appraise(ruth).avoided
        worth = {key: figure.value for key, figure in figures_seen(ruth).items()}
    assert abs(worth["costs.benefit_past"] + worth["costs.benefit_projected"] - worth["costs.benefit_gross"]) <= 1
    assert found.nights.total == sum((line.nights for line in found.instead), Nights()).total


def test_the_page_takes_the_same_number_of_statements_however_many_there_are(priced: World, sign_in: SignIn) -> None:
    client = sign_in("ruth")
    statements = []
    for more in (beside, at_home, None):
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("costs:summary"))
        statements.append(len(captured))
        if more:
            more(priced)
    assert len(set(statements)) == 1


FROM_RECORD = ("--as", "colin", "appraise", "--from-record")


def run(*arguments: str) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(act, arguments, prog_name="act")


def test_the_command_shows_the_same_as_the_page(priced: World) -> None:
    with priced.acting("colin") as colin:
        expected = [plain_figure(figure) for figure in figures(appraise(colin))]
    done = run("--as", "colin", "appraise", "--from-record", "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert found["figures"][: len(expected)] == expected
    record = found["record"]
    assert record["label"] == LABEL and record["counted"] == ["Rochdale", "Wigan"]
    words = run("--as", "colin", "appraise", "--from-record").stdout
    assert words.startswith(record["headline"] + ".\n")
    assert "SS3.1" in words and "1.93" in words


def test_the_command_simulates_and_writes_a_workbook_and_a_model_as_with_a_file(priced: World, tmp_path: Path) -> None:
    book, model = tmp_path / "act.xlsx", tmp_path / "act.toml"
    done = run(*FROM_RECORD, "--json", "--simulate", "200", "--xlsx", str(book), "--save-model", str(model))
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert found["simulation"]["draws"] == 200 and book.stat().st_size > 0
    assert found["made"]["files"][0]["sha256"] == sha256(model.read_bytes()).hexdigest()
    again = {
        figure["key"]: figure["value"] for figure in json.loads(run("appraise", str(model), "--json").stdout)["figures"]
    }
    for figure in found["figures"]:
        by_days = "payback" in figure["key"] or "peak" in figure["key"]
        if figure["key"] in again and not by_days and "simulated" not in figure["key"]:
            assert figure["value"] == again[figure["key"]], figure["key"]


@pytest.mark.parametrize(
    ("option", "name", "sentence"),
    [
        ("--xlsx", "act.xlsx", "is there already and is no Excel workbook"),
        ("--save-model", "act.toml", "is there already; give another name"),
    ],
)
def test_the_command_replaces_nothing_that_it_did_not_write(
    priced: World, tmp_path: Path, option: str, name: str, sentence: str
) -> None:
    there = tmp_path / name
    there.write_text("somebody's own")
    done = run(*FROM_RECORD, option, str(there), "--replace")
    assert (done.exit_code, there.read_text()) == (1, "somebody's own")
    assert sentence in done.stderr


def test_with_a_grant_and_no_running_cost_there_is_no_ratio(world: World, sign_in: SignIn) -> None:
    with world.acting("colin") as colin:
        recorded(colin, of=GRANT)
        found = figures_seen(colin)
    assert found["costs.benefit_gross"].value and found["costs.ratio_gross"].value is None
    assert sign_in("colin").get(reverse("costs:summary")).status_code == 200
    assert run(*FROM_RECORD).exit_code == 0


def test_the_command_prints_a_ratio_at_no_cost_as_not_a_number(world: World) -> None:
    assert "not a number  gross, of expected accommodation" in run("--as", "colin", "appraise", "--from-record").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("appraise", "--from-record"), 2, SAY_WHO),
        (("--as", "colin", "appraise"), 2, "Say what to appraise"),
        (("--as", "sam", "appraise", "--from-record"), 1, "None of your roles counts young people"),
    ],
)
def test_the_command_says_what_is_missing(world: World, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    done = run(*arguments)
    assert done.exit_code == code
    assert sentence in done.stderr


def test_a_cost_of_one_authority_is_set_against_its_own_young_people(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin, WIGAN)
        recorded(colin, of=GRANT)
        found = appraise(colin)
    assert (found.counted, found.beyond, found.whole) == (("Wigan",), ("Rochdale",), True)
    by_key = {figure.key for figure in figures(found)}
    assert "costs.ratio_gross" in by_key and "costs.ratio_grant" not in by_key
    assert "so we give no ratio to the grant" in " ".join(cautions(found))
