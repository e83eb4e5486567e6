"""Propose an ending, withdraw it, send it back, agree to it, undo it, and record how the young person is afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from act.casework.actions.closing import check_ending_day, end_support, reopen_support
from act.casework.ending_messages import tell_managers, tell_proposer
from act.casework.models import Ending, Involvement, PathAnswer, PathOutcome, SupportEnding
from act.casework.policy import can_change_reader, can_follow_up, check_manage, check_move_ending, check_open
from act.casework.queries.endings import managers_to_agree, waiting_ending
from act.methods.ending import EndingState, ending_rule
from act.methods.instruments import GoalOutcome
from act.outcomes.actions import check_goal_outcomes
from act.referrals.queries import expected_paths
from act.trust import audit
from act.trust.models import User
from act.trust.records.versions import lock
from act.trust.scope.retained import hand_on, retain, stop_retaining
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.team import holds

NO_FOLLOW_UP = "Only a manager in the authority can record how they are, once after each ending."
WANTED = {
    "went_well": "Enter what went well, in their words.",
    "left_to_do": "Enter what's left to do.",
    "who_helps": "Enter who helps them now.",
}


@dataclass(frozen=True, kw_only=True)
class EndingFacts:
    """What is written with the young person. `ends_on` is the first day without ACT; `goals` by the key of each."""

    ends_on: date
    because: Ending
    went_well: str
    left_to_do: str
    who_helps: str
    follow_up_on: date
    goals: Mapping[UUID, GoalOutcome] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PathFacts:
    """What became of an expected path, and a few words about it."""

    answer: PathAnswer
    words: str = ""


def check_ending(involvement: Involvement, *, by: Standing, facts: EndingFacts) -> None:
    """Raise Refused for an ending that could not be proposed: see `propose_ending`."""
    check_manage(by, involvement)
    check_open(involvement)
    check_ending_day(involvement, by, facts.ends_on)
    for name, sentence in WANTED.items():
        if not getattr(facts, name).strip():
            raise Refused(sentence, field=name)
    if facts.follow_up_on <= facts.ends_on:
        raise Refused("The follow-up must be after the first day without ACT.", field="follow_up_on")
    check_goal_outcomes(by, involvement.young_person, facts.goals)
    if waiting_ending(by, involvement):
        raise Refused("An ending is already waiting for a manager to agree.")
    if not managers_to_agree(by, involvement):
        raise Refused(
            f"No other manager in {involvement.authority.name} can agree to this. Ask their key worker to propose it."
        )


@transaction.atomic
def propose_ending(involvement: Involvement, *, by: Standing, seen: int, facts: EndingFacts, on: date) -> SupportEnding:
    """Send an ending to the managers to agree, on the day `on`. Until one does, support goes on and the ties stay.

    Raises Stale when the involvement was changed since version `seen`; Refused for anybody but the key worker and a
    manager, once support has ended, while another ending waits, for a text that is empty, for a goal without an
    outcome, for days that can't be, and where no second person could agree.
    """
    now = lock(involvement, seen=seen)
    check_ending(now, by=by, facts=facts)
    ending = SupportEnding(
        authority_id=now.authority_id,
        young_person=now.young_person,
        involvement=now,
        state=EndingState.PROPOSED,
        ends_on=facts.ends_on,
        because=facts.because,
        went_well=facts.went_well.strip(),
        left_to_do=facts.left_to_do.strip(),
        who_helps=facts.who_helps.strip(),
        goal_outcomes={str(key): outcome.value for key, outcome in facts.goals.items()},
        follow_up_on=facts.follow_up_on,
        proposed_by=by.user,
        proposed_on=min(on, by.on),
    )
    ending.save(force_insert=True)
    tell_managers(ending, managers_to_agree(by, now))
    audit.act("casework.ending_proposed", by=by, about=[ending], on=ending)
    return ending


@transaction.atomic
def withdraw_ending(ending: SupportEnding, *, by: Standing, seen: int) -> SupportEnding:
    """Withdraw an ending that waits or was sent back: support goes on. Raises Stale; Refused for anybody else."""
    now = _locked(ending, by, seen, EndingState.WITHDRAWN)
    if now.state == EndingState.SENT_BACK:
        # Who sent it back, and why, stays as it was written.
        _write(now, state=EndingState.WITHDRAWN)
    else:
        _write(now, state=EndingState.WITHDRAWN, decided_by=by.user, decided_on=by.on)
    audit.act("casework.ending_withdrawn", by=by, about=[now], on=now)
    return now


@transaction.atomic
def send_ending_back(ending: SupportEnding, *, by: Standing, seen: int, words: str) -> SupportEnding:
    """Send an ending back with words for the colleague who proposed it. Raises Stale; Refused for no words, and for
    anybody but a manager who didn't propose it."""
    now = _locked(ending, by, seen, EndingState.SENT_BACK)
    if not words.strip():
        raise Refused("Enter what should change.", field="words")
    _write(now, state=EndingState.SENT_BACK, decided_by=by.user, decided_on=by.on, decision_words=words.strip())
    tell_proposer(now)
    audit.act("casework.ending_sent_back", by=by, about=[now], on=now)
    return now


