"""The figures of everybody who counts many young people, counted each night and kept for their pages."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from act.evaluation import actions
from act.evaluation.evaluation_summary import EvaluationSummary, evaluation_summary
from act.evaluation.models import KeptFigures
from act.evaluation.reach import reach_to_keep
from act.methods.kept_figures import SHOWN_FOR
from act.trust import clock
from act.trust.models import Posting, User
from act.trust.scope.acting import acting, administering, cleaning
from act.trust.scope.roles import Permission, roles_with
from act.trust.scope.standing import standing_of


def keep_for_everyone() -> int:
    """Count for everybody who counts many young people, and keep it for each. Returns how many sets were counted.

    Those who reach exactly the same share one count: each still has a copy of their own, which nobody else reads.
    """
    _forget()
    by_reach: dict[str, tuple[EvaluationSummary, datetime]] = {}
    for reader in _readers():
        keep_for(reader, by_reach)
    return len(by_reach)


def keep_for(reader: UUID, by_reach: dict[str, tuple[EvaluationSummary, datetime]]) -> None:
    """Keep the figures of one person, counted now unless somebody with the same reach had them counted just before."""
    with acting(reader):
        standing = standing_of(User.objects.get(pk=reader))
        reach = reach_to_keep(standing) if standing.may(Permission.SEE_NUMBERS) else ""
        if not reach:
            actions.nothing_to_keep(by=standing)
            return
        if reach not in by_reach:
            began = clock.real_now()
            by_reach[reach] = evaluation_summary(standing), began
        summary, counted_at = by_reach[reach]
        actions.keep_figures(summary, by=standing, reach=reach, counted_at=counted_at)


def _readers() -> Iterable[UUID]:
    today = clock.today()
    with administering():
        posted = Posting.objects.live(today).filter(role__in=roles_with(Permission.SEE_NUMBERS), user__is_active=True)
        return list(posted.order_by("user").values_list("user", flat=True).distinct())


def _forget() -> None:
    """Delete what is shown to nobody any more."""
    with cleaning():
        KeptFigures.objects.filter(counted_at__lt=clock.real_now() - SHOWN_FOR).delete()
