from django.db import migrations

from act.trust.row_rules import MayRead
from act.trust.rows import Rows


class Migration(migrations.Migration):
    """What a share opens: whether ACT works with the young person."""

    dependencies = [
        ("casework", "0003_opened"),
        ("trust", "0006_shared"),
    ]

    operations = [
        MayRead("casework_involvement", "act_shared", Rows(read="shared", insert="").expression("shared")),
    ]
