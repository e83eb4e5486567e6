"""A young person's journey drawn on one line of time: where they lived, missing, ACT, contacts, measures and goals."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.utils import timezone

from act.casework.models import CONTACT_METHOD_LABELS, ContactMethod, Involvement
from act.design.charts import Band, Mark, Timeline, timeline
from act.outcomes.models import MEASURE_LABELS
from act.pages.history import History
from act.placements import home_timeline as home

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


def draw(journey: History, on: date) -> Timeline | None:
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


def _days(journey: History) -> Iterator[date]:
    yield from (referral.made_on for referral in journey.referrals)
    yield from (stay.began_on for stay in journey.stays)
    yield from (timezone.localdate(episode.began_at) for episode in journey.episodes)


def _band(involvement: Involvement) -> Band:
    return Band(ACT, "ACT support", involvement.began_on, involvement.ended_on, "open")


def _referral_marks(journey: History) -> Iterator[Mark]:
    for referral in journey.referrals:
        yield Mark(ACT, "Referred", referral.made_on, "square")
        decision = getattr(referral, "decision", None)
        if decision:
            yield Mark(ACT, str(decision), decision.decided_on, "square")


def _contacts(journey: History) -> Iterator[Mark]:
    for contact in journey.contacts:
        how = CONTACT_METHOD_LABELS[ContactMethod(contact.how)]
        words = f"{how}: {'made' if contact.made else 'tried'}"
        yield Mark(CONTACTS, words, timezone.localdate(contact.at), "dot" if contact.made else "cross")


def _measures(journey: History) -> Iterator[Mark]:
    for form in journey.assessments:
        total = "no total" if form.total is None else f"total {form.total}"
        yield Mark(MEASURES, f"{MEASURE_LABELS[form.measure]}: {total}", form.completed_on, "triangle")


def _goals(journey: History) -> Iterator[Mark]:
    for seen in journey.goals:
        for rated in seen.ratings.values():
            for on, rating in rated:
                yield Mark(GOALS, f"“{seen.goal.words}”: {rating} of 10", on, "tick")
