"""What a young person said to one question of agreement, answer after answer, and where that leaves it."""

from dataclasses import dataclass
from datetime import date

from act.design.words import long_date
from act.people.agreement_words import EFFECTS, LINES, STATE_LABELS
from act.people.models import Agreement, AgreementState, AgreementTo, state_after


@dataclass(frozen=True)
class AnswerLine:
    """One answer as it is read: what it was, on which day, and who recorded it (empty where we don't know)."""

    words: str
    on: date
    recorded_by: str


@dataclass(frozen=True)
class AgreementHistory:
    """The answers of one young person to one question, the first answer first."""

    to: AgreementTo
    answers: tuple[Agreement, ...]

    @property
    def latest(self) -> Agreement | None:
        """The answer that counts."""
        return self.answers[-1] if self.answers else None

    @property
    def state(self) -> AgreementState:
        """Where the question is now."""
        return state_after([each.answer for each in self.answers])

    @property
    def asked(self) -> bool:
        """Whether there is a yes or a no."""
        return self.state is not AgreementState.NOT_ASKED

    @property
    def line(self) -> str:
        """Say where the question is now, with the day of the answer."""
        return self._dated(LINES[self.to][self.state])

    @property
    def now(self) -> str:
        """Say the same for a page that names the question in its heading."""
        return self._dated(STATE_LABELS[self.state])

    def _dated(self, words: str) -> str:
        return f"{words}, {long_date(self.latest.answered_on)}" if self.asked and self.latest else words

    def effect(self, name: str) -> str:
        """Say what the answer does for the young person of this first name; empty where there is nothing to say."""
        return EFFECTS[self.to][self.state].format(name=name)

    @property
    def lines(self) -> list[AnswerLine]:
        """Return every answer, the latest first."""
        told = [each.answer for each in self.answers]
        return [
            AnswerLine(
                STATE_LABELS[state_after(told[: place + 1])],
                answer.answered_on,
                answer.recorded_by.name if answer.recorded_by else "",
            )
            for place, answer in reversed([*enumerate(self.answers)])
        ]
