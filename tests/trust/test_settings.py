"""Settings come from the environment: what is missing or wrong is said in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

RIGHT = {"ACT_SECRET_KEY": "for-tests-only", "DATABASE_URL": "sqlite://:memory:"}
WRONG = [
    pytest.param({"ACT_SECRET_KEY": ""}, "ACT_SECRET_KEY is not set: set it in the environment", id="no key"),
    pytest.param(
        {"ACT_PRACTICE_DATE": "31 October"}, "ACT_PRACTICE_DATE is '31 October': it must be a date like", id="no date"
    ),
    pytest.param(
        {"ACT_PRACTICE_TIME": "9 pm"}, "ACT_PRACTICE_TIME is '9 pm': it must be a time of day like", id="no time"
    ),
    pytest.param({"DATABASE_URL": "the big server"}, "DATABASE_URL", id="no address"),
    pytest.param({"DATABASE_URL": "oracle://a:b@c/d"}, "DATABASE_URL", id="a database we do not know"),
    pytest.param({"ACT_LOG_LEVEL": "LOUD"}, "ACT_LOG_LEVEL", id="no level"),
]


def act(state: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command in a process and an environment of its own."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("ACT_", "DATABASE_"))}
    environment = {**ours, **RIGHT, "ACT_STATE": str(state), **variables}
    command = [sys.executable, "-m", "act.cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_with_the_right_settings_the_service_checks_itself(tmp_path: Path) -> None:
    done = act(tmp_path, "django", "check")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("variables", "sentence"), WRONG)
def test_what_is_wrong_is_said_in_one_sentence(variables: dict[str, str], sentence: str, tmp_path: Path) -> None:
    done = act(tmp_path, "django", "check", **variables)
    assert done.returncode == 1
    assert done.stderr.startswith(f"act: {sentence}"), done.stderr[-300:]
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_preparing_roles_without_postgresql_is_said_in_one_sentence(tmp_path: Path) -> None:
    done = act(tmp_path, "database", "prepare", "--admin", "postgresql://nobody@127.0.0.1/postgres")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "must both name a PostgreSQL database" in done.stderr
