"""What young people and parents said about the service: every statement, every answer, of how many."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, OpenedWith, people_counted, rows_counted
from act.methods.feedback import FORMS, STATEMENTS, FeedbackAnswer, FeedbackForm, GivenBy, form_of
from act.methods.figure import Of
from act.trust.scope.cohort import Cohort
from act.voice.models import Feedback

WHO = {GivenBy.YOUNG_PERSON: ("young_people", "young people"), GivenBy.PARENT: ("parents", "parents and carers")}
OPENED_WITH = {
    GivenBy.YOUNG_PERSON: OpenedWith.YOUNG_PERSONS_FEEDBACK,
    GivenBy.PARENT: OpenedWith.PARENTS_FEEDBACK,
}
LATEST = (
    "Of everyone who gave several forms the latest one counts. A parent or carer is counted once for each young person."
)
HALO = "Satisfaction is usually high, whatever else has changed, so this is not an outcome."


class FeedbackColumns(NamedTuple):
    """A feedback form: who gave it and when, its version, and the answer to each statement."""

    given_by: str
    given_on: date
    form_version: str
    listened: str
    there: str
    say: str
    safer: str
    closer: str
    recommend: str


Forms = list[tuple[int, FeedbackColumns]]
"""Forms with the number of the young person whom each is about."""


def findings(cohort: Cohort) -> list[Finding]:
    """Return how many forms each group gave, and how many people gave each answer to each statement."""
    forms = [(person, row) for person, rows in cohort.by_person(Feedback, FeedbackColumns).items() for row in rows]
    return [
        finding
        for given_by in WHO
        for finding in _of_group(given_by, [(person, row) for person, row in forms if row.given_by == given_by])
    ]


def _of_group(given_by: GivenBy, forms: Forms) -> Iterator[Finding]:
    key, whose = WHO[given_by]
    yield rows_counted(
        f"voice.{key}",
        f"feedback forms from {whose}",
        [CountedRow(person=person, value="a form", on=row.given_on) for person, row in forms],
        unit="forms",
        opened_with=OPENED_WITH[given_by],
    )
    latest = _latest(forms)
    for statement in STATEMENTS:
        for answer in FeedbackAnswer:
            yield _answer(given_by, latest, statement, answer)


def _latest(forms: Forms) -> Forms:
    """Return the latest form about each young person; of two on one day always the same one, whatever their order."""
    by_person = dict(sorted(forms, key=lambda form: (form[1].given_on, form[1])))
    return list(by_person.items())


def answer_key(group: str, statement: str, answer: FeedbackAnswer) -> str:
    """Return the key of the count of one answer: "voice.parents_safer" for yes, "voice.parents_safer_no" for no."""
    return f"voice.{group}_{statement}" + ("" if answer is FeedbackAnswer.YES else f"_{answer.value}")


def _answer(given_by: GivenBy, latest: Forms, statement: str, answer: FeedbackAnswer) -> Finding:
    group, whose = WHO[given_by]
    rows = [
        CountedRow(person=person, value=_form(given_by, row).label(answer), on=row.given_on)
        for person, row in latest
        if getattr(row, statement) == answer
    ]
    words = newest_statements(given_by)[statement]
    return people_counted(
        answer_key(group, statement, answer),
        f"{whose} who said “{answer.value.replace('_', ' ')}” to “{words.rstrip('.')}”",
        rows,
        unit=whose,
        of=Of(eligible=len(latest), enrolled=len(latest)),
        method=LATEST,
        notes=(HALO,),
        opened_with=OPENED_WITH[given_by],
    )


def newest_statements(given_by: GivenBy) -> dict[str, str]:
    """Return the statements of a group by key, as its newest form words them."""
    newest = max((form for form in FORMS.values() if form.given_by is given_by), key=lambda form: form.valid_from)
    return {statement.key: statement.words for statement in newest.statements}


def _form(given_by: GivenBy, row: FeedbackColumns) -> FeedbackForm:
    return form_of(given_by, row.form_version)
