"""Asks to have the figures of one person counted again."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from act.evaluation.models import KeptFigures
from act.evaluation.tasks import count_again
from act.trust import audit, clock
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

LONG = timedelta(minutes=10)
"""After so long, counting again has not begun."""
NOT_COUNTED = "None of your roles counts young people: ask an evaluator or a manager for the numbers."


@transaction.atomic
def ask_for_recount(*, by: Standing) -> UUID:
    """Ask to have the figures of this person counted again by `act work`. Returns the key of what is kept for them.

    Asked twice within ten minutes it is counted once. Raises Refused for a person who counts nothing.
    """
    counted = by.authorities(Permission.SEE_NUMBERS)
    if not counted:
        raise Refused(NOT_COUNTED)
    kept, _ = KeptFigures.objects.select_for_update().get_or_create(reader_id=by.user_id)
    now = clock.real_now()
    waits = kept.asked_at is not None and now - kept.asked_at < LONG
    if not waits:
        kept.asked_at = now
        kept.save()
        count_again.enqueue(str(by.user_id))
    # Figures are of all authorities that a person counts: one of them, always the same, has the act in its audit.
    audit.act("evaluation.recount_asked", by=by, about=audit.NOBODY, on=audit.AuditedObject(kept.pk, min(counted)))
    return kept.pk
