"""Looks gathered into questions for a manager, the strongest first, and no more of them than anybody could ask.

An alert is a question and no finding: there may be a good reason, such as cover that nobody wrote down.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from act.methods.calendar import HourKind
from act.methods.snooping.evidence import Evidence
from act.methods.snooping.facts import Bond, Look
from act.methods.snooping.signs import Sign, signs
from act.methods.snooping.thresholds import SignKind

IMPERSONAL = frozenset({SignKind.NO_RELATIONSHIP, SignKind.VOLUME, SignKind.OUT_OF_HOURS})
"""Signs of how somebody looked, and not of whom they looked at: those of many young people make one question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One question: who looked at whom, on which days, up to which moment, and why it is worth asking.

    `people` are in the order in which they were first looked at; `signs` the strongest first, each kind once; `bonds`
    are those that stood at any of the looks, None for no bond at all; `rows` what the audit calls the looks.
    """

    actor: str
    people: tuple[str, ...]
    first: date
    last: date
    until: datetime
    days: int
    looks: int
    signs: tuple[Sign, ...]
    bonds: frozenset[Bond | None]
    rows: tuple[str, ...]

    @property
    def points(self) -> int:
        """How strong it is beside other questions. It says nothing about anybody."""
        return sum(sign.points for sign in self.signs)


@dataclass(frozen=True, slots=True)
class AlertSelection:
    """The questions of a period, the strongest first; those for which there was no room; and how many looks it had."""

    alerts: tuple[Alert, ...]
    left_out: tuple[Alert, ...]
    looks: int

    @property
    def per_thousand(self) -> float:
        """Questions for each 1,000 looks; none without looks."""
        return 1000 * len(self.alerts) / self.looks if self.looks else 0.0


def alerts(looks: Sequence[Look], evidence: Evidence, *, of: int | None = None) -> AlertSelection:
    """Select the questions that some looks raise, which are among so many: themselves, if that is not said.

    Of more than the budget allows (rounded up, so that a small service may ask at all) the strongest are taken, and
    the others are given beside them, so that nothing is left out unseen.
    """
    by_strength = sorted(_gathered(looks, evidence), key=_strongest_first)
    times = sum(look.times for look in looks) if of is None else of
    room = math.ceil(times * evidence.rule.per_thousand / 1000)
    return AlertSelection(tuple(by_strength[:room]), tuple(by_strength[room:]), times)


@dataclass(frozen=True, slots=True)
class _Signed:
    look: Look
    signs: tuple[Sign, ...]


_Spell = list[_Signed]


def _gathered(looks: Iterable[Look], evidence: Evidence) -> Iterator[Alert]:
    """Gather one person's looks at one young person within some days; then their looks at many, where only how they
    looked is worth a question."""
    pairs: defaultdict[tuple[str, str], list[_Signed]] = defaultdict(list)
    known: dict[tuple[str, str, date, HourKind], tuple[Sign, ...]] = {}
    for look in looks:
        # All looks of one sitting have the same signs: a day's browsing is worked out once, not once a page.
        sitting = look.actor, look.young_person, look.on, evidence.habits.kind(look.at)
        of_sitting = known[sitting] = known[sitting] if sitting in known else signs(look, evidence)
        if of_sitting:
            pairs[look.actor, look.young_person].append(_Signed(look, of_sitting))
    together: defaultdict[str, list[_Spell]] = defaultdict(list)
    for (actor, _), signed in pairs.items():
        for spell in _stretches([[each] for each in signed], evidence):
            kinds = {sign.kind for each in spell for sign in each.signs}
            if sum(evidence.rule.points[kind] for kind in kinds) < evidence.rule.ask_from:
                continue
            # Nothing here is about this young person: such spells of one reader make one question, not fifty.
            if kinds <= IMPERSONAL:
                together[actor].append(spell)
            else:
                yield _alert(spell, evidence)
    for spells in together.values():
        yield from (_alert(spell, evidence) for spell in _stretches(spells, evidence))


def _stretches(spells: Iterable[_Spell], evidence: Evidence) -> Iterator[_Spell]:
    """Put spells together that begin within so many days of the first that is in no stretch before."""
    together: _Spell = []
    for spell in sorted(spells, key=lambda spell: min(map(_in_order, spell))):
        if together and spell[0].look.on - together[0].look.on >= timedelta(days=evidence.rule.gather_days):
            yield together
            together = []
        together = [*together, *spell]
    if together:
        yield together


def _in_order(each: _Signed) -> tuple[date, datetime, str]:
    return each.look.on, each.look.at, each.look.young_person


def _alert(spell: Sequence[_Signed], evidence: Evidence) -> Alert:
    ordered = sorted(spell, key=_in_order)
    looks = [each.look for each in ordered]
    latest = {sign.kind: sign for each in ordered for sign in each.signs}
    return Alert(
        actor=looks[0].actor,
        people=tuple(dict.fromkeys(look.young_person for look in looks)),
        first=looks[0].on,
        last=max(look.on for look in looks),
        until=max(look.until for look in looks),
        days=len({look.on for look in looks}),
        looks=sum(look.times for look in looks),
        signs=tuple(sorted(latest.values(), key=lambda sign: (-sign.points, sign.kind))),
        bonds=frozenset(evidence.bond(look.actor, look.young_person, look.on) for look in looks),
        rows=tuple(look.row for look in looks),
    )


def _strongest_first(alert: Alert) -> tuple[object, ...]:
    return -alert.points, -alert.days, -alert.looks, alert.first, alert.actor, alert.people
