"""Which workers' looks at which young people need to be read one by one: told from how often and when they looked.

It may keep a pair about which nothing is asked, and never leaves one out about which something would be. A rule that is
added to the table of signs needs its line here too: tests/looks/test_sieve.py holds the two together.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from act.methods.snooping.evidence import Evidence
from act.methods.snooping.facts import WORKS_WITH
from act.methods.snooping.names import same_whole_name
from act.methods.snooping.thresholds import SignKind, SnoopingThresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """A worker looked at a young person so many times, from one day to another.

    `late`: once or more out of hours. `busy`: on a day on which they looked at unusually many young people. `again`: on
    `again_days` or more within `again_within`, and they may have written nothing about them in all that time.
    """

    actor: str
    young_person: str
    first: date
    last: date
    times: int
    late: bool = False
    busy: bool = False
    again: bool = False


def may_be_asked(pair: LookedAt, evidence: Evidence) -> bool:
    """Tell whether the signs that there may be are strong enough together. Names and relationships are enough of the
    evidence."""
    return sum(evidence.rule.points[kind] for kind in set(_possible(pair, evidence))) >= evidence.rule.ask_from


def is_strange(pair: LookedAt, evidence: Evidence) -> bool:
    """Tell whether there may be a look on a day on which the two had nothing to do with each other."""
    return evidence.bond_throughout(pair.actor, pair.young_person, pair.first, pair.last) is None


def _possible(pair: LookedAt, evidence: Evidence) -> Iterator[SignKind]:
    bond = evidence.bond_throughout(pair.actor, pair.young_person, pair.first, pair.last)
    if bond is None:
        yield from (SignKind.NO_RELATIONSHIP, SignKind.MANY_OTHERS)
    if pair.busy:
        yield SignKind.VOLUME
    if pair.late:
        yield SignKind.OUT_OF_HOURS
    if pair.again:
        yield SignKind.AGAIN
    yield from _of_who_they_are(pair, evidence, works_with=bond in WORKS_WITH)


def _of_who_they_are(pair: LookedAt, evidence: Evidence, *, works_with: bool) -> Iterator[SignKind]:
    actor, person = evidence.actor(pair.actor), evidence.person(pair.young_person)
    if person.own_of == actor.key or same_whole_name(person.name, actor.name):
        yield SignKind.OWN_RECORD
    if actor.key in person.family_of:
        yield SignKind.OWN_FAMILY
    if works_with:
        return
    if person.family_of:
        yield SignKind.COLLEAGUES_FAMILY
    if evidence.shared_surname(actor.key, person.key):
        yield from (SignKind.RARE_SURNAME, SignKind.COMMON_SURNAME)
    if actor.area and actor.area == person.area:
        yield SignKind.SAME_AREA


def busy_days(people: Mapping[date, int], rule: SnoopingThresholds) -> set[date]:
    """Return a worker's days with unusually many young people, by how many there were each day, weeks before too."""
    days, own, busy = sorted(people), timedelta(days=rule.own_days), set()
    for on in (day for day in days if people[day] > rule.volume_more):
        before = days[bisect_left(days, on - own) : bisect_left(days, on)]
        if len(before) >= rule.fewest_days and rule.is_unusual(people[on], max(people[day] for day in before)):
            busy.add(on)
    return busy
