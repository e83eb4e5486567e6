"""Acts of a legal hold: one of each name in the audit."""

from collections.abc import Callable

from act.access.actions import holds
from act.trust import clock
from act.trust.models import RecordHold
from act.trust.scope.standing import Standing
from tests.access.restrictions import MORE, manager
from tests.attack.acts import Act
from tests.attack.held import hold
from tests.attack.stage import Stage


def start(by: Standing, stage: Stage) -> None:
    hold(by, stage.keys["people/Mia"], "Mia")


def ask(by: Standing, stage: Stage) -> None:
    raes = RecordHold.objects.get(pk=stage.keys["holds/Rae"])
    holds.ask_to_end(raes, by=by, seen=1, words="It is over", now=clock.now())


def keep(by: Standing, stage: Stage) -> None:
    holds.keep_hold(RecordHold.objects.get(pk=stage.keys["holds/Kai"]), by=by, seen=2)


def another_asked(stage: Stage) -> None:
    """A second manager put Mia's record on hold, and asks to end it."""
    manager(MORE)
    with stage.acting(MORE) as by:
        made = hold(by, stage.keys["people/Mia"], "Mia")
        holds.ask_to_end(made, by=by, seen=1, words="It is over", now=clock.now())


def end(by: Standing, stage: Stage) -> None:
    mias = RecordHold.objects.get(young_person_id=stage.keys["people/Mia"])
    holds.end_hold(mias, by=by, seen=2, now=clock.now())


READY: dict[str, Callable[[Stage], None]] = {"trust.hold_ended": another_asked}
"""What has to be there before an act."""
HELD_ACTS: dict[str, tuple[str, Act, str | None]] = {
    "trust.hold_started": ("helen", start, "Mia"),
    "trust.hold_end_asked": ("helen", ask, "Rae"),
    "trust.hold_kept": ("david", keep, "Kai"),
    "trust.hold_ended": ("helen", end, "Mia"),
}
"""By name in the audit: who does it, how, and to whom."""
