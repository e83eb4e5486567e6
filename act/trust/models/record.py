"""What every record has in common."""

from typing import ClassVar
from uuid import UUID

from django.db import models

from act.trust.identifiers import uuid7
from act.trust.models.place import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class ServiceRecord(models.Model):
    """A row of one authority: its key, its authority, and the version that a form was made from."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=1, editable=False)
    written_at = models.DateTimeField(auto_now_add=True)

    rows: ClassVar[Rows]
    privacy: ClassVar[dict[str, Privacy]] = classify(
        statistic=["authority"], operational=["id", "version", "written_at"]
    )

    class Meta:
        abstract = True

    def check_fields(self) -> None:
        """Raise ValidationError for a value that its field does not allow; the database looks after the keys."""
        self.clean_fields(exclude={field.name for field in self._meta.fields if field.is_relation})


class PersonRecord(ServiceRecord):
    """A record about one young person. This floor knows them by key alone."""

    person_field: ClassVar[str] = "young_person_id"

    class Meta:
        abstract = True

    @property
    def person_id(self) -> UUID:
        """The key of the young person, whatever the field that holds it."""
        key: UUID = getattr(self, self.person_field)
        return key
