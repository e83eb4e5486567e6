"""An oversight note: what a manager decided about a young person, why, and by when it is looked at again."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.oversight import NOTE_REASON_LABELS, NoteReason
from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class OversightNote(PersonRecord):
    """Written once, by a manager: a later note stands next to it. `look_again_on` is None where no day was set.

    Who may open the record reads it: the key worker must know what was decided.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="oversight_notes")
    why = models.CharField(max_length=20, choices=list(NOTE_REASON_LABELS.items()))
    decision = models.TextField()
    reason = models.TextField()
    look_again_on = models.DateField("the day by which it is looked at again or done", null=True, blank=True)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    noted_on = models.DateField()
    noted_at = models.DateTimeField()

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["decision", "reason"],
        operational=["young_person", "why", "look_again_on", "written_by", "noted_on", "noted_at"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "-noted_at"], name="oversight_of_person")]
        constraints = [
            models.CheckConstraint(condition=~Q(decision="") & ~Q(reason=""), name="oversight_has_words"),
            models.CheckConstraint(condition=Q(why__in=[why.value for why in NoteReason]), name="oversight_why"),
            models.CheckConstraint(
                condition=Q(look_again_on__isnull=True) | Q(look_again_on__gte=F("noted_on")),
                name="oversight_look_again",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.noted_on:%d %b %Y}"
