"""Keeps the schema of a release with a few fictional rows, to be migrated by every later version in the tests.

`python -m tests.trust.walls.keep NAME` writes `kept/NAME.sqlite.sql`, and on a PostgreSQL test cluster
`kept/NAME.postgresql.sql`; and the digests of the migrations of that release. See CONTRIBUTING.md, "Release".
"""

import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

KEPT = Path(__file__).parent / "kept"
DIGESTS = KEPT / "migrations.json"
ROOT = Path(__file__).parents[3]


def main(name: str) -> None:
    """One release, on the database that the environment names."""
    from tests import environment

    folder = Path(tempfile.mkdtemp())
    variables = {**os.environ, "ACT_STATE": str(folder), "ACT_DEMO_PASSWORD": "only-for-tests"}
    if not environment.POSTGRES:
        variables["DATABASE_URL"] = f"sqlite:///{folder / 'act.sqlite3'}"
    else:
        django_ready()
        from act.trust.walls.database import prepare

        prepare(environment.admin())
    script = "from tests.trust.walls import keep; keep.fill()"
    subprocess.run([sys.executable, "-m", "act.cli", "migrate"], env=variables, check=True)
    subprocess.run([sys.executable, "-c", script], env=variables, check=True)
    if environment.POSTGRES:
        (KEPT / f"{name}.postgresql.sql").write_text(_postgresql(), encoding="utf-8")
    else:
        with closing(sqlite3.connect(folder / "act.sqlite3")) as file:
            (KEPT / f"{name}.sqlite.sql").write_text("\n".join(file.iterdump()) + "\n", encoding="utf-8")
    files = sorted(ROOT.glob("act/*/migrations/0*.py"))
    digests = {str(file.relative_to(ROOT)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    DIGESTS.write_text(json.dumps(digests, indent=2) + "\n", encoding="utf-8")


def django_ready() -> None:
    """The settings, before anything of ours is imported."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
    django.setup()


def fill() -> None:
    """Everybody who works there, and one young person's story: a few rows in many tables."""
    django_ready()
    from act.demo.cast import CAST
    from act.demo.stories import STORIES
    from act.demo.world import Plan, load

    load("only-for-tests", Plan(CAST, STORIES[:1], with_evaluation_data=False))


def _postgresql() -> str:
    from tests import environment

    address = environment.admin().rsplit("/", 1)[0] + "/act"  # row security hides rows from the owner
    command = ["pg_dump", "--inserts", "--rows-per-insert=50", address]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return re.sub(r"^(\\(un)?restrict|--).*\n", "", done.stdout, flags=re.MULTILINE)


if __name__ == "__main__":
    main(sys.argv[1])
