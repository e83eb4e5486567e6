"""What a young person wants, in their own words, and how close it is in the view of each rater."""

from enum import StrEnum
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.design.words import long_date
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome, goal_measure
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, PersonRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

MOST_GOALS = goal_measure().most
"""How many goals a young person can have open at a time."""


class Rater(StrEnum):
    """Who says how close a goal is. Ratings by different people are never one line."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    WORKER = "worker"


RATER_LABELS = {
    Rater.YOUNG_PERSON: "Young person",
    Rater.PARENT: "Parent or carer",
    Rater.WORKER: "Worker",
}


class Goal(PersonRecord):
    """One goal. A changed goal is a new one that `follows` it.

    `number` counts a young person's goals; `place` is one of the few that can be taken at a time.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="goals")
    number = models.PositiveSmallIntegerField()
    place = models.PositiveSmallIntegerField()
    words = models.TextField()
    set_on = models.DateField()
    follows = models.OneToOneField("self", models.PROTECT, related_name="followed_by", null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    outcome = models.CharField(max_length=20, blank=True, choices=list(GOAL_OUTCOME_LABELS.items()))

    end_column: ClassVar[str] = "ended_on"
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"],
        operational=["young_person", "place", "follows"],
        statistic=["number", "set_on", "ended_on", "outcome"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="goal_authority"),
            models.UniqueConstraint(fields=["authority", "young_person", "number"], name="goal_number"),
            models.UniqueConstraint(
                fields=["authority", "young_person", "place"],
                condition=Q(ended_on__isnull=True),
                name="goal_one_in_a_place",
            ),
            models.CheckConstraint(condition=Q(place__gte=1, place__lte=MOST_GOALS), name="goal_place"),
            models.CheckConstraint(condition=~Q(words=""), name="goal_has_words"),
            models.CheckConstraint(
                condition=Q(follows__isnull=True) | ~Q(follows=F("id")), name="goal_follows_another"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True, outcome="")
                | Q(ended_on__isnull=False, outcome__in=[outcome.value for outcome in GoalOutcome]),
                name="goal_outcome",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("set_on")), name="goal_dates"
            ),
        ]

    def __str__(self) -> str:
        return f"goal {self.number}"


class GoalRating(AuthoredRecord):
    """One rating on one day, 0 (none of it yet) to 10 (met). The latest written of a day by a rater counts.

    `goal_number` is the goal's, so that the ratings of one goal can be counted together without its key.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="goal_ratings")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="ratings")
    goal_number = models.PositiveSmallIntegerField()
    rated_on = models.DateField()
    rating = models.PositiveSmallIntegerField()
    rater = models.CharField(max_length=20, choices=list(RATER_LABELS.items()))

    entry_kind: ClassVar[EntryKind] = EntryKind.RATING
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (SetOnce(["removed_at", "removed_words"], free=["version"]),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person", "goal"], statistic=["goal_number", "rated_on", "rating", "rater"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "rated_on"], name="goal_rating_of_person")]
        constraints = [
            models.CheckConstraint(
                condition=Q(rating__gte=goal_measure().lowest, rating__lte=goal_measure().highest),
                name="goal_rating_range",
            ),
            words_only_when_removed("goal_rating_removed_words"),
            models.CheckConstraint(condition=Q(rater__in=[rater.value for rater in Rater]), name="goal_rating_rater"),
        ]

    def __str__(self) -> str:
        return f"{self.rating} on {self.rated_on}"

    @property
    def in_words(self) -> str:
        return f"Goal rating: {self.rating} on {long_date(self.rated_on)}, {RATER_LABELS[Rater(self.rater)].lower()}"
