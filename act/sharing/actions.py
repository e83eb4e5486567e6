"""The only writers of shares: who may share with a partner, and who may end it."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from act.design.words import long_date
from act.methods.shares import LONGEST, SharePurpose, purposes
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Pass, Posting, Restriction, Share, User
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Refused, Standing

FEWEST_LETTERS = 10


def can_share(standing: Standing, who: Subject) -> bool:
    """Tell whether this person may share: those who work with the young person, or manage; nobody in an emergency."""
    beside = who.young_person_id in standing.people or who.authority_id in standing.managed
    return (
        beside
        and who.young_person_id not in standing.hidden
        and who.authority_id in standing.authorities(Permission.SHARE)
    )


def check_share(standing: Standing, who: Subject) -> None:
    """Raise Refused unless `can_share`."""
    if not can_share(standing, who):
        raise Refused(
            "Only those who work with this young person, or a manager, can share with a partner: ask one of them."
        )


@transaction.atomic
def share(
    who: Subject, *, by: Standing, partner: Posting, purpose: SharePurpose, why: str, until: date, on: date
) -> Share:
    """Let one person of a partner agency read a purpose's fields of a young person, from a day until before another.

    Raises Refused as `check_share` does, for a partner or purpose of no use there, for hardly any words, for too long,
    and where the same is shared already.
    """
    check_share(by, who)
    _check_partner(by, who, partner, on)
    _check_said(purpose, why, until, on)
    User.objects.select_for_update(no_key=True).get(pk=partner.user_id)  # one at a time, so that no share is doubled
    _check_new(who, partner, purpose, on)
    new = Share(
        authority_id=who.authority_id,
        young_person_id=who.young_person_id,
        user_id=partner.user_id,
        agency=partner.agency,
        purpose=purpose.name,
        why=why.strip(),
        by=by.user,
        since=on,
        until=until,
    )
    new.save(force_insert=True)
    audit.act("trust.shared", by=by, about=[new], on=new)
    return new


@transaction.atomic
def end_share(shared: Share, *, by: Standing, now: datetime) -> Share:
    """End a share: it shows nothing from the next request on. One that was ended stays as it is.

    Raises Refused unless `can_share`.
    """
    check_share(by, Subject.of(shared))
    present: Share = Share.objects.select_for_update().get(pk=shared.pk)
    if present.ended_at is None:
        present.ended_at, present.ended_by, present.version = now, by.user, present.version + 1
        present.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
        audit.act("trust.share_ended", by=by, about=[present], on=present)
    return present


def _check_partner(by: Standing, who: Subject, partner: Posting, on: date) -> None:
    is_partner_here = partner.authority_id == who.authority_id and partner.role == Role.PARTNER
    if not is_partner_here or not Posting.objects.live(on).filter(pk=partner.pk, user__is_active=True).exists():
        raise Refused("You can share only with a person from a partner agency that works with this authority.")
    restricted = Restriction.objects.live().filter(young_person_id__in=by.keys_of(who.young_person_id))
    named = Pass.objects.filter(restriction=OuterRef("pk"), user_id=partner.user_id, ended_at__isnull=True)
    if restricted.filter(~Exists(named)).exists():
        raise Refused(f"Only named people see this record, and {partner.user.name} isn't one of them: ask a manager.")


def _check_said(purpose: SharePurpose, why: str, until: date, on: date) -> None:
    if purpose not in purposes(on):
        raise Refused("Choose one of the purposes in the list.")
    if len(why.strip()) < FEWEST_LETTERS:
        raise Refused("Enter why they need to see this, in one sentence.", field="why")
    latest = on + min(purpose.longest, LONGEST)
    if not on < until <= latest:
        raise Refused(f"Choose a day after today, and no later than {long_date(latest)}.", field="until")


def _check_new(who: Subject, partner: Posting, purpose: SharePurpose, on: date) -> None:
    live = (
        Share.objects.live(on)
        .filter(
            young_person_id=who.young_person_id,
            authority_id=who.authority_id,
            user_id=partner.user_id,
            agency=partner.agency,
            purpose=purpose.name,
        )
        .first()
    )
    if live is not None:
        raise Refused(
            f"{partner.user.name} already sees this until {long_date(live.until)}. End that share first, or leave it."
        )
