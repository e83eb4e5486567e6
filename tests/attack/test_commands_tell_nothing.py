"""What the commands print for somebody: no word about a young person whom they may not read."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from act.cli import act
from tests.attack.canaries import plant
from tests.attack.stage import Stage
from tests.attack.told import tell
from tests.attack.words import EVERYONE, MANAGERS, may_read

COMMANDS = (
    ("evaluate",),
    ("evaluate", "--json"),
    ("appraise", "--from-record"),
    ("appraise", "--from-record", "--json"),
    ("audit", "snooping", "--all"),
    ("audit", "snooping", "--all", "--json"),
)
WITHOUT_ANYBODY = (("audit", "verify", "--json"), ("audit", "anchor"), ("messages", "send"), ("restricted", "list"))


def printed(*words: str) -> str:
    """Everything that a command says, whether it did what it was asked or not."""
    return CliRunner().invoke(act, words, prog_name="act").output


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_a_command_tells_somebody_no_more_than_a_page(username: str, stage: Stage) -> None:
    canaries = plant(stage)
    told = {words: printed("--as", username, *words) for words in COMMANDS}
    leaked = [
        f"{canary.field} of {canary.whose} by {' '.join(words)}"
        for words, output in told.items()
        for canary in canaries
        if canary.word in output and not may_read(username, canary.whose, canary.field)
    ]
    tell(pages=len(told), leaked=len(leaked))
    assert leaked == []
    assert all(told.values())


def test_a_manager_does_learn_something(stage: Stage) -> None:
    assert all('"key"' in printed("--as", username, "evaluate", "--json") for username in MANAGERS)


@pytest.mark.parametrize("words", WITHOUT_ANYBODY, ids=" ".join)
def test_what_the_operator_runs_names_no_young_person(
    words: tuple[str, ...], stage: Stage, settings: Any, tmp_path: Path
) -> None:
    settings.AUDIT_ANCHORS = tmp_path / "anchors.jsonl"
    canaries = plant(stage)
    output = printed(*words)
    assert output and [canary for canary in canaries if canary.word in output] == []
