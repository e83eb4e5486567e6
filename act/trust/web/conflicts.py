"""What two people answered differently: who saved what meanwhile, and what the one who comes second keeps."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from typing import Any

from act.design.conflict_choices import MINE, THEIRS
from act.design.words import clock, when
from act.trust.clock import real_now
from act.trust.models import ServiceRecord, User


@dataclass(frozen=True)
class EditConflict:
    """One question that two people answered: what is saved now, and what was typed here."""

    label: str
    saved: str
    typed: str
    name: str = ""
    who: str = "A colleague saved"
    """Who saved it and when, as a sentence begins."""
    kept: str = ""
    """What is chosen already, where only one of the two changed the answer."""
    combines: bool = False
    """Whether both can go into one text."""


class Meanwhile:
    """The versions of a record that were saved after the one that a form was made from."""

    def __init__(self, record: ServiceRecord, seen: int, reader: User) -> None:
        self.record, self.seen, self.reader = record, seen, reader

    @cached_property
    def versions(self) -> list[Any]:
        """The one that the form was made from, where there is one, and all that came after it."""
        history = getattr(self.record, "history", None)
        return list(history.filter(version__gte=self.seen).order_by("version")) if history is not None else []

    @cached_property
    def _names(self) -> dict[Any, str]:
        writers = {version.history_user_id for version in self.versions}
        return dict(User.objects.filter(pk__in=writers).values_list("pk", "name"))

    @property
    def before(self) -> ServiceRecord | None:
        """The record as the form showed it."""
        first = next(iter(self.versions), None)
        return first.instance if first is not None and first.version == self.seen else None

    def who(self, column: str) -> str:
        """Return who gave a column the value it has now, and when."""
        later = [version for version in self.versions if version.version > self.seen]
        if not later:
            return EditConflict.who
        saved = later[-1]
        for version in reversed(later):
            if getattr(version, column, None) != getattr(later[-1], column, None):
                break
            saved = version
        key = saved.history_user_id
        name = "You" if key == self.reader.pk else self._names.get(key, "A colleague")
        return f"{name} saved at {_at(saved.history_date)}"


def chosen_already(*, before: str | None, saved: str, typed: str) -> str:
    """Return whose answer stands where only one of the two changed what the form showed; nothing where both did."""
    if before is None:
        return ""
    return THEIRS if typed == before else MINE if saved == before else ""


def as_sent(value: Any) -> list[str]:
    """Return the answer that a record holds as a browser would send it."""
    if isinstance(value, (list, tuple, set)):
        return [str(each) for each in value]
    if value is None:
        return [""]
    if isinstance(value, (time, datetime)):
        return [clock(value)]
    return [value.isoformat() if isinstance(value, date) else str(value)]


def _at(moment: datetime) -> str:
    return clock(moment) if moment.date() == real_now().date() else when(moment)
