"""A wall that was changed by hand is named when the service starts, and is put up again by `act migrate`."""

import pytest

from tests import environment
from tests.serving import free_port
from tests.stories.copies import Copy
from tests.trust.walls.listing import listing

ON_POSTGRESQL = {
    "DROP POLICY act_read ON casework_contact": "policy act_read on casework_contact is missing",
    "ALTER POLICY act_insert ON trust_tie WITH CHECK (true)": "policy act_insert on trust_tie is changed",
    "CREATE POLICY mine ON trust_tie FOR SELECT USING (true)": "policy mine on trust_tie is not declared",
    "ALTER TABLE trust_share NO FORCE ROW LEVEL SECURITY": "row security on trust_share is changed",
    "ALTER TABLE trust_share DISABLE TRIGGER trust_share_set_once": (
        "trigger trust_share_set_once on trust_share is changed"
    ),
    "GRANT DELETE ON people_youngperson TO act_app": "grants on people_youngperson is changed",
    "GRANT UPDATE (why) ON trust_opening TO act_app": "grants on trust_opening is changed",
    "ALTER FUNCTION act_holds(text[]) SECURITY DEFINER": "function act_holds is changed",
    "ALTER TABLE outcomes_goal DROP CONSTRAINT outcomes_goal_follows_id_same_authority": (
        "constraint outcomes_goal_follows_id_same_authority on outcomes_goal is missing"
    ),
}
ON_SQLITE = {
    "DROP TRIGGER casework_contact_no_delete": "trigger casework_contact_no_delete on casework_contact is missing",
    "CREATE TRIGGER mine AFTER INSERT ON trust_tie BEGIN SELECT 1; END": "trigger mine on trust_tie is not declared",
}
BY_HAND = ON_POSTGRESQL if environment.POSTGRES else ON_SQLITE


@pytest.mark.parametrize("statement", BY_HAND)
def test_a_wall_changed_by_hand_stops_the_service_by_name_until_act_migrate(statement: str, copied: Copy) -> None:
    before = listing(copied)
    copied.run(statement)
    refused = copied.act("serve", "--port", str(free_port()))
    assert refused.returncode == 1
    assert BY_HAND[statement] in refused.stderr
    assert refused.stderr.count("\n") == 1 and "Run: act migrate" in refused.stderr
    assert copied.act("migrate").stdout == "The tables are up to date.\n"
    assert listing(copied) == before


def test_a_server_of_another_kind_does_not_start_either(copied: Copy) -> None:
    copied.run(next(iter(BY_HAND)))
    refused = copied.python("-c", "import act.config.wsgi")
    assert refused.returncode == 1 and next(iter(BY_HAND.values())) in refused.stderr


def test_a_second_migrate_changes_nothing(copied: Copy) -> None:
    before = listing(copied)
    assert copied.act("migrate").stdout == "The tables are up to date.\n"
    assert listing(copied) == before
