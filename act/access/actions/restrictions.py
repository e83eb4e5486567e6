"""The only writers of restrictions, of what was seen when they were looked at, and of who is named.

Protection is monotone: one manager restricts, and it takes two to lift.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from act.access.queries import named_readers
from act.methods.codes import code_set
from act.methods.restriction import latest_look
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Pass, Restriction, RestrictionReview, User
from act.trust.records.versions import lock
from act.trust.scope.acting import refresh
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

FEWEST_LETTERS = 10
ENDED = "This record is no longer restricted. Open its page again."


@dataclass(frozen=True)
class RestrictionFacts:
    """What a manager saw: why few people may see the record, and by when somebody looks again."""

    reason: str
    words: str
    look_again_on: date


def can_restrict(standing: Standing, who: Subject) -> bool:
    """A manager of the authority who sees the record."""
    return who.authority_id in standing.authorities(Permission.RESTRICT) and who.young_person_id not in standing.hidden


@transaction.atomic
@audit.at_the_end()
def restrict(who: Subject, *, by: Standing, saw: RestrictionFacts, named: Iterable[User], now: datetime) -> Restriction:
    """Closes a record to all but those beside the young person, whoever restricts it, and those who are named.

    Raises Refused unless `can_restrict`, where it is restricted already, for somebody who cannot be named, and for
    what `look` refuses.
    """
    _check(by, who)
    restriction = Restriction(authority_id=who.authority_id, young_person_id=who.young_person_id, since=now)
    try:
        with transaction.atomic():
            restriction.save(force_insert=True)
    except IntegrityError:
        raise Refused("A colleague has just restricted this record. Open its page again.") from None
    _write_seen(restriction, by, saw)
    _give(restriction, by.user, by, now)
    for user in sorted({each for each in named if each.pk != by.user_id}, key=lambda each: each.pk):
        named_readers.check_named(user, who, by)
        _give(restriction, user, by, now)
    refresh()
    audit.act("trust.restricted", by=by, about=[restriction], on=restriction)
    return restriction


@transaction.atomic
def name(restriction: Restriction, *, by: Standing, user: User, now: datetime) -> Pass:
    """One more person sees the record, as far as their role does. One who is named already stays so.

    Raises Refused unless `can_restrict`, for somebody who cannot be named, and once it was lifted.
    """
    there = _held(restriction, by)
    named_readers.check_named(user, Subject.of(there), by)
    found = named_readers.named(there).filter(user=user).first()
    if found is not None:
        return found
    made = _give(there, user, by, now)
    audit.act("trust.named", by=by, about=[made], on=made)
    return made


@transaction.atomic
def end_name(named: Pass, *, by: Standing, seen: int, now: datetime) -> Pass:
    """Somebody is named no longer; one manager who works here stays. One that was ended stays as it is.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, and for the last manager.
    """
    _check(by, Subject.of(named))
    named_readers.check_somebody_left(Subject.of(named), without=named.user, by=by)
    there = lock(named, seen=seen)
    if there.ended_at is None:
        there.ended_at, there.ended_by, there.version = now, by.user, there.version + 1
        there.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
        refresh()
        audit.act("trust.name_ended", by=by, about=[there], on=there)
    return there


@transaction.atomic
def look(restriction: Restriction, *, by: Standing, saw: RestrictionFacts) -> RestrictionReview:
    """A manager looked again, and the record stays restricted: why, and by when somebody looks next.

    Raises Refused unless `can_restrict`, for an unknown reason, hardly any words, a day too late, and once lifted.
    """
    made = _write_seen(_held(restriction, by), by, saw)
    audit.act("trust.restriction_looked_at", by=by, about=[made], on=made)
    return made


@transaction.atomic
def ask_to_lift(restriction: Restriction, *, by: Standing, seen: int, now: datetime) -> Restriction:
    """One manager asks for the record to be open again; it stays restricted until another one agrees.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, where somebody asked
    already, and once it was lifted.
    """
    there = _changed(restriction, by, seen)
    if there.asked_by_id is not None:
        raise Refused("A colleague has already asked for this. Another named manager must agree or refuse.")
    there.asked_at, there.asked_by = now, by.user
    _save(there, "asked_at", "asked_by")
    audit.act("trust.lifting_asked", by=by, about=[there], on=there)
    return there


@transaction.atomic
def keep(restriction: Restriction, *, by: Standing, seen: int) -> Restriction:
    """Whoever asked to lift it takes that back, or another manager says no: it stays restricted.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, and once it was lifted.
    """
    there = _changed(restriction, by, seen)
    if there.asked_by_id is not None:
        there.asked_at = there.asked_by = None
        _save(there, "asked_at", "asked_by")
        audit.act("trust.lifting_taken_back", by=by, about=[there], on=there)
    return there


@transaction.atomic
def lift(restriction: Restriction, *, by: Standing, seen: int, now: datetime) -> Restriction:
    """Another manager agrees: the record is open again to whoever works with the young person, or manages.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, where nobody asked, for
    whoever asked, and once it was lifted.
    """
    there = _changed(restriction, by, seen)
    if there.asked_by_id is None:
        raise Refused("Nobody has asked for this yet. Ask first, then another named manager must agree.")
    if there.asked_by_id == by.user_id:
        raise Refused("You asked for this yourself, so another named manager must agree.")
    there.lifted_at, there.lifted_by = now, by.user
    _save(there, "lifted_at", "lifted_by")
    refresh()
    audit.act("trust.restriction_lifted", by=by, about=[there], on=there)
    return there


def _check(by: Standing, who: Subject) -> None:
    if not can_restrict(by, who):
        raise Refused("Only a manager who sees this record can say who else sees it: ask one of them.")


def _held(restriction: Restriction, by: Standing) -> Restriction:
    _check(by, Subject.of(restriction))
    there = Restriction.objects.select_for_update().get(pk=restriction.pk)
    if there.lifted_at is not None:
        raise Refused(ENDED)
    return there


def _changed(restriction: Restriction, by: Standing, seen: int) -> Restriction:
    _check(by, Subject.of(restriction))
    there = lock(restriction, seen=seen)
    if there.lifted_at is not None:
        raise Refused(ENDED)
    return there


def _save(there: Restriction, *columns: str) -> None:
    there.version += 1
    there.save(force_update=True, update_fields=[*columns, "version"])


def _give(restriction: Restriction, user: User, by: Standing, now: datetime) -> Pass:
    made = Pass(
        authority_id=restriction.authority_id,
        restriction=restriction,
        young_person_id=restriction.young_person_id,
        user=user,
        given_at=now,
        given_by=by.user,
    )
    made.save(force_insert=True)
    return made


def _write_seen(restriction: Restriction, by: Standing, saw: RestrictionFacts) -> RestrictionReview:
    if saw.reason not in code_set("restriction_reason", by.on):
        raise Refused("Choose one of the reasons in the list.", field="reason")
    if len(saw.words.strip()) < FEWEST_LETTERS:
        raise Refused(
            "Enter why it needs restricting, in a sentence or two. The people you name will read it.", field="words"
        )
    latest = latest_look(by.on)
    if not by.on < saw.look_again_on <= latest:
        raise Refused(f"The day must be after today, and no later than {latest:%-d %B %Y}.", field="look_again_on")
    made = RestrictionReview(
        authority_id=restriction.authority_id,
        restriction=restriction,
        young_person_id=restriction.young_person_id,
        reason=saw.reason,
        words=saw.words.strip(),
        by=by.user,
        on=by.on,
        look_again_on=saw.look_again_on,
    )
    made.save(force_insert=True)
    return made
