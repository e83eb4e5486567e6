"""Danger alerts on the stage, one that holds for Mia and for Aaliyah, one of Jay's that is over; strategy decisions."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from uuid import UUID

from act.demo.acting_as import standing_as
from act.people.queries import young_person
from act.safety import actions as safety
from act.safety.models import MissingEpisode
from act.trust import clock

RAISED_BY = {"Mia": "priya", "Aaliyah": "david", "Jay": "sam"}
DECIDED_BY = {"Mia": "helen", "Aaliyah": "nadia"}


def alerts(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `alerts/Mia`."""
    for name, username in RAISED_BY.items():
        with standing_as(username) as by:
            person, now = young_person(by, keys[f"people/{name}"]), clock.now()
            words = f"A man waits for {name} outside school"
            alert = safety.raise_alert(person, by=by, words=words, until=by.on + timedelta(days=3), now=now)
            if name == "Jay":
                safety.end_alert(alert, by=by, seen=1, words=f"{name} moved to another school", now=now)
        yield f"alerts/{name}", alert.pk


def decisions(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `strategy/Mia`, after her second time missing."""
    for name, username in DECIDED_BY.items():
        with standing_as(username) as by:
            episode = MissingEpisode.objects.select_related("young_person").get(pk=keys[f"episodes/{name}/1"])
            not_held = safety.StrategyFacts(meeting_on=None, words=f"Everybody met about {name} the day before")
            decision = safety.decide_strategy(episode, by=by, facts=not_held, now=clock.now())
        yield f"strategy/{name}", decision.pk
