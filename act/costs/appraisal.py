"""One appraisal: what is counted, what it costs, and whose it is. Everything that the page and the command show."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from act.appraisal import AvoidedNights, PriceBook, YoungPersonsPaths, avoided_nights, price_book
from act.costs.models import CostKind
from act.costs.queries import Costs, costs, of_kind, paths_of
from act.costs.record_model import RecordModel
from act.costs.record_runs import RecordRuns
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort, Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class Appraisal:
    """The nights of an appraisal, with the costs that have begun by its day.

    `counted` are the names of the authorities whose young people are counted; `elsewhere` those that the running cost
    is for too and this person does not count; `beyond` those that this person counts and the cost is not for.
    `paths` are the expected paths and stays, by the young person's number in the cohort. `alone` is how many young
    people have an expected path and no key worker yet; `since` and `until` are the first and the last day on which a
    path was judged for the first time.
    """

    on: date
    avoided: AvoidedNights
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

    @cached_property
    def runs(self) -> RecordRuns:
        """The engine's runs of it. Costs that are for others too are in none, as a ratio of the two would be wrong."""
        nothing = Costs(CostKind.RUNNING, ()), Costs(CostKind.GRANT, ())
        running, grant = (self.running, self.grant) if self.whole else nothing
        if self.running.rows and not self.same_for_grant:
            grant = nothing[1]
        record = RecordModel(nights=self.avoided, book=self.book, running=running, grant=grant, counted=self.counted)
        return RecordRuns(record)


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
    paths, alone = paths_of(cohort, chosen)
    book, judged = price_book(), [min(path.judged_on for path in person.expected) for person in paths.values()]
    return Appraisal(
        on=standing.on,
        avoided=avoided_nights(paths.values(), on=standing.on, book=book),
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


def _named(names: dict[UUID, str], keys: frozenset[UUID]) -> tuple[str, ...]:
    return tuple(sorted(names[key] for key in keys))
