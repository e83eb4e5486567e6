"""A referral being written: kept apart from the sent one, open to its writer only."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from act.trust.identifiers import uuid7
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class Draft(PersonRecord):
    """Answers by question, as typed. Emptied when the referral is sent, deleted when its writer throws it away."""

    young_person_id = models.UUIDField(default=uuid7, editable=False, help_text="Becomes the young person's key")
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(auto_now=True)
    answers = models.JSONField(default=dict)
    sent_as = models.UUIDField(null=True, help_text="The referral it became")

    rows: ClassVar[Rows] = Rows(read="own", insert="own+posted", update="own", delete="own", owner="started_by_id")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["answers"], operational=["young_person_id", "started_by", "changed_at", "sent_as"]
    )

    class Meta:
        indexes = [models.Index(fields=["started_by", "changed_at"], name="draft_of_writer")]

    def __str__(self) -> str:
        return f"A referral being written, {self.changed_at:%d %b}"

    def answer(self, question: str, name: str) -> Any:
        """What was typed for one field of a question, or None."""
        return self.answers.get(question, {}).get(name)

    @property
    def first_name(self) -> str:
        """The name they like, or the first of their names."""
        return str(self.answer("name", "called") or str(self.answer("name", "name") or "Someone").split()[0])

    @property
    def title(self) -> str:
        """How its writer recognises it: "Leah H."."""
        names = str(self.answer("name", "name") or "").split()
        return f"{self.first_name} {names[-1][0]}." if len(names) > 1 else self.first_name
