"""The only writers of restrictions, of what was seen when they were looked at, and of who is named.

Protection is monotone: one manager restricts, and it takes two to lift.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from act.access.actions import hiding
from act.access.queries import named_readers
from act.methods.codes import code_set
from act.methods.restriction import latest_look
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Pass, Restriction, RestrictionReview, User
from act.trust.records.versions import lock
from act.trust.scope.acting import refresh
from act.trust.scope.readers import kept_readable
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

FEWEST_LETTERS = 10
ENDED = "This record is no longer restricted. Open its page again."


@dataclass(frozen=True)
class RestrictionFacts:
    """What a manager facts: why few people may see the record, and by when somebody looks again."""

    reason: str
    words: str
    look_again_on: date


def can_restrict(standing: Standing, who: Subject) -> bool:
    """Tell whether this person may say who sees a record: a manager of the authority who sees it."""
    return who.authority_id in standing.authorities(Permission.RESTRICT) and who.young_person_id not in standing.hidden


@transaction.atomic
@audit.at_the_end()
def restrict(
    who: Subject, *, by: Standing, facts: RestrictionFacts, named: Iterable[User], now: datetime
) -> Restriction:
    """Close a record to all but those beside the young person, whoever restricts it, those who are named, and the lead.

    A second person decides if it stays so (`hiding`). Raises Refused unless `can_restrict`, where it is restricted
    already, for somebody who cannot be named, for what `look` refuses, and where too few could open it.
    """
    _check(by, who)
    with kept_readable([who.authority_id], young_person_id=who.young_person_id):
        restriction = _restrict(who, by, facts, named, now)
        hiding.ask(restriction, by=by, now=now)
    refresh()
    audit.act("trust.restricted", by=by, about=[restriction], on=restriction)
    return restriction


def _restrict(who: Subject, by: Standing, facts: RestrictionFacts, named: Iterable[User], now: datetime) -> Restriction:
    """Write the restriction, why, and who is named."""
    restriction = Restriction(authority_id=who.authority_id, young_person_id=who.young_person_id, since=now)
    try:
        with transaction.atomic():
            restriction.save(force_insert=True)
    except IntegrityError:
        raise Refused("A colleague has just restricted this record. Open its page again.") from None
    _write_review(restriction, by, facts)
    _name(restriction, by.user, by, now)
    for user in sorted({user for user in named if user.pk != by.user_id}, key=lambda user: user.pk):
        named_readers.check_can_be_named(user, who, by)
        _name(restriction, user, by, now)
    return restriction


@transaction.atomic
def name(restriction: Restriction, *, by: Standing, user: User, now: datetime) -> Pass:
    """Let one more person see the record, as far as their role does. One who is named already stays so.

    Raises Refused unless `can_restrict`, for somebody who cannot be named, and once it was lifted.
    """
    present = _lock_live(restriction, by)
    named_readers.check_can_be_named(user, Subject.of(present), by)
    already = named_readers.named(present).filter(user=user).first()
    if already is not None:
        return already
    new = _name(present, user, by, now)
    audit.act("trust.named", by=by, about=[new], on=new)
    return new


@transaction.atomic
def end_name(named: Pass, *, by: Standing, seen: int, now: datetime) -> Pass:
    """Take a named person off the list; one manager who works here stays. One that was ended stays as it is.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, for the last manager, and
    where too few could open it.
    """
    _check(by, Subject.of(named))
    named_readers.check_manager_left(Subject.of(named), without=named.user, by=by)
    present = lock(named, seen=seen)
    if present.ended_at is None:
        present.ended_at, present.ended_by, present.version = now, by.user, present.version + 1
        with kept_readable([present.authority_id], young_person_id=present.young_person_id):
            present.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
        refresh()
        audit.act("trust.name_ended", by=by, about=[present], on=present)
    return present


@transaction.atomic
def look(restriction: Restriction, *, by: Standing, facts: RestrictionFacts) -> RestrictionReview:
    """Record a review after which the record stays restricted: why, and by when the next one is due.

    Raises Refused unless `can_restrict`, for an unknown reason, hardly any words, a day too late, and once lifted.
    """
    new = _write_review(_lock_live(restriction, by), by, facts)
    audit.act("trust.restriction_looked_at", by=by, about=[new], on=new)
    return new


@transaction.atomic
def ask_to_lift(restriction: Restriction, *, by: Standing, seen: int, now: datetime) -> Restriction:
    """Ask for the record to be open again; it stays restricted until another manager agrees.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, where somebody asked
    already, and once it was lifted.
    """
    present = _lock_version(restriction, by, seen)
    if present.asked_by_id is not None:
        raise Refused("A colleague has already asked for this. Another named manager must agree or refuse.")
    present.asked_at, present.asked_by = now, by.user
    _save(present, "asked_at", "asked_by")
    audit.act("trust.lifting_asked", by=by, about=[present], on=present)
    return present


@transaction.atomic
def keep(restriction: Restriction, *, by: Standing, seen: int) -> Restriction:
    """Withdraw the request to lift it, or refuse another manager's: the record stays restricted.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, and once it was lifted.
    """
    present = _lock_version(restriction, by, seen)
    if present.asked_by_id is not None:
        present.asked_at = present.asked_by = None
        _save(present, "asked_at", "asked_by")
        audit.act("trust.lifting_taken_back", by=by, about=[present], on=present)
    return present


@transaction.atomic
def lift(restriction: Restriction, *, by: Standing, seen: int, now: datetime) -> Restriction:
    """Agree to lift it: the record is open again to those who work with the young person, or manage.

    Raises Stale when it was changed since version `seen`; Refused unless `can_restrict`, where nobody asked, for
    whoever asked, and once it was lifted.
    """
    present = _lock_version(restriction, by, seen)
    if present.asked_by_id is None:
        raise Refused("Nobody has asked for this yet. Ask first, then another named manager must agree.")
    if present.asked_by_id == by.user_id:
        raise Refused("You asked for this yourself, so another named manager must agree.")
    present.lifted_at, present.lifted_by = now, by.user
    _save(present, "lifted_at", "lifted_by")
    refresh()
    audit.act("trust.restriction_lifted", by=by, about=[present], on=present)
    return present


def _check(by: Standing, who: Subject) -> None:
    if not can_restrict(by, who):
        raise Refused("Only a manager who sees this record can say who else sees it: ask one of them.")


def _lock_live(restriction: Restriction, by: Standing) -> Restriction:
    _check(by, Subject.of(restriction))
    present = Restriction.objects.select_for_update().get(pk=restriction.pk)
    if present.lifted_at is not None:
        raise Refused(ENDED)
    return present


def _lock_version(restriction: Restriction, by: Standing, seen: int) -> Restriction:
    _check(by, Subject.of(restriction))
    present = lock(restriction, seen=seen)
    if present.lifted_at is not None:
        raise Refused(ENDED)
    return present


def _save(restriction: Restriction, *columns: str) -> None:
    restriction.version += 1
    restriction.save(force_update=True, update_fields=[*columns, "version"])


def _name(restriction: Restriction, user: User, by: Standing, now: datetime) -> Pass:
    new = Pass(
        authority_id=restriction.authority_id,
        restriction=restriction,
        young_person_id=restriction.young_person_id,
        user=user,
        given_at=now,
        given_by=by.user,
    )
    new.save(force_insert=True)
    return new


def _write_review(restriction: Restriction, by: Standing, facts: RestrictionFacts) -> RestrictionReview:
    if facts.reason not in code_set("restriction_reason", by.on):
        raise Refused("Choose one of the reasons in the list.", field="reason")
    if len(facts.words.strip()) < FEWEST_LETTERS:
        raise Refused(
            "Enter why it needs restricting, in a sentence or two. The people you name will read it.", field="words"
        )
    latest = latest_look(by.on)
    if not by.on < facts.look_again_on <= latest:
        raise Refused(f"The day must be after today, and no later than {latest:%-d %B %Y}.", field="look_again_on")
    review = RestrictionReview(
        authority_id=restriction.authority_id,
        restriction=restriction,
        young_person_id=restriction.young_person_id,
        reason=facts.reason,
        words=facts.words.strip(),
        by=by.user,
        on=by.on,
        look_again_on=facts.look_again_on,
    )
    review.save(force_insert=True)
    return review
