"""Orders to a terminal, typed wherever a command takes words, never come back to the terminal that shows its output."""

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.attack.told import tell

ORDER = "\x1b]0;taken\x07\x1b[2J\x9b31m"
TYPED = [
    ("fly" + ORDER,),
    ("--as", ORDER, "evaluate"),
    ("account", "add", ORDER, "--name", "Rosa", "--password", "four quiet words here"),
    ("account", "add", "rosa", "--name", f"Rosa {ORDER}", "--password", "four quiet words here"),
    ("account", "mail", "rosa" + ORDER, ORDER),
    ("account", "post", "rosa", "--authority", ORDER, "--role", "manager"),
    ("appraise", f"model{ORDER}.toml"),
    ("returns", "read", f"folder{ORDER}"),
    ("costs", "unit-costs", f"file{ORDER}.xlsx"),
    ("django", "migrate" + ORDER),
]


def shown(variables: dict[str, str], *arguments: str) -> str:
    """What a terminal is sent while the command runs."""
    screen, inside = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "act.cli", *arguments], env=variables, stdin=inside, stdout=inside, stderr=inside
    )
    os.close(inside)
    said = b""
    with suppress(OSError):  # how Linux says that nobody writes there any more
        while more := os.read(screen, 65_536):
            said += more
    os.close(screen)
    process.wait(60)
    return said.decode()


@pytest.mark.parametrize("typed", TYPED, ids=lambda typed: ascii(" ".join(typed[:2])))
def test_no_command_sends_on_what_was_typed_as_an_order(typed: tuple[str, ...], tmp_path: Path) -> None:
    database = {"DATABASE_URL": f"sqlite:///{tmp_path / 'act.sqlite3'}", "ACT_STATE": str(tmp_path)}
    said = shown({**os.environ, **database}, *typed)
    shown_as_orders = {"\x1b", "\x07", "\x9b"} & set(said)
    tell(orders=1, orders_shown=bool(shown_as_orders))
    assert said and not shown_as_orders, ascii(said)
