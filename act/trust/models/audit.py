"""Who did, saw or was refused what. Rows are added, and never changed or taken away.

Each row is tied to the one before it in its chain (`act.methods.chain`): one chain for each authority, and one for what
belongs to no single authority. A column that is added to these two
models comes with a new version of what is tied (`act.trust.audit.chain.TIED`).
"""

from enum import StrEnum
from typing import ClassVar

from django.db import models
from django.db.models import Q

from act.trust.identifiers import uuid7
from act.trust.models.place import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import OnlyForward, SameActor
from act.trust.walls.extra_policies import MayRead
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

SHARED_PAGE = "pages:share"
"""The page on which a partner reads what is shared with them: those beside the young person see that they did."""


class AuditKind(StrEnum):
    """A change, a look, or a door that stayed shut."""

    ACT = "act"
    SIGHT = "sight"
    REFUSAL = "refusal"


class AuditRow(models.Model):
    """One act, sight or refusal. Keys only: no name, no words, nothing that a person said.

    No foreign key to people or users, so that no record can hold it back and none can take it along.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    at = models.DateTimeField()
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in AuditKind])
    what = models.CharField(max_length=80, help_text="The act's name, or the page's")
    actor_id = models.UUIDField(null=True)
    request_id = models.UUIDField(null=True)
    object_id = models.UUIDField(null=True)
    method = models.CharField(max_length=8, blank=True)
    status = models.PositiveSmallIntegerField(null=True)
    authority = models.ForeignKey(Authority, models.PROTECT, null=True, related_name="+")
    place = models.PositiveBigIntegerField(help_text="Its number in its chain, from 1")
    hash = models.CharField(max_length=64)
    wrote = models.CharField(
        blank=True,
        default="",
        max_length=100_000,
        help_text="A digest of each version that the act wrote",
    )
    tied_as = models.PositiveSmallIntegerField(help_text="By which version of act.trust.audit.chain.TIED")

    rows: ClassVar[Rows] = Rows(
        read="own managed within verified",
        insert="anyone",
        owner="actor_id",
        parent="trust_auditrow",
        child="trust_auditsubject",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        MayRead(
            "act_looked_at_share",
            f"what = '{SHARED_PAGE}' AND kind = 'sight' AND EXISTS (SELECT 1 FROM trust_share s WHERE s.id = object_id "
            "AND s.young_person_id = ANY ((SELECT act_ids('act.people'))::uuid[]))",
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id", "at", "kind", "what", "actor_id", "request_id", "object_id", "method", "status"],
        statistic=["authority"],
    ) | classify(operational=["place", "hash", "wrote", "tied_as"])

    class Meta:
        indexes = [
            models.Index(fields=["authority", "at"], name="audit_of_authority"),
            models.Index(fields=["object_id"], condition=Q(what=SHARED_PAGE), name="audit_of_share"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=[k.value for k in AuditKind]), name="audit_kind"),
            models.CheckConstraint(condition=~Q(what=""), name="audit_says_what"),
            models.UniqueConstraint(fields=["id", "actor_id"], name="audit_of_actor"),
            models.UniqueConstraint(fields=["authority", "place"], name="audit_one_row_a_place"),
            models.UniqueConstraint(
                fields=["place"], condition=Q(authority__isnull=True), name="audit_one_row_a_place_of_none"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


class AuditSubject(models.Model):
    """A young person whom an audit row is about. `actor_id` is the row's: only whoever acted says whom it was about."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    row = models.ForeignKey(AuditRow, models.PROTECT, related_name="subjects")
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    actor_id = models.UUIDField()

    rows: ClassVar[Rows] = Rows(read="own managed verified", insert="own", owner="actor_id")
    walls: ClassVar[tuple[Wall, ...]] = (SameActor("row_id", "trust_auditrow"),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id", "row", "young_person_id", "actor_id"], statistic=["authority"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person_id"], name="audit_of_person")]

    def __str__(self) -> str:
        return str(self.young_person_id)


class ChainHead(models.Model):
    """How far a chain has come: moved with each row that is added to it, by one, in the same transaction.

    Whoever adds a row holds its head until the transaction ends, so that rows come one after the other. It says
    nothing about anybody, and everybody adds rows: it is open to all.
    """

    chain = models.UUIDField(primary_key=True, help_text="The authority; all zeros for what belongs to no single one")
    length = models.PositiveBigIntegerField()
    hash = models.CharField(max_length=64)

    rows: ClassVar[Rows] = Rows(read="all", insert="all", update="all")
    walls: ClassVar[tuple[Wall, ...]] = (OnlyForward(),)
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["chain", "length", "hash"])

    def __str__(self) -> str:
        return f"{self.chain}: {self.length}"
