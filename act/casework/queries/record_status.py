"""Where some young people are with ACT, in a few words each: offered to the room people, which knows no involvement."""

from collections.abc import Collection
from uuid import UUID

from act.casework.models import Involvement
from act.design.words import long_date
from act.people.record_status import RecordStatus
from act.referrals.queries import latest_referrals
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

NO_REFERRAL = RecordStatus("No referral on this record", with_act=False)


def record_statuses(standing: Standing, keys: Collection[UUID]) -> dict[UUID, RecordStatus]:
    """Return where some young people who may be shown are with ACT, by key; before that, how their referral is."""
    times = (
        people_for(standing, Involvement).filter(young_person__in=standing.all_keys(keys)).order_by("began_on", "pk")
    )
    latest = {standing.kept(involvement.young_person_id): _of_support(involvement) for involvement in times}
    referred = latest_referrals(standing, keys)
    waiting = {
        key: RecordStatus(
            f"Referred on {long_date(referral.made_on)}: {_lower_first(referral.get_state_display())}", False
        )
        for key, referral in referred.items()
    }
    known = waiting | latest
    return {key: known.get(standing.kept(key), NO_REFERRAL) for key in keys}


def _of_support(involvement: Involvement) -> RecordStatus:
    if involvement.ended_on is None:
        return RecordStatus(f"With ACT since {long_date(involvement.began_on)}", with_act=True)
    return RecordStatus(f"ACT support ended on {long_date(involvement.ended_on)}", with_act=False)


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
