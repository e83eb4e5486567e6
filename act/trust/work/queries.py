"""What is said of the nightly check: nothing while it is whole."""

from datetime import datetime, timedelta

from act.design.words import long_date, plural
from act.trust.models import NightlyCheck

OVERDUE = timedelta(days=2)


def check_in_words(now: datetime) -> str:
    """Say what the last nightly check found, or that there was none lately; empty where all is well.

    Where there never was one, nothing is said: a service on trial may run without it. Needs somebody who acts.
    """
    last = NightlyCheck.objects.order_by("-at").first()
    if last is None:
        return ""
    if last.findings:
        return f"The check on {long_date(last.at.date())} found {plural(last.findings, 'thing')} wrong with the record"
    return f"Not checked since {long_date(last.at.date())}" if now - last.at > OVERDUE else ""
