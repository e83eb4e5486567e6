"""An imagined service: 40 workers in 8 teams with a manager each, and 600 young people of one town. Made by chance that
is the same for the same seed, and knows no rule of what is under test."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from act.methods.snooping import Actor, Bond, Person, Relationship

FIRST_DAY, LAST_DAY = date(2015, 9, 1), date(2016, 8, 31)
TEAMS, TEAM, PEOPLE = 8, 5, 600
WARDS = [f"ward {number}" for number in range(1, 31)]
FIRST_NAMES = (
    "Aisha", "Amelia", "Ben", "Callum", "Chloe", "Daniel", "Ella", "Ethan", "Fatima", "Freya", "George", "Grace",
    "Hannah", "Harry", "Imran", "Isla", "Jack", "Jade", "Joe", "Kai", "Layla", "Leo", "Lily", "Mason", "Maya",
    "Mia", "Mohammed", "Nia", "Noah", "Olivia", "Oscar", "Poppy", "Reece", "Rosie", "Ruby", "Sam", "Sara", "Tom",
    "Yusuf", "Zara",
)  # fmt: skip
COMMON = {"Smith": 40, "Jones": 30, "Taylor": 12, "Brown": 11, "Khan": 10, "Williams": 10, "Wilson": 9, "Evans": 9}
"""Surnames that many bear, and how many in a thousand."""
BEGINNINGS = (
    "Ash", "Brad", "Cald", "Dun", "Ester", "Fair", "Gren", "Hart", "Ing", "Kirk", "Lang", "Mars", "Nor", "Oak",
    "Pem", "Rad", "Shel", "Thorn", "Under", "Whit",
)  # fmt: skip
ENDINGS = (
    "bury", "by", "croft", "den", "field", "ford", "ham", "holme", "ley", "man", "ridge", "shaw", "stead", "ton",
    "well", "worth",
)  # fmt: skip


@dataclass
class Town:
    """Who is there, who works with whom, and who is managed by whom. `workers` are by team."""

    chance: Random
    workers: list[list[str]] = field(default_factory=list)
    managers: list[str] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    siblings: list[tuple[str, str]] = field(default_factory=list)
    ties: list[Relationship] = field(default_factory=list)
    lines: list[Relationship] = field(default_factory=list)
    team_of: dict[str, int] = field(default_factory=dict)
    """By young person."""

    @property
    def staff(self) -> list[str]:
        """Everybody who looks."""
        return list(self.actors)

    def met(self) -> set[tuple[str, str]]:
        """Pairs who had to do with each other at any time."""
        return {(each.actor, each.young_person) for each in (*self.ties, *self.lines) if each.young_person}


def town(seed: int) -> Town:
    """The same town for the same seed."""
    made = Town(Random(seed))
    _staff(made)
    _young_people(made)
    for key in made.people:
        _beside(made, key)
    return made


def surname(chance: Random) -> str:
    """One of the common names, or one of 320 others."""
    at = chance.randrange(1000)
    for name, bearers in COMMON.items():
        at -= bearers
        if at < 0:
            return name
    return chance.choice(BEGINNINGS) + chance.choice(ENDINGS)


def _staff(town: Town) -> None:
    chance = town.chance
    for team in range(TEAMS):
        town.workers.append([f"worker {team * TEAM + place}" for place in range(TEAM)])
        town.managers.append(f"manager {team}")
    for key in (*(key for team in town.workers for key in team), *town.managers):
        name = f"{chance.choice(FIRST_NAMES)} {surname(chance)}"
        town.actors[key] = Actor(key, name, chance.choice(WARDS))


def _young_people(town: Town) -> None:
    chance = town.chance
    before: Person | None = None
    for number in range(PEOPLE):
        key = f"person {number}"
        if before and chance.random() < 0.12:
            family, area = before.name.split()[-1], before.area
            town.siblings.append((before.key, key))
        else:
            family, area = surname(chance), chance.choice(WARDS)
        mother = family if chance.random() < 0.7 else surname(chance)
        parents = (f"{chance.choice(FIRST_NAMES)} {mother}",)
        before = Person(key, f"{chance.choice(FIRST_NAMES)} {family}", parents, area)
        town.people[key] = before


def _beside(town: Town, key: str) -> None:
    """Two workers of one team for some months, one of them perhaps replaced on the way; their manager beside."""
    chance = town.chance
    team = town.team_of[key] = chance.randrange(TEAMS)
    since = FIRST_DAY + timedelta(days=chance.randint(-300, 300))
    until = since + timedelta(days=chance.randint(90, 600))
    first, second, third = chance.sample(town.workers[team], 3)
    _tie(town, first, key, since, until)
    if chance.random() < 0.2:
        change = since + (until - since) * chance.random()
        _tie(town, second, key, since, change)
        _tie(town, third, key, change, until)
    else:
        _tie(town, second, key, since, until)
    town.lines.append(Relationship(town.managers[team], key, Bond.LINE, since, until + timedelta(days=90)))


def _tie(town: Town, worker: str, key: str, since: date, until: date) -> None:
    town.ties.append(Relationship(worker, key, Bond.TIE, since, until))
