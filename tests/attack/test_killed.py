"""Killed in the middle of writing: no act that was acknowledged is lost, and none is there without its row."""

import os
import random
import subprocess
import sys
import threading

from tests.attack.told import LONG, tell
from tests.attack.verified import Verified
from tests.stories.copies import Copy

ROUNDS = 50 if LONG else 5
"""`make test` kills five times, `make attack` more often."""
CONTACTS = "SELECT count(*) FROM casework_contact"
ENTERED = """SELECT count(*) FROM casework_contact c WHERE EXISTS (
  SELECT 1 FROM trust_auditrow r WHERE r.what = 'casework.contact_logged' AND r.object_id = c.id)"""
ROWS = "SELECT count(*) FROM trust_auditrow WHERE what = 'casework.contact_logged'"


def killed_at_work(copy: Copy, chance: random.Random) -> set[str]:
    """Works until it is killed at a moment that nobody chose; gives the acts that were acknowledged."""
    command = [sys.executable, "-m", "tests.attack.at_work", "0", "1"]
    with subprocess.Popen(command, env=copy.variables, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        heard = [process.stdout.readline() for _ in range(chance.randrange(1, 25))]
        threading.Event().wait(chance.uniform(0, 0.03))
        process.kill()
        heard += process.stdout.readlines()
    return {line.strip() for line in heard if line.endswith("\n")}


def test_no_acknowledged_act_is_lost_and_none_is_there_without_its_row(copied: Copy, verified: Verified) -> None:
    chance = random.Random(os.environ.get("ACT_ATTACK_SEED", "chain"))
    before = copied.count(CONTACTS)
    acknowledged: set[str] = set()
    for _ in range(ROUNDS):
        acknowledged |= killed_at_work(copied, chance)
    kept = {str(key).replace("-", "") for (key,) in copied.ask("SELECT id FROM casework_contact")}
    lost = {key.replace("-", "") for key in acknowledged} - kept
    tell(kills=ROUNDS, lost=len(lost) + abs(copied.count(CONTACTS) - copied.count(ENTERED)))
    assert lost == set()
    assert before + len(acknowledged) <= copied.count(CONTACTS) <= before + len(acknowledged) + ROUNDS
    assert copied.count(CONTACTS) == copied.count(ENTERED) == copied.count(ROWS)
    assert verified(copied)["whole"]


def test_many_writers_of_one_chain_and_of_several_come_one_after_the_other(copied: Copy, verified: Verified) -> None:
    acts, threads = 12, 9
    before = copied.count("SELECT count(*) FROM trust_auditrow")
    done = copied.python("-m", "tests.attack.at_work", str(acts), str(threads))
    assert done.returncode == 0, done.stderr
    assert copied.count("SELECT count(*) FROM trust_auditrow") == before + acts * (3 * 1 + 3 * 3 + 3 * 2)
    assert verified(copied)["whole"]
