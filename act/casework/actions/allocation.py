"""Choose a young person's key worker and social worker, change them, and set how much support is needed."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import transaction

from act.casework import queries
from act.casework.models import Involvement
from act.casework.policy import check_allocate, check_manage, check_open
from act.methods.caseload import Intensity
from act.methods.codes import code_set
from act.outcomes.actions import begin_course
from act.referrals.actions import mark_allocated
from act.trust import audit
from act.trust.models import Tie, TieKind, User
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.team import ROLE_OF, holds
from act.trust.scope.ties import tie, uncover

if TYPE_CHECKING:
    from act.referrals.models import Referral


@transaction.atomic
@audit.at_the_end()
def allocate(
    referral: "Referral", *, by: Standing, seen: int, key_worker: User, social_worker: User, on: date
) -> Involvement:
    """Start an involvement: tie a key worker and the children's social worker to a young person, from a day on.

    That day is the baseline date from which their change is measured.

    Raises Stale when the referral was changed since version `seen`; Refused when it is not waiting for a key
    worker, when a worker does not hold the role in this authority, when both would be the same person, or when
    an earlier involvement has not ended by that day.
    """
    check_allocate(by, referral.authority_id)
    if key_worker.pk == social_worker.pk:
        raise Refused(
            "The key worker and the children's social worker must be two different people.",
            field="social_worker",
        )
    # First the referral, because its lock makes two managers who allocate at once come one after the other.
    now = mark_allocated(referral, by=by, seen=seen)
    if not now.made_on <= on <= by.on:
        raise Refused(f"The start date must be between the referral ({now.made_on:%-d %B %Y}) and today.", field="on")
    _check_free(queries.involvement(by, now.young_person), on)
    # Nothing new begins on a record that is joined to another.
    key = by.kept(now.young_person_id)
    involvement = Involvement(authority_id=now.authority_id, young_person_id=key, referral=now, began_on=on)
    involvement.save(force_insert=True)
    begin_course(by=by, authority_id=now.authority_id, young_person_id=key, on=on)
    for kind, user in ((TieKind.KEY_WORKER, key_worker), (TieKind.SOCIAL_WORKER, social_worker)):
        _check_holds(user, now.authority_id, kind, by)
        tie(user=user, authority_id=now.authority_id, young_person_id=key, kind=kind, since=on)
    audit.act("casework.allocated", by=by, about=[now], on=involvement)
    return involvement


@transaction.atomic
def change_worker(present: Tie, *, by: Standing, seen: int, user: User, on: date, because: str) -> Tie:
    """Replace a key worker or social worker by another, from a day on, and keep the reason (code set worker_change).

    A new key worker needs no cover for the one before: the cover ends, and whoever covered may be the new one.
    Raises Stale when the tie was changed since version `seen`; Refused for a worker without the role, the same
    worker again, or a day before the present worker started or yet to come.
    """
    check_allocate(by, present.authority_id)
    now = lock(present, seen=seen)
    if not now.since <= on <= by.on:
        raise Refused(
            f"The start date must be between {now.since:%-d %B %Y}, when the current worker started, and today.",
            field="on",
        )
    kind = TieKind(now.kind)
    _check_holds(user, now.authority_id, kind, by)
    if because not in code_set("worker_change", by.on):
        raise Refused("Choose why the worker is changing.")
    others = [
        other
        for other in queries.current_ties(by, now)
        if not (kind is TieKind.KEY_WORKER and other.kind == TieKind.COVER)
    ]
    if user.pk in {other.user_id for other in others}:
        raise Refused(f"{user.name} already works with them. Choose another worker.", field="who")
    new = tie(
        user=user,
        authority_id=now.authority_id,
        young_person_id=now.young_person_id,
        kind=kind,
        since=on,
        because=because,
    )
    if kind is TieKind.KEY_WORKER:
        uncover(authority_id=now.authority_id, young_people=[now.young_person_id], on=by.on)
    audit.act("casework.worker_changed", by=by, about=[now], on=new)
    return new or now


@transaction.atomic
def set_intensity(involvement: Involvement, *, by: Standing, seen: int, intensity: Intensity) -> Involvement:
    """Set how much of a key worker's time a young person needs at present; what it was before is kept.

    Raises Stale when the involvement was changed since version `seen`; Refused for anybody but their key worker
    and a manager, and once it has ended.
    """
    check_manage(by, involvement)
    now = lock(involvement, seen=seen)
    check_open(now)
    save(now, intensity=intensity)
    audit.act("casework.intensity_set", by=by, about=[now], on=now)
    return now


def _check_free(latest: Involvement | None, on: date) -> None:
    if latest is None:
        return
    if latest.ended_on is None:
        raise Refused("ACT already works with them. End that support first.")
    if on < latest.ended_on:
        raise Refused(
            f"ACT worked with them until {latest.ended_on:%-d %B %Y}. Choose that day or a later one.", field="on"
        )


def _check_holds(user: User, authority_id: UUID, kind: TieKind, by: Standing) -> None:
    if not holds(user, authority_id, ROLE_OF[kind], by.on):
        raise Refused(f"{user.name} doesn't have that role in this authority. Choose someone from the list.")
