"""The latest moment that the database knows of: no clock of ours starts before it."""

from datetime import datetime

from django.db.models import Max

from act.trust.clock.steady import NEVER
from act.trust.models import AuditRow, Authority, SignInAttempt
from act.trust.scope.acting import entering, verifying


def latest_moment() -> datetime:
    """Return the time of the latest row of the audit or attempt to sign in; long ago where there is none."""
    with verifying():
        chains = [None, *Authority.objects.values_list("pk", flat=True)]
        # One question for each authority: the index has them together, with the latest at its end.
        found = [AuditRow.objects.filter(authority=key).aggregate(at=Max("at"))["at"] for key in chains]
    with entering():
        found.append(SignInAttempt.objects.aggregate(at=Max("at"))["at"])
    return max((at for at in found if at), default=NEVER)
