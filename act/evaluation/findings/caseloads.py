"""Key workers' caseloads, compared with those of other children's social workers."""

from datetime import date
from typing import NamedTuple

from act.casework.models import INTENSITY_LABELS, Involvement
from act.evaluation.findings.counting import OWN_RECORDS, CountedRow, Finding
from act.methods.caseload import Intensity, PublishedCaseload, published_together, share_of, weight_rule, weighted
from act.methods.figure import Audience, Basis, Figure, Records
from act.trust.models import Authority, Tie, TieKind
from act.trust.scope.cohort import Cohort
from act.trust.scope.roles import Role
from act.trust.scope.team import postings

OURS, PLACES = "workforce.caseload", "workforce.caseload_weighted"
PLACES_LABEL = "places taken by each key worker, where young people who need more support count for more"
THEIRS, SHARE = "workforce.caseload_published", "workforce.caseload_share"


def findings(cohort: Cohort, on: date) -> list[Finding]:
    """Return young people and weighted places per key worker on a day, the published caseload, and the share.

    ACT published that its caseload was "about one third" of other social workers' (Scott and Botcherby, 2017).
    """
    intensities = _intensities(cohort, on)
    workers = _key_workers(cohort, on)
    theirs = _published(cohort, on)
    ours = len(intensities) / workers if workers else None
    rows = tuple(
        CountedRow(person=person, value=INTENSITY_LABELS[intensity].lower())
        for person, intensity in intensities.items()
    )
    places = weighted(list(intensities.values()))
    return [
        Finding(_for_each(OURS, "young people for each key worker", len(rows), workers), rows),
        Finding(_for_each(PLACES, PLACES_LABEL, places, workers), rows),
        Finding(_stated(theirs, on)),
        Finding(_share(ours, theirs, workers), rows),
    ]


class TieDates(NamedTuple):
    """From which day a worker works with a young person, until before which; None while they do."""

    since: date
    until: date | None


class SupportNeeded(NamedTuple):
    """How much support a young person needs."""

    intensity: str


def _intensities(cohort: Cohort, on: date) -> dict[int, Intensity]:
    """Return how much support each young person with a key worker on a day needs, each person once."""
    ties = cohort.by_person(Tie, TieDates, kind=TieKind.KEY_WORKER)
    needs = cohort.by_person(Involvement, SupportNeeded, ended_on__isnull=True)
    return {
        number: Intensity(needs[number][0].intensity) if number in needs else Intensity.USUAL
        for number, rows in ties.items()
        if any(since <= on and (until is None or on < until) for since, until in rows)
    }


def _key_workers(cohort: Cohort, on: date) -> int:
    posted = postings(cohort.authorities, on).filter(role=Role.KEY_WORKER, user__is_active=True)
    return posted.order_by().values("user").distinct().count()


def _published(cohort: Cohort, on: date) -> PublishedCaseload | None:
    codes = Authority.objects.filter(pk__in=cohort.authorities).values_list("code", flat=True)
    try:
        return published_together(codes, on)
    except LookupError:
        return None


def _for_each(key: str, label: str, total: float, workers: int) -> Figure:
    rule = weight_rule()
    weights = ", ".join(f"{places:g}" for places in rule.weights.values())
    return Figure(
        key=key,
        label=label,
        value=round(total / workers, 2) if workers else None,
        n=workers,
        basis=Basis.COMPUTED,
        method=f"Young people with a key worker today{f', each counting {weights}' if key == PLACES else ''}, "
        "over all key workers posted, whatever their hours",
        sources=(OWN_RECORDS, rule.source) if key == PLACES else (OWN_RECORDS,),
        verified=rule.verified if key == PLACES else True,
        audience=Audience.EVALUATOR,
        records=Records(key),
    )


def _stated(theirs: PublishedCaseload | None, on: date) -> Figure:
    year = f", {theirs.year}" if theirs else ""
    later = " (the first year published, later than this record)" if theirs and theirs.is_later_than(on) else ""
    return Figure(
        key=THEIRS,
        label=f"cases for each children's social worker outside ACT{year}{later}",
        value=theirs.caseload if theirs else None,
        basis=Basis.COMPUTED if theirs and theirs.is_of_several else Basis.STATED,
        method=f"Counted as {theirs.counting}" if theirs else "",
        sources=(f"{theirs.source}, {theirs.licence}" if theirs else "we hold no published caseload for these places",),
        verified=theirs.verified if theirs else False,
        audience=Audience.PUBLIC,
    )


def _share(ours: float | None, theirs: PublishedCaseload | None, workers: int) -> Figure:
    return Figure(
        key=SHARE,
        label="each key worker's caseload as a share of other social workers' (the two are counted differently)",
        value=share_of(ours, theirs.caseload) if ours is not None and theirs else None,
        unit="%",
        n=workers,
        basis=Basis.COMPUTED,
        method="Young people for each key worker, over cases for each full-time-equivalent other social worker",
        records=Records(SHARE),
        inputs=(OURS, THEIRS),
        sources=(OWN_RECORDS, theirs.source) if theirs else (OWN_RECORDS,),
        verified=theirs.verified if theirs else False,
        audience=Audience.EVALUATOR,
    )
