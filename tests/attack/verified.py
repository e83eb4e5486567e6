"""What `act audit verify` finds in the log of a copy of the demonstration: here, or in what another process printed."""

import json
from collections.abc import Callable
from typing import Any

from click.testing import CliRunner
from django.test import override_settings

from act.trust.audit.commands import verify
from tests import environment
from tests.stories.copies import DATABASE, Copy
from tests.whole import another_database

Verified = Callable[[Copy], dict[str, Any]]


def verified_here(copy: Copy) -> dict[str, Any]:
    """What the command says of a copy, run in this process."""
    name = copy.database if environment.POSTGRES else str(copy.state / DATABASE)
    anchors = copy.state / "anchors" / "audit.jsonl"
    with another_database(name), override_settings(AUDIT_ANCHORS=str(anchors)):
        done = CliRunner().invoke(verify, ["--only", "log", "--json"])
    return agreeing(done.stdout, done.exit_code)


def agreeing(said: str, code: int) -> dict[str, Any]:
    """What the command printed; its exit code says the same, and so do its findings."""
    found: dict[str, Any] = json.loads(said)
    assert code == (0 if found["whole"] else 1)
    assert found["whole"] == (found["findings"] == [])
    return found
