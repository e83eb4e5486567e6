"""What `act audit verify` says of what it found: in lines for people, and as one document for other programs."""

from collections.abc import Iterator

from act.design.words import long_date, plural
from act.trust.audit.verification import CheckedChain, VerificationReport
from act.trust.records.verification import RecordReport


def lines(report: VerificationReport, of_record: RecordReport, only: str | None) -> Iterator[str]:
    """Give a line for each chain and finding, and one for each part that was checked: `only`, or both."""
    if only != "record":
        yield from _of_log(report)
    if only != "log":
        yield from _of_record(of_record)


def _of_log(report: VerificationReport) -> Iterator[str]:
    for checked in report.chains:
        yield f"{checked.name}: {plural(checked.rows, 'row')}, {_state(checked)}"
        yield from (f"  {finding.kind}: {finding.sentence}" for finding in checked.findings)
    yield from (f"{finding.kind}: {finding.sentence}" for finding in report.about_all)
    rows = plural(sum(checked.rows for checked in report.chains), "row")
    whole = "The audit is not whole." if report.findings else "The audit is whole."
    yield f"{whole} {plural(len(report.chains), 'chain')}, {rows}, {plural(len(report.findings), 'finding')}."


def _of_record(of_record: RecordReport) -> Iterator[str]:
    found = of_record.changed
    yield from (changed.sentence for changed in found)
    whole = f"{plural(len(found), 'record')} changed behind the service's back." if found else "The record is whole."
    untied = plural(len(of_record.not_tied), "older version")
    yield f"{whole} Not tied yet: {untied}. 'act nightly' ties them." if of_record.not_tied else whole


def _state(checked: CheckedChain) -> str:
    whole = f"whole since {long_date(checked.since)}" if checked.since and not checked.findings else "not whole"
    return f"{whole}, anchored at {checked.anchored:,}" if checked.anchored else f"{whole}, not anchored yet"


def as_dict(report: VerificationReport, of_record: RecordReport) -> dict[str, object]:
    """Return everything that was found."""
    return {
        "whole": not report.findings and not of_record.changed,
        "chains": [
            {
                "chain": str(checked.chain),
                "name": checked.name,
                "rows": checked.rows,
                "since": checked.since.isoformat() if checked.since else None,
                "anchored": checked.anchored,
            }
            for checked in report.chains
        ],
        "findings": [
            {"kind": finding.kind, "chain": finding.chain, "place": finding.place, "sentence": finding.sentence}
            for finding in report.findings
        ],
        "records": [
            {"kind": changed.kind, "key": changed.key, "sentence": changed.sentence} for changed in of_record.changed
        ],
        "versions_not_tied": len(of_record.not_tied),
    }
