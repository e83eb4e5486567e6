"""How many young people each key worker works with, and how many of their places that takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from act.casework.models import Involvement
from act.design.words import plural
from act.methods.caseload import Intensity, weighted
from act.trust.models import Posting, Tie, TieKind
from act.trust.scope import team
from act.trust.scope.people import people_for, shown
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing


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


def caseloads_of(standing: Standing, authorities: Iterable[UUID]) -> dict[UUID, list[Caseload]]:
    """Return the key workers of each authority by name, as far as their young people may be shown."""
    keys = list(authorities)
    intensities = _intensities(standing, keys)
    by_authority: dict[UUID, list[Caseload]] = {authority_id: [] for authority_id in keys}
    for posting in team.postings(keys, standing.on).filter(role=Role.KEY_WORKER, user__is_active=True):
        needs = intensities.get((posting.authority_id, posting.user_id), [])
        by_authority[posting.authority_id].append(Caseload(posting, len(needs), weighted(needs)))
    return by_authority


def caseloads(standing: Standing, authority_id: UUID) -> list[Caseload]:
    """Return the key workers of one authority, by name."""
    return caseloads_of(standing, [authority_id])[authority_id]


def own_caseloads(standing: Standing) -> list[Caseload]:
    """Return a key worker's own, one for each authority in which they are posted."""
    by_authority = caseloads_of(standing, standing.posted([Role.KEY_WORKER]))
    all_caseloads = [caseload for caseloads_there in by_authority.values() for caseload in caseloads_there]
    return [caseload for caseload in all_caseloads if caseload.posting.user_id == standing.user_id]


def _intensities(standing: Standing, authorities: list[UUID]) -> dict[tuple[UUID, UUID], list[Intensity]]:
    """Return, by authority and key worker, how much each of their young people needs."""
    present = people_for(standing, Involvement).filter(authority__in=authorities, ended_on__isnull=True)
    intensity = dict(present.values_list("young_person_id", "intensity"))
    ties = (
        Tie.objects.live(standing.on)
        .filter(shown(standing), authority__in=authorities, kind=TieKind.KEY_WORKER)
        .values_list("authority_id", "user_id", "young_person_id")
    )
    by_worker: dict[tuple[UUID, UUID], list[Intensity]] = {}
    for authority_id, user_id, person in ties:
        by_worker.setdefault((authority_id, user_id), []).append(Intensity(intensity.get(person, Intensity.USUAL)))
    return by_worker
