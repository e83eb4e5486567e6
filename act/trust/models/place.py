"""Authorities and agencies: reference tables that every room points to."""

from django.db import models

from act.trust.identifiers import uuid7
from act.trust.records.privacy import classify


class Authority(models.Model):
    """A local authority, known by its nine-character ONS code."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    code = models.CharField(max_length=9, unique=True)
    name = models.CharField(max_length=100, unique=True)
    duty_team = models.CharField(max_length=200, blank=True, help_text="How to reach the duty team at any hour")

    privacy = classify(reference=["id", "code", "name", "duty_team"])

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "authorities"

    def __str__(self) -> str:
        return self.name

    @property
    def duty_words(self) -> str:
        """Whom to call at any hour; where nobody has said, the duty team by the authority's name."""
        return self.duty_team or f"the {self.name} duty team"


class Agency(models.Model):
    """A partner organisation: police, health, a charity, a school."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=100, unique=True)

    privacy = classify(reference=["id", "name"])

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name
