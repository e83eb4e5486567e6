"""Changes that somebody makes in the boxed cells of a workbook, and the same changes in the model's file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from act.appraisal.engine import run
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.appraisal.workbook import filled
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell
from tests.appraisal.workbook.cells import Place, beside, typed
from tests.appraisal.workbook.models import AGENCIES, LATE, LONG, MODELS, RATE, TIMED

Find = Callable[[WorkbookBuilder, bytes], Place]
AT_ONCE = 7
"""How many changes are typed into one workbook."""


@dataclass(frozen=True)
class Edit:
    """One change: which cells, what is typed there, and the words of the file that say the same."""

    file: str
    cells: tuple[tuple[Find, float | str], ...]
    old: str = ""
    new: str = ""
    after: Callable[[Model], Model] = lambda model: model
    """What no words of the file can say."""


@dataclass(frozen=True)
class Edited:
    """A workbook in which changes have been typed and nothing has been worked out again; and where results stand."""

    content: bytes
    results: Mapping[str, Cell]


def changed(edits: Sequence[Edit]) -> Model:
    """The model that some changes of one file come to."""
    file = edits[0].file
    for edit in edits:
        assert edit.old in file
        file = file.replace(edit.old, edit.new) if edit.old else file
    model = model_of(file)
    for edit in edits:
        model = edit.after(model)
    return model


def edited(edits: Sequence[Edit]) -> Edited:
    """The workbook with some changes of one file."""
    book = filled(run(model_of(edits[0].file)))
    content = book.closed()
    cells = {find(book, content): value for edit in edits for find, value in edit.cells}
    return Edited(typed(content, cells), book.results)


def together(edits: Mapping[str, Edit]) -> dict[str, list[Edit]]:
    """Changes of one file in a few workbooks, each named after its first: LibreOffice takes its time for each."""
    found: dict[str, list[Edit]] = {}
    for file in dict.fromkeys(edit.file for edit in edits.values()):
        names = [name for name, edit in edits.items() if edit.file is file]
        for start in range(0, len(names), AT_ONCE):
            found[f"{names[start]} and more"] = [edits[name] for name in names[start : start + AT_ONCE]]
    return found


def _key(key: str) -> Find:
    """The cell of an input by its key."""

    def found(book: WorkbookBuilder, _: bytes) -> Place:
        cell = book.input_cells.cells[key]
        return cell.sheet, cell.row, cell.column

    return found


def _beside(sheet: str, row: object, column: str, after: str = "") -> Find:
    """The cell where a row and a column meet."""
    return lambda _, file: beside(file, sheet, row, column, after)


def _other_band(model: Model) -> Model:
    """The model with another rate in the second band of the standard row."""
    standard = model.discounting.rows[""]
    first, second, *others = standard.bands
    bands = (first, replace(second, rate=0.01), *others)
    rows = {**model.discounting.rows, "": replace(standard, bands=bands)}
    return replace(model, discounting=replace(model.discounting, rows=rows))


CARE, ACT = "A bed that is not needed", MODELS["act-reconstruction"]

EDITS = {
    "a population that two lines share": Edit(AGENCIES, ((_key("inputs.reached"), 55),), "value = 40", "value = 55"),
    "an impact below nothing": Edit(
        AGENCIES, ((_key("benefits.foster.impact"), -0.7),), "impact = -0.4", "impact = -0.7"
    ),
    "a rate without the programme": Edit(
        AGENCIES, ((_key("benefits.care.impact.without"), 0.65),), "without = 0.5", "without = 0.65"
    ),
    "a deadweight where there was none": Edit(
        ACT,
        ((_beside("Benefits", "Deadweight", "A secure children's home, not needed"), 0.25),),
        'unit_cost = "secure-2008"',
        'unit_cost = "secure-2008"\ndeadweight = 0.25',
    ),
    "a price": Edit(AGENCIES, ((_key("unit_costs.bed"), 1_999.99),), "value = 2_500.55", "value = 1999.99"),
    "the year of a price": Edit(
        AGENCIES, ((_beside("Prices", "own", "In prices of"), "2009/10"),), '"2012/13"\nunit', '"2009/10"\nunit'
    ),
    "the price year of all": Edit(
        AGENCIES,
        ((_beside("Inputs", "Prices are those of", "Value"), "2018/19"),),
        'price_year = "2015/16"\ndeflator',
        'price_year = "2018/19"\ndeflator',
    ),
    "a value of the price index": Edit(RATE, ((_beside("Index", "2022", "Index"), 125.5),), "112.25", "125.5"),
    "a rate of the file's own": Edit(RATE, ((_key("inputs.rate"), 0.05),), "value = 0.035", "value = 0.05"),
    "a band of a schedule": Edit(LONG, ((_beside("Discounting", 31.0, "Rate a year"), 0.01),), after=_other_band),
    "a lag": Edit(LATE, ((_key("benefits.later.profile.lag"), 1.25),), "lag = 2", "lag = 1.25"),
    "how long it lasts": Edit(
        AGENCIES, ((_key("benefits.care.profile.years"), 1.75),), "lag = 0.5, years = 4", "lag = 0.5, years = 1.75"
    ),
    "a drop-off": Edit(AGENCIES, ((_key("benefits.care.profile.drop_off"), 1.0),), "drop_off = 0.2", "drop_off = 1"),
    "a longer ramp": Edit(
        AGENCIES, ((_beside("Effect", 3.0, CARE, "Ramp"), 0.5),), "ramp = [0.5, 0.75, 1]", "ramp = [0.5, 0.75, 1, 0.5]"
    ),
    "who enters in a year": Edit(
        AGENCIES, ((_beside("Effect", 2.0, CARE, "Entry"), 0.5),), "[0.5, 0.25, 0.25]", "[0.5, 0.25, 0.5]"
    ),
    "optimism of a cost": Edit(
        AGENCIES, ((_key("costs.staff.optimism"), 0.4),), "optimism = 3", "optimism = { share = 0.4 }"
    ),
    "optimism of a benefit": Edit(
        AGENCIES, ((_key("benefits.care.optimism"), 0.25),), "optimism = 4", "optimism = { share = 0.25 }"
    ),
    "optimism that is taken off an income": Edit(
        TIMED, ((_key("costs.rent.optimism"), 0.5),), '{ capital = "equipment" }', "{ share = 0.5 }"
    ),
    "a benefit that becomes a loss": Edit(
        TIMED, ((_key("benefits.episodes.impact.with"), 9.5),), "with = 3.9", "with = 9.5"
    ),
    "a lag of another part of a year": Edit(
        TIMED, ((_key("benefits.episodes.profile.lag"), 1.8),), "lag = 0.3", "lag = 1.8"
    ),
    "a rate of a row of its own": Edit(
        TIMED, ((_key("appraisal.discount_rows.health"), 0.03),), "health = 0.015", "health = 0.03"
    ),
    "a bill in the last year": Edit(
        TIMED, ((_beside("Costs", 3.0, "Licences", "When"), 9),), "[30, 30, 30, 30]", "[30, 30, 30, 1080]"
    ),
    "the years of a cost": Edit(
        AGENCIES, ((_beside("Costs", 4.0, "Beds kept", "When"), 1),), "to_year = 3", "to_year = 4"
    ),
    "a cashable share": Edit(
        AGENCIES, ((_key("benefits.care.cashable.share"), 0.9),), "{ share = 0.6", "{ share = 0.9"
    ),
    "the year of cashing": Edit(
        AGENCIES, ((_beside("Benefits", "From year", CARE), 4),), "from_year = 2, reason", "from_year = 4, reason"
    ),
    "a class": Edit(
        AGENCIES, ((_beside("Benefits", "Class", "Wages"), "social"),), 'class = "economic"', 'class = "social"'
    ),
    "whether it is a transfer": Edit(
        AGENCIES,
        ((_beside("Benefits", "Only moves money from one to another", "Outright"), "yes"),),
        'class = "fiscal"\ngains = "nhs"',
        'class = "fiscal"\ntransfer = true\ngains = "nhs"',
    ),
    "the kind of a cost": Edit(
        AGENCIES, ((_beside("Costs", "Kind", "Time of others"), "revenue"),), 'kind = "in_kind"', 'kind = "revenue"'
    ),
    "the set of a cost": Edit(
        AGENCIES,
        ((_beside("Costs", "Belongs to it", "Rooms", "The set “running”"), "no"),),
        'sets = ["running", "grant"]',
        'sets = ["grant"]',
    ),
    "shares of who pays": Edit(
        AGENCIES,
        (
            (_beside("Costs", "Local authority", "Key workers", "Who pays"), 0.5),
            (_beside("Costs", "Police", "Key workers", "Who pays"), 0.35),
        ),
        "{ local-authority = 0.6, police = 0.25",
        "{ local-authority = 0.5, police = 0.35",
    ),
}
"""By what is changed."""
