"""Which rating of a goal is removed, and why."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from act.design.forms import Choice, RadioField, offer
from act.design.words import long_date
from act.outcomes.models import RATER_LABELS, GoalRating, Rater
from act.trust.web.removal_forms import RemovalForm


class RatingRemovalForm(RemovalForm):
    """One rating, why, and a few words for managers."""

    rating = RadioField([], label="Which rating?", error_messages={"required": "Choose a rating"})
    field_order = ("once", "seen", "rating", "because", "words")

    def __init__(self, *args: Any, ratings: Iterable[GoalRating], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, rating=[Choice(str(each.pk), _words(each)) for each in ratings])

    def chosen(self) -> UUID:
        """Return the key of the rating."""
        return UUID(self.cleaned_data["rating"])


def _words(rating: GoalRating) -> str:
    return f"{rating.rating} on {long_date(rating.rated_on)}: {RATER_LABELS[Rater(rating.rater)].lower()}"
