from django.db import migrations, models
from django.db.models import Q

from act.trust.reach import Reach
from act.trust.row_security import NewRows, RowSecurity
from act.trust.rows import Rows
from act.trust.tying import tie_all
from act.trust.walls import OnlyForward


class Migration(migrations.Migration):
    """Each row of the audit is tied to the one before it."""

    dependencies = [
        ("trust", "0002_evaluated"),
    ]

    operations = [
        migrations.CreateModel(
            name="ChainHead",
            fields=[
                (
                    "chain",
                    models.UUIDField(
                        help_text="The authority; all zeros for what belongs to no single one",
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("length", models.PositiveBigIntegerField()),
                ("hash", models.CharField(max_length=64)),
            ],
        ),
        migrations.AddField("auditsubject", "actor_id", models.UUIDField(null=True)),
        migrations.AddField(
            "auditrow",
            "place",
            models.PositiveBigIntegerField(help_text="Its number in its chain, from 1", null=True),
        ),
        migrations.AddField("auditrow", "hash", models.CharField(max_length=64, null=True)),
        migrations.RunPython(tie_all),
        migrations.AlterField("auditsubject", "actor_id", models.UUIDField()),
        migrations.AlterField(
            "auditrow", "place", models.PositiveBigIntegerField(help_text="Its number in its chain, from 1")
        ),
        migrations.AlterField("auditrow", "hash", models.CharField(max_length=64)),
        migrations.AddConstraint(
            "auditrow", models.UniqueConstraint(fields=["authority", "place"], name="audit_one_row_a_place")
        ),
        migrations.AddConstraint(
            "auditrow",
            models.UniqueConstraint(
                condition=Q(authority__isnull=True), fields=["place"], name="audit_one_row_a_place_of_none"
            ),
        ),
        Reach("chain"),
        OnlyForward("trust_chainhead"),
        RowSecurity("ChainHead", Rows(read="all", insert="all", update="all")),
        NewRows(
            "AuditRow",
            Rows(
                read="own managed within verified",
                insert="anyone",
                owner="actor_id",
                parent="trust_auditrow",
                child="trust_auditsubject",
            ),
        ),
        NewRows("AuditSubject", Rows(read="own managed verified", insert="own", owner="actor_id")),
    ]
