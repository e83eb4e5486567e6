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
from act.trust.walls.extra_policies import MayUpdate, OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import CallsOnUpdate, OnlySooner, SetOnce

Row = TypeVar("Row", bound=models.Model)


class DatedQuerySet(models.QuerySet[Row]):
    """Rows that hold from one day until before another."""

    def live(self, on: date) -> Self:
        """Return those that hold on a day: the first day counts, the last does not."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)


_IS_OPERATOR = Rows(read="administering", insert="").expression("administering")
_ADMINISTERS = Rows(read="administered", insert="").expression("administered")
_MANAGES = Rows(read="managed", insert="").expression("managed")


class PostingQuerySet(DatedQuerySet["Posting"]):
    """Postings by how they stand."""

    def live(self, on: date) -> Self:
        """Return those that hold on a day, without those that a manager still has to confirm."""
        return super().live(on).confirmed()

    def confirmed(self) -> Self:
        """Return those of any day, without those that a manager still has to confirm."""
        return self.filter(CONFIRMED_OR_NEVER_ASKED)

    def live_between(self, first: date, last: date) -> Self:
        """Return those that hold on some day from one to another, without those that are still to be confirmed."""
        goes_on = Q(until__isnull=True) | Q(until__gt=first)
        return self.confirmed().filter(goes_on, since__lte=last)

    def unconfirmed(self, on: date) -> Self:
        """Return those that wait for a manager and have not ended."""
        goes_on = Q(until__isnull=True) | Q(until__gt=on) & Q(until__gt=F("since"))
        return self.filter(goes_on, to_confirm=True, confirmed_at__isnull=True)


CONFIRMED_OR_NEVER_ASKED = Q(to_confirm=False) | Q(confirmed_at__isnull=False)


class Posting(models.Model):
    """Gives a role in an authority; a partner's names the agency they speak for.

    One that is `to_confirm` opens nothing until a manager of the authority, who neither holds nor gave it, has said
    that this is a colleague. It is false for roles that two people gave, and for those from before anybody asked.

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
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    to_confirm = models.BooleanField(default=False, help_text="Opens nothing until a manager has confirmed it")
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = PostingQuerySet.as_manager()
    end_column: ClassVar[str] = "until"
    rows: ClassVar[Rows] = Rows(
        read="someone administering operated",
        insert="administering administered managed",
        update="administering administered",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlySooner("until", free=["places", "confirmed_at", "confirmed_by_id"]),
        SetOnce(
            ["confirmed_at", "confirmed_by_id"],
            free=["until", "places"],
            signed={"confirmed_at": "confirmed_by_id"},
        ),
        OnlyInsert(
            "act_given",
            f"{_IS_OPERATOR} OR (role IN ({sql_roles('given_by_one')}) "
            f"AND {_ADMINISTERS} AND user_id IS DISTINCT FROM act_actor() AND given_by_id = act_actor() "
            f"AND confirmed_at IS NULL AND (to_confirm OR role NOT IN ({sql_roles('confirmed')}))) "
            "OR act_agreed(authority_id, user_id, role, since, until)",
        ),
        MayUpdate("act_confirm", f"({_MANAGES}) AND to_confirm AND confirmed_at IS NULL", _MANAGES),
        CallsOnUpdate("trust_posting_confirmed"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=[
            *("id", "user", "agency", "since", "until"),
            *("given_by", "to_confirm", "confirmed_at", "confirmed_by"),
        ],
        statistic=["authority", "role", "places"],
    )

    class Meta:
        ordering = ["authority", "role", "user"]
        indexes = [
            models.Index(
                fields=["authority"],
                condition=Q(to_confirm=True, confirmed_at__isnull=True),
                name="posting_unconfirmed",
            )
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="posting_dates"),
            models.CheckConstraint(condition=Q(role__in=[r.value for r in Role]), name="posting_role"),
            models.CheckConstraint(
                condition=Q(role=Role.PARTNER.value, agency__isnull=False)
                | ~Q(role=Role.PARTNER.value) & Q(agency__isnull=True),
                name="posting_agency_of_partners",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_at__isnull=True, confirmed_by__isnull=True)
                | Q(to_confirm=True, confirmed_at__isnull=False, confirmed_by__isnull=False)
                & ~Q(confirmed_by=F("user"))
                & (Q(given_by__isnull=True) | ~Q(confirmed_by=F("given_by"))),
                name="posting_confirmed_by_another",
            ),
            models.UniqueConstraint(
                fields=["authority", "role", "user"], condition=Q(until__isnull=True), name="posting_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {ROLES[Role(self.role)].name}, {self.authority}"
