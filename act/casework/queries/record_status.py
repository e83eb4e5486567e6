"""Where some young people are with ACT, in a few words each: offered to the room people, which knows no involvement."""

from collections import Counter
from collections.abc import Collection
from uuid import UUID

from act.casework.models import Involvement
from act.design.words import long_date, ordinal
from act.people.record_status import RecordStatus
from act.referrals.queries import latest_referrals
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

NO_REFERRAL = RecordStatus("No referral on this record", with_act=False)


def record_statuses(standing: Standing, keys: Collection[UUID]) -> dict[UUID, RecordStatus]:
    """Return where some young people who may be shown are with ACT, by key; before that, how their referral is."""
    records = standing.all_keys(keys)
    times = people_for(standing, Involvement).filter(young_person__in=records).order_by("began_on", "pk")
    ended: Counter[UUID] = Counter()
    latest = {}
    for involvement in times:
        key = standing.kept(involvement.young_person_id)
        ended[key] += involvement.ended_on is not None
        latest[key] = _of_support(involvement, ended[key])
    referred = latest_referrals(standing, keys)
    waiting = {
        key: RecordStatus(
            f"Referred on {long_date(referral.made_on)}: {_lower_first(referral.get_state_display())}", False
        )
        for key, referral in referred.items()
    }
    known = waiting | latest
    return {key: known.get(standing.kept(key), NO_REFERRAL) for key in keys}


def _of_support(involvement: Involvement, ended_times: int) -> RecordStatus:
    if involvement.ended_on is None:
        since = f"With ACT since {long_date(involvement.began_on)}"
        again = f", for the {ordinal(ended_times + 1)} time" if ended_times else ""
        return RecordStatus(since + again, with_act=True, ended_times=ended_times)
    return RecordStatus(f"ACT support ended on {long_date(involvement.ended_on)}", False, ended_times)


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
