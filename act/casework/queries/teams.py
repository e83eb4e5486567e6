"""Key workers' caseloads, and what other children's social workers carry."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from act.casework.queries import Caseload, key_workers
from act.methods.caseload import PublishedCaseload, published, share_of
from act.trust.models import Authority, DatedQuerySet, Posting
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class TeamCaseload:
    """An authority's key workers, and the published caseload there; None where none is kept."""

    authority: Authority
    caseloads: list[Caseload]
    published: PublishedCaseload | None

    @property
    def young_people(self) -> float | None:
        """Return young people for each key worker; None without a key worker."""
        return self._mean([caseload.taken for caseload in self.caseloads])

    @property
    def places(self) -> float | None:
        """Return weighted places taken for each key worker; None without a key worker."""
        return self._mean([caseload.weight for caseload in self.caseloads])

    @property
    def share(self) -> float | None:
        """Return young people for each key worker as a share of the published caseload, in per cent."""
        if self.young_people is None or self.published is None:
            return None
        return share_of(self.young_people, self.published.caseload)

    @staticmethod
    def _mean(values: Sequence[float]) -> float | None:
        return sum(values) / len(values) if values else None


def team_postings(standing: Standing) -> "DatedQuerySet[Posting]":
    """Return the postings of every key worker whose team may be seen, by authority and name."""
    return key_workers(standing.authorities(Permission.SEE_TEAM), standing.on)


def team_caseloads(standing: Standing, caseloads: Iterable[Caseload]) -> list[TeamCaseload]:
    """Set each authority whose team may be seen, by name, beside its published caseload nearest to today.

    `caseloads` are those of its key workers, or of some of them.
    """
    by_authority: dict[UUID, list[Caseload]] = {}
    for caseload in caseloads:
        by_authority.setdefault(caseload.posting.authority_id, []).append(caseload)
    return [
        TeamCaseload(authority, by_authority.get(authority.pk, []), _published(authority.code, standing))
        for authority in authorities(standing.authorities(Permission.SEE_TEAM))
    ]


def _published(code: str, standing: Standing) -> PublishedCaseload | None:
    try:
        return published(code, standing.on)
    except LookupError:
        return None
