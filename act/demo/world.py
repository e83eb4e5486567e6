"""Builds the demonstration with the same actions that people use."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from act.casework import actions as casework
from act.demo.cast import AGENCIES, CAST, OPENED
from act.demo.life import Decided, Life
from act.demo.lives import LIVES
from act.methods import geography
from act.people.queries import young_person
from act.referrals import actions as referrals
from act.referrals.models import Draft
from act.referrals.queries import referral
from act.referrals.told import told
from act.trust import clock
from act.trust.models import Agency, Authority, Posting, User
from act.trust.scope import acting
from act.trust.standing import Standing, standing_of


def load(password: str | None) -> bool:
    """The whole demonstration, once; False when somebody lives here already. All or nothing."""
    if User.objects.exists():
        return False
    with transaction.atomic():
        _places()
        _cast(password)
        for life in LIVES:
            _live(life)
    return True


def _places() -> None:
    Authority.objects.bulk_create(
        Authority(code=each.ons, name=each.name, duty_team=f"{each.name} duty team (fictional)")
        for each in geography.authorities()
    )
    Agency.objects.bulk_create(Agency(name=name) for name in AGENCIES)


def _cast(password: str | None) -> None:
    for member in CAST:
        user = User.objects.create_user(member.username, member.name, password)
        Posting.objects.bulk_create(
            Posting(
                user=user,
                authority=Authority.objects.get(code=code),
                role=member.role,
                agency=Agency.objects.get(name=member.agency) if member.agency else None,
                places=member.places,
                since=OPENED,
            )
            for code in member.authorities
        )


@contextmanager
def standing_as(username: str) -> Iterator[Standing]:
    """The scope and standing of one of the cast."""
    user = User.objects.get(username=username)
    with acting(user.pk):
        yield standing_of(user)


def _live(life: Life) -> None:
    authority = Authority.objects.get(code=life.authority)
    with standing_as(life.referred_by) as by:
        draft = referrals.start(by=by, authority_id=authority.pk)
        draft = _answered(draft, by, life)
        sent = referrals.send(draft, by=by, seen=draft.version, told=told(draft), on=life.referred_on)
    if life.decided:
        _decide(life.decided, sent.pk)
    if life.beside and life.decided:
        key_worker, social_worker, on = life.beside
        with standing_as(life.decided.by) as by:
            found = referral(by, sent.pk)
            casework.allocate(
                found,
                by=by,
                seen=found.version,
                key_worker=User.objects.get(username=key_worker),
                social_worker=User.objects.get(username=social_worker),
                on=on,
            )
        _contacts(life, key_worker, sent.young_person_id)


def _answered(draft: Draft, by: Standing, life: Life) -> Draft:
    for question, said in life.answers.items():
        draft = referrals.answer(draft, by=by, seen=draft.version, question=question, said=said)
    return draft


def _decide(decided: Decided, key: UUID) -> None:
    path = None
    if decided.path:
        accommodation, begins, weeks, certainty, evidence, judged_with = decided.path
        path = referrals.PathTold(
            accommodation=accommodation,
            expected_from=begins,
            weeks=weeks,
            certainty=certainty,
            evidence=evidence,
            judged_with=judged_with,
        )
    with standing_as(decided.by) as by:
        found = referral(by, key)
        referrals.decide(
            found,
            by=by,
            seen=found.version,
            accepted=decided.accepted,
            reasons=decided.reasons,
            path=path,
            on=decided.on,
        )


def _contacts(life: Life, key_worker: str, key: UUID) -> None:
    for said in life.contacts:
        with standing_as(said.by or key_worker) as by:
            casework.log_contact(
                young_person(by, key),
                by=by,
                told=casework.ContactTold(
                    with_whom=said.with_whom,
                    how=said.how,
                    made=said.made,
                    at=timezone.make_aware(said.at),
                    minutes=said.minutes,
                    note=said.note,
                    about_others=said.about_others,
                ),
                now=clock.now(),
            )
