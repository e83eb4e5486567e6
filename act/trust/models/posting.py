"""A posting: one person's role in one authority, from a day, perhaps until a day."""

from datetime import date
from typing import ClassVar, Self, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.identifiers import uuid7
from act.trust.models.place import Agency, Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.scope.roles import ROLE_CHOICES, ROLES, Role, sql_roles
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import OnlySooner

Row = TypeVar("Row", bound=models.Model)


class DatedQuerySet(models.QuerySet[Row]):
    """Rows that hold from one day until before another."""

    def live(self, on: date) -> Self:
        """Return those that hold on a day: the first day counts, the last does not."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)


_IS_OPERATOR = Rows(read="administering", insert="").expression("administering")
_ADMINISTERS = Rows(read="administered", insert="").expression("administered")


class Posting(models.Model):
    """Gives a role in an authority; a partner's names the agency they speak for.

    What it says stays, but that it may end sooner and that a key worker's places change. One that ended on its first
    day never held. Written by `act.accounts.actions.postings` alone.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="postings")
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="postings")
    role = models.CharField(max_length=20, choices=ROLE_CHOICES)
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="postings")
    places = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="How many young people a key worker can work with at once"
    )
    since = models.DateField()
    until = models.DateField(null=True, blank=True)

    objects = DatedQuerySet.as_manager()
    end_column: ClassVar[str] = "until"
    rows: ClassVar[Rows] = Rows(
        read="someone administering operated",
        insert="administering administered managed",
        update="administering administered",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlySooner("until", free=["places"]),
        OnlyInsert(
            "act_given",
            f"{_IS_OPERATOR} OR (role IN ({sql_roles('given_by_one')}) "
            f"AND {_ADMINISTERS} AND user_id IS DISTINCT FROM act_actor()) "
            "OR act_agreed(authority_id, user_id, role, since, until)",
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id", "user", "agency", "since", "until"], statistic=["authority", "role", "places"]
    )

    class Meta:
        ordering = ["authority", "role", "user"]
        constraints = [
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="posting_dates"),
            models.CheckConstraint(condition=Q(role__in=[r.value for r in Role]), name="posting_role"),
            models.CheckConstraint(
                condition=Q(role=Role.PARTNER.value, agency__isnull=False)
                | ~Q(role=Role.PARTNER.value) & Q(agency__isnull=True),
                name="posting_agency_of_partners",
            ),
            models.UniqueConstraint(
                fields=["authority", "role", "user"], condition=Q(until__isnull=True), name="posting_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {ROLES[Role(self.role)].name}, {self.authority}"
