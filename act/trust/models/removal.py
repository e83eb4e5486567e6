"""A removed entry: hidden from readers, with one line in its place."""

from typing import Any, ClassVar, Self
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.design.words import long_date
from act.methods.removals import EntryKind, RemovalReason, removed_line
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.scope.acting import actor_id
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.holds import no_removal
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class Removal(PersonRecord):
    """Who removed which entry of a young person's record, on which practice date and why. Written once.

    Everybody who may open the record reads it. What the entry said is on the entry, which managers alone still read;
    where it belongs is said nowhere.
    """

    young_person_id = models.UUIDField()
    entry = models.UUIDField(help_text="The key of the entry, in the table of its kind")
    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in EntryKind])
    on = models.DateField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    because = models.CharField(max_length=20, choices=[(reason.value, reason.value) for reason in RemovalReason])

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (OnlyInsert("act_removed_by", "by_id = act_actor()"), no_removal())
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person_id", "entry", "kind", "on", "by", "because"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["young_person_id", "-on"], name="removal_of_person"),
            models.Index(fields=["authority", "kind", "-on"], name="removal_of_kind"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["entry"], name="removal_once"),
            models.CheckConstraint(
                condition=Q(kind__in=[kind.value for kind in EntryKind])
                & Q(because__in=[reason.value for reason in RemovalReason]),
                name="removal_codes",
            ),
        ]

    def __str__(self) -> str:
        return removed_line(on=long_date(self.on), by=self.by.name, because=RemovalReason(self.because))


class PresentManager(models.Manager[models.Model]):
    """Leaves removed entries out, so that no reader can forget it."""

    def get_queryset(self) -> "models.QuerySet[models.Model]":
        return super().get_queryset().filter(removed_at__isnull=True)


class RemovableRecord(PersonRecord):
    """An entry that can be removed. Its words and every version of it are then read by managers alone.

    `removed_at` is a real time. Who removed it, and why, is in its `Removal`, which the database asks for;
    `removed_words` say more, for managers.
    """

    removed_at = models.DateTimeField(null=True, blank=True)
    removed_words = models.TextField(blank=True, default="")

    objects: ClassVar[models.Manager[Self]] = PresentManager()  # type: ignore[assignment]
    with_removed: ClassVar[models.Manager[Self]] = models.Manager()
    entry_kind: ClassVar[EntryKind]
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["removed_at"], special=["removed_words"])

    class Meta:
        abstract = True

    @property
    def in_words(self) -> str:
        """What it is and of when, for a page about it alone."""
        return str(self)

    @property
    def writer_id(self) -> UUID | None:
        """The key of the person who wrote it, None where that is not known."""
        key: UUID | None = getattr(self, "worker_id", None)
        return key

    @property
    def rated_id(self) -> UUID | None:
        """The key of the worker whose work it is about, None where it is about nobody's."""
        return None


class AuthoredRecord(RemovableRecord):
    """An entry that names nobody as its worker, and keeps who wrote it: None before that was kept."""

    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )

    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["written_by"])

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding and self.written_by_id is None:
            self.written_by_id = actor_id()
        super().save(*args, **kwargs)

    @property
    def writer_id(self) -> UUID | None:
        return self.written_by_id


def words_only_when_removed(name: str) -> models.CheckConstraint:
    """A constraint: words about a removal are there only once the entry was removed."""
    return models.CheckConstraint(condition=Q(removed_words="") | Q(removed_at__isnull=False), name=name)
