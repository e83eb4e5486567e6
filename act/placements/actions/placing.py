"""The only writers of placements."""

from django.db import transaction

from act.design.words import long_date
from act.people.models import YoungPerson
from act.placements import queries
from act.placements.actions.turns import one_at_a_time
from act.placements.models import Placement
from act.placements.policy import check_codes, check_days, check_reason, check_record_home
from act.placements.told import PlacementTold
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def place(young_person: YoungPerson, *, by: Standing, told: PlacementTold, ended_because: str = "") -> Placement:
    """A stay begins; the present one ends on that day, for a reason of the set placement_change.

    A stay that is over already may be told too, in a time that holds no other. Raises Refused for someone who does
    not work with the young person, wrong days or codes, a reason that is missing, and nights that are taken.
    """
    check_record_home(by, young_person)
    check_days(told, young_person, by.on)
    check_codes(told)
    one_at_a_time(young_person)
    changed = _end_present(young_person, by, told, ended_because)
    placement = Placement(authority_id=young_person.authority_id, young_person=young_person, **vars(told))
    _check_nights_free(placement, by, told)
    placement.check_fields()
    placement.save(force_insert=True)
    audit.act("placements.placed", by=by, about=[placement, *changed], on=placement)
    return placement


@transaction.atomic
def amend_placement(placement: Placement, *, by: Standing, seen: int, told: PlacementTold) -> Placement:
    """Puts a stay right, or ends it when nobody knows what comes next; what it said before stays among its versions.

    Raises Stale when it was changed since version `seen`, and Refused as `place` does.
    """
    check_record_home(by, placement.young_person)
    check_days(told, placement.young_person, by.on)
    check_codes(told)
    one_at_a_time(placement.young_person)
    now = lock(placement, seen=seen)
    _check_nights_free(placement, by, told)
    save(now, **vars(told))
    audit.act("placements.amended", by=by, about=[now], on=now)
    return now


def _end_present(young_person: YoungPerson, by: Standing, told: PlacementTold, because: str) -> list[Placement]:
    """Ends the open stay on the day the next begins."""
    present = queries.open_stay(by, young_person)
    if present is None or told.ended_on is not None or told.began_on <= present.began_on:
        return []
    if not because:
        raise Refused(
            f"Choose why the stay since {long_date(present.began_on)} ended.",
            field="ended_because",
        )
    check_reason(because, told.began_on)
    save(present, ended_on=told.began_on, ended_because=because)
    return [present]


def _check_nights_free(placement: Placement, by: Standing, told: PlacementTold) -> None:
    who = placement.young_person
    taken = queries.stays_between(by, who, told.began_on, told.ended_on).exclude(pk=placement.pk).first()
    if taken is not None:
        until = f"to {long_date(taken.ended_on)}" if taken.ended_on else "until now"
        raise Refused(
            f"{who.first_name} is already recorded as living elsewhere from {long_date(taken.began_on)} {until}. "
            "Check the dates, or edit that stay first.",
            field="began_on",
        )
