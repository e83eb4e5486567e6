"""Record a stay, and edit one."""

from django.db import transaction

from act.design.words import long_date
from act.people.locking import lock_young_person
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.placements import queries
from act.placements.facts import PlacementFacts
from act.placements.models import Placement
from act.placements.policy import check_codes, check_days, check_reason, check_record_home
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def record_placement(
    young_person: YoungPerson, *, by: Standing, facts: PlacementFacts, ended_because: str = ""
) -> Placement:
    """Record a stay; the present one ends on the day it begins, for a reason of the code set placement_change.

    A stay that is over already may be recorded too, in a time that holds no other. Raises Refused for someone who does
    not work with the young person, wrong days or codes, a reason that is missing, and nights that are taken.
    """
    check_record_home(by, young_person)
    check_goes_on(by, young_person)
    check_days(facts, young_person, by.on)
    check_codes(facts)
    lock_young_person(young_person)
    ended = _end_present(young_person, by, facts, ended_because)
    placement = Placement(
        authority_id=young_person.authority_id,
        young_person=young_person,
        kind=facts.kind,
        began_on=facts.began_on,
        ended_on=facts.ended_on,
        ended_because=facts.ended_because,
        provider=facts.provider,
        miles=facts.miles,
        legal_status=facts.legal_status,
        liberty=facts.liberty,
        unregistered=facts.unregistered,
    )
    check_nights_free(placement, by, facts)
    placement.check_fields()
    placement.save(force_insert=True)
    audit.act("placements.placed", by=by, about=[placement, *ended], on=placement)
    return placement


@transaction.atomic
def amend_placement(placement: Placement, *, by: Standing, seen: int, facts: PlacementFacts) -> Placement:
    """Edit a stay, or end it when nobody knows what comes next; what it said before stays among its versions.

    Raises Stale when it was changed since version `seen`, and Refused as `record_placement` does.
    """
    check_record_home(by, placement.young_person)
    check_days(facts, placement.young_person, by.on)
    check_codes(facts)
    lock_young_person(placement.young_person)
    now = lock(placement, seen=seen)
    check_nights_free(placement, by, facts)
    save(
        now,
        kind=facts.kind,
        began_on=facts.began_on,
        ended_on=facts.ended_on,
        ended_because=facts.ended_because,
        provider=facts.provider,
        miles=facts.miles,
        legal_status=facts.legal_status,
        liberty=facts.liberty,
        unregistered=facts.unregistered,
    )
    audit.act("placements.amended", by=by, about=[now], on=now)
    return now


def _end_present(young_person: YoungPerson, by: Standing, facts: PlacementFacts, because: str) -> list[Placement]:
    """End the open stay on the day the next begins, and return it; nothing where the next does not follow it."""
    present = queries.open_stay(by, young_person)
    if present is None or facts.ended_on is not None or facts.began_on <= present.began_on:
        return []
    if not because:
        raise Refused(
            f"Choose why the stay since {long_date(present.began_on)} ended.",
            field="ended_because",
        )
    check_reason(because, facts.began_on)
    save(present, ended_on=facts.began_on, ended_because=because)
    return [present]


def check_nights_free(placement: Placement, by: Standing, facts: PlacementFacts) -> None:
    """Raise Refused where another stay of theirs holds a night of this one."""
    person = placement.young_person
    # Both databases refuse an overlap too: this says it in words before they do.
    other = queries.placements_between(by, person, facts.began_on, facts.ended_on).exclude(pk=placement.pk).first()
    if other is not None:
        until = f"to {long_date(other.ended_on)}" if other.ended_on else "until now"
        raise Refused(
            f"{person.first_name} is already recorded as living elsewhere from {long_date(other.began_on)} {until}. "
            "Check the dates, or edit that stay first.",
            field="began_on",
        )
