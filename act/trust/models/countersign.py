"""What one person asked for and another one agrees to: a role that reaches far, or everybody on paper."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.two_people import LONGEST, Matter, RequestState, TwoPersonRequest
from act.trust.models.record import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.scope.roles import GIVEN_BY_TWO, ROLE_CHOICES, ROLES, Role
from act.trust.walls.constraints import within_hours
from act.trust.walls.extra_policies import OnlyInsert, OnlyRead, OnlyUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

ANSWERS = ("agreed_at", "agreed_by", "ended_at", "ended_by", "used_at")
"""With the words of a refusal all that is ever written after somebody asked, each once (`SetOnce`)."""


PAPER_OF_MANAGERS = f"what <> '{Matter.PAPER.value}' OR {Rows(read='managed', insert='').expression('managed')}"
"""SQL: the list of everybody on paper is the managers' business alone."""


class CountersignQuerySet(models.QuerySet["Countersign"]):
    """What was asked, by how it stands."""

    def unanswered(self) -> Self:
        """Return what nobody agreed to or refused yet, lapsed or not."""
        return self.filter(agreed_at__isnull=True, ended_at__isnull=True)

    def waiting(self, now: datetime) -> Self:
        """Return what waits for a second person at a real moment, the oldest first."""
        return self.unanswered().filter(lapses_at__gt=now).order_by("asked_at", "id")


class Countersign(ServiceRecord):
    """Who asked for what and why, who agreed or refused, and when it was used. Its times are real ones.

    Nobody is in `asked_by` where the operator asked. `person`, `role` and `since` say which role it is.
    """

    what = models.CharField(max_length=10, choices=[(matter.value, matter.value) for matter in Matter])
    why = models.CharField(max_length=500)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    role = models.CharField(max_length=20, blank=True, choices=ROLE_CHOICES)
    since = models.DateField(null=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField()
    lapses_at = models.DateTimeField()
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    agreed_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_words = models.CharField(max_length=500, blank=True)
    used_at = models.DateTimeField(null=True)

    objects = CountersignQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(
        read="managed administered administering",
        insert="own+managed own+administered administering",
        update="managed administered administering",
        owner="asked_by_id",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        within_hours("countersign_at_most", "asked_at", "lapses_at", LONGEST.days * 24),
        OnlyRead("act_paper_read", PAPER_OF_MANAGERS),
        OnlyUpdate("act_paper_changed", PAPER_OF_MANAGERS),
        OnlyInsert(
            "act_asked_now",
            f"({PAPER_OF_MANAGERS}) AND asked_at <= statement_timestamp() + interval '5 minutes' "
            "AND agreed_at IS NULL AND ended_at IS NULL AND used_at IS NULL",
        ),
        SetOnce(
            ["agreed_at", "agreed_by_id", "ended_at", "ended_by_id", "ended_words", "used_at"],
            free=["version"],
            signed={"agreed_at": "agreed_by_id", "ended_at": "ended_by_id"},
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["what", "why", "person", "role", "since", "asked_by", "asked_at", "lapses_at", *ANSWERS]
    ) | classify(operational=["ended_words"])

    class Meta:
        indexes = [models.Index(fields=["authority", "asked_at"], name="countersign_asked")]
        constraints = [
            models.CheckConstraint(
                condition=Q(what=Matter.ROLE.value, person__isnull=False, since__isnull=False)
                & Q(role__in=sorted(role.value for role in GIVEN_BY_TWO))
                | Q(what=Matter.PAPER.value, person__isnull=True, since__isnull=True, role="", asked_by__isnull=False),
                name="countersign_says_what",
            ),
            models.CheckConstraint(condition=~Q(why=""), name="countersign_says_why"),
            models.CheckConstraint(
                condition=~Q(agreed_by=F("asked_by")) & ~Q(agreed_by=F("person")), name="countersign_two_people"
            ),
            models.CheckConstraint(condition=Q(lapses_at__gt=F("asked_at")), name="countersign_lapses"),
            models.CheckConstraint(
                condition=Q(agreed_at__isnull=True, agreed_by__isnull=True)
                | Q(agreed_at__isnull=False, agreed_by__isnull=False)
                & Q(agreed_at__gte=F("asked_at"), agreed_at__lt=F("lapses_at")),
                name="countersign_agreed_in_time",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True, ended_words="")
                | Q(ended_at__isnull=False, ended_by__isnull=False, used_at__isnull=True)
                & (Q(agreed_at__isnull=True) | Q(ended_at__gte=F("agreed_at"))),
                name="countersign_end",
            ),
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(agreed_at__isnull=False, used_at__gte=F("agreed_at")),
                name="countersign_used_after_agreed",
            ),
            models.UniqueConstraint(
                fields=["authority", "person", "role"],
                condition=Q(what=Matter.ROLE.value, agreed_at__isnull=True, ended_at__isnull=True),
                name="countersign_asked_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.what}, {self.asked_at:%d %b %Y}"

    @property
    def asked(self) -> TwoPersonRequest:
        """The same as the rules take it."""
        return TwoPersonRequest(
            matter=Matter(self.what),
            by=str(self.asked_by_id or ""),
            lapses=self.lapses_at,
            about=str(self.person_id or ""),
            agreed=self.agreed_at,
            ended=self.ended_at,
            ended_by=str(self.ended_by_id or ""),
            used=self.used_at,
        )

    def state(self, now: datetime) -> RequestState:
        """Return how it stands at a real moment."""
        return self.asked.state(now)

    @property
    def role_name(self) -> str:
        """The role that is asked for, as people know it; empty for anything else."""
        return ROLES[Role(self.role)].name if self.role else ""
