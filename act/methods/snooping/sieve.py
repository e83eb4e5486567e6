"""Which workers' looks at which young people need to be read one by one: told from how often and when they looked.

It may keep a pair about which nothing is asked, and never leaves one out about which something would be. A rule that is
added to the table of signs needs its line here too: tests/looks/test_sieve.py holds the two together.
"""

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

    `days` are the days on which they did, those of `again_within` before too. `late`: once or more out of hours.
    `busy`: on a day on which they may have looked at unusually many young people. `wrote`: about the young person, within
    `again_within` of every day of the period.
    """

    actor: str
    young_person: str
    first: date
    last: date
    times: int
    days: int
    late: bool = False
    busy: bool = False
    wrote: bool = False


def may_be_asked(pair: LookedAt, evidence: Evidence) -> bool:
    """Tell whether the signs that there may be are strong enough together. Names and relationships are enough of the
    evidence."""
    return sum(evidence.rule.points[kind] for kind in set(_possible(pair, evidence))) >= evidence.rule.ask_from


def _possible(pair: LookedAt, evidence: Evidence) -> Iterator[SignKind]:
    bond = evidence.bond_throughout(pair.actor, pair.young_person, pair.first, pair.last)
    if bond is None:
        yield from (SignKind.NO_RELATIONSHIP, SignKind.MANY_OTHERS)
    if pair.busy:
        yield SignKind.VOLUME
    if pair.late:
        yield SignKind.OUT_OF_HOURS
    if pair.days >= evidence.rule.again_days and not pair.wrote:
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


def fewest_people_of_a_busy_day(rule: SnoopingThresholds) -> int:
    """Return how many young people a day has at least on which a worker may have looked at unusually many."""
    return rule.volume_more + 1


def busy_days(at_most: Mapping[date, int], at_least: Mapping[date, int], rule: SnoopingThresholds) -> set[date]:
    """Return the days on which a worker may have looked at unusually many young people.

    By day, how many there were at most and at least, in the days of `own_days` before them too.
    """
    own = timedelta(days=rule.own_days)
    found = set()
    for on, looked in at_most.items():
        before = [day for day in at_most if on - own <= day < on]
        most = max((at_least.get(day, 0) for day in before), default=0)
        if len(before) >= rule.fewest_days and rule.is_unusual(looked, most):
            found.add(on)
    return found
