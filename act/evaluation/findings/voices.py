"""What young people and parents said about the service: how many, and how many said yes to what."""

from collections import Counter

from act.evaluation.findings.counting import counted
from act.methods.feedback import STATEMENTS, Answer, GivenBy, form_of
from act.methods.figure import Figure, Of
from act.trust.cohort import Cohort
from act.voice.models import Feedback

WHO = {GivenBy.YOUNG_PERSON: ("young_people", "young people"), GivenBy.PARENT: ("parents", "parents and carers")}


def figures(cohort: Cohort) -> list[Figure]:
    """Forms of each kind, with the answers to the question that sums them up."""
    found = []
    rows = list(cohort.columns(Feedback, "given_by", "recommend"))
    for given_by, (key, whose) in WHO.items():
        answers = Counter(answer for by, answer in rows if by == given_by)
        forms = answers.total()
        said = sum(answers[answer] for answer in (Answer.YES, Answer.SORT_OF, Answer.NO))
        of = Of(eligible=said, enrolled=forms)
        found += [
            counted(f"voice.{key}", f"feedback forms from {whose}", forms, records=f"voice.{key}"),
            counted(
                f"voice.{key}_recommend", f"{whose} who would tell a friend to say yes", answers[Answer.YES], of=of
            ),
        ]
    return found


def answers(cohort: Cohort) -> list[tuple[str, list[tuple[str, dict[str, int]]]]]:
    """For each kind of form its title, and for each statement how many gave which answer."""
    rows = list(cohort.columns(Feedback, "given_by", "form_version", *STATEMENTS))
    tables = []
    for given_by in GivenBy:
        theirs = [row for row in rows if row[0] == given_by]
        if not theirs:
            continue
        form = form_of(given_by, max(version for _, version, *_ in theirs))
        lines = [
            (statement.words, dict(Counter(row[2 + place] for row in theirs)))
            for place, statement in enumerate(form.statements)
        ]
        tables.append((form.title, lines))
    return tables
