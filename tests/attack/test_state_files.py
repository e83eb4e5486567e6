"""What the service keeps on disk is for nobody else on the machine."""

from pathlib import Path

from act.trust.web.serving.starting import hold_state
from tests import environment
from tests.stories.copies import DATABASE, Copy

FOR_OTHERS = 0o077


def open_to_others(folder: Path) -> list[str]:
    """Files beneath a folder that somebody else could read or change."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if file.stat().st_mode & FOR_OTHERS]


def test_what_a_command_makes_is_for_its_owner_alone(empty: Copy) -> None:
    (empty.state / "demo.env").touch(mode=0o600)
    assert empty.act("migrate").returncode == 0
    assert empty.act("audit", "anchor").returncode == 0
    assert environment.POSTGRES or (empty.state / DATABASE).exists()
    assert open_to_others(empty.state) == []


def test_what_an_earlier_version_left_open_is_shut_when_the_service_starts(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / "act.sqlite3").touch(mode=0o644)
    (state / "anchors").mkdir()
    (state / "anchors" / "audit.jsonl").touch(mode=0o644)
    with hold_state(state):
        assert open_to_others(state) == []
