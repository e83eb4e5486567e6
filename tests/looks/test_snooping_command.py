"""`act --as MANAGER audit snooping`: what it asks, of whom, and what it never says."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from click.testing import CliRunner, Result

from act.cli import act
from act.demo.cast import WIGAN
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.models import AuditRow, Authority
from act.trust.scope.acting import current
from act.trust.scope.roles import Role
from tests.looks.looks import in_2016, look, subject
from tests.screens.trust import SAY_WHO
from tests.world import World, account_changed, posted


@pytest.fixture(autouse=True)
def _then(world: World, settings: Any) -> Iterator[None]:
    with in_2016(settings):
        yield


def run(username: str | None, *arguments: str) -> Result:
    """The command, in this process."""
    who = ["--as", username] if username else []
    return CliRunner().invoke(act, [*who, "audit", "snooping", *arguments], prog_name="act")


def test_it_asks_a_manager_about_somebody_who_works_with_nobody(world: World) -> None:
    for days in (0, 1, 5):
        look(world, "jess", "Mia", days=days)
    look(world, "sam", "Mia")
    done = run("helen")
    assert done.exit_code == 0, done.output
    assert "Wigan, 4 October 2016 to 31 October 2016: 1 question in 4 record views" in done.output
    assert (
        "Jess Whitworth looked at Mia R. on 3 days without working with them. 19 Oct 2016 to 24 Oct 2016."
        in done.output
    )
    assert "They do not work with this young person, and wrote nothing about them." in done.output
    assert "Each is a question, not a finding" in done.output
    assert "Sam" not in done.output
    assert current() is None


def test_those_who_work_with_a_young_person_and_lists_are_not_asked_about(world: World) -> None:
    look(world, "sam", "Mia")
    look(world, "priya", "Mia", days=2)
    look(world, "helen", "Mia")
    look(world, "jess", "Mia", "Jay", "Chloe", page="pages:young_people")
    done = run("helen")
    assert "0 questions in 2 record views" in done.output


def test_nobody_is_told_about_themselves_but_another_manager_is(world: World) -> None:
    with world.acting("helen"):
        surname = YoungPerson.objects.get(pk=world.people["Mia"]).name.split()[-1]
    account_changed("helen", name=f"Helen {surname}")
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=world.user("david"), authority=wigan, role=Role.MANAGER, since=date(2016, 10, 1))
    look(world, "helen", "Mia")
    assert "0 questions in 0 record views" in run("helen").output
    told = run("david").output
    assert f"Helen {surname} looked at Mia R. on one day, as their worker's manager." in told
    assert "Their surname is also that of the young person or a parent, and few people have it." in told


def test_a_manager_of_another_authority_is_told_nothing_of_it(world: World) -> None:
    look(world, "jess", "Mia")
    done = run("david")
    assert "Rochdale, " in done.output and "Wigan" not in done.output
    assert "0 questions in 0 record views" in done.output


@pytest.mark.parametrize("username", ["sam", "priya", "lena", "ruth", "colin", "moira"])
def test_only_a_manager_is_told(username: str, world: World) -> None:
    look(world, "jess", "Mia")
    done = run(username)
    assert done.exit_code == 1
    assert "Only a manager can see which record access to check: ask the manager of your authority." in done.output
    assert "Jess" not in done.output


def test_whoever_runs_the_service_is_told_nothing_without_being_a_manager(world: World) -> None:
    done = run(None)
    assert done.exit_code == 2
    assert SAY_WHO in done.output


def test_telling_is_itself_a_sight_of_whom_it_names(world: World) -> None:
    look(world, "jess", "Mia")
    run("helen")
    with world.acting("helen") as standing:
        row = AuditRow.objects.filter(what="command audit snooping", actor_id=standing.user_id).get()
        assert [each.young_person_id for each in row.subjects.all()] == [world.people["Mia"]]


@pytest.mark.parametrize(
    ("days", "found"),
    [(("2016-10-19", "2016-10-19"), 1), (("2016-10-20", "2016-10-31"), 0), (("2016-10-01", "2016-10-18"), 0)],
)
def test_only_looks_of_the_days_asked_for_count(days: tuple[str, str], found: int, world: World) -> None:
    look(world, "jess", "Mia")
    first, last = days
    told = json.loads(run("helen", "--from", first, "--to", last, "--json").output)
    assert (told["from"], told["to"]) == (first, last)
    assert [len(place["questions"]) for place in told["authorities"]] == [found]


def test_days_in_the_wrong_order_are_refused_in_a_sentence(world: World) -> None:
    done = run("helen", "--from", "2016-10-20", "--to", "2016-10-19")
    assert done.exit_code == 1
    assert "The last day (2016-10-19) is before the first (2016-10-20). Give the earlier one first." in done.output


def test_for_other_programs_it_says_why(world: World) -> None:
    look(world, "jess", "Mia", hour=3)
    [place] = json.loads(run("helen", "--json").output)["authorities"]
    [one] = place["questions"]
    assert one["young_people"] == [str(world.people["Mia"])]
    assert one["who"] == str(world.user("jess").pk)
    assert [reason["kind"] for reason in one["reasons"]] == ["no_relationship", "out_of_hours"]
    assert (place["looks"], place["left_out"]) == (1, 0)


def test_what_there_is_no_room_for_is_said_and_can_be_seen(world: World) -> None:
    for person in ("Mia", "Jay"):
        look(world, "jess", person, days=len(person))
        look(world, "lena", person, days=len(person) - 1)
    done = run("helen")
    assert "1 question in 4 record views" in done.output
    assert "Left out to keep this short: 1 weaker question. Add --all to see them." in done.output
    assert run("helen", "--all").output.count("without working with them") == 2


def test_a_young_person_whose_referral_was_not_sent_has_no_name_yet(world: World) -> None:
    about = audit.Subject(world.user("sam").pk, subject(world, "Mia").authority_id)
    answer = audit.AuditedResponse("referrals:check", "GET", 200, about.young_person_id)
    audit.sight(answer, actor=world.user("jess").pk, about=frozenset({about}))
    assert "Jess Whitworth looked at a young person whose referral was not sent on one day" in run("helen").output
