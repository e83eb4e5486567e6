"""A placement: one spell of living somewhere. No address, name of a place or of a carer is kept."""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.design.words import long_date
from act.methods.placements import HOME, Stay, kind_label
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.constraints import NoOverlap
from act.trust.walls.extra_policies import READ_WHEN_SHARED
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

MOST_MILES = 999


class Placement(AuthoredRecord):
    """From the day it began up to the day it ended: the next begins on that day, so a night belongs to one placement.

    The database holds that (`NoOverlap` in `walls`), and with it that one at most goes on. Codes are those of
    the day it began; `ended_because` of the day it ended. `miles` from home: None is not known, never a number that
    stands for it.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="placements")
    began_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)
    kind = models.CharField(max_length=4, help_text="A code of the set placement_type, or HOME")
    provider = models.CharField(max_length=3, blank=True, help_text="A code of the set placement_provider")
    miles = models.DecimalField(max_digits=5, decimal_places=1, null=True, blank=True)
    legal_status = models.CharField(max_length=2, blank=True, help_text="A code of the set; empty: not looked after")
    liberty = models.BooleanField("a deprivation of liberty order", default=False)
    unregistered = models.BooleanField("not registered", default=False)
    ended_because = models.CharField(max_length=6, blank=True, help_text="A code of the set placement_change")

    entry_kind: ClassVar[EntryKind] = EntryKind.STAY
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (NoOverlap("began_on", "ended_on", "date", but="removed_at"), READ_WHEN_SHARED)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person"],
        statistic=[
            "began_on",
            "ended_on",
            "kind",
            "provider",
            "miles",
            "legal_status",
            "liberty",
            "unregistered",
            "ended_because",
        ],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "began_on"], name="placement_of_person")]
        constraints = [
            words_only_when_removed("placement_removed_words"),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gt=F("began_on")), name="placement_dates"
            ),
            models.CheckConstraint(condition=~Q(kind=""), name="placement_has_a_kind"),
            models.CheckConstraint(
                condition=~Q(kind=HOME) | Q(provider="", legal_status="", liberty=False, unregistered=False),
                name="placement_home_is_not_care",
            ),
            models.CheckConstraint(
                condition=Q(miles__isnull=True) | Q(miles__gte=0, miles__lte=Decimal(MOST_MILES)),
                name="placement_miles",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True, ended_because="") | Q(ended_on__isnull=False) & ~Q(ended_because=""),
                name="placement_end_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.kind_label

    @property
    def in_words(self) -> str:
        return f"{self.kind_label} since {long_date(self.began_on)}"

    @property
    def kind_label(self) -> str:
        """Return the kind of place in words, by the code set in force when the stay began."""
        return kind_label(self.kind, self.began_on)

    @property
    def stay(self) -> Stay:
        """Return the stay as the methods take it, with nobody's name in it."""
        return Stay(
            kind=self.kind,
            began_on=self.began_on,
            ended_on=self.ended_on,
            provider=self.provider,
            liberty=self.liberty,
            unregistered=self.unregistered,
            ended_because=self.ended_because,
        )
