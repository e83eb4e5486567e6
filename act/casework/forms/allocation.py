"""Forms for an allocation, a change of worker, and how much support a young person needs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from act.casework.models import INTENSITY_LABELS
from act.casework.queries import Caseload
from act.design.forms import Choice, DayMonthYear, RadioField, offer
from act.design.words import sentence
from act.methods.caseload import Intensity, weight_rule
from act.methods.codes import code_set
from act.trust import clock
from act.trust.models import Posting, Tie, User
from act.trust.web.forms import VersionedForm


class AllocateForm(VersionedForm):
    """A key worker, the children's social worker, and the first day."""

    key_worker = RadioField([], label="Key worker", error_messages={"required": "Choose a key worker"})
    social_worker = RadioField(
        [],
        label="Children's social worker",
        error_messages={"required": "Choose the children's social worker"},
    )
    on = DayMonthYear(label="Start date", noun="start date", initial=clock.today, latest=clock.today)

    def __init__(
        self,
        *args: Any,
        caseloads: Iterable[Caseload],
        social_workers: Iterable[Posting],
        away: Mapping[UUID, str],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        offer(
            self,
            key_worker=[_caseload_choice(caseload, away) for caseload in caseloads],
            social_worker=[person_choice(posting.user, away) for posting in social_workers],
        )


def _caseload_choice(caseload: Caseload, away: Mapping[UUID, str]) -> Choice:
    choice = person_choice(caseload.posting.user, away)
    return replace(choice, hint=". ".join(filter(None, (caseload.in_words, choice.hint))))


def person_choice(user: User, away: Mapping[UUID, str]) -> Choice:
    """Return somebody to choose, with a hint that they are away: "Away until 14 November 2016"."""
    return Choice(str(user.pk), user.name, hint=sentence(away.get(user.pk, "")), otherwise=user.username)


class ChangeWorkerForm(VersionedForm):
    """The new worker, from which day, and why the present one goes."""

    repeatable = True

    who = RadioField([], label="New worker", error_messages={"required": "Choose the new worker"})
    on = DayMonthYear(label="Start date", noun="start date", initial=clock.today, latest=clock.today)
    because = RadioField(
        [], label="Reason for the change", error_messages={"required": "Choose why the worker is changing"}
    )

    def __init__(
        self, *args: Any, workers: Iterable[Posting], present: Tie, away: Mapping[UUID, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.workers = {str(posting.user_id): posting.user for posting in workers}
        reasons = code_set("worker_change", clock.today()).codes
        offer(
            self,
            who=[
                person_choice(user, away)
                for user in self.workers.values()
                # A second press comes when they are the worker already, and must still be understood.
                if self.is_bound or user.pk != present.user_id
            ],
            because=[Choice(code.code, code.label) for code in reasons],
        )

    def worker(self) -> User:
        """Return the worker who was chosen."""
        return self.workers[self.cleaned_data["who"]]


def _weight_words(intensity: Intensity) -> str:
    places = weight_rule().weights[intensity]
    return f"Counts as {places:g} of a key worker's places"


class IntensityForm(VersionedForm):
    """How much of their key worker's time they need at present."""

    intensity = RadioField(
        [
            Choice(intensity.value, words, hint=_weight_words(intensity))
            for intensity, words in INTENSITY_LABELS.items()
        ],
        label="How much support?",
        error_messages={"required": "Choose how much support they need"},
    )
