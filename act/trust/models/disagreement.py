"""A disagreement: what a person says who finds an entry wrong, kept with the entry for everyone who reads it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.design.words import long_date
from act.methods.disagreements import (
    DISAGREER_LABELS,
    OUTCOME_LABELS,
    DisagreementOutcome,
    Disagreer,
    disagreement_line,
    disagreer_name,
)
from act.methods.removals import EntryKind
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.of_an_entry import OfAnEntry
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

DECIDED = ("outcome", "outcome_words", "decided_by_id", "decided_on")


class Disagreement(PersonRecord):
    """Who says that which entry is wrong, in their words, on which practice date, and who wrote it down. Written once.

    A manager may later add what was decided about it, once. It is read by those who read the entry: by managers alone
    once the entry was removed, and never by the worker whom feedback is about.
    """

    young_person_id = models.UUIDField()
    entry = models.UUIDField(help_text="The key of the entry, in the table of its kind")
    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in EntryKind])
    whose = models.CharField(max_length=20, choices=[(whose.value, label) for whose, label in DISAGREER_LABELS.items()])
    words = models.TextField()
    on = models.DateField(help_text="The practice date on which they said it")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    outcome = models.CharField(
        max_length=20, blank=True, default="", choices=[(each.value, label) for each, label in OUTCOME_LABELS.items()]
    )
    outcome_words = models.TextField(blank=True, default="")
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    decided_on = models.DateField(null=True, blank=True)

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed")
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_disagreement_by", "by_id = act_actor() AND outcome = ''"),
        SetOnce(DECIDED, free=["version"], signed={"outcome": "decided_by_id"}),
        OfAnEntry(),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words", "outcome_words"],
        operational=["young_person_id", "entry", "kind", "whose", "on", "by", "outcome", "decided_by", "decided_on"],
    )

    class Meta:
        indexes = [
            models.Index(fields=["entry", "on"], name="disagreement_of_entry"),
            models.Index(fields=["young_person_id"], name="disagreement_of_person"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=[kind.value for kind in EntryKind])
                & Q(whose__in=[whose.value for whose in Disagreer]),
                name="disagreement_codes",
            ),
            models.CheckConstraint(condition=~Q(words=""), name="disagreement_words"),
            models.CheckConstraint(
                condition=Q(outcome="", outcome_words="", decided_by__isnull=True, decided_on__isnull=True)
                | Q(
                    ~Q(outcome_words=""),
                    outcome__in=[outcome.value for outcome in DisagreementOutcome],
                    decided_by__isnull=False,
                    decided_on__gte=models.F("on"),
                ),
                name="disagreement_outcome",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_whose_display()}, {self.on:%d %b %Y}"

    def line(self, first_name: str) -> str:
        """Say in one line who disagrees, and since when."""
        return disagreement_line(Disagreer(self.whose), first_name, on=long_date(self.on))

    def who(self, first_name: str) -> str:
        """Say who disagrees."""
        return disagreer_name(Disagreer(self.whose), first_name)
