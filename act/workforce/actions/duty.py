"""Plan, change and end turns of duty."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from act.design.words import long_date, when
from act.methods.duty import duty_rule, parts
from act.trust import audit
from act.trust.models import Authority, User
from act.trust.records.versions import lock
from act.trust.scope.standing import Refused, Standing
from act.workforce.facts import DutyFacts
from act.workforce.fitness import Fitness, fitness
from act.workforce.models import DutyTurn
from act.workforce.policy import check_plan, check_turn


@transaction.atomic
def plan_duty(authority: Authority, *, by: Standing, turns: Sequence[DutyFacts], now: datetime) -> list[DutyTurn]:
    """Plan some turns of duty in an authority, at least one.

    Raises Refused for somebody who doesn't manage it, where there is none, for a turn that is over or too long, for
    somebody without a fitting role or who is away then, and where somebody is on duty already.
    """
    check_plan(by, authority.pk)
    if not turns:
        raise Refused("Choose who is on duty on at least one day.")
    with audit.at_the_end():
        return [_add(authority, facts, by, now) for facts in sorted(turns, key=lambda facts: facts.begins)]


@transaction.atomic
def change_duty(turn: DutyTurn, *, by: Standing, seen: int, facts: DutyFacts, words: str, now: datetime) -> DutyTurn:
    """End a turn with a reason and add another in its place; of one that has begun, what is over stays as it was.

    Raises Stale when it was changed since version `seen`; Refused as `plan_duty` does, and for one that is over.
    """
    check_plan(by, turn.authority_id)
    with audit.at_the_end():
        ended = _end(turn, by, seen, words, now)
        if ended.begins < ended.until:  # it had begun
            facts = replace(facts, begins=max(facts.begins, ended.until))
        changed = _insert(ended.authority, facts, by, now)
        audit.act("workforce.duty_changed", by=by, about=audit.NOBODY, on=changed)
    return changed


@transaction.atomic
def end_duty(turn: DutyTurn, *, by: Standing, seen: int, words: str, now: datetime) -> DutyTurn:
    """Take a turn off the rota, from now on where it has begun, and say why.

    Raises Stale when it was changed since version `seen`; Refused for somebody who doesn't manage the authority, and
    for a turn that is over.
    """
    check_plan(by, turn.authority_id)
    ended = _end(turn, by, seen, words, now)
    audit.act("workforce.duty_ended", by=by, about=audit.NOBODY, on=ended)
    return ended


def _add(authority: Authority, facts: DutyFacts, by: Standing, now: datetime) -> DutyTurn:
    turn = _insert(authority, facts, by, now)
    audit.act("workforce.duty_planned", by=by, about=audit.NOBODY, on=turn)
    return turn


def _insert(authority: Authority, facts: DutyFacts, by: Standing, now: datetime) -> DutyTurn:
    check_turn(facts, duty_rule(authority.code, by.on), now)
    _check_fit(facts, authority)
    _check_free(facts, authority.pk)
    turn = DutyTurn(
        authority=authority,
        person=facts.person,
        cover=facts.cover,
        manager=facts.manager,
        begins=facts.begins,
        ends=facts.ends,
        until=facts.ends,
        planned_by=by.user,
        planned_at=now,
    )
    turn.check_fields()
    try:
        with transaction.atomic():
            turn.save(force_insert=True)
    except IntegrityError as error:
        raise Refused("A colleague has just planned this time. Go back and check the rota.") from error
    return turn


def _end(turn: DutyTurn, by: Standing, seen: int, words: str, now: datetime) -> DutyTurn:
    turn = lock(turn, seen=seen)
    if turn.until <= now or turn.ended_at is not None:
        raise Refused("This duty is over, or a colleague has taken it off the rota. Go back and check.")
    turn.until, turn.version = max(turn.begins, now), turn.version + 1
    turn.ended_at, turn.ended_by, turn.ended_words = now, by.user, words
    turn.check_fields()
    columns = ["until", "ended_at", "ended_by", "ended_words", "version"]
    turn.save(force_update=True, update_fields=columns)
    return turn


def _check_free(facts: DutyFacts, authority: UUID) -> None:
    other = DutyTurn.objects.filter(authority=authority).between(facts.begins, facts.ends).first()
    if other:
        raise Refused(
            f"{other.person.name} is already on duty from {when(other.begins)} until {when(other.until)}. Change that "
            "duty, or choose other times.",
            field=facts.field("begins"),
        )


def _check_fit(facts: DutyFacts, authority: Authority) -> None:
    days = [timezone.localdate(moment) for moment in (facts.begins, facts.ends)]
    people = [user.pk for user in (facts.person, facts.cover, facts.manager) if user]
    fit = fitness([authority.pk], people, *days)
    _check_one(facts.person, facts, fit, authority, field="who")
    if facts.cover:
        _check_one(facts.cover, facts, fit, authority, field="cover")
    _check_one(facts.manager, facts, fit, authority, field="manager")


def _check_one(user: User, facts: DutyFacts, fit: Fitness, authority: Authority, *, field: str) -> None:
    behind = field == "manager"
    named = "manager" if behind else facts.field(field)
    for part in parts(facts.span):
        if not fit.posted(user.pk, authority.pk, part, behind=behind):
            role = "a manager" if behind else "a key worker or manager"
            words = f"{user.name} isn't {role} in {authority.name} on {long_date(part.day)}. Choose someone else."
            raise Refused(words, field=named)
        away = fit.away(user.pk, authority.pk, part)
        if away:
            raise Refused(f"{user.name} is away until {long_date(away.until)}. Choose someone else.", field=named)
