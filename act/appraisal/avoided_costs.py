"""Accommodation that was expected and what was used instead: two lists of lines, each in pounds, never netted here."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import chain

from act.appraisal.paths import NIGHTS_A_WEEK, ExpectedStay, Nights, YoungPersonsPaths, first_judgements, stays_instead
from act.appraisal.prices import WEEKS_A_YEAR, AppliedPrice, PriceBook
from act.methods.accommodation import ACCOMMODATION, Accommodation

NO_STAY = "Not recorded where"
NO_PRICE = "A place without a known price"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationLine:
    """So many young people, so many nights, at a price a week. Pounds in the money of the price book, not rounded."""

    label: str
    priced: AppliedPrice | None
    weekly: Decimal
    young_people: int = 0
    nights: Nights = field(default_factory=Nights)

    @property
    def past(self) -> Decimal:
        """Pounds of the nights before the day of the appraisal; weeks are nights / 7."""
        return self.weekly * self.nights.past / NIGHTS_A_WEEK

    @property
    def projected(self) -> Decimal:
        """Pounds of the nights from that day on."""
        return self.weekly * self.nights.projected / NIGHTS_A_WEEK

    @property
    def pounds(self) -> Decimal:
        """Both together."""
        return self.past + self.projected


@dataclass(frozen=True, slots=True, kw_only=True)
class UnpricedPaths:
    """Expected accommodation that no price is known for: in no line of either list."""

    label: str
    paths: int
    weeks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidedCosts:
    """The lines of one appraisal. `aside`: later judgements of the same weeks; `longest`: weeks of the longest path."""

    on: date
    young_people: int
    expected: dict[Accommodation, AccommodationLine]
    instead: tuple[AccommodationLine, ...]
    left_out: tuple[UnpricedPaths, ...]
    aside: int
    longest: int

    @property
    def past(self) -> Decimal:
        """Pounds of expected accommodation before the day of the appraisal."""
        return sum((line.past for line in self.expected.values()), Decimal(0))

    @property
    def projected(self) -> Decimal:
        """Pounds of expected accommodation from that day to the end of the expected weeks."""
        return sum((line.projected for line in self.expected.values()), Decimal(0))

    @property
    def gross(self) -> Decimal:
        """Pounds of expected accommodation: what was avoided, before what was used instead."""
        return self.past + self.projected

    @property
    def used_instead(self) -> Decimal:
        """Pounds of what was used over the same nights."""
        return sum((line.pounds for line in self.instead), Decimal(0))

    @property
    def net(self) -> Decimal:
        """Gross less what was used instead. May be below nothing."""
        return self.gross - self.used_instead

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

    @property
    def used(self) -> tuple[AppliedPrice, ...]:
        """Every price that some line rests on, each once, the dearest first."""
        lines = chain(self.expected.values(), self.instead)
        weekly = {line.priced: line.weekly for line in lines if line.priced}
        return tuple(sorted(weekly, key=lambda priced: (-weekly[priced], priced.price.code, priced.stands_in)))


def avoided_costs(people: Iterable[YoungPersonsPaths], *, on: date, book: PriceBook) -> AvoidedCosts:
    """Draw up both lists of lines for some young people, as at a day.

    A path whose accommodation has no price is left out of both lists, and said. Nights with no stay recorded, or in a
    place without a known price, stand among what was used instead at nothing, and are said too.
    """
    sheet = _Tally(on, book)
    for person in people:
        sheet.add(person)
    return sheet.result()


class _Tally:
    """Gathers lines as young people are added, each counted once a line."""

    def __init__(self, on: date, book: PriceBook) -> None:
        self.on, self.book = on, book
        self.expected: dict[Accommodation, AccommodationLine] = {}
        self.instead: dict[str, AccommodationLine] = {}
        self.left_out: dict[Accommodation, UnpricedPaths] = {}
        self.young_people = self.aside = self.longest = 0

    def add(self, person: YoungPersonsPaths) -> None:
        paths, aside = first_judgements(person.expected)
        self.aside += len(aside)
        nights: dict[Accommodation, Nights] = {}
        lived: dict[str, AccommodationLine] = {}
        for path in paths:
            if self.book.of_expected(path.accommodation, self.on) is None:
                self._leave_out(path)
                continue
            self.longest = max(self.longest, path.weeks)
            there = Nights.between(path.begins, path.ends, self.on)
            nights[path.accommodation] = nights.get(path.accommodation, Nights()) + there
            for stay, spent in stays_instead(path, person.stays, self.on):
                # Gathered by line for this person first, so that two stays at one price count one young person.
                line = self._line_of_stay(stay.kind, stay.provider) if stay else self._line(NO_STAY, None)
                lived[_key(line)] = _more(lived.get(_key(line), line), 0, spent)
        self.young_people += bool(nights)
        for accommodation, there in nights.items():
            line = self.expected.get(accommodation) or self._line_of_expected(accommodation)
            self.expected[accommodation] = _more(line, 1, there)
        for key, line in lived.items():
            self.instead[key] = _more(self.instead.get(key, replace(line, nights=Nights())), 1, line.nights)

    def result(self) -> AvoidedCosts:
        ranked = sorted(self.expected.items(), key=lambda each: -each[1].pounds)
        return AvoidedCosts(
            on=self.on,
            young_people=self.young_people,
            expected=dict(ranked),
            instead=tuple(sorted(self.instead.values(), key=lambda line: (-line.pounds, line.label))),
            left_out=tuple(self.left_out.values()),
            aside=self.aside,
            longest=self.longest,
        )

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
        return AccommodationLine(
            label=label, priced=priced, weekly=self.book.weekly(priced.price) if priced else Decimal(0)
        )


def _key(line: AccommodationLine) -> str:
    return f"{line.label} {line.priced.stands_in if line.priced else ''}"


def _more(line: AccommodationLine, young_people: int, nights: Nights) -> AccommodationLine:
    return replace(line, young_people=line.young_people + young_people, nights=line.nights + nights)
