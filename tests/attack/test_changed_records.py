"""Somebody changes the record in the database itself, its versions too: `act audit verify` says which one."""

import pytest

from tests import environment
from tests.attack.told import tell
from tests.stories.copies import Copy

MIA = "SELECT id FROM people_youngperson WHERE name IN ('Mia Robinson', 'Mia Robins')"
FIRST = f"SELECT id FROM casework_contact WHERE young_person_id = ({MIA}) ORDER BY at LIMIT 1"
RENAMED = "UPDATE people_youngperson SET name = 'Mia Robins' WHERE name = 'Mia Robinson'"
NEW_KEY = "gen_random_uuid()" if environment.POSTGRES else "lower(hex(randomblob(16)))"
OTHERS = "history_date, history_type, history_user_id, history_change_reason"


def another_version(table: str, columns: str, record: str) -> str:
    """A version as the record is now, put in beside the last one and of its time."""
    return (
        f"INSERT INTO {table}version (history_id, {OTHERS}, {columns}) "
        f"SELECT {NEW_KEY}, {OTHERS}, {', '.join(f'r.{name}' for name in columns.split(', '))} FROM {table}version v "
        f"JOIN {table} r ON r.id = v.id WHERE v.id = ({record}) ORDER BY history_date DESC LIMIT 1"
    )


PERSON = (
    "id, version, written_at, lineage, name, called, pronouns, born_on, gender, ethnicity, disability, "
    "disability_words, language, language_not_said, what_matters, what_matters_on, authority_id"
)
CHANGED: dict[str, tuple[str, ...]] = {
    "another name": (RENAMED,),
    "another note": (f"UPDATE casework_contact SET note = 'Nothing was said' WHERE id = ({FIRST})",),
    "another version": (f"UPDATE people_youngpersonversion SET name = 'Mia Robins' WHERE id = ({MIA})",),
    "a contact taken away": (f"DELETE FROM casework_contact WHERE id = ({FIRST})",),
    "another name, in every version too": (
        RENAMED,
        f"UPDATE people_youngpersonversion SET name = 'Mia Robins' WHERE id = ({MIA})",
    ),
    "another note, in its version too": (
        f"UPDATE casework_contactversion SET note = 'Nothing was said' WHERE id = ({FIRST})",
        f"UPDATE casework_contact SET note = 'Nothing was said' WHERE id = ({FIRST})",
    ),
    "another time of a contact, in its version too": (
        f"UPDATE casework_contactversion SET minutes = minutes + 5 WHERE id = ({FIRST})",
        f"UPDATE casework_contact SET minutes = minutes + 5 WHERE id = ({FIRST})",
    ),
    "a contact and its versions taken away": (
        f"DELETE FROM casework_contactversion WHERE id = ({FIRST})",
        f"DELETE FROM casework_contact WHERE id = ({FIRST})",
    ),
    "another name, in a version of its own": (RENAMED, another_version("people_youngperson", PERSON, MIA)),
    "another writer of a version": (
        "UPDATE people_youngpersonversion SET history_user_id = (SELECT id FROM trust_user WHERE username = 'jess') "
        f"WHERE id = ({MIA})",
    ),
}


def test_a_record_that_nobody_touched_is_whole(copied: Copy) -> None:
    found = copied.act("audit", "verify", "--only", "record")
    assert (found.returncode, found.stdout) == (0, "The record is whole.\n")


@pytest.mark.parametrize("change", CHANGED)
def test_a_record_changed_behind_the_service_s_back_is_named_by_its_key(change: str, copied: Copy) -> None:
    copied.tamper(*CHANGED[change])
    found = copied.act("audit", "verify", "--only", "record")
    tell(records_changed=1, records_found=int(found.returncode == 1))
    assert found.returncode == 1, found.stderr
    assert "1 record changed behind the service's back." in found.stdout
    assert "Mia" not in found.stdout


def test_a_digest_put_in_for_a_changed_record_breaks_the_chain(copied: Copy) -> None:
    """Whoever changes record and version writes the new digest into the audit too: then the log is not whole."""
    copied.tamper(
        *CHANGED["another name, in every version too"], "UPDATE trust_auditrow SET wrote = '' WHERE wrote <> ''"
    )
    log = copied.act("audit", "verify", "--only", "log")
    tell(records_changed=1, records_found=int(log.returncode == 1))
    assert log.returncode == 1 and "edited: " in log.stdout
    both = copied.act("audit", "verify")
    assert "The audit is not whole." in both.stdout and "changed behind the service's back." in both.stdout


def test_what_was_put_into_the_audit_by_hand_is_neither_obeyed_nor_shown(copied: Copy) -> None:
    place = "WHERE wrote <> '' AND place = (SELECT max(place) FROM trust_auditrow WHERE wrote <> '')"
    copied.tamper(f"UPDATE trust_auditrow SET wrote = 'Mia\"], \\ x:y' {place}")
    found = copied.act("audit", "verify", "--only", "record")
    assert found.returncode == 1, found.stderr
    assert "Mia" not in found.stdout
