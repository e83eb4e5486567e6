"""The only writers of ties. Called by the actions of higher floors, inside their transaction."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q

from act.trust.models import Tie, TieKind, User
from act.trust.scope.acting import refresh
from act.trust.scope.hidden import hidden_records, is_blocked
from act.trust.scope.readers import kept_readable
from act.trust.scope.record_links import records_of
from act.trust.scope.standing import Refused


def tie(
    *, user: User, authority_id: UUID, young_person_id: UUID, kind: TieKind, since: date, because: str = ""
) -> Tie | None:
    """Put a person beside a young person from a day on, in place of the person who was there in the same way.

    None when that person is beside them in this way already. `because` says why the other person goes, as a
    code of the set worker_change. Who may call it is the caller's rule. Raises Refused for a person who must not see
    the record, in a sentence that does not say so; and where too few could open a closed record.
    """
    if is_blocked(user, young_person_id):
        raise Refused(f"{user.name} can't work with them. Choose a colleague.")
    # On a restricted record a worker is let in by the tie itself, but only on the half that has the tie.
    if hidden_records(user, records_of([young_person_id])[young_person_id] - {young_person_id}, since):
        raise Refused(
            f"{user.name} isn't named on the other record that this one is joined to. Add them to the people named on "
            "it first."
        )
    present = (
        Tie.objects.select_for_update()
        .filter(authority_id=authority_id, young_person_id=young_person_id, kind=kind, until__isnull=True)
        .first()
    )
    if present is not None:
        if present.user_id == user.pk:
            return None
        present.until, present.ended_because = max(since, present.since), because
        present.version += 1
    new = Tie(authority_id=authority_id, young_person_id=young_person_id, user=user, kind=kind, since=since)
    if present is None:
        new.save(force_insert=True)
    else:
        with kept_readable([authority_id], young_person_id=young_person_id):
            present.save(force_update=True)
            new.save(force_insert=True)
    refresh()
    return new


def untie(
    *, authority_id: UUID, young_person_id: UUID, on: date, user: User | None = None, ended_with: UUID | None = None
) -> None:
    """End every tie to a young person from a day on, or those of one person: not before any of them began.

    `ended_with` is the time with ACT that ends with them: where that is undone, they come back as they were (`retie`).

    Who may call it is the caller's rule. The caller may no longer read the young person's rows afterwards.
    No one takes the place of those who go, so there is no reason for a change of worker to keep. Raises Refused where
    too few could open a record that is closed to somebody.
    """
    present = Tie.objects.select_for_update().filter(
        Q(until__isnull=True) | Q(kind=TieKind.COVER, until__gt=on),
        authority_id=authority_id,
        young_person_id=young_person_id,
    )
    locked = list(present if user is None else present.filter(user=user))  # rows first, then the authority, as in `tie`
    with kept_readable([authority_id], young_person_id=young_person_id):
        _end(locked, on, ended_with)
    refresh()


def retie(*, ended_with: UUID) -> list[Tie]:
    """Let every tie that ended with a time with ACT go on as before, but for those of colleagues who are blocked since.

    Who may call it is the caller's rule. Returns the ties that go on.
    """
    ended = Tie.objects.select_for_update().filter(ended_with=ended_with).select_related("user").order_by("pk")
    going_on = [tie for tie in ended if not is_blocked(tie.user, tie.young_person_id)]
    for tie in going_on:
        tie.until, tie.until_before, tie.ended_with = tie.until_before, None, None
        tie.version += 1
        tie.save(force_update=True)
    refresh()
    return going_on


def cover(*, user: User, authority_id: UUID, young_person_id: UUID, since: date, until: date) -> Tie:
    """Let a colleague cover for a young person's key worker, from a day until before another. Ends by itself.

    Who may call it, and that nobody covers already, is the caller's rule; the database refuses two at once.
    """
    new = Tie(
        authority_id=authority_id,
        young_person_id=young_person_id,
        user=user,
        kind=TieKind.COVER,
        since=since,
        until=until,
    )
    new.save(force_insert=True)
    refresh()
    return new


def uncover(*, authority_id: UUID, young_people: Iterable[UUID], on: date) -> list[Tie]:
    """End cover for the key workers of some young people from a day on. Returns the ties."""
    covering = Tie.objects.select_for_update().filter(
        authority_id=authority_id, young_person_id__in=list(young_people), kind=TieKind.COVER, until__gt=on
    )
    ended = _end(covering.order_by("pk"), on)
    refresh()
    return ended


def _end(ties: Iterable[Tie], on: date, ended_with: UUID | None = None) -> list[Tie]:
    ended = list(ties)
    for tie in ended:
        if ended_with:
            tie.until_before, tie.ended_with = tie.until, ended_with
        tie.until = max(on, tie.since)
        tie.version += 1
        tie.save(force_update=True)
    return ended
