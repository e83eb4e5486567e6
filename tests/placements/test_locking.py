"""Many write where one young person lives at the same moment: each night still belongs to one placement."""

from uuid import uuid4

import psycopg
import pytest

from tests import environment
from tests.attack.test_races import key_on, visitor
from tests.attack.visitor import at_once
from tests.placements.test_forms import STAY
from tests.stories.server import Server

TWENTY = 20
OPEN = "SELECT count(*) FROM placements_placement p WHERE ended_on IS NULL AND young_person_id = '{}'"
OVERLAPPING = """SELECT count(*) FROM placements_placement a JOIN placements_placement b
  ON a.id < b.id AND a.young_person_id = b.young_person_id
  AND a.began_on < coalesce(b.ended_on, '9999-12-31') AND b.began_on < coalesce(a.ended_on, '9999-12-31')"""
INSERT = """INSERT INTO placements_placement
  (id, version, written_at, began_on, kind, provider, legal_status, liberty, unregistered, ended_because, removed_words,
   authority_id, young_person_id)
  SELECT %s, 1, now(), '2016-10-30', 'K2', 'PR4', 'V2', false, false, '', '', authority_id, id
  FROM people_youngperson WHERE id = %s"""


def test_twenty_stays_at_once_make_one(server: Server) -> None:
    david = visitor(server, "david")
    kai = key_on(david.get("/young-people/").words, "/young-people/", "Kai L.")
    before = server.count("SELECT count(*) FROM placements_placement")
    answers = at_once(
        [
            lambda miles=miles: david.post(
                f"/young-people/{kai}/stays/new/", {**STAY, "miles": str(miles), "once": str(uuid4()), "seen": "0"}
            )
            for miles in range(TWENTY)
        ]
    )
    statuses = [answer.status for answer in answers]
    assert statuses.count(302) == 1
    assert set(statuses) == {302, 422}
    assert server.count("SELECT count(*) FROM placements_placement") == before + 1
    assert server.count(OVERLAPPING) == 0


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has one writer at a time")
def test_twenty_inserts_at_once_past_our_own_code_make_one(server: Server) -> None:
    address = environment.address("act_app", server.database)
    with psycopg.connect(environment.admin().rsplit("/", 1)[0] + f"/{server.database}") as admin:
        (kai,) = admin.execute("SELECT id FROM people_youngperson WHERE name LIKE 'Kai%'").fetchone() or ("",)
        (manager,) = admin.execute("SELECT id FROM trust_user WHERE username = 'david'").fetchone() or ("",)

    def insert() -> bool:
        with psycopg.connect(address) as mine:
            mine.execute("SELECT act_enter(%s, '2016-10-31', '')", [manager])
            try:
                mine.execute(INSERT, [uuid4(), kai])
            except (psycopg.errors.ExclusionViolation, psycopg.errors.DeadlockDetected):
                mine.rollback()
                return False
        return True

    assert sum(at_once([insert] * TWENTY)) == 1
    assert server.count(OPEN.format(kai)) == 1
    assert server.count(OVERLAPPING) == 0
