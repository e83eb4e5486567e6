"""Every Figure counted by hand, from plain facts alone: no database, and none of the code that counts the Figures.

A fact more in the world is one more field of a story (`act.demo.story`, or `Life`), and one more line in the file of
its noun here. A share is counted as a pair: how many, and of how many.
"""

from collections.abc import Iterable

from act.methods.figure import Figure
from tests.by_hand.agreement import agreement
from tests.by_hand.away import away
from tests.by_hand.change import change
from tests.by_hand.circumstances import circumstances
from tests.by_hand.contacts import contacts
from tests.by_hand.engagement import engagement
from tests.by_hand.goals import goals
from tests.by_hand.homes import homes
from tests.by_hand.lives import Counted, Life, Lives, lives_of
from tests.by_hand.measures import measures
from tests.by_hand.missing import missing
from tests.by_hand.people import people
from tests.by_hand.register import register
from tests.by_hand.staff import caseload
from tests.by_hand.twice import left_out, said_twice
from tests.by_hand.voice import voice

PARTS = (
    people,
    agreement,
    circumstances,
    engagement,
    contacts,
    homes,
    away,
    missing,
    voice,
    measures,
    change,
    goals,
)
"""One function a noun: it takes the lives, and returns what it counts by the key of its Figure."""

__all__ = [
    "Counted",
    "Life",
    "Lives",
    "caseload",
    "evaluation",
    "left_out",
    "lives_of",
    "plain",
    "read",
    "register",
    "said_twice",
]


def evaluation(lives: Iterable[Life], workers: int, published: float) -> Counted:
    """Everything that the evaluation counts of young people; interviews, survey and costs are counted apart."""
    everybody = list(lives)
    counted = {key: value for part in PARTS for key, value in part(everybody).items()}
    return counted | caseload(everybody, workers, published)


def read(figures: Iterable[Figure]) -> Counted:
    """The numbers of Figures as they are counted here: a count out of some as a pair."""
    return {figure.key: (figure.value, figure.of.eligible) if figure.of else figure.value for figure in figures}


def plain(counted: Counted) -> Counted:
    """The numbers alone, without what they are out of."""
    return {key: value[0] if isinstance(value, tuple) else value for key, value in counted.items()}
