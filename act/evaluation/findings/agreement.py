"""Who agreed to be part of the evaluation, who said no, and who has not been asked."""

from datetime import date
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, people_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Of
from act.people.agreement_words import STATE_LABELS
from act.people.models import Agreement, AgreementAnswer, AgreementState, AgreementTo, state_after
from act.trust.scope.cohort import Cohort

LABELS = {
    AgreementState.AGREED: "young people who agreed to be part of the evaluation, of those who joined",
    AgreementState.DECLINED: "young people who said no to being part of the evaluation, of those who joined",
    AgreementState.TAKEN_BACK: "young people who agreed to the evaluation and took it back, of those who joined",
    AgreementState.NOT_ASKED: "young people not asked about the evaluation yet, of those who joined",
}
NOTE = (
    "Forms and goals are counted for the young people who agreed. The service's own counts of young people, contacts "
    "and costs include everyone."
)


class AgreementColumns(NamedTuple):
    """One answer: the day, which of the answers to its question it was, and what they said."""

    answered_on: date
    version: int
    answer: str


def answers_to(cohort: Cohort, question: AgreementTo) -> dict[int, list[AgreementColumns]]:
    """Return each young person's answers to one question by number in the cohort, the first answer first.

    Two answers of one day are in the order in which they were recorded. Of two in different authorities' records,
    which no order joins, a no comes after a yes and so counts. Nobody is there who has no answer.
    """
    answers: dict[int, list[AgreementColumns]] = {}
    for person, rows in cohort.by_person(Agreement, AgreementColumns, to=question).items():
        # A referral whose referrer hadn't asked is no answer: it must not undo what another record says.
        said = [row for row in rows if row.version > 1 or row.answer != AgreementAnswer.NOT_ASKED]
        if said:
            # By day, then by which answer it was, then by the word for it: "declined" comes after "agreed".
            answers[person] = sorted(said)
    return answers


def agreed_to_evaluation(cohort: Cohort) -> frozenset[int]:
    """Return the numbers in the cohort of the young people whose latest answer about the evaluation is yes."""
    answers_by_person = answers_to(cohort, AgreementTo.EVALUATION).items()
    return frozenset(person for person, answers in answers_by_person if _state(answers) is AgreementState.AGREED)


def findings(cohort: Cohort, times: list[TimeWithAct]) -> list[Finding]:
    """Return how many of those who joined agreed, said no, took it back, and were not asked: each counted once."""
    answers = answers_to(cohort, AgreementTo.EVALUATION)
    joined = sorted({time.person for time in times})
    of = Of(eligible=len(joined), enrolled=len(joined))
    rows: dict[AgreementState, list[CountedRow]] = {state: [] for state in LABELS}
    for person in joined:
        said = answers.get(person, [])
        on = said[-1].answered_on if said else None
        rows[_state(said)].append(CountedRow(person=person, value=STATE_LABELS[_state(said)], on=on))
    return [
        people_counted(f"agreement.{state}", label, rows[state], of=of, notes=(NOTE,))
        for state, label in LABELS.items()
    ]


def _state(answers: list[AgreementColumns]) -> AgreementState:
    return state_after([row.answer for row in answers])
