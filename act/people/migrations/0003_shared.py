from django.db import migrations

from act.trust.row_rules import MayRead
from act.trust.rows import Rows
from act.trust.walls import SameAuthority


class Migration(migrations.Migration):
    """What a share opens of a young person's own record, and that it stays in their authority."""

    dependencies = [
        ("people", "0002_opened"),
        ("trust", "0006_shared"),
    ]

    operations = [
        MayRead("people_youngperson", "act_shared", Rows(read="shared", insert="", person="id").expression("shared")),
        SameAuthority(table="trust_share", column="young_person_id", parent="people_youngperson"),
    ]
