"""Contacts in the evaluation: a visit once, minutes split at the office hour, ACT apart from others, weeks in all."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework.hours import ContactTime, Visit
from act.casework.models import Contact, ContactMethod, ContactWith, NotCounted, WorkerKind
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.findings.by_noun import findings_beside
from act.evaluation.findings.contact_weeks import weeks_with_act
from act.evaluation.findings.contacts import findings
from act.evaluation.findings.counting import Finding
from act.evaluation.findings.shared import Shared
from act.evaluation.findings.times_with_act import TimeWithAct
from act.evaluation.findings.visit_counts import VisitCounts
from act.people.queries import young_person
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.ties import cover
from tests.by_hand import lives_of
from tests.by_hand.contacts import contacts as contacts_by_hand
from tests.casework.contact_makers import logged_contact
from tests.world import FIRST_SIX, World

SignIn = Callable[[str], Client]
WIGAN = "E08000010"
AFTERNOON = datetime(2016, 10, 28, 15, 30, tzinfo=UTC)
"""A Friday at half past four, by the clock on the wall."""
TODAY = date(2016, 10, 31)
CONTACTS = (
    "contacts_made",
    "contacts_tried",
    "contacts_by_act",
    "contacts_by_others",
    "hours_by_act",
    "hours_by_others",
)


def _found(world: World) -> dict[str, Finding]:
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        found = findings_beside(Shared(cohort, ruth), "casework")
        listed = [finding.opened() for finding in found]
    return {finding.figure.key.removeprefix("casework."): finding for finding in listed}


def _values(world: World) -> dict[str, Any]:
    return {key: finding.figure.value for key, finding in _found(world).items()}


def _added(world: World, before: dict[str, Any]) -> dict[str, Any]:
    after = _values(world)
    return {key: round(after[key] - before[key], 1) for key in CONTACTS if after[key] != before[key]}


def test_every_number_equals_a_count_by_hand(world: World) -> None:
    counted = contacts_by_hand(lives_of(FIRST_SIX.stories))
    assert {f"casework.{key}": value for key, value in _values(world).items()} == counted


def test_a_visit_that_two_workers_logged_counts_once_and_for_each_of_them(world: World) -> None:
    before = _values(world)
    with world.acting("sam") as sam:
        logged_contact(world, sam, at=AFTERNOON, minutes=60, how=ContactMethod.HOME)
    with world.acting("priya") as priya:
        late = AFTERNOON + timedelta(minutes=10)
        logged_contact(world, priya, at=late, minutes=80, how=ContactMethod.HOME, with_whom=ContactWith.PARENT)
    added = _added(world, before)
    assert added == {
        "contacts_made": 1,
        "contacts_by_act": 1,
        "hours_by_act": 1,
        "contacts_by_others": 1,
        "hours_by_others": 1.3,
    }
    found = _found(world)
    (row,) = [row for row in found["contacts_made"].rows or () if row.why.startswith("Fri 28 Oct, 16:")]
    assert (row.value, row.why) == (
        "1 hour 30 minutes, at home",
        "Fri 28 Oct, 16:30, by ACT's key worker and children's social worker",
    )
    assert "1 visit that both made is in both counts" in found["contacts_by_act"].figure.notes[0]


@pytest.mark.parametrize(
    "other",
    [
        {"how": ContactMethod.OUT},
        {"at": AFTERNOON + timedelta(minutes=61)},
        {"made": False},
    ],
)
def test_contacts_that_were_not_one_visit_count_apart(world: World, other: dict[str, Any]) -> None:
    before = _values(world)
    same: dict[str, Any] = {"at": AFTERNOON, "minutes": 60, "how": ContactMethod.HOME}
    with world.acting("sam") as sam:
        logged_contact(world, sam, **same)
    with world.acting("priya") as priya:
        logged_contact(world, priya, **same | other)
    added = _added(world, before)
    assert added["contacts_made"] + added.get("contacts_tried", 0) == 2


def test_two_calls_at_once_are_one_only_with_the_same_person(world: World) -> None:
    before = _values(world)
    call: dict[str, Any] = {"at": AFTERNOON, "how": ContactMethod.PHONE}
    with world.acting("sam") as sam:
        logged_contact(world, sam, **call)
    with world.acting("priya") as priya:
        logged_contact(world, priya, **call, with_whom=ContactWith.PARENT)
    assert _added(world, before)["contacts_made"] == 2


def test_the_key_worker_and_whoever_covers_make_one_visit_of_act_s(world: World) -> None:
    before = _values(world)
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
        tomorrow = helen.on + timedelta(days=1)
        cover(
            user=world.user("jess"),
            authority_id=mia.authority_id,
            young_person_id=mia.pk,
            since=helen.on,
            until=tomorrow,
        )
    for username in ("sam", "jess"):
        with world.acting(username) as by:
            logged_contact(world, by)
    assert _added(world, before) == {"contacts_made": 1, "contacts_by_act": 1, "hours_by_act": 0.5}


def test_a_contact_outside_the_time_with_act_is_left_out_of_every_number_and_that_is_said(world: World) -> None:
    before = {key: (finding.figure.value, finding.rows) for key, finding in _found(world).items()}
    with world.acting("sam") as sam:
        early = datetime(2016, 10, 3, 20, tzinfo=UTC)
        logged_contact(world, sam, at=early, minutes=600, confirmed=NotCounted.BEFORE_ACT)
    found = _found(world)
    assert {key: (finding.figure.value, finding.rows) for key, finding in found.items()} == before
    assert found["contacts_made"].figure.notes == (
        "1 contact outside a time with ACT, or before the worker started, is left out.",
    )


def test_an_older_contact_of_which_the_worker_was_not_kept_is_in_the_whole_and_in_neither_part(world: World) -> None:
    before = _values(world)
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        Contact.objects.filter(pk=contact.pk).update(worker_kind="")
    assert _added(world, before) == {"contacts_made": 1}
    assert _found(world)["contacts_by_act"].figure.notes[-1].startswith("1 older contact is in neither count")


def test_opening_contacts_made_lists_exactly_those_that_are_counted(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        logged_contact(world, sam, at=AFTERNOON)
        logged_contact(world, sam, at=datetime(2016, 10, 3, 20, tzinfo=UTC), confirmed=NotCounted.BEFORE_ACT)
    with world.acting("priya") as priya:
        logged_contact(world, priya, at=AFTERNOON)
    page = html.fromstring(sign_in("helen").get(reverse("evaluation:records", args=["casework.contacts_made"])).content)
    with world.acting("helen") as helen:
        counted = evaluation_summary(helen).figures["casework.contacts_made"].value
    assert len(page.xpath("//main//tbody//a")) == counted == 10


def _visit(person: int, begin: datetime, minutes: int, **changes: Any) -> Visit:
    plain: dict[str, Any] = {"how": "home", "with_whom": "young_person", "worker": WorkerKind.KEY_WORKER}
    return Visit((ContactTime(begin, WIGAN, True, minutes, person=person, **plain | changes),))


def _figures(visits: list[Visit], times: list[TimeWithAct]) -> dict[str, Any]:
    found = findings(visits, VisitCounts.of(visits), 0, times, TODAY)
    return {finding.figure.key.removeprefix("casework."): finding for finding in found}


@pytest.mark.parametrize(
    ("begin", "share"),
    [
        (AFTERNOON, 50),  # half an hour on each side of five o'clock
        (datetime(2016, 10, 28, 7, 30, tzinfo=UTC), 50),  # and of nine
        (datetime(2016, 10, 28, 9, tzinfo=UTC), 0),
        (datetime(2016, 10, 28, 5, tzinfo=UTC), 100),  # before nine on a working day
        (datetime(2016, 10, 29, 11, tzinfo=UTC), 100),
    ],
)
def test_the_share_outside_office_hours_is_of_minutes_split_at_the_office_hour(begin: datetime, share: int) -> None:
    found = _figures([_visit(1, begin, 60)], [])
    assert found["outside_hours"].figure.value == found["outside_hours_by_act"].figure.value == share
    assert "before 09:00 or after 17:00, at weekends or on bank holidays" in found["outside_hours"].figure.label


def test_weeks_are_the_days_of_all_times_with_act_and_at_least_one() -> None:
    times = [
        TimeWithAct(1, date(2016, 9, 5), date(2016, 9, 19)),
        TimeWithAct(1, date(2016, 10, 17), None),
        TimeWithAct(2, date(2016, 10, 29), None),
    ]
    assert weeks_with_act(times, TODAY) == {1: 4, 2: 1}


def test_a_week_has_direct_contact_by_act_s_workers_alone_and_nobody_is_left_out_of_the_middle() -> None:
    times = [TimeWithAct(person, date(2016, 10, 17), None) for person in (1, 2, 3)]
    visits = [
        _visit(1, AFTERNOON, 60),
        _visit(1, AFTERNOON + timedelta(days=1), 60, with_whom="parent"),
        _visit(1, AFTERNOON, 600, with_whom="professional", how="meeting"),
        _visit(2, AFTERNOON, 60),
        _visit(2, AFTERNOON, 600, worker=WorkerKind.SOCIAL_WORKER),
    ]
    found = _figures(visits, times)
    hours, contacts = found["hours_a_week"], found["contacts_a_week"]
    assert (hours.figure.value, hours.figure.low, hours.figure.high, hours.figure.n) == (0.5, 0, 1, 3)
    assert (contacts.figure.value, contacts.figure.bounds) == (0.5, "lowest to highest")
    assert {row.person: (row.value, row.why) for row in hours.rows} == {
        1: ("1 hour a week", "2.0 hours in 2.0 weeks"),
        2: ("0.5 hours a week", "1.0 hours in 2.0 weeks"),
        3: ("0 hours a week", "0.0 hours in 2.0 weeks"),
    }


def test_without_contacts_there_is_no_share_and_no_middle() -> None:
    found = _figures([], [])
    unknown = {key for key, finding in found.items() if finding.figure.value is None}
    assert unknown == {"outside_hours", "outside_hours_by_act", "hours_a_week", "contacts_a_week"}
