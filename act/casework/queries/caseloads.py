"""How many young people each key worker works with, and how many of their places that takes."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Count, OuterRef, QuerySet, Subquery

from act.casework.models import Involvement
from act.casework.queries.contacts import OwnYoungPerson
from act.design.words import plural
from act.methods.caseload import Intensity, weighted
from act.trust.models import DatedQuerySet, Posting, Tie, TieKind
from act.trust.scope import team
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing, TieHeld


@dataclass(frozen=True)
class Caseload:
    """A key worker's posting, how many young people they work with today, and the places those take."""

    posting: Posting
    taken: int
    weight: float

    @property
    def in_words(self) -> str:
        """ "6 young people, 5.5 of 8 places (weighted)"; without places in the posting, the young people alone."""
        people = plural(self.taken, "young person", "young people")
        return (
            f"{people}, {self.weight:g} of {self.posting.places} places (weighted)" if self.posting.places else people
        )


def key_workers(authorities: Iterable[UUID], on: date) -> "DatedQuerySet[Posting]":
    """Return the postings of the key workers of some authorities who can sign in, by authority and name."""
    return team.postings(authorities, on).filter(role=Role.KEY_WORKER, user__is_active=True)


def caseloads_of(standing: Standing, postings: Iterable[Posting]) -> list[Caseload]:
    """Return the caseloads of some key workers in their order, as far as their young people may be shown."""
    held = list(postings)
    if not held:
        return []
    intensities = _intensities(standing, held)
    return [_caseload(posting, intensities.get((posting.authority_id, posting.user_id), [])) for posting in held]


def own_caseloads(standing: Standing, people: Iterable[OwnYoungPerson]) -> list[Caseload]:
    """Return a key worker's own, one for each authority in which they are posted, of all whom they work with."""
    intensity = {each.young_person.pk: each.intensity or Intensity.USUAL for each in people}
    needs: dict[UUID, list[Intensity]] = {}
    ties = {(tie.authority_id, standing.kept(tie.young_person_id)) for tie in standing.ties if _is_key_worker(tie)}
    for authority_id, key in ties:
        if key in intensity:
            needs.setdefault(authority_id, []).append(intensity[key])
    return [_caseload(posting, needs.get(posting.authority_id, [])) for posting in _own_postings(standing)]


def _is_key_worker(tie: TieHeld) -> bool:
    return tie.kind == TieKind.KEY_WORKER


@compiled_once
def _own_postings(standing: Standing) -> "QuerySet[Posting]":
    held = team.postings(standing.posted([Role.KEY_WORKER]), standing.on)
    return held.filter(role=Role.KEY_WORKER, user__is_active=True, user_id=standing.user_id)


def _caseload(posting: Posting, needs: list[Intensity]) -> Caseload:
    return Caseload(posting, len(needs), weighted(needs))


def _intensities(standing: Standing, held: list[Posting]) -> dict[tuple[UUID, UUID], list[Intensity]]:
    """Return, by authority and key worker, how much each of their young people needs."""
    by_worker: dict[tuple[UUID, UUID], list[Intensity]] = {}
    authorities, workers = {posting.authority_id for posting in held}, {posting.user_id for posting in held}
    for authority_id, user_id, intensity, count in _counted(standing, authorities, workers):
        needs = by_worker.setdefault((authority_id, user_id), [])
        needs += [Intensity(intensity or Intensity.USUAL)] * count
    return by_worker


@compiled_once
def _counted(
    standing: Standing, authorities: Collection[UUID], workers: Collection[UUID]
) -> "QuerySet[Any, tuple[UUID, UUID, str | None, int]]":
    """Count the young people of some key workers by how much they need."""
    present = people_for(standing, Involvement).filter(
        authority=OuterRef("authority"), young_person=OuterRef("young_person_id"), ended_on__isnull=True
    )
    ties = Tie.objects.live(standing.on).filter(shown(standing), user_id__in=workers, kind=TieKind.KEY_WORKER)
    needs = ties.filter(authority__in=authorities).annotate(intensity=Subquery(present.values("intensity")[:1]))
    return needs.values_list("authority_id", "user_id", "intensity").annotate(count=Count("pk"))
