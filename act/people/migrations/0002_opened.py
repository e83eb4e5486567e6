from django.db import migrations

from act.trust.reach import Reach
from act.trust.row_rules import MayRead, OnlyInsert
from act.trust.row_security import ReadAgain
from act.trust.rows import Rows
from act.trust.walls import SameAuthority

SEEN = "EXISTS (SELECT 1 FROM people_youngperson p WHERE p.id = young_person_id)"


class Migration(migrations.Migration):
    """Who opened a young person's record in an emergency reads it; whoever knows name and birthday finds them."""

    dependencies = [
        ("people", "0001_initial"),
        ("trust", "0004_openings"),
    ]

    operations = [
        Reach("finding"),
        ReadAgain("YoungPerson", Rows(read="managed people opened counted", insert="posted", person="id")),
        ReadAgain("Agreement", Rows(read="managed people opened counted", insert="posted")),
        MayRead(
            "people_youngperson",
            "act_find",
            "authority_id IN (SELECT act_finding()) AND (born_on = act_find_born() AND act_find_words() <> '{}' "
            "AND act_find_words() <@ act_words(name || ' ' || called) OR id = ANY ((SELECT act_found())::uuid[]))",
        ),
        MayRead("trust_tie", "act_find", f"authority_id IN (SELECT act_finding()) AND {SEEN}"),
        OnlyInsert("trust_found", "act_found_by_both", SEEN),
        SameAuthority(table="trust_found", column="young_person_id", parent="people_youngperson"),
        SameAuthority(table="trust_opening", column="young_person_id", parent="people_youngperson"),
    ]
