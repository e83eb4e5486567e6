"""What rooms have done each night. This floor knows none of them: each offers its work as it starts."""

from collections.abc import Callable
from dataclasses import dataclass

from act.design.words import plural


@dataclass(frozen=True)
class NightWork:
    """Work of a room: the words for one and for several of what it makes, and what makes them and says how many."""

    one: str
    many: str
    does: Callable[[], int]

    def done(self) -> str:
        """Do it, and say how many were made: "2 sets of figures"; empty for none."""
        count = self.does()
        return plural(count, self.one, self.many) if count else ""


_offered: dict[str, NightWork] = {}


def offer_night_work(one: str, many: str, does: Callable[[], int]) -> None:
    """Say what to do each night. A room calls this in its `AppConfig.ready`."""
    _offered[one] = NightWork(one, many, does)


def offered() -> tuple[NightWork, ...]:
    """Return everything that was offered."""
    return tuple(_offered.values())
