"""A database that had an audit before there were chains: its rows are tied in the order of their time."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from act.trust.identifiers import uuid7
from tests import environment
from tests.stories.copies import Copy

WIGAN, ROCHDALE, SAM = uuid4(), uuid4(), uuid4()
BEGAN = datetime(2016, 2, 1, 9, tzinfo=UTC)
MANY = 1_100
"""More than are tied at once."""
MIGRATE = """
import django; django.setup()
from django.core.management import call_command
from act.trust.database import as_owner
with as_owner():
    call_command("migrate", *{}, verbosity=0)
"""


def key(value: UUID | None) -> str:
    """As it stands in a statement."""
    return "NULL" if value is None else f"'{value if environment.POSTGRES else value.hex}'"


def old_row(number: int, authority: UUID | None) -> list[str]:
    """A row of then; the later the number, the earlier it was, and each of an authority is about somebody."""
    pk, at = uuid7(), BEGAN - timedelta(minutes=number)
    said = f"'{at:%Y-%m-%d %H:%M:%S+00:00}', 'act', 'tests.old', {key(SAM)}, '', {key(authority)}"
    row = f"INSERT INTO trust_auditrow (id, at, kind, what, actor_id, method, authority_id) VALUES ({key(pk)}, {said})"
    subject = f"""INSERT INTO trust_auditsubject (id, row_id, authority_id, young_person_id)
                  VALUES ({key(uuid7())}, {key(pk)}, {key(authority)}, {key(uuid4())})"""
    return [row, subject] if authority else [row]


def migrate(copy: Copy, *to: str) -> None:
    """The tables as they were, or as they are."""
    variables = {**copy.variables, "DJANGO_SETTINGS_MODULE": "act.config.settings"}
    done = Copy(copy.state, copy.database, variables).python("-c", MIGRATE.format(to))
    assert done.returncode == 0, done.stderr


def test_rows_that_were_there_are_tied_in_the_order_of_their_time(empty: Copy) -> None:
    migrate(empty, "trust", "0002")
    for place, name, code in ((WIGAN, "Wigan", "E08000010"), (ROCHDALE, "Rochdale", "E08000005")):
        columns = "id, code, name, duty_team"
        empty.run(f"INSERT INTO trust_authority ({columns}) VALUES ({key(place)}, '{code}', '{name}', '')")
    old = [(number, WIGAN) for number in range(MANY)] + [(1, ROCHDALE), (2, None), (3, None)]
    empty.run(*(statement for number, authority in old for statement in old_row(number, authority)))
    migrate(empty)
    found = json.loads(empty.act("audit", "verify", "--json").stdout)
    assert [(chain["name"], chain["rows"]) for chain in found["chains"]] == [
        ("Rochdale", 1),
        ("Wigan", MANY),
        ("No single authority", 2),
    ]
    assert [finding["kind"] for finding in found["findings"]] == ["not anchored"]
    places = [
        place
        for (place,) in empty.ask(f"SELECT place FROM trust_auditrow WHERE authority_id = {key(WIGAN)} ORDER BY at")
    ]
    assert places == list(range(1, MANY + 1))
    assert empty.count("SELECT count(*) FROM trust_auditsubject s JOIN trust_auditrow r ON r.id = s.row_id "
                       "WHERE s.actor_id = r.actor_id") == MANY + 1  # fmt: skip


def test_the_walls_stand_again_afterwards(empty: Copy) -> None:
    migrate(empty, "trust", "0002")
    empty.run(*old_row(1, None))
    migrate(empty)
    if environment.POSTGRES:
        tables = "('trust_auditrow', 'trust_auditsubject', 'trust_chainhead')"
        walls = f"SELECT count(*) FROM pg_class WHERE relrowsecurity AND relforcerowsecurity AND relname IN {tables}"
        assert empty.count(walls) == 3
    else:
        triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE '{}_no_%'"
        assert [empty.count(triggers.format(f"trust_{table}")) for table in ("auditrow", "auditsubject")] == [2, 2]
        assert (
            empty.count("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'trust_chainhead'")
            == 3
        )
