"""What is asked is the same whether every look is read, or only those of whom there may be something to ask."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
import time_machine
from django.db import transaction

from act.looks.period import Period
from act.looks.questions import questions
from act.looks.relationships import relationships
from act.methods.calendar import hours_for
from act.methods.snooping import Actor, Alert, Evidence, Look, Person, WrittenRecord, alerts
from act.people.models import YoungPerson
from act.trust import audit, clock
from act.trust.audit import writing
from act.trust.audit.older_views import add_older_views
from act.trust.models import AuditedView, AuditKind, AuditRow, AuditSubject, Authority, User
from act.trust.scope.acting import verifying
from act.trust.scope.standing import Standing
from tests.looks.looks import OF_ROCHDALE, in_2016, look, moment, subject
from tests.world import World

READERS = ("sam", "priya", "jess", "lena", "beth")
PAGES = ("pages:young_person", "outcomes:goals")


@pytest.fixture(autouse=True)
def _then(world: World, settings: Any) -> Iterator[None]:
    with in_2016(settings):
        yield


def lived(world: World, seed: int) -> None:
    """Twelve weeks of looks and writing by chance, the last four of which are asked about."""
    chance = Random(seed)  # the same for the same seed
    people = sorted(world.people.keys() - set(OF_ROCHDALE))
    favourites = {username: chance.sample(people, 2) for username in READERS}
    for _ in range(140):
        username, days, hour = chance.choice(READERS), chance.randrange(-72, 12), chance.choice((6, 11, 11, 15, 21, 23))
        person = chance.choice(favourites[username] if chance.random() < 0.7 else people)
        for minute in range(chance.randrange(1, 4)):
            look(world, username, person, days=days, hour=hour, minute=2 * minute, page=chance.choice(PAGES))
        if chance.random() < 0.15:
            wrote(world, username, person, days + chance.randrange(-2, 3))


def wrote(world: World, username: str, person: str, days: int) -> None:
    """Something about a young person."""
    with time_machine.travel(moment(12, min(days, 11)), tick=False), world.acting(username) as by, transaction.atomic():
        audit.act("casework.contact_logged", by=by, about=[subject(world, person)])


def read_whole(standing: Standing, period: Period, place: Authority) -> tuple[list[Alert], int]:
    """The questions of an authority, with every look and everything that was written read from the audit itself."""
    sights = AuditSubject.objects.filter(authority=place, row__kind=AuditKind.SIGHT, row__object_id__isnull=False)
    looks = [
        Look(
            each.row.at,
            clock.practice_date(each.row.at),
            str(each.actor_id),
            str(each.young_person_id),
            "",
            each.row_id.hex,
        )
        for each in sights.select_related("row").order_by("row__at")
    ]
    acts = AuditSubject.objects.filter(authority=place, row__kind=AuditKind.ACT).exclude(row__what__startswith="trust.")
    everybody = [str(key) for key in YoungPerson.objects.values_list("pk", flat=True)]
    evidence = Evidence(
        looks,
        rule=period.rule,
        hours=hours_for(place.code, period.last),
        actors=[Actor(str(user.pk), user.name) for user in User.objects.all()],
        people=[Person(str(person.pk), person.name) for person in YoungPerson.objects.filter(authority=place)],
        relationships=[each for _, each in relationships(standing, [str(place.pk)], everybody)],
        written=[
            WrittenRecord(clock.practice_date(each.row.at), str(each.actor_id), str(each.young_person_id))
            for each in acts.select_related("row")
        ],
    )
    of_period = [
        look for look in looks if period.begins <= look.at < period.ends and look.actor != str(standing.user_id)
    ]
    chosen = alerts(of_period, evidence)
    return [*chosen.alerts, *chosen.left_out], len(of_period)


def told(alert: Alert) -> tuple[object, ...]:
    """What a manager is told: not the rows of the audit, which stand for the looks of five minutes or for each."""
    return (
        *(alert.actor, alert.people, alert.first, alert.last, alert.until, alert.days, alert.looks),
        *(alert.signs, alert.bonds),
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_same_is_asked_as_by_whoever_reads_every_look(seed: int, world: World) -> None:
    lived(world, seed)
    period = Period.lately()
    with world.acting("helen") as helen:
        (found,) = questions(helen, period)
        whole, looks = read_whole(helen, period, found.authority)
    assert whole and [told(each.alert) for each in (*found.asked, *found.left_out)] == [told(alert) for alert in whole]
    assert found.looks == looks


def test_a_view_is_kept_for_each_page_of_one_record_and_for_no_list(world: World) -> None:
    look(world, "jess", "Mia", page="outcomes:goals")
    look(world, "jess", "Mia", "Jay", page="pages:young_people")
    with world.acting("helen"):
        (view,) = AuditedView.objects.filter(actor_id=world.user("jess").pk)
        row = AuditRow.objects.get(pk=view.pk)
    assert (view.young_person_id, view.what, view.at) == (world.people["Mia"], "outcomes:goals", row.at)
    assert view.on == clock.practice_date(row.at)


def test_older_views_are_added_at_night_and_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(writing, "is_view", lambda *_: False)
        look(world, "jess", "Mia", page="outcomes:goals")
        look(world, "jess", "Mia", "Jay", page="pages:young_people")
    look(world, "jess", "Mia", days=1)
    assert add_older_views() == 1
    with verifying():
        assert list(AuditedView.objects.order_by("at").values_list("what", "at")) == [
            ("outcomes:goals", moment(11)),
            ("pages:young_person", moment(11, 1)),
        ]
    assert add_older_views() == 0
