"""The schema of every release so far, brought up to date, is that of a fresh database, and its rows are there."""

import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass

import pytest

from act.trust.walls.compared import versioned
from tests import environment
from tests.stories.copies import DATABASE, Copy, without_a_table
from tests.trust.walls.keep import KEPT
from tests.trust.walls.listing import listing

KIND = "postgresql" if environment.POSTGRES else "sqlite"
pytestmark = pytest.mark.xdist_group("kept releases")
RELEASES = sorted(KEPT.glob(f"*.{KIND}.sql"))
WHOLE, TIES_THEM = "The record is whole.", "'act nightly' ties them."
VERSIONS = "SELECT " + " + ".join(f"(SELECT count(*) FROM {version._meta.db_table})" for _, version in versioned())
ROWS = "SELECT (SELECT count(*) FROM people_youngperson), (SELECT count(*) FROM trust_auditrow)"


@dataclass(frozen=True)
class Migrated:
    """A database as a release left it, brought up to date; `as_it_was` is a copy from just then."""

    copy: Copy
    as_it_was: Copy
    rows_before: tuple[object, ...]
    said: str


@pytest.fixture(scope="module", params=RELEASES, ids=lambda file: file.name.split(".")[0])
def _migrated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Migrated:
    copy = without_a_table(tmp_path_factory.mktemp("release") / "state", f"act_release_{worker_id}")
    if environment.POSTGRES:
        address = environment.admin().rsplit("/", 1)[0] + f"/{copy.database}"
        command = ["psql", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", "--file", request.param, address]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    else:
        with closing(sqlite3.connect(copy.state / DATABASE)) as file:
            file.executescript(request.param.read_text(encoding="utf-8"))
    (before,) = copy.ask(ROWS)
    said = copy.act("migrate").stdout
    return Migrated(copy, copy.keep("migrated"), before, said)


@pytest.fixture
def migrated(_migrated: Migrated) -> Migrated:
    """The same for every test, as it was after the one migration."""
    _migrated.copy.put_back(_migrated.as_it_was)
    return _migrated


def test_a_release_is_kept_for_this_kind_of_database() -> None:
    assert RELEASES


def test_a_database_of_that_release_becomes_like_a_fresh_one_and_keeps_its_rows(
    migrated: Migrated, copied: Copy
) -> None:
    assert migrated.said == "The tables are up to date.\n"
    assert listing(migrated.copy) == listing(copied)
    assert migrated.copy.ask(ROWS) == [migrated.rows_before]
    assert min(int(str(number)) for number in migrated.rows_before) > 0


def test_versions_of_that_release_are_tied_by_the_next_night_and_guarded_from_then_on(
    migrated: Migrated,
) -> None:
    kept = migrated.copy
    record = ("audit", "verify", "--only", "record")
    versions = kept.count(VERSIONS)
    before = kept.act(*record)
    assert (before.returncode, before.stdout) == (0, f"{WHOLE} Not tied yet: {versions} older versions. {TIES_THEM}\n")
    kept.act("audit", "anchor")
    night = kept.act("nightly")
    assert night.returncode == 0, night.stdout
    assert f"\n{versions} older versions tied to the audit.\n" in night.stdout
    assert kept.act(*record).stdout == f"{WHOLE}\n"
    assert "older versions" not in kept.act("nightly").stdout
    kept.tamper(*(f"UPDATE people_youngperson{end} SET name = 'Another Name'" for end in ("", "version")))
    assert kept.act(*record).returncode == 1


def test_the_comparison_sees_one_wall_that_was_dropped_by_hand(migrated: Migrated, copied: Copy) -> None:
    kept = migrated.copy
    dropped = "POLICY act_read ON casework_contact" if environment.POSTGRES else "TRIGGER casework_contact_no_delete"
    kept.run(f"DROP {dropped}")
    missing = {line for line in set(listing(copied)) - set(listing(kept)) if not line.startswith("comment")}
    assert len(missing) == 1 and "casework_contact" in missing.pop()
