"""Say that a young person is in danger, and say that it is over."""

from datetime import date, datetime

from django.db import transaction

from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.safety.models import DangerAlert
from act.safety.policy.alerts import check_last_day, check_raise_alert
from act.trust import audit
from act.trust.records.versions import lock
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def raise_alert(young_person: YoungPerson, *, by: Standing, words: str, until: date, now: datetime) -> DangerAlert:
    """Say that a young person is in danger, until a day: at the top of every page about them, and on Today.

    Raises Refused for someone who does not work with them, and for a last day that is over or too far ahead.
    """
    check_raise_alert(by, young_person)
    check_goes_on(by, young_person)
    check_last_day(until, by.on)
    alert = DangerAlert(
        authority_id=young_person.authority_id,
        young_person=young_person,
        words=words,
        raised_by=by.user,
        raised_at=now,
        until=until,
    )
    alert.check_fields()
    alert.save(force_insert=True)
    audit.act("safety.alert_raised", by=by, about=[alert], on=alert)
    return alert


@transaction.atomic
def end_alert(alert: DangerAlert, *, by: Standing, seen: int, words: str, now: datetime) -> DangerAlert:
    """Say that the danger is over, and why.

    Raises Stale when the alert was changed since version `seen`; Refused for someone who does not work with the young
    person, and for an alert that a colleague ended before.
    """
    check_raise_alert(by, alert.young_person)
    alert = lock(alert, seen=seen)
    if alert.ended_at is not None:
        raise Refused("A colleague has already ended this.")
    alert.ended_at, alert.ended_by, alert.ended_words, alert.version = now, by.user, words, alert.version + 1
    alert.check_fields()
    alert.save(force_update=True, update_fields=["ended_at", "ended_by", "ended_words", "version"])
    audit.act("safety.alert_ended", by=by, about=[alert], on=alert)
    return alert
