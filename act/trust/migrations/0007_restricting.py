from django.db import migrations

from act.trust.row_rules import MayInsert
from act.trust.row_security import NewRows
from act.trust.rows import Rows
from act.trust.two_people import TwoPeople

A_MANAGER_STILL_POSTED = (
    "EXISTS (SELECT 1 FROM trust_posting p WHERE p.user_id = trust_pass.user_id "
    "AND p.authority_id = trust_pass.authority_id AND p.role = 'manager' "
    "AND p.since <= nullif(current_setting('act.today', true), '')::date "
    "AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date))"
)


class Migration(migrations.Migration):
    """Restricting, naming and blocking as tightly as they are used; lifting by two people; the operator's way in."""

    dependencies = [
        ("trust", "0006_shared"),
    ]

    operations = [
        NewRows("Restriction", Rows(read="works operated", insert="managed+seen", update="managed+seen", hides=False)),
        NewRows("RestrictionReview", Rows(read="managed", insert="managed+seen")),
        NewRows(
            "Pass",
            Rows(
                read="own managed people opened operated",
                insert="managed+seen",
                update="managed+seen",
                owner="user_id",
            ),
        ),
        MayInsert(
            "trust_pass",
            "act_named_by_operator",
            "act_actor() IS NULL AND current_setting('act.purpose', true) = 'operation' AND given_by_id IS NULL "
            f"AND ended_at IS NULL AND {A_MANAGER_STILL_POSTED}",
        ),
        NewRows(
            "Block",
            Rows(
                read="own managed",
                insert="managed+seen own+people+seen own+opened+seen",
                update="managed+seen+unrated",
                owner="user_id",
                rated="user_id",
                hides=False,
            ),
        ),
        TwoPeople("trust_restriction", asked=("asked_at", "asked_by_id"), done=("lifted_at", "lifted_by_id")),
    ]
