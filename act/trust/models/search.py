"""A search outside one's own young people, and whom it found: kept for the budget and for half an hour's use."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from act.trust.models.record import PersonRecord, ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class Search(ServiceRecord):
    """Somebody searched in an authority at a real moment. No word of what was searched for."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    rows: ClassVar[Rows] = Rows(read="own managed", insert="own+finds", owner="user_id")
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["user", "at"])

    class Meta:
        indexes = [models.Index(fields=["user", "at"], name="search_of_user")]
        constraints = [models.UniqueConstraint(fields=["id", "authority"], name="search_authority")]

    def __str__(self) -> str:
        return f"{self.at:%d %b %H:%M}"


class SearchResult(PersonRecord):
    """A young person whom a search found, both identifiers being right: they can be opened for half an hour."""

    search = models.ForeignKey(Search, models.PROTECT, related_name="found")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    at = models.DateTimeField()

    rows: ClassVar[Rows] = Rows(read="own managed", insert="own+finds", owner="user_id")
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_found_now", "at <= statement_timestamp() + interval '5 minutes'"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["search", "user", "young_person_id", "at"])

    class Meta:
        indexes = [models.Index(fields=["user", "at"], name="found_by_user")]

    def __str__(self) -> str:
        return f"{self.at:%d %b %H:%M}"
