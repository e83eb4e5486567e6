"""A record is closed to a colleague at once, by one manager; a second person decides if it stays so.

It is never lifted by itself. The only writers of `HidingDecision`; `blocks` and `restrictions` write what it is about.
"""

from datetime import datetime

from django.db import transaction

from act.access.queries import named_readers
from act.design.words import long_date
from act.methods.hiding import decide_by
from act.trust import audit
from act.trust.audit import Subject
from act.trust.messages import sending
from act.trust.models import Block, HidingDecision, Restriction
from act.trust.records.versions import lock
from act.trust.scope.acting import refresh
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing
from act.trust.web.destinations import Destination, address_of


def can_decide(standing: Standing, decision: HidingDecision) -> bool:
    """Tell whether this person may decide: another manager, or the safeguarding lead, who sees the record."""
    return (
        decision.authority_id in standing.authorities(Permission.DECIDE_ON_HIDING)
        and standing.user_id not in {decision.asked_by_id, decision.against_id}
        and decision.young_person_id not in standing.hidden
    )


def ask(about: Block | Restriction, *, by: Standing, now: datetime) -> HidingDecision:
    """Ask for a second person's decision, and tell every other manager and the lead. Inside a transaction.

    The colleague whom it closes a record to is told nothing, and the others read no name.
    """
    decision = HidingDecision(
        authority_id=about.authority_id, young_person_id=about.young_person_id, asked_by=by.user, asked_at=now
    )
    if isinstance(about, Block):
        decision.block, decision.against = about, about.user
    else:
        decision.restriction = about
    decision.save(force_insert=True)
    what = "blocked a colleague from a record" if isinstance(about, Block) else "restricted a record"
    place = about.authority.name
    for user in named_readers.deciders_to_tell(Subject.of(about), by, without={by.user_id, decision.against_id}):
        sending.write(
            user,
            subject="A record was closed to a colleague",
            body=f"A manager in {place} {what}. A second manager, or the safeguarding lead, must agree or refuse by "
            f"{long_date(decide_by(now))}. You find it on Today.",
            path=address_of(Destination.TODAY),
            now=now,
        )
    return decision


@transaction.atomic
def decide(
    decision: HidingDecision, *, by: Standing, seen: int, agreed: bool, words: str, now: datetime
) -> HidingDecision:
    """Agree that it stays, or refuse: then the block or the restriction is lifted, and `words` say why.

    Raises Stale when it was decided since version `seen`; Refused unless `can_decide`, once it was lifted, and for a
    no without words.
    """
    present = lock(decision, seen=seen)
    if not can_decide(by, present):
        raise Refused("Another manager must decide this: not the one who asked for it.")
    if not agreed and not words.strip():
        raise Refused("Enter why it shouldn't stay, in a sentence.", field="words")
    present.agreed, present.words = agreed, words.strip()
    present.decided_at, present.decided_by, present.version = now, by.user, present.version + 1
    columns = ["agreed", "words", "decided_at", "decided_by", "version"]
    present.save(force_update=True, update_fields=columns)
    if not agreed:
        _lift(present, by, now)
        refresh()
    audit.act("trust.hiding_decided", by=by, about=[present], on=present)
    return present


def _lift(decision: HidingDecision, by: Standing, now: datetime) -> None:
    """End the block or the restriction. What happened is kept."""
    if decision.block_id:
        block = Block.objects.select_for_update().get(pk=decision.block_id)
        if block.ended_at is None:
            block.ended_at, block.ended_by, block.version = now, by.user, block.version + 1
            block.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
    elif decision.restriction_id:
        restriction = Restriction.objects.select_for_update().get(pk=decision.restriction_id)
        if restriction.lifted_at is None:
            restriction.lifted_at, restriction.lifted_by = now, by.user
            restriction.refused, restriction.version = True, restriction.version + 1
            restriction.save(force_update=True, update_fields=["lifted_at", "lifted_by", "refused", "version"])
