"""Somebody covers for a key worker who is away, until a day; and the end of it."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from act.casework.policy import check_may_allocate
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
    """From today until before a day somebody reads and writes like a key worker whose young people these ties are.

    `present` are ties of one key worker in one authority. Raises Stale when the first of them was changed since
    version `seen`; Refused where there are none, for the key worker, for somebody without a key worker's posting there,
    for whoever is beside one of the young people or may not see one, for a second cover, and for a day that is not
    ahead, or too far ahead.
    """
    if not present:
        raise Refused("No one needs cover. Either it is already arranged, or this key worker has no young people.")
    now = _lock(present, by, seen)
    first = now[0]
    check_may_allocate(by, first.authority_id)
    _check_until(until, by.on)
    _check_who(now, user, by)
    made = [
        ties.cover(
            user=user,
            authority_id=first.authority_id,
            young_person_id=each.young_person_id,
            since=by.on,
            until=until,
        )
        for each in now
    ]
    audit.act("casework.covered", by=by, about=made, on=made[0])
    return made


@transaction.atomic
def end_cover(covers: Sequence[Tie], *, by: Standing) -> Tie:
    """Whoever covers no longer does, from this moment on; gives the first that stood. One that is over stays as it is.

    `covers` are of one authority, at least one. Raises Refused for somebody who does not manage it.
    """
    first = covers[0]
    check_may_allocate(by, first.authority_id)
    ended = ties.uncover(
        authority_id=first.authority_id, young_people=[each.young_person_id for each in covers], on=by.on
    )
    if ended:
        audit.act("casework.cover_ended", by=by, about=ended, on=ended[0])
    return ended[0] if ended else first


def _lock(present: Sequence[Tie], by: Standing, seen: int | None) -> list[Tie]:
    """The key workers' ties as they are now: whoever covers next for one of them waits for this."""
    keys = [each.pk for each in present]
    now = {each.pk: each for each in Tie.objects.select_for_update().filter(pk__in=keys).order_by("pk")}
    first = now[keys[0]]
    if seen is not None and first.version != seen:
        raise Stale(first)
    if any(each.until is not None and each.until <= by.on for each in now.values()):
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
    first, people = now[0], [each.young_person_id for each in now]
    if user.pk in {each.user_id for each in now}:
        raise Refused("Key workers can't cover for themselves. Choose another worker.", field="who")
    if not holds(user, first.authority_id, ROLE_OF[TieKind.COVER], by.on):
        raise Refused(f"{user.name} isn't a key worker in this authority. Choose someone from the list.", field="who")
    there = list(Tie.objects.live(by.on).filter(young_person_id__in=people).select_related("user"))
    covered = next((each for each in there if each.kind == TieKind.COVER), None)
    if covered and covered.until:
        raise Refused(
            f"{covered.user.name} is already covering until {long_date(covered.until)}. End that cover first."
        )
    if user.pk in {each.user_id for each in there}:
        raise Refused(f"{user.name} already works with one of them. Choose another worker.", field="who")
    if hidden_records(user, people, by.on):
        raise Refused(f"{user.name} can't cover here. Choose another worker.", field="who")
