"""A service with real people has no demonstration in it: it migrates, starts and answers without that code."""

import json
import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

START = """
import json, sys
from act.cli import set_up_django
set_up_django(demo=False)
from django.apps import apps
from django.core.management import call_command
from django.test import Client
from act.trust.walls import migrating
migrating.migrate()
migrating.refuse_unless_ready()
from act.config.wsgi import application
call_command("collectstatic", interactive=False, verbosity=0)
print(json.dumps({
    "status": Client().get("/sign-in/").status_code,
    "installed": apps.is_installed("act.demo"),
    "imported": [name for name in sys.modules if name.startswith("act.demo")],
}))
"""


def _environment(state: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ACT_", "DATABASE_"))}
    database = {"DATABASE_URL": f"sqlite:///{state / 'act.sqlite3'}"}
    return {**kept, **database, "ACT_STATE": str(state), "ACT_SECRET_KEY": "a-key-of-a-real-service", **more}


def test_a_service_without_the_demonstration_migrates_starts_and_imports_none_of_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START]
    done = subprocess.run(command, env=_environment(tmp_path), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"status": 200, "installed": False, "imported": []}


def test_a_demonstration_has_it() -> None:
    assert settings.FICTIONAL and "act.demo" in settings.INSTALLED_APPS
