"""Somebody changes the record in the database itself: `act record verify` says which one."""

import pytest

from tests.attack.told import tell
from tests.stories.copies import Copy

MIA = "SELECT id FROM people_youngperson WHERE name = 'Mia Robinson'"
FIRST = f"SELECT id FROM casework_contact WHERE young_person_id = ({MIA}) ORDER BY at LIMIT 1"
CHANGED = {
    "another name": "UPDATE people_youngperson SET name = 'Mia Robins' WHERE name = 'Mia Robinson'",
    "another note": f"UPDATE casework_contact SET note = 'Nothing was said' WHERE id = ({FIRST})",
    "another version": f"UPDATE people_youngpersonversion SET name = 'Mia Robins' WHERE id = ({MIA})",
    "a contact taken away": f"DELETE FROM casework_contact WHERE id = ({FIRST})",
}


def test_a_record_that_nobody_touched_is_whole(copied: Copy) -> None:
    found = copied.act("record", "verify")
    assert (found.returncode, found.stdout) == (0, "The record is whole.\n")


@pytest.mark.parametrize("change", CHANGED)
def test_a_record_changed_behind_the_service_s_back_is_named_by_its_key(change: str, copied: Copy) -> None:
    copied.tamper(CHANGED[change])
    found = copied.act("record", "verify")
    tell(records_changed=1, records_found=int(found.returncode == 1))
    assert found.returncode == 1
    assert "1 record changed behind the service's back." in found.stdout
    assert "Mia" not in found.stdout