@transaction.atomic
@audit.at_the_end()
def agree_to_ending(
    ending: SupportEnding,
    *,
    by: Standing,
    seen: int,
    ends_on: date,
    paths: Mapping[UUID, PathFacts],
    on: date,
) -> SupportEnding:
    """Agree on the day `on` that support ends from `ends_on`: the involvement, its ties, measures and goals end.

    `paths` says what became of each expected path, by its key. Raises Stale when the ending was changed since version
    `seen`; Refused for anybody but a manager who didn't propose it, for a path without an answer, and as `end_support`.
    """
    now = _locked(ending, by, seen, EndingState.AGREED)
    if now.follow_up_on <= ends_on:
        raise Refused("Support must end before the follow-up. Choose an earlier day, or send it back.", field="ends_on")
    _state_paths(now, by, paths)
    involvement = now.involvement
    end_support(
        involvement,
        by=by,
        seen=involvement.version,
        on=ends_on,
        because=Ending(now.because),
        words=_words(now),
        goals={UUID(key): GoalOutcome(outcome) for key, outcome in now.goal_outcomes.items()},
    )
    until = ending_rule(ends_on).reads_until(ends_on)
    retain(ended_with=involvement.pk, since=ends_on, until=until)
    _write(now, state=EndingState.AGREED, decided_by=by.user, decided_on=min(on, by.on))
    tell_proposer(now)
    audit.act("casework.ending_agreed", by=by, about=[now], on=now)
    return now


@transaction.atomic
@audit.at_the_end()
def undo_ending(ending: SupportEnding, *, by: Standing, seen: int, words: str) -> SupportEnding:
    """Undo an ending within the days that the rule gives: support goes on as it was, with the ties that it had.

    Raises Stale; Refused for no reason, after those days, for anybody but a manager, and where ACT works with them
    again.
    """
    now = _locked(ending, by, seen, EndingState.UNDONE)
    if not words.strip():
        raise Refused("Enter why support goes on.", field="words")
    stop_retaining(ended_with=now.involvement_id, on=by.on)
    reopen_support(now.involvement, by=by, goals=map(UUID, now.goal_outcomes))
    _write(now, state=EndingState.UNDONE, undone_by=by.user, undone_on=by.on, undone_words=words.strip())
    tell_proposer(now)
    audit.act("casework.ending_undone", by=by, about=[now], on=now)
    return now


@transaction.atomic
def change_reader(ending: SupportEnding, *, by: Standing, seen: int, user: User) -> SupportEnding:
    """Let the present social worker read what was there when ACT ended, in place of the former one, who stops.

    Raises Stale; Refused for anybody but a manager, for somebody who isn't a social worker there, or who must not see
    the record, and once nobody's access holds any more.
    """
    if not can_change_reader(by, ending):
        raise Refused("Only a manager in the authority can change who reads on. Ask one of them.")
    if not holds(user, ending.authority_id, Role.SOCIAL_WORKER, by.on):
        raise Refused(f"{user.name} isn't a social worker here. Choose someone from the list.", field="who")
    now = lock(ending, seen=seen)
    hand_on(ended_with=now.involvement_id, to=user, on=by.on)
    _write(now)
    audit.act("casework.reader_changed", by=by, about=[now], on=now)
    return now


@transaction.atomic
def record_follow_up(ending: SupportEnding, *, by: Standing, seen: int, words: str) -> SupportEnding:
    """Record how the young person is after the end. Raises Stale; Refused for no words, and for non-managers."""
    if not can_follow_up(by, ending):
        raise Refused(NO_FOLLOW_UP)
    now = lock(ending, seen=seen)
    if not can_follow_up(by, now):
        raise Refused(NO_FOLLOW_UP)
    if not words.strip():
        raise Refused("Enter how they are.", field="words")
    _write(now, followed_up_by=by.user, followed_up_on=by.on, follow_up_words=words.strip())
    audit.act("casework.followed_up", by=by, about=[now], on=now)
    return now


def _locked(ending: SupportEnding, by: Standing, seen: int, to: EndingState) -> SupportEnding:
    """Return the ending as it is now, locked, once this person may move it: others can't lock it on PostgreSQL."""
    check_move_ending(by, ending, to)
    now = lock(ending, seen=seen)
    check_move_ending(by, now, to)
    return now


def _write(ending: SupportEnding, **changes: Any) -> None:
    """Write an answer to a locked ending: of its columns, the database lets no others be written."""
    for name, value in changes.items():
        setattr(ending, name, value)
    ending.version += 1
    ending.check_fields()
    ending.save(force_update=True, update_fields=[*changes, "version"])


def _state_paths(ending: SupportEnding, by: Standing, paths: Mapping[UUID, PathFacts]) -> None:
    for path in expected_paths(by, ending.involvement.referral):
        if path.pk not in paths:
            raise Refused("Choose what became of what was expected without ACT.", field=f"path_{path.pk.hex}")
        outcome = PathOutcome(
            authority_id=ending.authority_id,
            young_person_id=path.young_person_id,
            path=path,
            ending=ending,
            answer=paths[path.pk].answer,
            words=paths[path.pk].words.strip(),
            stated_by=by.user,
            stated_on=by.on,
        )
        outcome.save(force_insert=True)


def _words(ending: SupportEnding) -> str:
    """Return the words of the involvement: what was written together, each part after the other."""
    return f"{ending.went_well}\n\nLeft to do: {ending.left_to_do}\n\nWho helps now: {ending.who_helps}"
