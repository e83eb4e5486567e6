from django.db import migrations

from act.trust.walls import SameAuthority

TABLES = ("trust_restriction", "trust_restrictionreview", "trust_pass", "trust_block")


class Migration(migrations.Migration):
    """Who may see a record is said in the authority whose record it is."""

    dependencies = [
        ("people", "0003_shared"),
        ("trust", "0007_restricting"),
    ]

    operations = [SameAuthority(table=table, column="young_person_id", parent="people_youngperson") for table in TABLES]
