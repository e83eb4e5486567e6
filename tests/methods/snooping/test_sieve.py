"""The sieve leaves out nobody about whom there is something to ask, in an imagined year and by each rule."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest

from act.methods.calendar import HourKind, hours_for, kind_of_hour
from act.methods.snooping import (
    Evidence,
    Look,
    LookedAt,
    Person,
    alerts,
    busy_days,
    may_be_asked,
    snooping_thresholds,
)
from act.methods.snooping.habits import look_days
from tests.methods.snooping.measure import SEEDS
from tests.methods.snooping.planted import plant
from tests.methods.snooping.practice import Diary, practice
from tests.methods.snooping.town import town

LAST = date(2016, 3, 31)
RULE, HOURS = snooping_thresholds(LAST), hours_for("default", LAST)
FIRST = LAST - timedelta(days=RULE.look_back - 1)
Pairs = defaultdict[tuple[str, str], list[Look]]


def pairs_of(looks: list[Look], diary: Diary) -> list[LookedAt]:
    """Every worker and young person of the period, as the room of looks gathers them in the database."""
    by_pair: Pairs = defaultdict(list)
    for look in looks:
        by_pair[look.actor, look.young_person].append(look)
    wrote = {(each.actor, each.young_person) for each in diary.written if _near_all(each.on)}
    people = {(day.actor, day.on): day.people for day in look_days(looks, HOURS)}
    busy = {
        (actor, on)
        for actor in {actor for actor, _ in people}
        for on in busy_days({day: many for (who, day), many in people.items() if who == actor}, RULE)
    }
    return [_pair(pair, of_pair, pair in wrote, busy) for pair, of_pair in by_pair.items()]


def _near_all(on: date) -> bool:
    return LAST - timedelta(days=RULE.again_within) <= on <= FIRST + timedelta(days=RULE.again_within)


def _pair(pair: tuple[str, str], looks: list[Look], wrote: bool, busy: set[tuple[str, date]]) -> LookedAt:
    again = {look.on for look in looks if look.on > FIRST - timedelta(days=RULE.again_within)}
    of_period = [look for look in looks if look.on >= FIRST]
    return LookedAt(
        actor=pair[0],
        young_person=pair[1],
        first=min((look.on for look in of_period), default=LAST),
        last=max((look.on for look in of_period), default=FIRST),
        times=len(of_period),
        late=any(kind_of_hour(look.at, HOURS) is not HourKind.OFFICE for look in of_period),
        busy=any((look.actor, look.on) in busy for look in of_period),
        again=len(again) >= RULE.again_days and not wrote,
    )


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=pytest.mark.xdist_group(f"sieve {seed}")) for seed in SEEDS[:2]]
)
def test_a_month_of_an_imagined_year_asks_the_same_of_few_looks_as_of_all(seed: int) -> None:
    diary = practice(town(seed))
    plant(diary)
    own = FIRST - timedelta(days=RULE.own_days)
    looks = sorted((look for look in diary.looks if own <= look.on <= LAST), key=lambda look: look.at)
    people = [Person(key, person.name) for key, person in diary.town.people.items()]
    facts = {
        "rule": RULE,
        "hours": HOURS,
        "actors": [replace(actor, area="") for actor in diary.town.actors.values()],
        "people": people,
        "relationships": [*diary.town.ties, *diary.town.lines],
        "written": diary.written,
    }
    everything = Evidence(looks, **facts)
    of_period = [look for look in looks if look.on >= FIRST]
    pairs = [pair for pair in pairs_of(looks, diary) if pair.times]
    kept = {(pair.actor, pair.young_person) for pair in pairs if may_be_asked(pair, everything)}
    few = [look for look in of_period if (look.actor, look.young_person) in kept]
    whole = alerts(of_period, everything)
    assert alerts(few, Evidence(looks, days=look_days(looks, HOURS), **facts), of=len(of_period)) == whole
    assert whole.alerts and len(few) < len(of_period) / 2
