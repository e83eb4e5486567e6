"""A grown world: so many young people in ten authorities, every key in its place, every chain whole."""

import json

from tests.stories.copies import Copy

GROW = """
from act.cli import set_up_django
set_up_django(demo=False)
from tests.bench.grown import grown, here
print(grown(here(), 150))
"""
SEVEN = """SELECT max(held) FROM (SELECT count(*) AS held FROM trust_tie WHERE kind = 'key_worker' AND until IS NULL
           GROUP BY user_id) AS each_worker"""


def test_the_demonstration_grows_and_stays_whole(copied: Copy) -> None:
    before, most = copied.count("SELECT count(*) FROM people_youngperson"), copied.count(SEVEN)
    done = copied.python("-c", GROW)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == copied.count("SELECT count(*) FROM people_youngperson") >= 150 > before
    assert copied.count("SELECT count(DISTINCT authority_id) FROM people_youngperson") == 10
    assert copied.count("SELECT count(DISTINCT name) FROM people_youngperson") > 100
    assert copied.count(SEVEN) == most
    assert copied.act("audit", "anchor").returncode == 0
    verified = json.loads(copied.act("audit", "verify", "--json").stdout)
    assert verified["findings"] == [] and len(verified["chains"]) == 11
    assert copied.act("migrate").stdout == "The tables are up to date.\n"
