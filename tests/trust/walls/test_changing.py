"""The tables can be changed: on either database, with every wall there afterwards."""

import json

from tests.stories.copies import Copy
from tests.trust.walls.listing import listing


def test_a_required_column_and_a_constraint_come_and_go_on_every_table_with_every_wall_there(copied: Copy) -> None:
    before = listing(copied)
    done = copied.python("-m", "tests.trust.walls.changing")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    tables, changes = said["tables"], said["changes"]
    assert len(tables) > 30
    assert [change["have"] for change in changes] == [tables, tables, tables, []]
    assert {change["name"]: change["wrong"] for change in changes if change["wrong"]} == {}
    assert listing(copied) == before
