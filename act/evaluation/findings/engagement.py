"""From referral to staying: how many were referred, offered ACT, took it up, and left early."""

from datetime import date
from typing import NamedTuple

from act.casework.models import ENDING_LABELS, Ending, Involvement
from act.evaluation.findings.agreement import answers_to
from act.evaluation.findings.counting import CountedRow, Finding, middle, one_each, people_counted, rows_counted
from act.evaluation.findings.people import LED_TO_ACT
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Of
from act.people.models import AGREEMENT_LABELS, AgreementAnswer, AgreementTo
from act.referrals.models import Decision, Referral
from act.trust.scope.cohort import Cohort

LEFT_EARLY = {Ending.ASKED_TO_STOP, Ending.MOVED_AWAY}
"""Endings that came before what they wanted from ACT was reached, and were not a step up. Our own list."""


class ReferredOn(NamedTuple):
    """When a referral was made, and what became of it."""

    made_on: date
    state: str


class Decided(NamedTuple):
    """Whether a referral was accepted, and when that was decided."""

    accepted: bool
    decided_on: date


class EndingColumns(NamedTuple):
    """When and why a time with ACT ended."""

    began_on: date
    ended_on: date | None
    ended_because: str


def findings(cohort: Cohort, times: list[TimeWithAct]) -> list[Finding]:
    """Return referrals received and accepted, who agreed to take part, who left early, and how long they waited."""
    referred = cohort.by_record(Referral, ReferredOn)
    decided = cohort.by_person(Decision, Decided)
    joined = {time.person for time in times}
    return [
        rows_counted(
            "referrals.received",
            "referrals received",
            [
                CountedRow(person=person, value="referred", on=row.made_on)
                for (person, _), rows in referred.items()
                for row in rows
            ],
            unit="referrals",
        ),
        _accepted(decided, received=sum(map(len, referred.values()))),
        _agreed(cohort, joined),
        _left_early(cohort, joined),
        _waited(times, referred),
    ]


def _accepted(decided: dict[int, list[Decided]], *, received: int) -> Finding:
    rows = [(person, row) for person, rows in decided.items() for row in rows]
    return rows_counted(
        "referrals.accepted",
        "referrals accepted, of those decided",
        [CountedRow(person=person, value="accepted", on=row.decided_on) for person, row in rows if row.accepted],
        unit="referrals",
        of=Of(eligible=len(rows), enrolled=max(received, len(rows))),
    )


def _agreed(cohort: Cohort, joined: set[int]) -> Finding:
    answers = answers_to(cohort, AgreementTo.TAKE_PART)
    latest = {person: told[-1] for person, told in answers.items() if person in joined}
    labels = AGREEMENT_LABELS[AgreementTo.TAKE_PART]
    return people_counted(
        "engagement.agreed",
        "young people who said that they want to work with ACT, of those who joined",
        [
            CountedRow(person=person, value=labels[AgreementAnswer(row.answer)], on=row.answered_on)
            for person, row in latest.items()
            if row.answer == AgreementAnswer.AGREED
        ],
        of=Of(eligible=len(joined), enrolled=len(joined)),
    )


def _left_early(cohort: Cohort, joined: set[int]) -> Finding:
    endings = cohort.by_person(Involvement, EndingColumns, ended_on__isnull=False)
    return people_counted(
        "engagement.left_early",
        "young people who asked to stop or moved away, of those who joined",
        one_each(
            CountedRow(person=person, value=ENDING_LABELS[Ending(row.ended_because)], on=row.ended_on)
            for person, rows in endings.items()
            for row in rows
            if row.ended_because in LEFT_EARLY
        ),
        of=Of(eligible=len(joined), enrolled=len(joined)),
    )


def _waited(times: list[TimeWithAct], referred: dict[tuple[int, int], list[ReferredOn]]) -> Finding:
    measured = []
    for time in times:
        # Of the record on which the time began: a later referral on another record didn't lead to it.
        rows = referred.get((time.person, time.record), [])
        led = [row.made_on for row in rows if row.state in LED_TO_ACT]
        before = [made_on for made_on in led if made_on <= time.began_on]
        if before:
            days = (time.began_on - max(before)).days
            measured.append((CountedRow(person=time.person, value=f"{days} days", on=time.began_on), float(days)))
    return middle(
        "engagement.waited",
        "middle wait from referral to the first day with a key worker",
        measured,
        unit="days",
        method="Median of the days between the referral that led to ACT and the first day with a key worker",
    )
