"""The tables can be changed: on either database, with every wall there afterwards."""

import json

from tests.stories.copies import Copy
from tests.trust.walls.listing import listing


def test_a_required_column_and_a_constraint_come_and_go_on_every_table_with_every_wall_there(copied: Copy) -> None:
    before = listing(copied)
    done = copied.python("-m", "tests.trust.walls.changing")
    assert done.returncode == 0, done.stderr
    wrong: dict[str, list[str]] = json.loads(done.stdout)
    assert len(wrong) > 4 * 30
    assert {change: lines for change, lines in wrong.items() if lines} == {}
    assert listing(copied) == before
