"""A page of one young person's record that was shown to somebody: what the audit has of it, in one narrow row."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from act.trust.models.audit import AuditRow
from act.trust.models.place import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import SameActor
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class AuditedView(models.Model):
    """Written with the sight that it repeats, so that asking who looked reads no list and nothing that was written.

    A page with several young people on it is a list, and none. Views from before this table was there are added by
    `act migrate`. The audit alone is evidence: nothing ties these rows.
    """

    row = models.OneToOneField(AuditRow, models.PROTECT, primary_key=True, related_name="+")
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+", db_index=False)
    young_person_id = models.UUIDField()
    actor_id = models.UUIDField()
    at = models.DateTimeField()
    on = models.DateField(help_text="The practice date that it was then")
    what = models.CharField(max_length=80, help_text="The page's name")

    rows: ClassVar[Rows] = Rows(read="managed verified", insert="own verified", owner="actor_id")
    walls: ClassVar[tuple[Wall, ...]] = (SameActor("row_id", "trust_auditrow"),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["row", "young_person_id", "actor_id", "at", "on", "what"], statistic=["authority"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["authority", "at"], name="view_of_authority"),
            models.Index(fields=["authority", "young_person_id", "at"], name="view_of_person"),
            models.Index(fields=["authority", "actor_id", "at"], name="view_of_actor"),
        ]
        constraints = [models.CheckConstraint(condition=~Q(what=""), name="view_says_what")]

    def __str__(self) -> str:
        return f"{self.what}, {self.at:%d %b %Y}"
