"""The only writers of legal holds: one manager starts a hold, and it takes two to end it."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from act.methods.codes import code_set
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import HoldReason, RecordHold
from act.trust.models.hold import OTHER
from act.trust.records.holds import open_hold
from act.trust.records.versions import lock
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

ALREADY = "A colleague has just put this record on hold. Open its page again."
ENDED = "This record is no longer on hold. Open its page again."


@dataclass(frozen=True, kw_only=True)
class HoldFacts:
    """Why nothing may be removed from a record: a code of the set `hold_reason`, who asked for it, and words."""

    reason: str
    who_asked: str
    words: str


def can_hold(standing: Standing, who: Subject) -> bool:
    """Tell whether this person may put a record on hold: a manager of the authority who sees it."""
    return who.authority_id in standing.authorities(Permission.HOLD) and who.young_person_id not in standing.hidden


@transaction.atomic
def start_hold(who: Subject, *, by: Standing, facts: HoldFacts) -> RecordHold:
    """Put a record on hold from the practice date on: nothing is removed from it, or from one joined to it.

    Raises Refused unless `can_hold`, for an unknown reason, without who asked, for another reason without words, and
    where it is on hold already.
    """
    _check(by, who)
    _check_facts(by, facts)
    if open_hold(by, who.young_person_id) is not None:
        raise Refused(ALREADY)
    hold = RecordHold(
        authority_id=who.authority_id, young_person_id=who.young_person_id, since=by.on, started_by=by.user
    )
    try:
        with transaction.atomic():
            hold.save(force_insert=True)
    except IntegrityError:
        raise Refused(ALREADY) from None
    _write_reason(hold, by, facts)
    audit.act("trust.hold_started", by=by, about=[hold], on=hold)
    return hold


@transaction.atomic
def ask_to_end(hold: RecordHold, *, by: Standing, seen: int, words: str, now: datetime) -> RecordHold:
    """Ask for a hold to end, and say why; it stays until another manager agrees.

    Raises Stale when it was changed since version `seen`; Refused unless `can_hold`, without words, where a manager
    asked already, and once it ended.
    """
    present = _lock_open(hold, by, seen)
    if present.asked_by_id is not None:
        raise Refused("A colleague has already asked for this. Another manager must agree or refuse.")
    if not words.strip():
        raise Refused("Enter why the hold can end.", field="words")
    _write_reason(present, by, HoldFacts(reason="", who_asked="", words=words))
    present.asked_at, present.asked_by = now, by.user
    _save(present, "asked_at", "asked_by")
    audit.act("trust.hold_end_asked", by=by, about=[present], on=present)
    return present


@transaction.atomic
def keep_hold(hold: RecordHold, *, by: Standing, seen: int) -> RecordHold:
    """Withdraw the request to end a hold, or refuse another manager's: the record stays on hold.

    Raises Stale when it was changed since version `seen`; Refused unless `can_hold`, and once it ended.
    """
    present = _lock_open(hold, by, seen)
    if present.asked_by_id is not None:
        present.asked_at = present.asked_by = None
        _save(present, "asked_at", "asked_by")
        audit.act("trust.hold_kept", by=by, about=[present], on=present)
    return present


@transaction.atomic
def end_hold(hold: RecordHold, *, by: Standing, seen: int, now: datetime) -> RecordHold:
    """Agree, as another manager, that a hold ends: entries can be removed again.

    Raises Stale when it was changed since version `seen`; Refused unless `can_hold`, where no manager asked or this
    one did, and once it ended.
    """
    present = _lock_open(hold, by, seen)
    if present.asked_by_id is None:
        raise Refused("Nobody has asked for this yet. Ask first, then another manager must agree.")
    if present.asked_by_id == by.user_id:
        raise Refused("You asked for this yourself, so another manager must agree.")
    present.ended_at, present.ended_by = now, by.user
    _save(present, "ended_at", "ended_by")
    audit.act("trust.hold_ended", by=by, about=[present], on=present)
    return present


def _check(by: Standing, who: Subject) -> None:
    if not can_hold(by, who):
        raise Refused("Only a manager in this authority can put a record on hold. Ask them.")


def _check_facts(by: Standing, facts: HoldFacts) -> None:
    if facts.reason not in code_set("hold_reason", by.on):
        raise Refused("Choose one of the reasons in the list.", field="reason")
    if not facts.who_asked.strip():
        raise Refused("Enter who asked for it.", field="who_asked")
    if facts.reason == OTHER and not facts.words.strip():
        raise Refused("Enter in a few words why the record is on hold.", field="words")


def _lock_open(hold: RecordHold, by: Standing, seen: int) -> RecordHold:
    _check(by, Subject.of(hold))
    present = lock(hold, seen=seen)
    if present.ended_at is not None:
        raise Refused(ENDED)
    return present


def _save(hold: RecordHold, *columns: str) -> None:
    hold.version += 1
    hold.save(force_update=True, update_fields=[*columns, "version"])


def _write_reason(hold: RecordHold, by: Standing, facts: HoldFacts) -> None:
    reason = HoldReason(
        authority_id=hold.authority_id,
        hold=hold,
        young_person_id=hold.young_person_id,
        reason=facts.reason,
        who_asked=facts.who_asked.strip(),
        words=facts.words.strip(),
        by=by.user,
        on=by.on,
    )
    reason.check_fields()
    reason.save(force_insert=True)
