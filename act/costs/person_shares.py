"""What one young person adds to each sum: the engine's pounds of a line, shared by nights."""

from collections.abc import Callable
from dataclasses import dataclass

from act.appraisal import AccommodationLine, AvoidedNights, Nights
from act.appraisal.engine import Run
from act.costs.appraisal import Appraisal
from act.costs.record_model import lines_of
from act.referrals.labels import Certainty

NightsOf = Callable[[AccommodationLine], int]


def all_nights(line: AccommodationLine) -> int:
    """Count every night of a line."""
    return line.nights.total


def past_nights(line: AccommodationLine) -> int:
    """Count the nights before the day of the appraisal."""
    return line.nights.past


def nights_ahead(line: AccommodationLine) -> int:
    """Count the nights from that day on."""
    return line.nights.projected


def nights_as_sure_as(*levels: Certainty) -> NightsOf:
    """Make a count of the nights of paths of which a manager was so sure."""
    return lambda line: (
        sum((each.split(line.on) for each in line.stretches if each.certainty in levels), Nights()).total
    )


@dataclass(frozen=True)
class PersonShares:
    """Pounds a night of each line, of what was expected and of what was used instead, by the line's key."""

    expected: dict[str, float]
    instead: dict[str, float]

    @classmethod
    def of(cls, appraisal: Appraisal) -> "PersonShares":
        """Take the pounds a night from the runs of an appraisal."""
        named = list(lines_of(appraisal.avoided, corrected=True))
        net = appraisal.runs.net
        expected, instead = dict[str, float](), dict[str, float]()
        for name, line in named:
            if name.startswith("benefits.instead_"):
                instead[line.key] = -_a_night(net, name, line)
            else:
                expected[line.key] = _a_night(net, name, line)
        return cls(expected, instead)

    def gross(self, alone: AvoidedNights, nights: NightsOf = all_nights) -> float:
        """Pounds of what was expected of one young person, whose nights alone are given."""
        return sum(self.expected[line.key] * nights(line) for line in alone.expected.values())

    def used_instead(self, alone: AvoidedNights, nights: NightsOf = all_nights) -> float:
        """Pounds of what was used over the same nights."""
        return sum(self.instead[line.key] * nights(line) for line in alone.instead)

    def net(self, alone: AvoidedNights, nights: NightsOf = all_nights) -> float:
        """Gross less what was used instead."""
        return self.gross(alone, nights) - self.used_instead(alone, nights)


def _a_night(run: Run, name: str, line: AccommodationLine) -> float:
    return sum(each.present for each in run.benefits if each.line.key.startswith(name)) / line.nights.total
