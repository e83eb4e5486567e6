"""Words typed into a form and not sent yet: kept for the person who typed them, and for nobody else."""

from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models

from act.trust.identifiers import uuid7
from act.trust.models.place import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows

LONGEST_PLACE = 200
NO_KEY = UUID(int=0)
"""Of a form that carries no key of its own."""


class UnsentForm(models.Model):
    """One form's unsent words, by the address of its page and the key of the form: two tabs are two forms.

    Deleted when the form is sent.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    place = models.CharField(max_length=LONGEST_PLACE)
    form_key = models.UUIDField(default=NO_KEY)
    words = models.JSONField(default=dict)
    at = models.DateTimeField()

    rows: ClassVar[Rows] = Rows(
        read="own cleaning", insert="own", update="own", delete="own cleaning", owner="owner_id"
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"], statistic=["authority"], operational=["id", "owner", "place", "form_key", "at"]
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "place", "form_key"], name="kept_once_a_form")]

    def __str__(self) -> str:
        return f"Unsent words, {self.at:%H:%M}"
