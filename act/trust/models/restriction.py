"""A record that only named people see: a colleague's family, somebody in the news. Everybody else finds nothing."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.codes import label
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.scope.roles import sql_roles
from act.trust.walls.extra_policies import MayInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.two_people import TwoPeople
from act.trust.walls.write_once import SetOnce


class RestrictionQuerySet(models.QuerySet["Restriction"]):
    """Restrictions by how they stand."""

    def live(self) -> Self:
        """Return those that hold."""
        return self.filter(lifted_at__isnull=True)


REFUSED_BY_SECOND = (
    "NEW.refused AND EXISTS (SELECT 1 FROM trust_hidingdecision d "
    "WHERE d.restriction_id = NEW.id AND d.decided_by_id = NEW.lifted_by_id AND NOT d.agreed)"
)
"""SQL: whoever lifts it now is the second person, who has just said no to it."""


class Restriction(PersonRecord):
    """That a record is restricted, and nothing else of it: everybody's reach is worked out from these rows.

    Why, and until when somebody looks at it again, is in its reviews; who sees the record all the same, in its passes
    and in the young person's ties. One manager asks to lift it and another one does; or a second person refuses it.
    """

    young_person_id = models.UUIDField()
    since = models.DateTimeField()
    asked_at = models.DateTimeField(null=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    refused = models.BooleanField(default=False, help_text="Lifted by the second person, who did not agree to it")

    objects = RestrictionQuerySet.as_manager()
    end_column: ClassVar[str] = "lifted_at"
    rows: ClassVar[Rows] = Rows(
        read="works leads operated", insert="managed+seen", update="managed+seen leads+seen", hides=False
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        TwoPeople(
            asked=("asked_at", "asked_by_id"),
            done=("lifted_at", "lifted_by_id"),
            unless=REFUSED_BY_SECOND,
            free=["refused"],
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person_id", "since", "asked_at", "asked_by", "lifted_at", "lifted_by", "refused"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["young_person_id"], condition=Q(lifted_at__isnull=True), name="restriction_one_at_a_time"
            ),
            models.UniqueConstraint(fields=["id", "authority"], name="restriction_authority"),
            models.CheckConstraint(
                condition=Q(asked_at__isnull=True, asked_by__isnull=True)
                | Q(asked_at__isnull=False, asked_by__isnull=False),
                name="restriction_asked",
            ),
            models.CheckConstraint(
                condition=Q(lifted_at__isnull=True, lifted_by__isnull=True)
                | Q(lifted_at__isnull=False, lifted_by__isnull=False, asked_by__isnull=False)
                & ~Q(lifted_by=F("asked_by"))
                | Q(lifted_at__isnull=False, lifted_by__isnull=False, refused=True),
                name="restriction_lifted_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"since {self.since:%d %b %Y}"


class RestrictionReview(PersonRecord):
    """Why a record is restricted, as somebody saw it on a day, and the day by which somebody looks at it again."""

    restriction = models.ForeignKey(Restriction, models.PROTECT, related_name="reviews")
    young_person_id = models.UUIDField()
    reason = models.CharField(max_length=10, help_text="A code of the set restriction_reason")
    words = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    on = models.DateField()
    look_again_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed leads", insert="managed+seen")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["reason", "words"], operational=["restriction", "young_person_id", "by", "on", "look_again_on"]
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(words="") & ~Q(reason=""), name="restriction_says_why"),
            models.CheckConstraint(condition=Q(look_again_on__gt=F("on")), name="restriction_look_again"),
        ]

    def __str__(self) -> str:
        return f"{self.on:%d %b %Y}"

    @property
    def reason_label(self) -> str:
        """The reason in the words of its day."""
        return label("restriction_reason", self.reason, self.on)


A_MANAGER_STILL_POSTED = (
    "EXISTS (SELECT 1 FROM trust_posting p WHERE p.user_id = trust_pass.user_id "
    f"AND p.authority_id = trust_pass.authority_id AND p.role IN ({sql_roles('manage')}) "
    "AND p.since <= nullif(current_setting('act.today', true), '')::date "
    "AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date))"
)
"""SQL: the person who gets the pass manages in its authority today."""


class Pass(PersonRecord):
    """Somebody who sees a restricted record without being beside the young person."""

    restriction = models.ForeignKey(Restriction, models.PROTECT, related_name="passes")
    young_person_id = models.UUIDField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(
        read="own managed people opened operated", insert="managed+seen", update="managed+seen", owner="user_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        SetOnce(["ended_at", "ended_by_id"], free=["version"], signed={"ended_at": "ended_by_id"}),
        MayInsert(
            "act_named_by_operator",
            "act_actor() IS NULL AND current_setting('act.purpose', true) = 'operation' AND given_by_id IS NULL "
            f"AND ended_at IS NULL AND {A_MANAGER_STILL_POSTED}",
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["restriction", "young_person_id", "user", "given_at", "given_by", "ended_at", "ended_by"]
    )

    class Meta:
        verbose_name_plural = "passes"
        constraints = [
            models.UniqueConstraint(
                fields=["restriction", "user"], condition=Q(ended_at__isnull=True), name="pass_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True) | Q(ended_at__isnull=False), name="pass_end"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} since {self.given_at:%d %b %Y}"
