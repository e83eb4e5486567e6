"""The signs that a look may be worth a question, as a table of rules, each with a sentence.

None of them says that anything was wrong. The kinds are those for which staff have been found out in practice: people
they knew (ICO enforcement on Redcar and St Helens), and many colleagues at one record in the news (Nottingham).
"""

from collections.abc import Callable
from dataclasses import dataclass

from act.methods.calendar import HourKind
from act.methods.snooping.facts import WORKS_WITH, Bond, Look
from act.methods.snooping.ground import Ground
from act.methods.snooping.limits import Kind
from act.methods.snooping.names import same_name


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason to ask: of which kind, how strong beside others, and in a sentence."""

    kind: Kind
    points: int
    sentence: str


def signs(look: Look, ground: Ground) -> tuple[Sign, ...]:
    """Every sign of one look, in the order of the table."""
    bond = ground.bond(look.actor, look.young_person, look.on)
    found = []
    for rule in RULES:
        told = rule(look, bond, ground)
        if told:
            kind, sentence = told
            found.append(Sign(kind, ground.rule.points[kind], sentence))
    return tuple(found)


Told = tuple[Kind, str] | None


def _own_record(look: Look, _: Bond | None, ground: Ground) -> Told:
    person = ground.person(look.young_person)
    if person.own_of == look.actor:
        return Kind.OWN_RECORD, "It is their own record."
    if same_name(person.name, ground.actor(look.actor).name):
        return Kind.OWN_RECORD, "The record has their own name."
    return None


def _own_family(look: Look, _: Bond | None, ground: Ground) -> Told:
    if look.actor in ground.person(look.young_person).family_of:
        return Kind.OWN_FAMILY, "The young person is their own family."
    return None


def _colleagues_family(look: Look, bond: Bond | None, ground: Ground) -> Told:
    if bond not in WORKS_WITH and ground.person(look.young_person).family_of - {look.actor}:
        return Kind.COLLEAGUES_FAMILY, "The young person is family of someone they work with."
    return None


def _no_relationship(look: Look, bond: Bond | None, ground: Ground) -> Told:
    """Whoever writes about a young person just then is working with them, whether or not anybody wrote it down."""
    if bond is None and not ground.wrote(look.actor, look.young_person, look.on, ground.rule.wrote_days):
        return Kind.NO_RELATIONSHIP, "They do not work with this young person, and wrote nothing about them."
    return None


def _surname(look: Look, bond: Bond | None, ground: Ground) -> Told:
    """Whoever chose them as the worker knew both names. A manager's is asked about where it is rare."""
    shared = "" if bond in WORKS_WITH else ground.shared_surname(look.actor, look.young_person)
    if not shared:
        return None
    if not ground.is_common(shared):
        return Kind.RARE_SURNAME, "Their surname is also that of the young person or a parent, and few people have it."
    if bond is Bond.LINE:
        return None
    return (
        Kind.COMMON_SURNAME,
        "Their surname is also that of the young person or a parent, though many people have it.",
    )


def _area(look: Look, bond: Bond | None, ground: Ground) -> Told:
    area = ground.actor(look.actor).area
    if area and area == ground.person(look.young_person).area and bond not in WORKS_WITH | {Bond.LINE}:
        return Kind.SAME_AREA, "They live in the same area."
    return None


NOT_OFFICE = {
    HourKind.EARLY: "early in the morning",
    HourKind.EVENING: "in the evening",
    HourKind.NIGHT: "at night",
    HourKind.WEEKEND: "at the weekend",
    HourKind.BANK_HOLIDAY: "on a bank holiday",
}


def _hours(look: Look, bond: Bond | None, ground: Ground) -> Told:
    """Key workers are there at any hour: only what is not this person's own usual, and left nothing written."""
    kind = ground.usual.kind(look.at)
    if (
        kind is HourKind.OFFICE
        or bond is Bond.DUTY
        or ground.usual.is_usual_hour(look.actor, look.on, kind)
        or ground.wrote(look.actor, look.young_person, look.on, ground.rule.night_days)
    ):
        return None
    return Kind.OUT_OF_HOURS, f"It was {NOT_OFFICE[kind]}, when they hardly ever look, and they wrote nothing."


def _volume(look: Look, _: Bond | None, ground: Ground) -> Told:
    """Against their own weeks before, so that whoever reads many records as a habit is not asked every day."""
    most = ground.usual.most(look.actor, look.on)
    looked = ground.usual.people(look.actor, look.on)
    if most is None or looked < most * ground.rule.volume_times or looked < most + ground.rule.volume_more:
        return None
    weeks = ground.rule.own_days // 7
    before = f"on no day of the {weeks} weeks before was it more than {most:,}"
    return Kind.VOLUME, f"They looked at {looked:,} young people that day; {before}."


def _again(look: Look, bond: Bond | None, ground: Ground) -> Told:
    """Whoever has to do with a young person comes back: then it is held against how often they do to others."""
    rule = ground.rule
    days = ground.days_looked(look.actor, look.young_person, look.on, rule.again_within)
    if days < rule.again_days or ground.wrote(look.actor, look.young_person, look.on, rule.again_within):
        return None
    if bond is not None and days < rule.again_times * ground.usual.days_each(look.actor, look.on):
        return None
    return Kind.AGAIN, f"They looked on {days} days within {rule.again_within}, and wrote nothing."


def _many_others(look: Look, bond: Bond | None, ground: Ground) -> Told:
    if bond is not None:
        return None
    others = ground.strangers(look.young_person, look.on)
    if others < ground.rule.others:
        return None
    return Kind.MANY_OTHERS, f"{others} people who do not work with this young person looked at it around that day."


RULES: tuple[Callable[[Look, Bond | None, Ground], Told], ...] = (
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
