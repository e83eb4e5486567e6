from django.db import migrations

from act.trust.row_rules import MayInsert, MayUpdate
from act.trust.row_security import ReadAgain
from act.trust.rows import Rows

READ = Rows(read="managed people opened counted", insert="")
OWN = "young_person_id = ANY ((SELECT act_ids('act.opened'))::uuid[]) AND worker_id = act_actor()"


class Migration(migrations.Migration):
    """Whoever opened a young person's record in an emergency reads what stands in it, and writes down contacts."""

    dependencies = [
        ("casework", "0002_closing_and_intensity"),
        ("trust", "0004_openings"),
    ]

    operations = [
        ReadAgain("Contact", READ),
        ReadAgain("Involvement", READ),
        MayInsert("casework_contact", "act_insert_opened", OWN),
        MayUpdate("casework_contact", "act_update_opened", OWN, OWN),
        MayInsert("casework_contactversion", "act_insert_opened", OWN),
    ]
