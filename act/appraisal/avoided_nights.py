"""Nights of accommodation that was expected, and of what was used instead: two lists of lines, never netted here.

What they are worth is worked out by the engine, from the model that is written of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from act.appraisal.paths import ExpectedStay, Nights, Stretch, YoungPersonsPaths, first_judgements, stays_instead
from act.appraisal.prices import WEEKS_A_YEAR, AppliedPrice, PriceBook
from act.methods.accommodation import ACCOMMODATION, Accommodation

NO_STAY = "Not recorded where"
NO_PRICE = "A place without a known price"


@dataclass(frozen=True, kw_only=True)
class AccommodationLine:
    """So many young people, on these nights, at a price; None where none is known, or nothing is recorded."""

    label: str
    priced: AppliedPrice | None
    on: date
    young_people: int = 0
    stretches: tuple[Stretch, ...] = ()

    @cached_property
    def nights(self) -> Nights:
        """Its nights before the day of the appraisal and from it on."""
        past = sum(stretch.within(date.min, self.on) for stretch in self.stretches)
        return Nights(past, sum((stretch.ends - stretch.begins).days for stretch in self.stretches) - past)

    @cached_property
    def key(self) -> str:
        """What tells it from the other lines of its list."""
        return f"{self.label} {self.priced.stands_in if self.priced else ''}"

    @property
    def code(self) -> str:
        """The code of its price; "" without one."""
        return self.priced.price.code if self.priced else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnpricedPaths:
    """Expected accommodation that no price is known for: in no line of either list."""

    label: str
    paths: int
    weeks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidedNights:
    """The lines of one appraisal. `aside`: later judgements of the same weeks; `longest`: weeks of the longest path.

    `sure`: how many young people have a path that counts, by how sure the manager was.
    """

    on: date
    young_people: int
    expected: dict[Accommodation, AccommodationLine]
    instead: tuple[AccommodationLine, ...]
    left_out: tuple[UnpricedPaths, ...]
    aside: int
    longest: int
    sure: dict[str, int] = field(default_factory=dict)

    @property
    def lines(self) -> tuple[AccommodationLine, ...]:
        """Both lists."""
        return (*self.expected.values(), *self.instead)

    @property
    def nights(self) -> Nights:
        """Every expected night that has a price."""
        return sum((line.nights for line in self.expected.values()), Nights())

    def child_years(self, accommodation: Accommodation) -> Decimal:
        """Return the expected years of one accommodation, of 52 weeks each."""
        line = self.expected.get(accommodation)
        return line.nights.weeks / WEEKS_A_YEAR if line else Decimal(0)

    def nights_at(self, label: str) -> Nights:
        """Count the nights of a line of what happened instead, by its label (`NO_STAY`, `NO_PRICE`)."""
        return sum((line.nights for line in self.instead if line.label == label), Nights())

    def used(self, book: PriceBook) -> tuple[AppliedPrice, ...]:
        """Every price that some line rests on, each once, the dearest first."""
        priced = dict.fromkeys(line.priced for line in self.lines if line.priced)
        return tuple(sorted(priced, key=lambda each: (-book.weekly(each.price), each.price.code, each.stands_in)))


def avoided_nights(people: Iterable[YoungPersonsPaths], *, on: date, book: PriceBook) -> AvoidedNights:
    """Draw up both lists of lines for some young people, as at a day.

    A path whose accommodation has no price is left out of both lists, and said. Nights with no stay recorded, or in a
    place without a known price, stand among what was used instead without a price, and are said too.
    """
    sheet = _Tally(on, book)
    for person in people:
        sheet.add(person)
    return sheet.result()


@dataclass
class _Gathered:
    """A line while young people are added to it."""

    line: AccommodationLine
    young_people: int = 0
    stretches: list[Stretch] = field(default_factory=list)

    def add(self, stretches: list[Stretch]) -> None:
        """Add the nights of one more young person."""
        self.young_people += 1
        self.stretches += stretches

    def whole(self) -> AccommodationLine:
        """Return the line with all of them."""
        return replace(self.line, young_people=self.young_people, stretches=tuple(self.stretches))


class _Tally:
    """Gathers lines as young people are added, each counted once a line."""

    def __init__(self, on: date, book: PriceBook) -> None:
        self.on, self.book = on, book
        self.expected: dict[Accommodation, _Gathered] = {}
        self.instead: dict[str, _Gathered] = {}
        self.left_out: dict[Accommodation, UnpricedPaths] = {}
        self.sure: dict[str, int] = {}
        self.young_people = self.aside = self.longest = 0

    def add(self, person: YoungPersonsPaths) -> None:
        paths, aside = first_judgements(person.expected)
        self.aside += len(aside)
        nights: dict[Accommodation, list[Stretch]] = {}
        lived: dict[str, tuple[AccommodationLine, list[Stretch]]] = {}
        for path in paths:
            if self.book.of_expected(path.accommodation, self.on) is None:
                self._leave_out(path)
                continue
            self.longest = max(self.longest, path.weeks)
            nights.setdefault(path.accommodation, []).append(Stretch(path.begins, path.ends, path.certainty))
            for stay, spent in stays_instead(path, person.stays, self.on):
                # Gathered by line for this person first, so that two stays at one price count one young person.
                line = self._line_of_stay(stay.kind, stay.provider) if stay else self._line(NO_STAY, None)
                lived.setdefault(line.key, (line, []))[1].append(spent)
        self.young_people += bool(nights)
        for certainty in {stretch.certainty for stretches in nights.values() for stretch in stretches}:
            self.sure[certainty] = self.sure.get(certainty, 0) + 1
        for accommodation, expected in nights.items():
            if accommodation not in self.expected:
                self.expected[accommodation] = _Gathered(self._line_of_expected(accommodation))
            self.expected[accommodation].add(expected)
        for key, (line, spent_there) in lived.items():
            self.instead.setdefault(key, _Gathered(line)).add(spent_there)

    def result(self) -> AvoidedNights:
        expected = {accommodation: gathered.whole() for accommodation, gathered in self.expected.items()}
        instead = [gathered.whole() for gathered in self.instead.values()]
        return AvoidedNights(
            on=self.on,
            young_people=self.young_people,
            expected=dict(sorted(expected.items(), key=lambda each: self._dearest_first(each[1]))),
            instead=tuple(sorted(instead, key=self._dearest_first)),
            left_out=tuple(self.left_out.values()),
            aside=self.aside,
            longest=self.longest,
            sure=dict(sorted(self.sure.items())),
        )

    def _dearest_first(self, line: AccommodationLine) -> tuple[Decimal, str]:
        weekly = self.book.weekly(line.priced.price) if line.priced else Decimal(0)
        return -weekly * line.nights.total, line.key

    def _leave_out(self, path: ExpectedStay) -> None:
        label = ACCOMMODATION[path.accommodation].label
        before = self.left_out.get(path.accommodation, UnpricedPaths(label=label, paths=0, weeks=0))
        more = replace(before, paths=before.paths + 1, weeks=before.weeks + path.weeks)
        self.left_out[path.accommodation] = more

    def _line_of_expected(self, accommodation: Accommodation) -> AccommodationLine:
        return self._line(ACCOMMODATION[accommodation].label, self.book.of_expected(accommodation, self.on))

    def _line_of_stay(self, kind: str, provider: str) -> AccommodationLine:
        priced = self.book.of_stay(kind, provider, self.on)
        return self._line(priced.price.title if priced else NO_PRICE, priced)

    def _line(self, label: str, priced: AppliedPrice | None) -> AccommodationLine:
        return AccommodationLine(label=label, priced=priced, on=self.on)
