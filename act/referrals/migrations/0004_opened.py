from django.db import migrations

from act.trust.row_security import ReadAgain
from act.trust.rows import Rows


class Migration(migrations.Migration):
    """Whoever opened a young person's record in an emergency reads what stands in it."""

    dependencies = [
        ("referrals", "0003_said_after_the_end_too"),
        ("trust", "0004_openings"),
    ]

    operations = [
        ReadAgain(
            "Referral",
            Rows(read="managed people opened own counted", insert="own+posted", owner="referred_by_id"),
        ),
        ReadAgain("Decision", Rows(read="managed people opened counted", insert="managed")),
    ]
