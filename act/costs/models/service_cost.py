"""What the service costs, and which authorities that is for. A reference table: it says nothing about anybody."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.figure import Basis
from act.trust.identifiers import uuid7
from act.trust.models import Authority
from act.trust.records.privacy import Privacy, classify


class CostKind(StrEnum):
    """Which cost a benefit is set against."""

    RUNNING = "running"
    GRANT = "grant"


class CostBasis(StrEnum):
    """How a cost came to be known: two of the ways in which a Figure can."""

    STATED = Basis.STATED.value
    RECONSTRUCTED = Basis.RECONSTRUCTED.value


KIND_LABELS = {
    CostKind.RUNNING: "Running the service",
    CostKind.GRANT: "The whole grant, with research and development",
}
BASIS_LABELS = {CostBasis.STATED: "From the source", CostBasis.RECONSTRUCTED: "Our estimate"}


class ServiceCost(models.Model):
    """One cost over a time, first and last day included. Never changed: written again, the later one counts."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.CharField(max_length=10, choices=list(KIND_LABELS.items()))
    label = models.CharField(max_length=100)
    pounds = models.DecimalField(max_digits=12, decimal_places=2)
    begins = models.DateField()
    ends = models.DateField()
    authorities: "models.ManyToManyField[Authority, CostCover]" = models.ManyToManyField(
        Authority, through="CostCover", related_name="+"
    )
    basis = models.CharField(max_length=20, choices=list(BASIS_LABELS.items()))
    note = models.CharField(max_length=500, blank=True, help_text="Said wherever the cost is shown")
    source = models.CharField(max_length=300)
    verified = models.BooleanField(default=False)
    kept_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    written_at = models.DateTimeField(auto_now_add=True)

    privacy: ClassVar[dict[str, Privacy]] = classify(
        reference=[
            "kind",
            "label",
            "pounds",
            "begins",
            "ends",
            "authorities",
            "basis",
            "note",
            "source",
            "verified",
        ],
        operational=["id", "kept_by", "written_at"],
    )

    class Meta:
        ordering = ["kind", "-begins", "label", "-written_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=[k.value for k in CostKind]) & Q(basis__in=[b.value for b in CostBasis]),
                name="service_cost_answers",
            ),
            models.CheckConstraint(condition=Q(pounds__gte=0), name="service_cost_pounds"),
            models.CheckConstraint(condition=Q(ends__gte=F("begins")), name="service_cost_dates"),
            models.CheckConstraint(condition=~Q(label="") & ~Q(source=""), name="service_cost_says_what_and_whence"),
            models.CheckConstraint(
                condition=Q(basis=CostBasis.STATED.value) | ~Q(note=""), name="service_cost_reconstruction_explained"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.label}, £{self.pounds:,.0f}"


class CostCover(models.Model):
    """One authority that a cost is for."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    cost = models.ForeignKey(ServiceCost, models.PROTECT, related_name="covers")
    covered = models.ForeignKey(Authority, models.PROTECT, related_name="+")

    privacy: ClassVar[dict[str, Privacy]] = classify(reference=["id", "cost", "covered"])

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cost", "covered"], name="cost_cover_once")]

    def __str__(self) -> str:
        return f"{self.cost} for {self.covered}"
