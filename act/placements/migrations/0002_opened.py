from django.db import migrations

from act.trust.row_security import ReadAgain
from act.trust.rows import Rows

READ = Rows(read="managed people opened counted", insert="")


class Migration(migrations.Migration):
    """Whoever opened a young person's record in an emergency reads what stands in it."""

    dependencies = [
        ("placements", "0001_initial"),
        ("trust", "0004_openings"),
    ]

    operations = [ReadAgain(name, READ) for name in ("Placement", "MissingEpisode")]
