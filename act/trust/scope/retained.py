"""Retained access: until when it lasts, and its only writers, which the actions of higher floors call."""

from datetime import date
from uuid import UUID

from act.trust.models import RetainedAccess, Tie, TieKind, User
from act.trust.models.retained_access import RETAINING
from act.trust.scope.acting import refresh
from act.trust.scope.hidden import is_blocked
from act.trust.scope.standing import Refused, Standing


def retained_until(standing: Standing, young_person_id: UUID) -> date | None:
    """Return the first day on which this person no longer reads what was there when ACT ended."""
    held = RetainedAccess.objects.live(standing.on).filter(user_id=standing.user_id, young_person_id=young_person_id)
    return held.order_by("-until").values_list("until", flat=True).first()


def retain(*, ended_with: UUID, since: date, until: date) -> list[RetainedAccess]:
    """Let those whose ties ended with a time with ACT keep reading what is there now, until before a day.

    Who may call it is the caller's rule. Cover is left out. Each row's key says what was there.
    """
    made = [
        RetainedAccess(
            authority_id=tie.authority_id,
            young_person_id=tie.young_person_id,
            user_id=tie.user_id,
            kind=tie.kind,
            since=since,
            until=max(since, until),
            ended_with=ended_with,
        )
        for tie in Tie.objects.filter(ended_with=ended_with, kind__in=RETAINING).order_by("pk")
    ]
    for row in made:
        row.save(force_insert=True)
    refresh()
    return made


def stop_retaining(*, ended_with: UUID, on: date, kind: TieKind | None = None) -> list[RetainedAccess]:
    """Stop what is retained of a time with ACT from a day on: everybody's, or that of one kind of worker."""
    rows = RetainedAccess.objects.select_for_update().filter(ended_with=ended_with, until__gt=on)
    stopped = list((rows.filter(kind=kind) if kind else rows).order_by("pk"))
    for row in stopped:
        row.until, row.version = max(on, row.since), row.version + 1
        row.save(force_update=True, update_fields=["until", "version"])
    refresh()
    return stopped


def hand_on(*, ended_with: UUID, to: User, on: date) -> list[RetainedAccess]:
    """Let the present social worker read in place of the one who worked with the young person when ACT ended.

    Raises Refused for somebody who must not see the record, and where nobody's access holds any more.
    """
    held = RetainedAccess.objects.filter(ended_with=ended_with, until__gt=on, kind=TieKind.SOCIAL_WORKER)
    last_days = dict(held.values_list("pk", "until"))
    if any(is_blocked(to, row.young_person_id) for row in held):
        raise Refused(f"{to.name} can't work with them. Choose a colleague.", field="who")
    stopped = stop_retaining(ended_with=ended_with, on=on, kind=TieKind.SOCIAL_WORKER)
    if not stopped:
        raise Refused("No social worker can read this record any more, so nobody takes their place.")
    made = [
        RetainedAccess(
            # The next key after the former one's: they read what was there at the same moment, and nothing later.
            id=UUID(int=row.pk.int + 1),
            authority_id=row.authority_id,
            young_person_id=row.young_person_id,
            user=to,
            kind=row.kind,
            since=max(on, row.since),
            until=last_days[row.pk],
            ended_with=ended_with,
        )
        for row in stopped
    ]
    for row in made:
        row.save(force_insert=True)
    refresh()
    return made
