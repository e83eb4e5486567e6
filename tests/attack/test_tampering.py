"""Whoever has all power over the database cannot change the audit unseen: tampered with, then verified."""

from typing import Any

import pytest

from act.methods.chain import ChainFindingKind
from tests import environment
from tests.attack.told import tell
from tests.attack.verified import Verified, agreeing
from tests.stories.copies import Copy

WIGAN = "(SELECT id FROM trust_authority WHERE name = 'Wigan')"
OTHER = "(SELECT id FROM trust_authority WHERE name = 'Rochdale')"
NEW_KEY = "gen_random_uuid()" if environment.POSTGRES else "lower(hex(randomblob(16)))"
COLUMNS = "at, kind, what, actor_id, request_id, object_id, method, status, authority_id, hash, wrote, tied_as"
HEAD = f"SELECT length FROM trust_chainhead WHERE chain = {WIGAN}"


def row(place: int | str, authority: str = WIGAN) -> str:
    """A condition for one row of a chain."""
    return f"authority_id = {authority} AND place = {place}"


def gone(beyond: str) -> tuple[str, str]:
    """Rows of Wigan and their subjects taken away."""
    rows = f"SELECT id FROM trust_auditrow WHERE authority_id = {WIGAN} AND {beyond}"
    return (
        f"DELETE FROM trust_auditsubject WHERE row_id IN ({rows})",
        f"DELETE FROM trust_auditrow WHERE authority_id = {WIGAN} AND {beyond}",
    )


def at(place: str) -> str:
    """A copy of row 100, put in at a place."""
    return (
        f"INSERT INTO trust_auditrow (id, place, {COLUMNS}) "
        f"SELECT {NEW_KEY}, {place}, {COLUMNS} FROM trust_auditrow WHERE {row(100)}"
    )


SET_BACK = f"""UPDATE trust_chainhead SET length = 200,
  hash = (SELECT hash FROM trust_auditrow WHERE {row(200)}) WHERE chain = {WIGAN}"""
TAMPERINGS: dict[str, tuple[tuple[str, ...], ChainFindingKind]] = {
    "a row edited": ((f"UPDATE trust_auditrow SET what = 'pages:team' WHERE {row(100)}",), ChainFindingKind.EDITED),
    "who acted edited": (
        (f"UPDATE trust_auditrow SET actor_id = (SELECT id FROM trust_user WHERE username = 'jess') WHERE {row(100)}",),
        ChainFindingKind.EDITED,
    ),
    "a time edited": (
        (f"UPDATE trust_auditrow SET at = '2016-01-01 00:00:00+00:00' WHERE {row(100)}",),
        ChainFindingKind.EDITED,
    ),
    "a subject edited": (
        (
            "UPDATE trust_auditsubject SET young_person_id = row_id "
            f"WHERE row_id = (SELECT id FROM trust_auditrow WHERE {row(1)})",
        ),
        ChainFindingKind.EDITED,
    ),
    "a subject taken away": (
        (f"DELETE FROM trust_auditsubject WHERE row_id = (SELECT id FROM trust_auditrow WHERE {row(1)})",),
        ChainFindingKind.EDITED,
    ),
    "a subject added": (
        (
            "INSERT INTO trust_auditsubject (id, row_id, authority_id, young_person_id, actor_id) "
            f"SELECT {NEW_KEY}, row_id, authority_id, row_id, actor_id FROM trust_auditsubject "
            f"WHERE row_id = (SELECT id FROM trust_auditrow WHERE {row(1)})",
        ),
        ChainFindingKind.EDITED,
    ),
    "a row deleted": (gone("place = 100"), ChainFindingKind.MISSING),
    "a row inserted at the end": ((at(f"1 + ({HEAD})"),), ChainFindingKind.ADDED),
    "a row inserted, and those after it moved on": (
        (
            f"UPDATE trust_auditrow SET place = place + 1000000 WHERE authority_id = {WIGAN} AND place > 150",
            f"UPDATE trust_auditrow SET place = place - 999999 WHERE authority_id = {WIGAN} AND place > 1000000",
            at("151"),
            f"UPDATE trust_chainhead SET length = length + 1 WHERE chain = {WIGAN}",
        ),
        ChainFindingKind.EDITED,
    ),
    "two rows swapped": (
        (
            f"UPDATE trust_auditrow SET place = 9999999 WHERE {row(100)}",
            f"UPDATE trust_auditrow SET place = 100 WHERE {row(120)}",
            f"UPDATE trust_auditrow SET place = 120 WHERE {row(9999999)}",
        ),
        ChainFindingKind.OUT_OF_ORDER,
    ),
    "a row moved to another authority": (
        (
            f"UPDATE trust_auditrow SET authority_id = {OTHER}, place = "
            f"(SELECT length + 1 FROM trust_chainhead WHERE chain = {OTHER}) WHERE {row(100)}",
        ),
        ChainFindingKind.MISSING,
    ),
    "the end cut off": (gone("place > 200"), ChainFindingKind.CUT_OFF),
    "the end cut off, and the head set back": ((*gone("place > 200"), SET_BACK), ChainFindingKind.CUT_OFF),
    "a whole chain taken away": (
        (*gone("place > 0"), f"DELETE FROM trust_chainhead WHERE chain = {WIGAN}"),
        ChainFindingKind.CUT_OFF,
    ),
    "a head taken away": ((f"DELETE FROM trust_chainhead WHERE chain = {WIGAN}",), ChainFindingKind.ADDED),
}


