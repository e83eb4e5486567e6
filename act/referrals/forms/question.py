"""What every question of a referral has in common."""

from datetime import date
from typing import Any, ClassVar

from act.design.forms import ConditionalFields, DayMonthYear
from act.design.words import long_date
from act.referrals.models import Draft
from act.trust.models import ServiceRecord
from act.trust.web.forms import VersionedForm


class Question(ConditionalFields, VersionedForm):
    """One page of the referral. Its answers are kept in the draft under its slug."""

    slug: ClassVar[str]
    asks: ClassVar[str]
    """The heading of the page: a question."""
    why: ClassVar[str] = ""
    """Why it is asked, where that is not plain."""

    @classmethod
    def initial_of(cls, draft: Draft) -> dict[str, Any]:
        """Return the answers that the draft holds, as initial values."""
        return {"seen": draft.version, **draft.answers.get(cls.slug, {})}

    def answers(self) -> dict[str, Any]:
        """Return the answers as the draft keeps them: JSON, with dates as ISO text."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in self.said().items()}

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        """Return whether a record holds this answer: a draft holds those to every question."""
        return isinstance(record, Draft)

    def saved(self, record: ServiceRecord, name: str) -> str:
        """Return the answer that the draft holds by now, as it is read."""
        answer = record.answer(self.slug, name) if isinstance(record, Draft) else None
        if answer and isinstance(self.fields[name], DayMonthYear):
            return long_date(date.fromisoformat(answer))
        return str(answer or "")
