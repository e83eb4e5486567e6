"""One appraisal: what is counted, what it costs, and whose it is. Everything that the page and the command show."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from act.appraisal import AvoidedCosts, ExpectedStay, PriceBook, YoungPersonsPaths, avoided_costs, price_book
from act.casework.models import Involvement
from act.costs.models import CostKind
from act.costs.queries import Costs, costs, of_kind
from act.methods.accommodation import Accommodation
from act.methods.placements import Stay
from act.placements.models import Placement
from act.referrals.models import ExpectedPath
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort, Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class Appraisal:
    """The lines of an appraisal, with the costs whose period includes its day.

    `counted` are the names of the authorities whose young people are counted; `elsewhere` those that the running cost
    is for too and this person does not count; `beyond` those that this person counts and the cost is not for.
    `paths` are the expected paths and stays, by the young person's number in the cohort. `alone` is how many young
    people have an expected path and no key worker yet; `since` and `until` are the first and the last day on which a
    path was judged for the first time.
    """

    on: date
    avoided: AvoidedCosts
    book: PriceBook
    running: Costs
    grant: Costs
    counted: tuple[str, ...]
    elsewhere: tuple[str, ...]
    beyond: tuple[str, ...]
    paths: dict[int, YoungPersonsPaths]
    alone: int
    since: date | None
    until: date | None

    @property
    def young_people(self) -> int:
        """How many young people are appraised."""
        return len(self.paths)

    @property
    def whole(self) -> bool:
        """Whether every young person that the running cost is for is counted: only then a ratio is the whole truth."""
        return not self.elsewhere

    @property
    def same_for_grant(self) -> bool:
        """Whether the grant is for the same authorities as the running cost."""
        return self.grant.authorities == self.running.authorities


def appraise(standing: Standing) -> Appraisal:
    """Appraise the young people whom this person counts, as at today. Raises Refused for one who counts nobody."""
    with cohort_for(standing, Purpose.APPRAISAL) as cohort:
        return appraisal_of(standing, cohort)


def appraisal_of(standing: Standing, cohort: Cohort) -> Appraisal:
    """Appraise within a cohort that this person has opened already, on a page that counts more than costs."""
    recorded = costs(standing)
    running, grant = (of_kind(recorded, kind, standing.on) for kind in (CostKind.RUNNING, CostKind.GRANT))
    names = dict(Authority.objects.values_list("pk", "name"))
    mine, covered = standing.authorities(Permission.SEE_NUMBERS), frozenset(running.authorities)
    chosen = mine & covered if covered else mine
    paths, alone = _paths(cohort, chosen)
    book, judged = price_book(), [min(path.judged_on for path in person.expected) for person in paths.values()]
    return Appraisal(
        on=standing.on,
        avoided=avoided_costs(paths.values(), on=standing.on, book=book),
        book=book,
        running=running,
        grant=grant,
        counted=_named(names, chosen),
        elsewhere=_named(names, covered - mine),
        beyond=_named(names, mine - chosen),
        paths=paths,
        alone=alone,
        since=min(judged, default=None),
        until=max(judged, default=None),
    )


class ExpectedColumns(NamedTuple):
    """What was expected of a young person without ACT."""

    accommodation: str
    expected_from: date
    weeks: int
    judged_on: date


class PlacementColumns(NamedTuple):
    """Where a young person stayed."""

    kind: str
    provider: str
    began_on: date
    ended_on: date | None


class BeganOn(NamedTuple):
    """From which day a key worker worked with a young person."""

    began_on: date


def _paths(cohort: Cohort, authorities: frozenset[UUID]) -> tuple[dict[int, YoungPersonsPaths], int]:
    """Return everyone with an expected path who has had a key worker, by number, and how many have had none."""
    paths = cohort.by_person(ExpectedPath, ExpectedColumns, authority__in=authorities)
    stays = cohort.by_person(Placement, PlacementColumns, authority__in=authorities)
    begun = cohort.by_person(Involvement, BeganOn, authority__in=authorities)
    appraised = {
        number: YoungPersonsPaths(
            expected=tuple(
                ExpectedStay(Accommodation(path.accommodation), path.expected_from, path.weeks, path.judged_on)
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


def _named(names: dict[UUID, str], keys: frozenset[UUID]) -> tuple[str, ...]:
    return tuple(sorted(names[key] for key in keys))
