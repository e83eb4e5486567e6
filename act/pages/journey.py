"""A young person's journey drawn on one line of time: where they lived, missing, ACT, contacts, measures and goals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from act.casework.models import CONTACT_METHOD_LABELS, Contact, ContactMethod, Involvement
from act.design.charts import Band, Mark, Timeline, timeline
from act.outcomes.models import MEASURE_LABELS, Assessment
from act.outcomes.queries import GoalWithRatings
from act.placements import home_timeline as home
from act.placements.models import Placement
from act.referrals.models import Referral
from act.safety.models import MissingEpisode

BEFORE, AT_LEAST = timedelta(days=7), timedelta(days=28)
LATELY = timedelta(days=200)
"""How long before the first referral a life is drawn: the whole of it would leave no room for what came after."""
ACT, CONTACTS, MEASURES, GOALS = "ACT", "Contacts", "Measures", "Goals"
NAMES = {
    **home.NAMES,
    "open": "ACT support",
    "square": "Referred or decided",
    "dot": "Contact made",
    "cross": "Contact tried",
    "triangle": "Form filled in",
    "tick": "Goals rated",
}


@dataclass(frozen=True)
class Journey:
    """The records that a journey is drawn from, each list in any order."""

    referrals: list[Referral]
    involvements: list[Involvement]
    stays: list[Placement]
    episodes: list[MissingEpisode]
    contacts: list[Contact]
    assessments: list[Assessment]
    goals: list[GoalWithRatings]


def draw(journey: Journey, on: date) -> Timeline | None:
    """Draw everything on one line of time, up to a day. None where there is no referral."""
    if not journey.referrals:
        return None
    first = min(referral.made_on for referral in journey.referrals)
    start = max(first - LATELY, min(_days(journey), default=first)) - BEFORE
    bands = [*home.bands(journey.stays), *(_band(involvement) for involvement in journey.involvements)]
    marks = [
        *home.marks(journey.episodes),
        *_referral_marks(journey),
        *_contacts(journey),
        *_measures(journey),
        *_goals(journey),
    ]
    return timeline(bands, marks, start, max(on, start + AT_LEAST))


def legend(drawing: Timeline) -> dict[str, str]:
    """Return the words for each kind of band and mark in a drawing, by kind."""
    drawn_kinds = {at.band.kind for at in drawing.bands} | {at.mark.kind for at in drawing.marks}
    return {kind: words for kind, words in NAMES.items() if kind in drawn_kinds}


def _days(journey: Journey) -> Iterator[date]:
    yield from (referral.made_on for referral in journey.referrals)
    yield from (stay.began_on for stay in journey.stays)
    yield from (timezone.localdate(episode.began_at) for episode in journey.episodes)


def _band(involvement: Involvement) -> Band:
    return Band(ACT, "ACT support", involvement.began_on, involvement.ended_on, "open")


def _referral_marks(journey: Journey) -> Iterator[Mark]:
    for referral in journey.referrals:
        yield Mark(ACT, "Referred", referral.made_on, "square")
        decision = getattr(referral, "decision", None)
        if decision:
            yield Mark(ACT, str(decision), decision.decided_on, "square")


def _contacts(journey: Journey) -> Iterator[Mark]:
    for contact in journey.contacts:
        how = CONTACT_METHOD_LABELS[ContactMethod(contact.how)]
        words = f"{how}: {'made' if contact.made else 'tried'}"
        yield Mark(CONTACTS, words, timezone.localdate(contact.at), "dot" if contact.made else "cross")


def _measures(journey: Journey) -> Iterator[Mark]:
    for form in journey.assessments:
        total = "no total" if form.total is None else f"total {form.total}"
        yield Mark(MEASURES, f"{MEASURE_LABELS[form.measure]}: {total}", form.completed_on, "triangle")


def _goals(journey: Journey) -> Iterator[Mark]:
    for seen in journey.goals:
        for rated in seen.ratings.values():
            for on, rating in rated:
                yield Mark(GOALS, f"“{seen.goal.words}”: {rating} of 10", on, "tick")
