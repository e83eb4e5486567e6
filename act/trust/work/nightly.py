"""What is done each night: the messages that wait, the check of audit and record, cleaning, and what rooms offer."""

from dataclasses import dataclass

from django.conf import settings

from act.trust import clock
from act.trust.audit.verification import check
from act.trust.messages import sending
from act.trust.models import NightlyCheck
from act.trust.records.verification import changed_records
from act.trust.scope.acting import verifying
from act.trust.work.cleaning import clean
from act.trust.work.night_work import offered


@dataclass(frozen=True)
class NightlyResult:
    """How a night went. `mail` is None where no mail server is set; `found` are sentences, none where all is whole.

    `made` says how many of what each room made.
    """

    mail: sending.SendingResult | None
    rows_checked: int
    found: tuple[str, ...]
    cleaned: dict[str, int]
    made: tuple[str, ...] = ()


def nightly() -> NightlyResult:
    """Do it all, and keep what the check found for Today."""
    mail = sending.send() if settings.EMAIL_HOST else None
    rows, found = checked()
    return NightlyResult(mail, rows, found, clean(), tuple(filter(None, [work.done() for work in offered()])))


def checked() -> tuple[int, tuple[str, ...]]:
    """Check the audit and the record, keep the result, and give how many rows of audit that were and what is wrong."""
    report = check()
    rows = sum(chain.rows for chain in report.chains)
    found = *(finding.sentence for finding in report.findings), *(record.sentence for record in changed_records())
    with verifying():
        NightlyCheck.objects.create(at=clock.real_now(), rows_checked=rows, findings=len(found))
    return rows, found
