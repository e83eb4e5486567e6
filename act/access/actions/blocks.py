"""The only writers of blocks: one person finds nothing of one young person, whom they know outside work."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.urls import reverse

from act.access.actions import hiding
from act.access.queries import named_readers
from act.methods.codes import code_set
from act.trust import audit
from act.trust.audit import Subject
from act.trust.messages import sending
from act.trust.models import Block, User
from act.trust.records.versions import lock
from act.trust.scope.acting import refresh
from act.trust.scope.readers import is_left_alone, kept_readable
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing
from act.trust.web.destinations import Destination, address_of

STEPPED_AWAY = "They have lost access to that record. Please check whether the young person needs another worker."
LEFT_ALONE = (
    "A colleague who knows a young person outside work has lost access to their record. Fewer than two people can open "
    "it now, or no manager. Please find another worker today, or name another manager on it."
)


def can_block(standing: Standing, who: Subject, user: User) -> bool:
    """Tell whether this user may block: anyone who sees the record, themselves; a manager who sees it, a colleague."""
    if who.young_person_id in standing.hidden:
        return False
    managed = who.authority_id in standing.authorities(Permission.RESTRICT)
    return managed or (user.pk == standing.user_id and who.young_person_id in standing.shown | standing.retained)


@transaction.atomic
@audit.at_the_end()
def block(who: Subject, *, by: Standing, user: User, why: str, now: datetime) -> Block:
    """Close a record to one person at once. A second person decides if a colleague stays blocked (`hiding`).

    People step away themselves at once and alone, however few are left: then the managers who see the record are told,
    and the lead where too few can open it. One who is blocked already stays so. Raises Refused unless `can_block`, for
    an unknown reason, and for a colleague without whom too few could open it.
    """
    if not can_block(by, who, user):
        raise Refused("Only a manager who sees this record can block a colleague from it: ask one of them.")
    if why not in code_set("block_reason", by.on):
        raise Refused("Choose one of the reasons in the list.", field="why")
    present = Block.objects.live().filter(user=user, young_person_id=who.young_person_id).first()
    if present is not None:
        return present
    new = Block(authority_id=who.authority_id, young_person_id=who.young_person_id, user=user, why=why)
    new.at, new.by = now, by.user
    if user.pk == by.user_id:
        _write(new)
        _tell_managers(new, by)
    else:
        with kept_readable([who.authority_id], young_person_id=who.young_person_id):
            _write(new)
            hiding.ask(new, by=by, now=now)
    refresh()
    audit.act("trust.blocked", by=by, about=[new], on=new)
    return new


def _write(new: Block) -> None:
    try:
        with transaction.atomic():
            new.save(force_insert=True)
    except IntegrityError:
        raise Refused("A colleague has just done this. Open the page again.") from None


def can_end_block(standing: Standing, block: Block) -> bool:
    """Tell whether this person may unblock: a manager of the authority who sees the record, and never themselves."""
    return (
        block.authority_id in standing.authorities(Permission.RESTRICT)
        and block.user_id != standing.user_id
        and block.young_person_id not in standing.hidden
    )


@transaction.atomic
def end_block(block: Block, *, by: Standing, seen: int, now: datetime) -> Block:
    """Open a record to a colleague again, as far as their role does. One that was ended stays as it is.

    Raises Stale when it was changed since version `seen`; Refused unless `can_end_block`.
    """
    if not can_end_block(by, block):
        raise Refused("You can't unblock yourself: ask another manager who sees this record.")
    present = lock(block, seen=seen)
    if present.ended_at is None:
        present.ended_at, present.ended_by, present.version = now, by.user, present.version + 1
        present.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
        audit.act("trust.block_ended", by=by, about=[present], on=present)
    return present


def _tell_managers(new: Block, by: Standing) -> None:
    """Write to the managers who see the record, in words that say neither whose it is nor who knows them."""
    managers = [posting.user for posting in named_readers.managers_to_tell(Subject.of(new), by)]
    alone = is_left_alone(new.authority_id, new.young_person_id)
    if alone:
        managers = named_readers.deciders_to_tell(Subject.of(new), by, without={by.user_id})
    for manager in managers:
        sending.write(
            manager,
            subject="Urgent: a record needs another worker"
            if alone
            else "A colleague knows a young person outside work",
            body=LEFT_ALONE if alone else STEPPED_AWAY,
            path=address_of(Destination.TODAY) if alone else reverse("access:restricted"),
            now=new.at,
        )
