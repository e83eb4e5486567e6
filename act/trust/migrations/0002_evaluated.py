from django.db import migrations

from act.trust.reach import Reach


class Migration(migrations.Migration):
    """An evaluator reaches the records of the evaluation in their authorities."""

    dependencies = [
        ("trust", "0001_initial"),
    ]

    operations = [
        Reach("evaluated"),
    ]
