from django.db import migrations

from act.trust.row_rules import MayRead
from act.trust.rows import Rows

SHARED = Rows(read="shared", insert="").expression("shared")


class Migration(migrations.Migration):
    """What a share opens: what kind of place the young person lives in, and when they were missing."""

    dependencies = [
        ("placements", "0002_opened"),
        ("trust", "0006_shared"),
    ]

    operations = [MayRead(f"placements_{table}", "act_shared", SHARED) for table in ("placement", "missingepisode")]
