"""Reads of the record for an appraisal: what the service costs, what was expected, and where young people stayed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from act.appraisal import ExpectedStay, YoungPersonsPaths
from act.casework.models import Involvement
from act.costs.models import CostBasis, CostKind, ServiceCost
from act.methods.accommodation import Accommodation
from act.methods.placements import Stay
from act.placements.models import Placement
from act.referrals.models import ExpectedPath
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def costs(standing: Standing) -> list[ServiceCost]:
    """Return every cost for an authority that this person counts, by kind, the latest first.

    Where one was entered again (same kind, name, first day and authorities), only the last entry counts.
    """
    mine = standing.authorities(Permission.SEE_NUMBERS)
    latest: dict[tuple[object, ...], ServiceCost] = {}
    for cost in ServiceCost.objects.prefetch_related("authorities"):
        covered = frozenset(authority.pk for authority in cost.authorities.all())
        if covered & mine:
            latest.setdefault((cost.kind, cost.label, cost.begins, covered), cost)
    return list(latest.values())


def may_cover(standing: Standing) -> list[Authority]:
    """Return the authorities that this person may record a cost for, by name."""
    return list(Authority.objects.filter(pk__in=standing.authorities(Permission.KEEP_COSTS)))


@dataclass(frozen=True)
class Costs:
    """The costs of one kind that have begun by a day, together."""

    kind: CostKind
    rows: tuple[ServiceCost, ...]

    @property
    def pounds(self) -> Decimal:
        """The sum in pounds; 0 when nothing is recorded."""
        return sum((row.pounds for row in self.rows), Decimal(0))

    @property
    def authorities(self) -> dict[UUID, str]:
        """The names of the authorities that they are for, by key."""
        return {authority.pk: authority.name for row in self.rows for authority in row.authorities.all()}

    @property
    def reconstructed(self) -> bool:
        """Whether any of them is an estimate of ours."""
        return any(row.basis == CostBasis.RECONSTRUCTED for row in self.rows)

    @property
    def verified(self) -> bool:
        """Whether somebody checked every one against its source."""
        return all(row.verified for row in self.rows)

    @property
    def sources(self) -> tuple[str, ...]:
        """Where they come from, each once."""
        return tuple(dict.fromkeys(row.source for row in self.rows))

    @property
    def notes(self) -> str:
        """The notes to show with them, each once."""
        return " ".join(dict.fromkeys(row.note for row in self.rows if row.note))


def of_kind(costs: Iterable[ServiceCost], kind: CostKind, on: date) -> Costs:
    """Return the costs of a kind that have begun by a day, the latest first, leaving out those of £0.

    None where no such cost holds on the day itself: then what the service costs now is not known. Those of earlier
    years count too, as the expected paths of those years do.
    """
    begun = tuple(row for row in costs if row.kind == kind and row.begins <= on and row.pounds)
    return Costs(kind, begun if any(on <= row.ends for row in begun) else ())


class ExpectedColumns(NamedTuple):
    """What was expected of a young person without ACT, and how sure the manager was."""

    accommodation: str
    expected_from: date
    weeks: int
    judged_on: date
    certainty: str


class PlacementColumns(NamedTuple):
    """Where a young person stayed."""

    kind: str
    provider: str
    began_on: date
    ended_on: date | None


class BeganOn(NamedTuple):
    """From which day a key worker worked with a young person."""

    began_on: date


def paths_of(cohort: Cohort, authorities: frozenset[UUID]) -> tuple[dict[int, YoungPersonsPaths], int]:
    """Return everyone with an expected path who has had a key worker, by number, and how many have had none."""
    paths = cohort.by_person(ExpectedPath, ExpectedColumns, authority__in=authorities)
    stays = cohort.by_person(Placement, PlacementColumns, authority__in=authorities)
    begun = cohort.by_person(Involvement, BeganOn, authority__in=authorities)
    appraised = {
        number: YoungPersonsPaths(
            expected=tuple(
                ExpectedStay(
                    Accommodation(path.accommodation), path.expected_from, path.weeks, path.judged_on, path.certainty
                )
                for path in paths[number]
            ),
            stays=tuple(
                Stay(kind=kind, provider=provider, began_on=began, ended_on=ended)
                for kind, provider, began, ended in stays.get(number, ())
            ),
        )
        for number in paths.keys() & begun.keys()
    }
    return appraised, len(paths.keys() - begun.keys())
