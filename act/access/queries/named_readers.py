"""Who is named on a restricted record: at least one manager who still works here is, or nobody could ever open it."""

from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from act.trust.audit import Subject
from act.trust.models import (
    AuditKind,
    AuditSubject,
    Block,
    DatedQuerySet,
    Pass,
    Posting,
    Restriction,
    Tie,
    User,
)
from act.trust.scope import team
from act.trust.scope.hidden import is_blocked
from act.trust.scope.people import seen
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing

OF_THE_TEAM = (Role.MANAGER, Role.KEY_WORKER, Role.SOCIAL_WORKER)
SENT = "referrals.sent"
"""What the audit calls the sending of a referral."""


def named(restriction: Restriction) -> "QuerySet[Pass]":
    """Return who is named at present, in the order in which they were."""
    live = Pass.objects.filter(restriction=restriction, ended_at__isnull=True)
    return live.select_related("user", "given_by").order_by("given_at", "id")


def people_to_block(standing: Standing, who: Subject) -> "DatedQuerySet[Posting]":
    """Return from whom a record could be kept: who could be named, and the lead; never oneself."""
    could_be = _could_be_named(standing, who) | Q(role=Role.LEAD)
    return _signing_in(standing, who).filter(could_be).exclude(user=standing.user)


def people_to_name(standing: Standing, who: Subject) -> "DatedQuerySet[Posting]":
    """Return who could be named: managers and workers here, and partners who referred the young person."""
    return _signing_in(standing, who).filter(_could_be_named(standing, who))


def _signing_in(standing: Standing, who: Subject) -> "DatedQuerySet[Posting]":
    return team.postings([who.authority_id], standing.on).filter(user__is_active=True)


def _could_be_named(standing: Standing, who: Subject) -> Q:
    sent = AuditSubject.objects.filter(seen(standing), authority_id=who.authority_id)
    records = standing.keys_of(who.young_person_id)
    senders = sent.filter(young_person_id__in=records, row__kind=AuditKind.ACT, row__what=SENT)
    referred = set(senders.values_list("actor_id", flat=True))
    return Q(role__in=OF_THE_TEAM) | Q(role=Role.PARTNER, user_id__in=referred)


def check_can_be_named(user: User, who: Subject, by: Standing) -> None:
    """Raise Refused for somebody who cannot be named, in a sentence that does not say why."""
    if is_blocked(user, who.young_person_id) or not people_to_name(by, who).filter(user=user).exists():
        raise Refused(f"{user.name} can't be named on this record. Choose another person.")


def check_manager_left(who: Subject, *, without: User, by: Standing) -> None:
    """Raise Refused where nobody who manages the authority would be named any more; asked one after the other.

    Nothing is asked of somebody who is no named manager, or where the record is not restricted.
    """
    live = Restriction.objects.live().filter(young_person_id=who.young_person_id, authority_id=who.authority_id)
    if who.authority_id in by.managed:
        live = live.select_for_update()
    restriction = live.first()
    if restriction is None:
        return
    managers = set(managers_named(restriction, by).values_list("user_id", flat=True))
    if managers == {without.pk}:
        raise Refused(f"{without.name} is the only manager named on this record. Name another manager first.")


def managers_named(restriction: Restriction, by: Standing) -> "QuerySet[Pass]":
    """Return those named who manage the authority today, can sign in and are not kept from the record."""
    blocked = Block.objects.live().filter(user=OuterRef("user"), young_person_id=restriction.young_person_id)
    managers = team.holders(restriction.authority_id, Role.MANAGER, by.on).values("user_id")
    return named(restriction).filter(~Exists(blocked), user_id__in=managers)


def deciders_to_tell(who: Subject, by: Standing, *, without: set[UUID | None]) -> list[User]:
    """Return the managers and leads of an authority who are told that a record was closed, or that too few can open it.

    Also managers from whom it is restricted now: nobody hides it from them without their knowing that there is one.
    Not those who are blocked from it: it is about somebody they know.
    """
    records = by.keys_of(who.young_person_id)
    blocked = Block.objects.live().filter(young_person_id__in=records).values_list("user_id", flat=True)
    others = {*without, *blocked}
    holders = team.postings([who.authority_id], by.on).filter(role__in=[Role.MANAGER, Role.LEAD], user__is_active=True)
    return list({posting.user_id: posting.user for posting in holders if posting.user_id not in others}.values())


def managers_to_tell(who: Subject, by: Standing) -> DatedQuerySet[Posting]:
    """Return the managers of an authority who hear what happened to a record of it: others than who did it.

    Those from whom it is hidden hear nothing: they could find nothing, and so would know that it is there.
    """
    managers = team.holders(who.authority_id, Role.MANAGER, by.on).exclude(user=by.user)
    user = OuterRef(OuterRef("user"))
    passes = Pass.objects.filter(restriction=OuterRef("pk"), user=user, ended_at__isnull=True)
    beside = Tie.objects.live(by.on).filter(young_person_id=OuterRef("young_person_id"), user=user)
    # Of records that are read as one, each that is restricted hides the others.
    live = Restriction.objects.live().filter(young_person_id__in=by.keys_of(who.young_person_id))
    return managers.exclude(Exists(live.filter(~Exists(passes), ~Exists(beside))))
