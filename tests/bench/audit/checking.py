"""The CPU of checking every chain, beside that of hashing as many bytes and nothing else."""

import hashlib
import resource
from time import process_time

from act.trust.audit.anchors import names
from act.trust.audit.reading import rows_beyond
from act.trust.audit.verification import check
from act.trust.scope.acting import verifying
from tests.bench.caseload.cost import server_time
from tests.bench.row import Row
from tests.bench.timing import written

LEAST = 20_000
"""Rows a second."""


def row(kind: str) -> Row:
    """Rows a second of our CPU and of the server's end of the connection, against those asked for."""
    before, server = process_time(), server_time()
    report = check()
    spent = process_time() - before + server_time() - server
    rows = sum(checked.rows for checked in report.chains)
    wrong = [finding for checked in report.chains for finding in checked.findings]
    bare = _hashing_alone()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Row(
        what=f"act audit verify on {kind}: rows a second of CPU against those asked for",
        asked="at least 1, nothing found",
        ratio=rows / spent / LEAST,
        holds=rows / spent >= LEAST and not wrong,
        note=f"{rows:,} rows in {len(report.chains)} chains, {len(wrong)} findings; bare SHA-256 of the same bytes "
        f"takes {written(bare)}, {spent / bare:.0f} times less; the process that also grew the record and read the "
        f"chains needed {memory:.0f} MB at most",
        ours=f"{rows / spent:,.0f} a second",
        theirs=f"{LEAST:,} a second",
    )


def _hashing_alone() -> float:
    """Seconds of CPU for the hashes of all that is tied."""
    with verifying():
        contents = [row.content.encode() for chain in names() for row in rows_beyond(chain, 0)]
    before = process_time()
    for content in contents:
        hashlib.sha256(content).hexdigest()
    return process_time() - before
