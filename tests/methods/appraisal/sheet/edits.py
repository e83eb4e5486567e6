"""Changes that somebody makes in the boxed cells of a workbook, and the same changes in the model's file."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from act.methods.appraisal.discount import Band
from act.methods.appraisal.engine import run
from act.methods.appraisal.model import Model
from act.methods.appraisal.reading import model_of
from act.methods.appraisal.sheet import filled
from act.methods.appraisal.sheet.book import Book
from act.methods.appraisal.sheet.cell import Cell
from tests.methods.appraisal.sheet.cells import Place, beside, typed
from tests.methods.appraisal.sheet.models import AGENCIES, LATE, LONG, MODELS, RATE

Find = Callable[[Book, bytes], Place]


@dataclass(frozen=True)
class Edit:
    """One change: which cell, what is typed there, and the model that it should come to; `also` is typed with it."""

    file: str
    find: Find
    typed: float | str
    then: Callable[[str], Model]
    also: tuple[tuple[Find, float | str], ...] = ()

    def made(self) -> tuple[bytes, dict[str, Cell]]:
        """A workbook in which somebody has typed, and nothing has been worked out again; and where results stand."""
        book = filled(run(model_of(self.file)))
        content = book.closed()
        cells = ((self.find, self.typed), *self.also)
        return typed(content, {find(book, content): value for find, value in cells}), book.results


def _key(key: str) -> Find:
    """The cell of an input by its key."""

    def found(book: Book, _: bytes) -> Place:
        cell = book.given.cells[key]
        return cell.sheet, cell.row, cell.column

    return found


def _beside(sheet: str, row: object, column: str, after: str = "") -> Find:
    """The cell where a row and a column meet."""
    return lambda _, file: beside(file, sheet, row, column, after)


def _written(old: str, new: str) -> Callable[[str], Model]:
    """The model of the file with other words in it."""

    def changed(file: str) -> Model:
        assert old in file
        return model_of(file.replace(old, new))

    return changed


def _second_band(rate: float) -> Callable[[str], Model]:
    """The model with another rate in the second band of the standard row."""

    def changed(file: str) -> Model:
        model = model_of(file)
        standard = model.discounting.rows[""]
        first, second, *others = standard.bands
        bands = (first, Band(second.first_year, second.last_year, rate), *others)
        rows = {**model.discounting.rows, "": replace(standard, bands=bands)}
        return replace(model, discounting=replace(model.discounting, rows=rows))

    return changed


CARE, FOSTER, ACT = "A bed that is not needed", "=The bed used instead", MODELS["act-reconstruction"]

EDITS = {
    "a population that two lines share": Edit(
        AGENCIES, _key("inputs.reached"), 55, _written("value = 40", "value = 55")
    ),
    "an impact below nothing": Edit(
        AGENCIES, _key("benefits.foster.impact"), -0.7, _written("impact = -0.4", "impact = -0.7")
    ),
    "a rate without the programme": Edit(
        AGENCIES, _key("benefits.care.impact.without"), 0.65, _written("without = 0.5", "without = 0.65")
    ),
    "a deadweight where there was none": Edit(
        ACT,
        _beside("Benefits", "Deadweight", "A secure children's home, not needed"),
        0.25,
        _written('unit_cost = "secure-2008"', 'unit_cost = "secure-2008"\ndeadweight = 0.25'),
    ),
    "a price": Edit(AGENCIES, _key("unit_costs.bed"), 1_999.99, _written("value = 2_500.55", "value = 1999.99")),
    "the year of a price": Edit(
        AGENCIES, _beside("Prices", "own", "In prices of"), "2009/10", _written('"2012/13"\nunit', '"2009/10"\nunit')
    ),
    "the price year of all": Edit(
        AGENCIES,
        _beside("Inputs", "Prices are those of", "Value"),
        "2018/19",
        _written('price_year = "2015/16"\ndeflator', 'price_year = "2018/19"\ndeflator'),
    ),
    "a value of the price index": Edit(RATE, _beside("Index", "2022", "Index"), 125.5, _written("112.25", "125.5")),
    "a rate of the file's own": Edit(RATE, _key("inputs.rate"), 0.05, _written("value = 0.035", "value = 0.05")),
    "a band of a schedule": Edit(LONG, _beside("Discounting", 31.0, "Rate a year"), 0.01, _second_band(0.01)),
    "a lag": Edit(LATE, _key("benefits.later.profile.lag"), 1.25, _written("lag = 2", "lag = 1.25")),
    "how long it lasts": Edit(
        AGENCIES, _key("benefits.care.profile.years"), 1.75, _written("lag = 0.5, years = 3", "lag = 0.5, years = 1.75")
    ),
    "a drop-off": Edit(
        AGENCIES, _key("benefits.care.profile.drop_off"), 1.0, _written("drop_off = 0.2", "drop_off = 1")
    ),
    "a longer ramp": Edit(
        AGENCIES,
        _beside("Effect", 3.0, CARE, "Ramp"),
        0.5,
        _written("ramp = [0.5, 0.75, 1]", "ramp = [0.5, 0.75, 1, 0.5]"),
    ),
    "who enters in a year": Edit(
        AGENCIES, _beside("Effect", 2.0, CARE, "Entry"), 0.5, _written("[0.5, 0.25, 0.25]", "[0.5, 0.25, 0.5]")
    ),
    "optimism of a cost": Edit(
        AGENCIES, _key("costs.staff.optimism"), 0.4, _written("optimism = 3", "optimism = { share = 0.4 }")
    ),
    "optimism of a benefit": Edit(
        AGENCIES, _key("benefits.care.optimism"), 0.25, _written("optimism = 4", "optimism = { share = 0.25 }")
    ),
    "the years of a cost": Edit(
        AGENCIES, _beside("Costs", 4.0, "Beds kept", "When"), 1, _written("to_year = 3", "to_year = 4")
    ),
    "a cashable share": Edit(
        AGENCIES, _key("benefits.care.cashable.share"), 0.9, _written("{ share = 0.6", "{ share = 0.9")
    ),
    "the year of cashing": Edit(
        AGENCIES, _beside("Benefits", "From year", CARE), 4, _written("from_year = 2, reason", "from_year = 4, reason")
    ),
    "a class": Edit(
        AGENCIES, _beside("Benefits", "Class", "Wages"), "social", _written('class = "economic"', 'class = "social"')
    ),
    "whether it is a transfer": Edit(
        AGENCIES,
        _beside("Benefits", "Only moves money from one to another", "Outright"),
        "yes",
        _written('class = "fiscal"\ngains = "nhs"', 'class = "fiscal"\ntransfer = true\ngains = "nhs"'),
    ),
    "the kind of a cost": Edit(
        AGENCIES,
        _beside("Costs", "Kind", "Time of others"),
        "revenue",
        _written('kind = "in_kind"', 'kind = "revenue"'),
    ),
    "the set of a cost": Edit(
        AGENCIES,
        _beside("Costs", "Belongs to it", "Rooms", "The set “running”"),
        "no",
        _written('sets = ["running", "grant"]', 'sets = ["grant"]'),
    ),
    "shares of who pays": Edit(
        AGENCIES,
        _beside("Costs", "Local authority", "Key workers", "Who pays"),
        0.5,
        _written("{ local-authority = 0.6, police = 0.25", "{ local-authority = 0.5, police = 0.35"),
        also=((_beside("Costs", "Police", "Key workers", "Who pays"), 0.35),),
    ),
}
"""By what is changed."""
