"""Asks to have the figures of one person counted again."""

from uuid import UUID

from django.db import transaction

from act.evaluation.models import KeptFigures
from act.evaluation.tasks import count_again
from act.trust import audit, clock
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

NOT_COUNTED = "None of your roles counts young people: ask an evaluator or a manager for the numbers."


@transaction.atomic
def ask_for_recount(*, by: Standing) -> UUID:
    """Ask to have the figures of this person counted again by `act work`. Returns the key of what is kept for them.

    Raises Refused for a person who counts nothing.
    """
    counted = by.authorities(Permission.SEE_NUMBERS)
    if not counted:
        raise Refused(NOT_COUNTED)
    kept, _ = KeptFigures.objects.select_for_update().get_or_create(reader_id=by.user_id)
    kept.asked_at = clock.real_now()
    kept.save()
    # Figures are of all authorities that a person counts: one of them, always the same, has the act in its audit.
    audit.act("evaluation.recount_asked", by=by, about=audit.NOBODY, on=audit.AuditedObject(kept.pk, min(counted)))
    count_again.enqueue(str(by.user_id))
    return kept.pk
