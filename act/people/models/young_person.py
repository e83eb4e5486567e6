"""A young person: who they are, in the words they would use."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from django.db import models
from django.db.models import Q

from act.methods.codes import label
from act.methods.duration import age_on
from act.trust.identifiers import uuid7
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.constraints import PlainName
from act.trust.walls.extra_policies import MayRead
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

ROWS = Rows(read="managed people opened counted", insert="posted", update="managed people", person="id")
VERSION_ROWS = Rows(read="managed people", insert="posted", person="id")
FOUND_BY_BOTH = (
    "authority_id IN (SELECT act_finding()) AND (born_on = act_find_born() AND act_find_words() <> '{}' "
    "AND act_find_words() <@ act_words(name || ' ' || called) OR id = ANY ((SELECT act_found())::uuid[]))"
)
"""SQL: looked for by every part of their name and their birthday, or found so in the last half hour."""


class NotSaid(StrEnum):
    """Two different ways of not having an answer."""

    NOT_ASKED = "not_asked"
    DECLINED = "declined"


NOT_SAID_LABELS = {
    NotSaid.NOT_ASKED: "Not asked yet",
    NotSaid.DECLINED: "Asked, and they would rather not say",
}


class Disability(StrEnum):
    """Whether the young person is disabled, as they see it."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"
    DECLINED = "declined"


class Gender(StrEnum):
    """How they describe themselves."""

    GIRL = "girl"
    BOY = "boy"
    OTHER = "other"
    NOT_ASKED = "not_asked"
    DECLINED = "declined"


GENDER_LABELS = {
    Gender.GIRL: "Girl or young woman",
    Gender.BOY: "Boy or young man",
    Gender.OTHER: "Another way",
    Gender.NOT_ASKED: NOT_SAID_LABELS[NotSaid.NOT_ASKED],
    Gender.DECLINED: NOT_SAID_LABELS[NotSaid.DECLINED],
}
DISABILITY_LABELS = {
    Disability.YES: "Yes",
    Disability.NO: "No",
    Disability.NOT_ASKED: NOT_SAID_LABELS[NotSaid.NOT_ASKED],
    Disability.DECLINED: NOT_SAID_LABELS[NotSaid.DECLINED],
}


class YoungPerson(PersonRecord):
    """Someone the service may walk beside. Never merged with another record by itself."""

    lineage = models.UUIDField(default=uuid7, editable=False)
    name = models.CharField(max_length=200)
    called = models.CharField("the name they like", max_length=100, blank=True)
    pronouns = models.CharField(max_length=40, blank=True)
    born_on = models.DateField("date of birth")
    gender = models.CharField(max_length=10, choices=list(GENDER_LABELS.items()))
    ethnicity = models.CharField(max_length=10, help_text="A code of the ethnicity code set, not_asked or declined")
    disability = models.CharField(max_length=10, choices=list(DISABILITY_LABELS.items()))
    disability_words = models.TextField(blank=True)
    language = models.CharField("first language", max_length=60, blank=True)
    language_not_said = models.CharField(max_length=10, blank=True, choices=list(NOT_SAID_LABELS.items()))
    what_matters = models.TextField("what matters to them", blank=True)
    what_matters_on = models.DateField("when they said it", null=True, blank=True)

    person_field = "id"
    rows: ClassVar[Rows] = ROWS
    walls: ClassVar[tuple[Wall, ...]] = (
        MayRead("act_find", FOUND_BY_BOTH),
        PlainName("young_person_name_is_seen", "name"),
        PlainName("young_person_called_is_seen", "called"),
        MayRead("act_shared", Rows(read="shared", insert="", person="id").expression("shared")),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        identity=["name", "called", "pronouns", "born_on", "lineage"],
        special=["disability_words", "what_matters", "what_matters_on"],
        statistic=["gender", "ethnicity", "disability", "language", "language_not_said"],
    )
    history = versions(VERSION_ROWS)

    class Meta:
        verbose_name_plural = "young people"
        indexes = [
            models.Index(fields=["authority", "name"], name="young_person_by_name"),
            models.Index(fields=["authority", "born_on"], name="young_person_by_birth"),
            models.Index(fields=["lineage"], name="young_person_by_lineage"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="young_person_authority"),
            models.UniqueConstraint(fields=["authority", "lineage"], name="young_person_once_an_authority"),
            models.CheckConstraint(condition=~Q(name=""), name="young_person_has_a_name"),
            models.CheckConstraint(
                condition=Q(language="", language_not_said__in=[n.value for n in NotSaid])
                | ~Q(language="") & Q(language_not_said=""),
                name="young_person_language_said_or_not",
            ),
            models.CheckConstraint(
                condition=Q(what_matters="", what_matters_on__isnull=True)
                | ~Q(what_matters="") & Q(what_matters_on__isnull=False),
                name="young_person_words_have_a_day",
            ),
        ]

    def __str__(self) -> str:
        return self.short_name

    @property
    def first_name(self) -> str:
        """The name they like, or the first of their names."""
        return self.called or self.name.split()[0]

    @property
    def short_name(self) -> str:
        """How lists show them: "Mia R."."""
        parts = self.name.split()
        return f"{self.first_name} {parts[-1][0]}." if len(parts) > 1 else self.first_name

    def age(self, on: date) -> int:
        """Count whole years on a day."""
        return age_on(self.born_on, on)

    def ethnicity_label(self, on: date) -> str:
        """Return the words of the code set in force on a day."""
        if self.ethnicity in NOT_SAID_LABELS:
            return NOT_SAID_LABELS[NotSaid(self.ethnicity)]
        return label("ethnicity", self.ethnicity, on)

    @property
    def language_label(self) -> str:
        """The language, or why there is none."""
        return self.language or NOT_SAID_LABELS[NotSaid(self.language_not_said)]
