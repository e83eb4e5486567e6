"""What is done each night: the messages that wait, the check of audit and record, cleaning, and what rooms offer."""

from dataclasses import dataclass

from django.conf import settings

from act.trust import clock
from act.trust.audit.verification import check
from act.trust.messages import sending
from act.trust.models import NightlyCheck
from act.trust.records.verification import check_record, tie_older
from act.trust.scope.acting import verifying
from act.trust.work.cleaning import clean
from act.trust.work.night_work import offered


@dataclass(frozen=True)
class CheckResult:
    """How many rows of audit were checked, what is wrong (sentences, none where all is whole), and how many versions
    from before the audit tied any are tied now."""

    rows: int
    found: tuple[str, ...]
    tied: int


@dataclass(frozen=True)
class NightlyResult:
    """How a night went. `mail` is None where no mail server is set; `made` says how many of what each room made."""

    mail: sending.SendingResult | None
    checked: CheckResult
    cleaned: dict[str, int]
    made: tuple[str, ...] = ()


def nightly() -> NightlyResult:
    """Do it all, and keep what the check found for Today."""
    mail = sending.send() if settings.EMAIL_HOST else None
    return NightlyResult(mail, checked(), clean(), tuple(filter(None, [work.done() for work in offered()])))


def checked() -> CheckResult:
    """Check the audit and the record, keep the result, and tie what is not tied yet."""
    report, of_record = check(), check_record()
    rows = sum(chain.rows for chain in report.chains)
    found = *(finding.sentence for finding in report.findings), *(record.sentence for record in of_record.changed)
    with verifying():
        NightlyCheck.objects.create(at=clock.real_now(), rows_checked=rows, findings=len(found))
    return CheckResult(rows, found, tie_older(of_record))