def kinds(found: dict[str, Any], chain: str) -> set[str]:
    """In which ways one chain is wrong; an empty name means the whole database."""
    return {finding["kind"] for finding in found["findings"] if finding["chain"] == chain}


def at_work(copy: Copy, acts: int) -> None:
    """Sam phones Mia so many times."""
    done = copy.python("-m", "tests.attack.at_work", str(acts), "1")
    assert done.returncode == 0, done.stderr


@pytest.fixture
def untouched(copied: Copy, verified: Verified) -> Copy:
    """A copy that is found whole before anybody touches it."""
    assert verified(copied)["whole"]
    return copied


def test_an_untouched_audit_is_whole_and_said_to_be_in_a_line_a_chain(copied: Copy) -> None:
    done = copied.act("audit", "verify")
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (0, 5), done.stdout
    for name, line in zip(("Rochdale", "Wigan", "No single authority"), lines[:3], strict=True):
        assert line.startswith(f"{name}: ") and " rows, whole since " in line and ", anchored at " in line
    assert lines[3].startswith("The audit is whole. 3 chains, ")
    assert lines[4] == "The record is whole."


@pytest.mark.parametrize("name", TAMPERINGS)
def test_each_tampering_is_found_for_what_it_is(name: str, copied: Copy, verified: Verified) -> None:
    statements, kind = TAMPERINGS[name]
    copied.tamper(*statements)
    found = verified(copied)
    tell(tamperings=1, tamperings_found=kind in kinds(found, "Wigan"))
    assert kind in kinds(found, "Wigan")
    assert kinds(found, "") == set()
    assert kinds(found, "No single authority") == set()
    if OTHER not in "".join(statements):
        assert kinds(found, "Rochdale") == set()


def test_an_older_copy_of_the_whole_database_is_found_by_what_was_anchored(untouched: Copy, verified: Verified) -> None:
    older = untouched.keep("older")
    at_work(untouched, 3)
    assert untouched.act("--as", "ruth", "evaluate").returncode == 0
    assert untouched.act("audit", "anchor").returncode == 0
    assert verified(untouched)["whole"]
    untouched.put_back(older)
    done = untouched.act("audit", "verify", "--only", "log", "--json")
    found = agreeing(done.stdout, done.returncode)
    tell(tamperings=1, tamperings_found=ChainFindingKind.OLDER_COPY in kinds(found, ""))
    assert kinds(found, "") == {ChainFindingKind.OLDER_COPY}
    assert kinds(found, "Wigan") == kinds(found, "No single authority") == {ChainFindingKind.CUT_OFF}
    refused = untouched.act("audit", "anchor")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "Nothing was anchored. Run 'act audit verify'." in refused.stderr


def test_an_older_copy_that_went_on_is_found_too(untouched: Copy, verified: Verified) -> None:
    older = untouched.keep("older")
    at_work(untouched, 3)
    assert untouched.act("audit", "anchor").returncode == 0
    untouched.put_back(older)
    at_work(untouched, 5)
    assert kinds(verified(untouched), "Wigan") == {ChainFindingKind.REWRITTEN}


def test_without_its_anchors_an_older_copy_would_look_whole_so_verifying_says_that_they_are_missing(
    untouched: Copy, verified: Verified
) -> None:
    anchors = untouched.state / "anchors" / "audit.jsonl"
    anchors.unlink()
    found = verified(untouched)
    assert [finding["kind"] for finding in found["findings"]] == [ChainFindingKind.NOT_ANCHORED]


def test_an_anchor_that_cannot_be_read_is_a_finding(untouched: Copy, verified: Verified) -> None:
    anchors = untouched.state / "anchors" / "audit.jsonl"
    anchors.write_text(anchors.read_text("utf-8") + "{}\n", "utf-8")
    assert [finding["sentence"] for finding in verified(untouched)["findings"]] == [
        "Line 4 of the anchors cannot be read."
    ]


def test_a_chain_whose_head_was_taken_away_takes_no_more_rows(copied: Copy) -> None:
    """A new head would begin at one, where a row stands already: nothing is done that cannot be entered."""
    contacts = copied.count("SELECT count(*) FROM casework_contact")
    copied.tamper(*TAMPERINGS["a head taken away"][0])
    done = copied.python("-m", "tests.attack.at_work", "1", "1")
    assert done.returncode != 0
    assert "audit_one_row_a_place" in done.stderr or "UNIQUE constraint failed" in done.stderr
    assert copied.count("SELECT count(*) FROM casework_contact") == contacts
