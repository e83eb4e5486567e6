"""Who may record where a young person lives, and which answers are allowed."""

from datetime import date

from act.design.words import long_date
from act.methods.codes import UnknownCode, code_set
from act.methods.placements import HOME, has_provider, may_have_liberty_order
from act.people.models import YoungPerson
from act.placements.facts import PlacementFacts
from act.trust.models import RemovableRecord
from act.trust.records.removing import check_other_record
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_record_home(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and managers of their authority."""
    authority = young_person.authority_id
    return authority in standing.authorities(Permission.RECORD_HOME) and (
        young_person.pk in standing.people or authority in standing.managed
    )


def check_record_home(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_record_home`."""
    if not can_record_home(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_move(standing: Standing, entry: RemovableRecord, to: YoungPerson) -> None:
    """Raise Refused unless a stay can be moved to the record of `to`, for whom this person may write."""
    check_other_record(entry, to)
    check_record_home(standing, to)


def check_days(facts: PlacementFacts, young_person: YoungPerson, today: date) -> None:
    """Raise Refused for a stay that begins before the young person was born or after today, or ends wrongly."""
    if not young_person.born_on <= facts.began_on <= today:
        raise Refused(
            f"The start date must be between {young_person.first_name}'s birth "
            f"({long_date(young_person.born_on)}) and today.",
            field="began_on",
        )
    if facts.ended_on is not None and not facts.began_on < facts.ended_on <= today:
        raise Refused(
            f"The date they left must be after {long_date(facts.began_on)}, when the stay started, and not in the "
            "future.",
            field="ended_on",
        )
    if (facts.ended_on is None) != (facts.ended_because == ""):
        raise Refused(
            "If the stay has ended, enter the date and the reason. If not, leave both empty.",
            field="ended_because",
        )


def check_codes(facts: PlacementFacts) -> None:
    """Raise Refused for an answer that is no code of its set on the day, or that does not belong to the kind."""
    if facts.kind != HOME:
        _check_code("placement_type", facts.kind, facts.began_on, "kind of place", "kind")
    if facts.provider:
        _check_code("placement_provider", facts.provider, facts.began_on, "provider", "provider")
    if facts.legal_status:
        _check_code("legal_status", facts.legal_status, facts.began_on, "legal status", "legal_status")
    if facts.ended_on:
        check_reason(facts.ended_because, facts.ended_on)
    if facts.provider and not has_provider(facts.kind, facts.began_on):
        raise Refused("This kind of place has no provider. Leave the provider empty.", field="provider")
    if facts.kind == HOME and (facts.legal_status or facts.unregistered):
        raise Refused(
            "A young person at home who isn't looked after has no legal status, and nothing to register. If they are "
            "looked after and live with their parents, choose that instead.",
            field="legal_status",
        )
    if facts.liberty and not may_have_liberty_order(facts.kind, facts.began_on):
        raise Refused("A deprivation of liberty order doesn't fit this kind of place. Check both.", field="also")


def check_reason(reason: str, on: date) -> None:
    """Raise Refused for a reason that is no code of its set on the day a stay ended."""
    _check_code("placement_change", reason, on, "reason", "ended_because")


def _check_code(name: str, code: str, on: date, noun: str, field: str) -> None:
    try:
        is_known = code in code_set(name, on)
    except UnknownCode:
        # No set was in force on that day: then no code was.
        is_known = False
    if not is_known:
        raise Refused(
            f"This {noun} wasn't in the national list on {long_date(on)}. Choose another, or check the date.",
            field=field,
        )
