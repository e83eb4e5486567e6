"""One filled-in form of a measure: answers by number, and what they come to."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.design.words import long_date
from act.methods.instruments import INSTRUMENTS, MEASURES, instrument
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import RemovableRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.row_access import Rows

PARTS = ("emotional", "conduct", "hyperactivity", "peer")
"""The scales that the total adds up."""
SCALES = ("total", *PARTS, "prosocial", "impact")

_OF_MEASURE = [
    Q(measure=measure, instrument__in=[name for name in INSTRUMENTS if instrument(name).measure == measure])
    for measure in MEASURES
]
_ALL_PARTS = Q(**{f"{part}__isnull": False for part in PARTS})


def _within(highest: int, *scales: str) -> Q:
    within = Q()
    for scale in scales:
        within &= Q(**{f"{scale}__isnull": True}) | Q(**{f"{scale}__gte": 0, f"{scale}__lte": highest})
    return within


class Assessment(RemovableRecord):
    """Who typed it in, which form, on which day it was filled in, its answers and its scores.

    A score is empty when too much is missing. Only the numbers are kept: the wording belongs to the form's owner.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="assessments")
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    measure = models.CharField(max_length=20, choices=[(measure, measure) for measure in MEASURES])
    instrument = models.CharField(max_length=40, choices=[(name, name) for name in INSTRUMENTS])
    completed_on = models.DateField()
    answers = models.JSONField()
    total = models.SmallIntegerField(null=True, blank=True)
    emotional = models.SmallIntegerField(null=True, blank=True)
    conduct = models.SmallIntegerField(null=True, blank=True)
    hyperactivity = models.SmallIntegerField(null=True, blank=True)
    peer = models.SmallIntegerField(null=True, blank=True)
    prosocial = models.SmallIntegerField(null=True, blank=True)
    impact = models.SmallIntegerField(null=True, blank=True)
    missing = models.PositiveSmallIntegerField()
    form_version = models.CharField(max_length=80)
    band_set = models.CharField(max_length=80)
    verified = models.BooleanField()

    entry_kind: ClassVar[EntryKind] = EntryKind.FORM
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["answers"],
        operational=["young_person", "worker"],
        statistic=["measure", "instrument", "completed_on", *SCALES, "missing", "form_version", "band_set", "verified"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "young_person", "measure", "completed_on"],
                condition=Q(removed_at__isnull=True),
                name="assessment_once_a_day",
            ),
            words_only_when_removed("assessment_removed_words"),
            models.CheckConstraint(condition=_OF_MEASURE[0] | _OF_MEASURE[1], name="assessment_form"),
            models.CheckConstraint(
                condition=_within(10, *PARTS, "prosocial", "impact") & _within(40, "total"), name="assessment_scores"
            ),
            models.CheckConstraint(
                condition=_ALL_PARTS
                & Q(total__isnull=False, total=F("emotional") + F("conduct") + F("hyperactivity") + F("peer"))
                | ~_ALL_PARTS & Q(total__isnull=True),
                name="assessment_total",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.instrument}, {self.completed_on}"

    @property
    def in_words(self) -> str:
        return f"{instrument(f'{self.measure}_baseline').title}, {long_date(self.completed_on)}"
