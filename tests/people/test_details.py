"""The facts about a young person change with a reason, and everything that is found by them uses the present ones."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from act.access import search
from act.evaluation.findings import circumstances
from act.evaluation.findings.times_with_act import times_with_act
from act.people.duplicates.queries import possible_duplicates
from act.people.earlier_details import earlier_details
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import AuditRow
from act.trust.records.free_minute import MINUTE
from act.trust.scope.cohort import cohort_for
from act.trust.scope.standing import Refused
from tests.access.emergencies import who
from tests.people.makers import described, description
from tests.referrals.makers import sent_referral
from tests.world import World

SignIn = Callable[[str], Client]
WRONG, RIGHT = date(2001, 3, 27), date(2001, 3, 28)
WHY = "The referrer mistyped it; her nan has the certificate."
ABOUT = "people:describe"


def _mia(world: World) -> YoungPerson:
    with world.acting("sam") as sam:
        return young_person(sam, world.people["Mia"])


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"name": "Mia Robertson"}, "the full name"),
        ({"born_on": RIGHT}, "the date of birth"),
        ({"gender": "other"}, "the gender"),
        ({"gender": "not_asked"}, "the gender"),
        ({"ethnicity": "MWBC"}, "the ethnic group"),
        ({"disability": "yes"}, "the answer on disability"),
        ({"language": "Welsh"}, "the first language"),
        ({"language": "", "language_not_said": "declined"}, "the first language"),
        ({"name": "Mia Robertson", "born_on": RIGHT}, "the full name and the date of birth"),
    ],
)
@pytest.mark.parametrize("because", ["", "  "])
def test_what_was_answered_changes_with_a_reason_alone(
    world: World, changes: dict[str, object], named: str, because: str
) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        with pytest.raises(Refused, match=f"^You changed {named}. Enter why") as refused:
            described(mia, sam, because=because, **changes)
        assert refused.value.field == "because"
        assert young_person(sam, mia.pk).version == mia.version
        now = described(mia, sam, because=WHY, **changes)
        kept = list(now.history.order_by("version").values_list("history_change_reason", flat=True))
    assert kept == [None, WHY]


@pytest.mark.parametrize(
    "answered", [{"ethnicity": "WBRI"}, {"disability": "no"}, {"language": "Welsh", "language_not_said": ""}]
)
def test_what_nobody_had_asked_is_answered_without_a_reason(world: World, answered: dict[str, object]) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        unasked = {
            "ethnicity": "not_asked",
            "disability": "not_asked",
            "language": "",
            "language_not_said": "not_asked",
        }
        mia = described(mia, sam, because=WHY, **unasked)
        now = described(mia, sam, **answered)
        assert {name: getattr(now, name) for name in answered} == answered
        assert AuditRow.objects.filter(what="people.corrected", object_id=mia.pk).count() == 2


def test_a_reason_is_kept_for_a_correction_alone(world: World) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        now = described(mia, sam, because=WHY, pronouns="she/they", name=" Mia   Robinson ")
        assert list(now.history.values_list("history_change_reason", flat=True)) == [None, None]
        assert AuditRow.objects.filter(what="people.described", object_id=mia.pk).count() == 1


def _found(world: World, name: str, born_on: date) -> list[UUID]:
    with world.acting("jess") as jess:
        now = clock.real_now()
        return [card.key for card in search.cards(jess, search.search(who(name, born_on), by=jess, now=now), now)]


def test_a_search_finds_by_the_new_name_and_day_and_no_longer_by_the_old(world: World) -> None:
    mia = world.people["Mia"]
    assert _found(world, "Robinson", WRONG) == [mia]
    with world.acting("sam") as sam:
        described(young_person(sam, mia), sam, because=WHY, name="Mia Róbertson", called="Mimi", born_on=RIGHT)
    assert _found(world, "robertson", RIGHT) == _found(world, "Mimi Robertson", RIGHT) == [mia]
    assert _found(world, "Robinson", RIGHT) == _found(world, "Robertson", WRONG) == _found(world, "Mia", WRONG) == []


def test_duplicates_are_looked_for_by_what_is_true_now(world: World) -> None:
    with world.acting("priya") as priya:
        new = sent_referral(priya, born={"born_on": "2001-05-28"}).young_person
    with world.acting("helen") as helen:
        assert possible_duplicates(helen, new) == []
        mia = described(young_person(helen, world.people["Mia"]), helen, because=WHY, born_on=date(2001, 5, 28))
        assert possible_duplicates(helen, new) == [mia]
        described(mia, helen, because=WHY, name="Another Girl")
        assert possible_duplicates(helen, new) == []


def test_ages_in_the_evaluation_are_those_of_the_present_day_of_birth(world: World) -> None:
    def under_16() -> float | None:
        with world.acting("ruth") as ruth, cohort_for(ruth, "evaluation") as cohort:
            found = circumstances.findings(cohort, times_with_act(cohort))
            return next(finding.figure.value for finding in found if finding.figure.key == "people.under_16")

    before = under_16()
    with world.acting("sam") as sam:
        described(young_person(sam, world.people["Mia"]), sam, because=WHY, born_on=date(1999, 3, 27))
    assert before is not None
    assert under_16() == before - 1


def test_a_referral_stays_as_the_referrer_wrote_it_and_the_record_says_what_is_true(
    world: World, sign_in: SignIn
) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        said = {"what_matters": "My dog.", "what_matters_on": date(2016, 10, 30)}
        described(mia, sam, because=WHY, gender="boy", ethnicity="MWBC", **said)
    referral = sign_in("helen").get(reverse("referrals:referral", args=[world.referrals["Mia"]])).content.decode()
    record = sign_in("helen").get(reverse("pages:young_person", args=[mia.pk])).content.decode()
    assert "Girl or young woman" in referral and mia.what_matters in referral and "My dog." not in referral
    assert "Boy or young man" in record and "My dog." in record and "Girl or young woman" not in record


def test_who_decides_on_a_referral_is_told_that_the_record_has_changed_since(world: World, sign_in: SignIn) -> None:
    address = reverse("referrals:decide", args=[world.referrals["Ellie"]])
    assert "record</a> has changed since" not in sign_in("helen").get(address).content.decode()
    with world.acting("helen") as helen:
        described(young_person(helen, world.people["Ellie"]), helen, because=WHY, born_on=RIGHT)
    assert "record</a> has changed since" in sign_in("helen").get(address).content.decode()


def test_earlier_answers_are_read_with_who_changed_them_and_why_by_those_who_may(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        now = described(mia, sam, because=WHY, born_on=RIGHT)
        said = {"what_matters": "My dog.", "what_matters_on": date(2016, 10, 30)}
        with time_machine.travel(clock.real_now() + 2 * MINUTE):
            now = described(now, sam, **said)
        second, first = earlier_details(now)
    assert (first.answers, first.because, first.changed_by) == (
        (("Date of birth", "27 March 2001"),),
        WHY,
        "Sam Okafor",
    )
    assert (second.quote, second.quoted_on, second.because) == (mia.what_matters, mia.what_matters_on, "")
    address = reverse(ABOUT, args=[mia.pk])
    for member in ("sam", "priya", "helen"):
        page = sign_in(member).get(address).content.decode()
        assert "27 March 2001" in page and WHY in page and mia.what_matters in page
    for member in ("jess", "david", "lena", "ruth"):
        assert sign_in(member).get(address).status_code == 404


def test_a_page_that_changes_the_day_of_birth_asks_why_and_then_keeps_it(world: World, sign_in: SignIn) -> None:
    mia, address = _mia(world), reverse(ABOUT, args=[world.people["Mia"]])
    client = sign_in("sam")
    asked = client.post(address, description(mia, born_on="2001-03-28"))
    assert asked.status_code == 422
    assert "You changed the date of birth. Enter why" in asked.content.decode()
    assert client.post(address, description(mia, born_on="2001-03-28", because=WHY)).status_code == 302
    assert _mia(world).born_on == RIGHT


def test_an_odd_day_of_birth_is_asked_about_once(world: World, sign_in: SignIn) -> None:
    mia, address = _mia(world), reverse(ABOUT, args=[world.people["Mia"]])
    odd, client = description(mia, born_on="2009-03-27", because=WHY), sign_in("sam")
    page = client.post(address, odd).content.decode()
    assert "Born 27 March 2009, Mia was 7 years old when referred on 19 September 2016." in page
    assert 'value="born 2009-03-27"' in page and _mia(world).born_on == WRONG
    assert client.post(address, {**odd, "is_right": "born 2009-03-27"}).status_code == 302
    assert _mia(world).born_on == date(2009, 3, 27)
