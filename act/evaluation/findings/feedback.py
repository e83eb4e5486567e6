"""What young people and parents said about the service: how many, and how many said yes to what."""

from collections import Counter

from act.evaluation.findings.counting import counted
from act.methods.feedback import FeedbackAnswer, GivenBy
from act.methods.figure import Figure, Of
from act.trust.scope.cohort import Cohort
from act.voice.models import Feedback

WHO = {GivenBy.YOUNG_PERSON: ("young_people", "young people"), GivenBy.PARENT: ("parents", "parents and carers")}


def figures(cohort: Cohort) -> list[Figure]:
    """Return how many forms each group gave, and how many would recommend ACT."""
    listed = []
    rows = list(cohort.columns(Feedback, "given_by", "recommend"))
    for given_by, (key, whose) in WHO.items():
        answers = Counter(answer for by, answer in rows if by == given_by)
        forms = answers.total()
        answered = sum(answers[answer] for answer in (FeedbackAnswer.YES, FeedbackAnswer.SORT_OF, FeedbackAnswer.NO))
        of = Of(eligible=answered, enrolled=forms)
        listed += [
            counted(f"voice.{key}", f"feedback forms from {whose}", forms, records=f"voice.{key}"),
            counted(
                f"voice.{key}_recommend",
                f"{whose} who would tell a friend to say yes",
                answers[FeedbackAnswer.YES],
                of=of,
            ),
        ]
    return listed
