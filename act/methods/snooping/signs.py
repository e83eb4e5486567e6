"""The signs that a look may be worth a question, as a table of rules, each with a sentence.

None of them says that anything was wrong. The kinds are those for which staff have been found out in practice: people
they knew (ICO enforcement on Redcar and St Helens), and many colleagues at one record in the news (Nottingham).
"""

from collections.abc import Callable
from dataclasses import dataclass

from act.methods.calendar import HourKind
from act.methods.snooping.evidence import Evidence
from act.methods.snooping.facts import WORKS_WITH, Bond, Look
from act.methods.snooping.names import same_whole_name
from act.methods.snooping.thresholds import SignKind


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason to ask: of which kind, how strong beside others, and in a sentence."""

    kind: SignKind
    points: int
    sentence: str


def signs(look: Look, evidence: Evidence) -> tuple[Sign, ...]:
    """List every sign of one look, in the order of the table."""
    bond = evidence.bond(look.actor, look.young_person, look.on)
    of_look = []
    for rule in RULES:
        reason = rule(look, bond, evidence)
        if reason:
            kind, sentence = reason
            of_look.append(Sign(kind, evidence.rule.points[kind], sentence))
    return tuple(of_look)


Reason = tuple[SignKind, str] | None
"""What a rule of the table answers: the kind and the sentence of a sign, or that there is none."""


def _own_record(look: Look, _: Bond | None, evidence: Evidence) -> Reason:
    person = evidence.person(look.young_person)
    if person.own_of == look.actor:
        return SignKind.OWN_RECORD, "It is their own record."
    if same_whole_name(person.name, evidence.actor(look.actor).name):
        return SignKind.OWN_RECORD, "The record has their own name."
    return None


def _own_family(look: Look, _: Bond | None, evidence: Evidence) -> Reason:
    if look.actor in evidence.person(look.young_person).family_of:
        return SignKind.OWN_FAMILY, "The young person is their own family."
    return None


def _colleagues_family(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    if bond not in WORKS_WITH and evidence.person(look.young_person).family_of - {look.actor}:
        return SignKind.COLLEAGUES_FAMILY, "The young person is family of someone they work with."
    return None


def _no_relationship(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    """Whoever writes about a young person just then is working with them, whether or not anybody wrote it down."""
    if bond is None and not evidence.wrote(look.actor, look.young_person, look.on, evidence.rule.wrote_days):
        return SignKind.NO_RELATIONSHIP, "They do not work with this young person, and wrote nothing about them."
    return None


def _surname(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    """Whoever chose them as the worker knew both names. A manager's is asked about where it is rare."""
    shared = "" if bond in WORKS_WITH else evidence.shared_surname(look.actor, look.young_person)
    if not shared:
        return None
    if not evidence.is_common(shared):
        said = "Their surname is also that of the young person or a parent, and few people have it."
        return SignKind.RARE_SURNAME, said
    if bond is Bond.LINE:
        return None
    return (
        SignKind.COMMON_SURNAME,
        "Their surname is also that of the young person or a parent, though many people have it.",
    )


def _area(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    area = evidence.actor(look.actor).area
    if area and area == evidence.person(look.young_person).area and bond not in WORKS_WITH | {Bond.LINE}:
        return SignKind.SAME_AREA, "They live in the same area."
    return None


NOT_OFFICE = {
    HourKind.EARLY: "early in the morning",
    HourKind.EVENING: "in the evening",
    HourKind.NIGHT: "at night",
    HourKind.WEEKEND: "at the weekend",
    HourKind.BANK_HOLIDAY: "on a bank holiday",
}


def _hours(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    """Key workers are there at any hour: only what is not this person's own usual, and left nothing written."""
    kind = evidence.habits.kind(look.at)
    if (
        kind is HourKind.OFFICE
        or bond is Bond.DUTY
        or evidence.habits.is_usual_hour(look.actor, look.on, kind)
        or evidence.wrote(look.actor, look.young_person, look.on, evidence.rule.night_days)
    ):
        return None
    return SignKind.OUT_OF_HOURS, f"It was {NOT_OFFICE[kind]}, when they hardly ever look, and they wrote nothing."


def _volume(look: Look, _: Bond | None, evidence: Evidence) -> Reason:
    """Against their own weeks before, so that whoever reads many records as a habit is not asked every day."""
    most = evidence.habits.most(look.actor, look.on)
    looked = evidence.habits.people(look.actor, look.on)
    if most is None or not evidence.rule.is_unusual(looked, most):
        return None
    weeks = evidence.rule.own_days // 7
    before = f"on no day of the {weeks} weeks before was it more than {most:,}"
    return SignKind.VOLUME, f"They looked at {looked:,} young people that day; {before}."


def _again(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    """A worker who has to do with a young person comes back: then it is held against how often they do to others."""
    rule = evidence.rule
    days = evidence.days_looked(look.actor, look.young_person, look.on, rule.again_within)
    if days < rule.again_days or evidence.wrote(look.actor, look.young_person, look.on, rule.again_within):
        return None
    if bond is not None and days < rule.again_times * evidence.habits.days_each(look.actor, look.on):
        return None
    return SignKind.AGAIN, f"They looked on {days} days within {rule.again_within}, and wrote nothing."


def _many_others(look: Look, bond: Bond | None, evidence: Evidence) -> Reason:
    if bond is not None:
        return None
    others = evidence.strangers(look.young_person, look.on)
    if others < evidence.rule.others:
        return None
    return SignKind.MANY_OTHERS, f"{others} people who do not work with this young person looked at it around that day."


RULES: tuple[Callable[[Look, Bond | None, Evidence], Reason], ...] = (
    _own_record,
    _own_family,
    _colleagues_family,
    _no_relationship,
    _surname,
    _area,
    _hours,
    _volume,
    _again,
    _many_others,
)
"""In the order in which they are told."""
