"""Start and end cover for a key worker who is away."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from act.casework.policy import check_allocate
from act.design.words import long_date
from act.methods.cover import cover_rule
from act.trust import audit
from act.trust.models import Tie, TieKind, User
from act.trust.records.versions import Stale
from act.trust.scope import ties
from act.trust.scope.hidden import hidden_records
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.team import ROLE_OF, holds


@transaction.atomic
def cover(present: Sequence[Tie], *, by: Standing, user: User, until: date, seen: int | None = None) -> list[Tie]:
    """Start cover: from today until before a day, `user` reads and writes like the key worker whose ties these are.

    `present` are ties of one key worker in one authority. Raises Stale when the first of them was changed since
    version `seen`; Refused where there are none, for the key worker, for somebody without a key worker's posting there,
    for a worker with a tie to one of the young people or from whom one is hidden, for a second cover, and for a day
    that is not ahead, or too far ahead (act.methods.cover).
    """
    if not present:
        raise Refused("No one needs cover. Either it is already arranged, or this key worker has no young people.")
    now = _lock(present, by, seen)
    first = now[0]
    check_allocate(by, first.authority_id)
    _check_until(until, by.on)
    _check_who(now, user, by)
    made = [
        ties.cover(
            user=user,
            authority_id=first.authority_id,
            young_person_id=tie.young_person_id,
            since=by.on,
            until=until,
        )
        for tie in now
    ]
    audit.act("casework.covered", by=by, about=made, on=made[0])
    return made


@transaction.atomic
def end_cover(covers: Sequence[Tie], *, by: Standing) -> Tie:
    """End cover from this moment on, and return the first that was open. A cover that is over stays as it is.

    `covers` are of one authority, at least one. Raises Refused for somebody who does not manage it.
    """
    first = covers[0]
    check_allocate(by, first.authority_id)
    ended = ties.uncover(
        authority_id=first.authority_id, young_people=[tie.young_person_id for tie in covers], on=by.on
    )
    if ended:
        audit.act("casework.cover_ended", by=by, about=ended, on=ended[0])
    return ended[0] if ended else first


def _lock(present: Sequence[Tie], by: Standing, seen: int | None) -> list[Tie]:
    """Return the key workers' ties as they are now, locked, so that a second cover for one of them waits for this.

    Raises Stale and Refused as `cover` does.
    """
    keys = [tie.pk for tie in present]
    now = {tie.pk: tie for tie in Tie.objects.select_for_update().filter(pk__in=keys).order_by("pk")}
    first = now[keys[0]]
    if seen is not None and first.version != seen:
        raise Stale(first)
    if any(tie.until is not None and tie.until <= by.on for tie in now.values()):
        raise Refused("The key worker has changed since you opened this page. Go back and check who it is now.")
    return [now[key] for key in keys]


def _check_until(until: date, on: date) -> None:
    rule = cover_rule(on)
    if until <= on:
        raise Refused(f"Cover starts today, so it must end after {long_date(on)}.", field="until")
    if until > rule.latest(on):
        raise Refused(
            f"Cover lasts {rule.longest_days} days at most. Choose {long_date(rule.latest(on))} or earlier, or change "
            "the key worker.",
            field="until",
        )


def _check_who(now: Sequence[Tie], user: User, by: Standing) -> None:
    first, people = now[0], [tie.young_person_id for tie in now]
    if user.pk in {tie.user_id for tie in now}:
        raise Refused("Key workers can't cover for themselves. Choose another worker.", field="who")
    if not holds(user, first.authority_id, ROLE_OF[TieKind.COVER], by.on):
        raise Refused(f"{user.name} isn't a key worker in this authority. Choose someone from the list.", field="who")
    ties_now = list(Tie.objects.live(by.on).filter(young_person_id__in=people).select_related("user"))
    covered = next((tie for tie in ties_now if tie.kind == TieKind.COVER), None)
    if covered and covered.until:
        raise Refused(
            f"{covered.user.name} is already covering until {long_date(covered.until)}. End that cover first."
        )
    if user.pk in {tie.user_id for tie in ties_now}:
        raise Refused(f"{user.name} already works with one of them. Choose another worker.", field="who")
    if hidden_records(user, people, by.on):
        raise Refused(f"{user.name} can't cover here. Choose another worker.", field="who")
