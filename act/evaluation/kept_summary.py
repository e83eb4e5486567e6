"""The evaluation summary as a page shows it: counted now for a few young people, for many as it was kept last night.

What was kept is shown to the person it was counted for, while they reach the same young people as then, and until the
next night (docs/explanation/numbers.md). Everything else is counted now.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone

from act.design.words import clock as clock_time
from act.design.words import long_date
from act.evaluation import actions
from act.evaluation.actions.recounts import LONG
from act.evaluation.evaluation_summary import (
    EvaluationSummary,
    MeasureCoverage,
    evaluation_summary,
    measure_coverage,
)
from act.evaluation.kept_contents import summary_of
from act.evaluation.models import KeptFigures
from act.evaluation.reach import reach_to_keep
from act.methods.kept_figures import may_be_shown
from act.trust import clock
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class Recount:
    """That a person asked to have their figures counted again, when, and whether it should be done by now."""

    asked: str
    late: bool


def summary_for(standing: Standing, *, again: bool = False) -> EvaluationSummary:
    """Return the summary that was kept for this person, or count it, and keep it where they count many young people.

    `again`: count it in any case. Raises Refused for a person who counts nothing.
    """
    reach = reach_to_keep(standing)
    kept = kept_summary(standing.user_id, reach) if reach and not again else None
    if kept or not reach:
        return kept or evaluation_summary(standing)
    return counted_and_kept(standing, reach)


def counted_and_kept(standing: Standing, reach: str) -> EvaluationSummary:
    """Count the summary now and keep it for this person. It is dated by when counting began."""
    began = clock.real_now()
    summary = evaluation_summary(standing)
    actions.keep_figures(summary, by=standing, reach=reach, counted_at=began)
    return replace(summary, counted_at=began)


def coverage_for(standing: Standing) -> MeasureCoverage:
    """Return the coverage of measures of the summary that was kept, or count it alone."""
    reach = reach_to_keep(standing)
    kept = kept_summary(standing.user_id, reach) if reach else None
    return MeasureCoverage.of(kept) if kept else measure_coverage(standing)


def kept_summary(reader: UUID, reach: str) -> EvaluationSummary | None:
    """Return what was kept for a person and this very reach, if it may still be shown."""
    kept = KeptFigures.objects.filter(reader=reader, reach=reach, counted_at__isnull=False).first()
    if kept is None or kept.counted_at is None or not may_be_shown(kept.counted_at, clock.real_now()):
        return None
    try:
        return summary_of(kept.contents, kept.counted_at)
    except (KeyError, TypeError, ValueError):  # kept by another version of the service
        return None


def recount_of(standing: Standing) -> Recount | None:
    """Return since when this person waits for their figures to be counted again."""
    asked_at = KeptFigures.objects.filter(reader=standing.user_id).values_list("asked_at", flat=True).first()
    return Recount(counted_words(asked_at), clock.real_now() - asked_at > LONG) if asked_at else None


def counted_words(at: datetime | None) -> str:
    """Say when figures were counted: "at 02:10 today", "at 23:50 yesterday"; empty where they are counted now."""
    if at is None:
        return ""
    day, today = timezone.localdate(at), timezone.localdate(clock.real_now())
    days = {today: "today", today - timedelta(days=1): "yesterday"}
    return f"at {clock_time(at)} {days.get(day, f'on {long_date(day)}')}"
