"""A table that SQLite made anew keeps its walls."""

import pytest
from django.db import connection

from act.trust.rebuilt import put_up_again
from tests import environment

pytestmark = pytest.mark.skipif(environment.POSTGRES, reason="only SQLite makes tables anew")

OF_EXPECTED_PATHS = {
    "referrals_expectedpath_no_delete",
    "referrals_expectedpath_no_update",
    "referrals_expectedpath_referral_id_same_authority_insert",
    "referrals_expectedpath_referral_id_same_authority_update",
}


def _triggers() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
        return {name for (name,) in cursor.fetchall()}


@pytest.mark.usefixtures("db")
def test_the_walls_of_a_table_that_a_later_migration_changed_are_there() -> None:
    assert _triggers() >= OF_EXPECTED_PATHS


@pytest.mark.usefixtures("db")
def test_a_wall_that_was_lost_is_put_up_again_and_the_others_are_left_alone() -> None:
    before = _triggers()
    with connection.cursor() as cursor:
        for name in OF_EXPECTED_PATHS:
            cursor.execute(f'DROP TRIGGER "{name}"')
    put_up_again(using="default")
    assert _triggers() == before
