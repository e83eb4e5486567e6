"""Reads of what waits for a second person's decision: records that a manager closed to colleagues."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.http import Http404

from act.access.actions.hiding import can_decide
from act.design.words import long_date, plural, when
from act.methods.calendar import LONDON, working_days_between
from act.methods.hiding import decide_by, is_overdue
from act.trust.models import HidingDecision, Posting, RestrictionReview, User
from act.trust.models.hiding import HidingDecisionQuerySet
from act.trust.scope import team
from act.trust.scope.people import seen
from act.trust.scope.readers import closed_records
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class HidingLine:
    """What waits, in words that name no young person; and the decision, for who may take it."""

    words: str
    decision: HidingDecision | None


def hiding_lines(standing: Standing, now: datetime) -> list[HidingLine]:
    """Return what waits in this manager's or lead's authorities, the oldest first: nothing of a colleague's own block.

    Managers from whom a record is restricted read that there is one, and cannot open it.
    """
    kept_from = Q(asked_by=standing.user) | Q(young_person_id__in=standing.blocked)
    waiting = _here(standing).waiting().exclude(kept_from)
    return [
        HidingLine(waiting_words(decision, now), decision if can_decide(standing, decision) else None)
        for decision in waiting
    ]


def waiting_words(decision: HidingDecision, now: datetime) -> str:
    """Say who closed a record where, and by when a second person decides."""
    place, by = decision.authority.name, decision.asked_by.name
    what = f"A record in {place} was restricted by {by}."
    if decision.block_id:
        what = f"A colleague was blocked from a record in {place} by {by}."
    day = decide_by(decision.asked_at)
    until = f"by {long_date(day)}"
    if is_overdue(decision.asked_at, now):
        until = f"Overdue by {plural(working_days_between(day, now.astimezone(LONDON).date()), 'working day')}"
        return f"{what} A second manager must agree. {until}"
    return f"{what} A second manager must agree {until}"


def decision_to_take(standing: Standing, young_person_id: UUID, key: UUID) -> HidingDecision:
    """Return one that waits for this person. Raises Http404 for any other."""
    decision = _here(standing).waiting().filter(pk=key, young_person_id__in=standing.keys_of(young_person_id)).first()
    if decision is None or not can_decide(standing, decision):
        raise Http404
    return decision


@dataclass(frozen=True)
class DecisionLine:
    """A decision about one record: what was closed, by whom and when; what became of it; whether it is mine to take."""

    decision: HidingDecision
    what: str
    state: str
    mine: bool


def decision_lines(standing: Standing, young_person_id: UUID, now: datetime) -> list[DecisionLine]:
    """Return every decision about one record, those that wait too, the latest first."""
    records = standing.keys_of(young_person_id)
    about = _here(standing).filter(seen(standing), young_person_id__in=records).order_by("-asked_at", "-id")
    return [_line(standing, decision, waiting=decision.waits, now=now) for decision in about]


def _line(standing: Standing, decision: HidingDecision, *, waiting: bool, now: datetime) -> DecisionLine:
    what = f"{decision.against.name} blocked" if decision.against else "Restricted"
    return DecisionLine(
        decision=decision,
        what=f"{what} by {decision.asked_by.name}, {when(decision.asked_at)}",
        state=_state(decision, waiting=waiting, now=now),
        mine=waiting and can_decide(standing, decision),
    )


def _state(decision: HidingDecision, *, waiting: bool, now: datetime) -> str:
    if waiting:
        late = "Overdue: a" if is_overdue(decision.asked_at, now) else "A"
        return f"{late} second manager must agree by {long_date(decide_by(decision.asked_at))}"
    if decision.decided_by is None:
        return "Lifted before anybody decided"
    if decision.agreed:
        return f"{decision.decided_by.name} agreed" + (f": {decision.words}" if decision.words else "")
    return f"{decision.decided_by.name} refused: {decision.words}"


def review_of(decision: HidingDecision) -> RestrictionReview | None:
    """Return why a record is restricted, as it was last reviewed; None for a block."""
    if decision.restriction is None:
        return None
    return RestrictionReview.objects.filter(restriction=decision.restriction).order_by("-on", "-id").first()


def still_reads(authority_id: UUID, young_person_id: UUID) -> list[str]:
    """Return the names of those who can open a closed record, as long as nobody acts."""
    record = closed_records([authority_id], young_person_id)[young_person_id]
    keys = [UUID(key) for key in record.readers]
    return list(User.objects.filter(pk__in=keys).order_by("name").values_list("name", flat=True))


def leads(standing: Standing, authority_id: UUID, *, without: Container[UUID]) -> list[Posting]:
    """Return who leads on safeguarding in an authority today, but for some who are blocked."""
    return [posting for posting in team.holders(authority_id, Role.LEAD, standing.on) if posting.user_id not in without]


def _here(standing: Standing) -> HidingDecisionQuerySet:
    places = standing.authorities(Permission.DECIDE_ON_HIDING)
    related = ("authority", "asked_by", "against", "decided_by", "block", "restriction")
    return HidingDecision.objects.filter(authority_id__in=places).select_related(*related)
