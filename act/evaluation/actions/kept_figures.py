"""Keeps figures for one person until the next night."""

from datetime import datetime

from django.db import transaction

from act.evaluation.evaluation_summary import EvaluationSummary
from act.evaluation.kept_contents import contents_of
from act.evaluation.models import KeptFigures
from act.trust.scope.standing import Standing


def keep_figures(summary: EvaluationSummary, *, by: Standing, reach: str, counted_at: datetime) -> None:
    """Keep what was counted for this person in place of what was kept before. It is no record, and in no audit.

    Whoever asked meanwhile to have it counted again is still waiting for that.
    """
    with transaction.atomic():
        kept, _ = KeptFigures.objects.select_for_update().get_or_create(reader_id=by.user_id)
        kept.reach, kept.counted_at, kept.contents = reach, counted_at, contents_of(summary)
        if kept.asked_at and kept.asked_at <= counted_at:
            kept.asked_at = None
        kept.save()


def nothing_to_keep(*, by: Standing) -> None:
    """Let this person wait for nothing: they count so few young people that their figures are counted each time."""
    KeptFigures.objects.filter(reader_id=by.user_id).update(asked_at=None)
