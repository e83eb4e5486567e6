from django.db import migrations, models

from act.trust.reach import Reach
from act.trust.row_rules import MayRead, OnlyInsert
from act.trust.rows import Rows


class Migration(migrations.Migration):
    """What a share opens: who is beside the young person. And that a partner looked, for those beside them."""

    dependencies = [
        ("trust", "0005_hidden"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="auditrow",
            index=models.Index(
                condition=models.Q(("what", "pages:share")), fields=["object_id"], name="audit_of_share"
            ),
        ),
        Reach("shared"),
        MayRead("trust_tie", "act_shared", Rows(read="shared", insert="").expression("shared")),
        MayRead(
            "trust_auditrow",
            "act_looked_at_share",
            "what = 'pages:share' AND kind = 'sight' AND EXISTS (SELECT 1 FROM trust_share s WHERE s.id = object_id "
            "AND s.young_person_id = ANY ((SELECT act_ids('act.people'))::uuid[]))",
        ),
        OnlyInsert("trust_share", "act_share_signed", "by_id = act_actor() AND until <= since + 366"),
    ]
