"""What stands around the results on Summary: what this is, the result in a sentence, a legend, and what to know."""

from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import return_key
from act.appraisal.engine.headline import against
from act.appraisal.engine.report_sentence import report_sentence
from act.appraisal.model import DecisionBasis
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import count_of, if_, is_number, pounds_and_pence
from act.appraisal.workbook.sheet_writer import InputCell, SheetWriter
from act.appraisal.workbook.styles import CellRole

FIRST = 6
"""The row of the first heading of the results."""
AGREE = "Agencies: every column adds up to its total."
DIFFER = "Agencies: a column does not add up to its total; the last row of that sheet shows which."
LEGEND = (
    ("boxed", "may be changed: type over it, and every result follows"),
    ("plain", "a formula, or words; click on it to see what it is made from"),
)
WORDS = (
    "“Not checked” means that nobody has opened the source of at least one number for us. Labels and cautions say how "
    "things stood when this was made; the numbers follow what is changed here. Sheets are not protected; if that is "
    "switched on, boxed cells stay open."
)


def above(book: WorkbookBuilder, page: SheetWriter) -> None:
    """Put the title, what it is about, what kind of numbers these are, and the first result as a sentence."""
    model = book.model
    page.say(0, 0, model.title, CellRole.TITLE)
    page.paragraph(1, model.about)
    page.paragraph(
        2,
        f"{report_sentence(model, book.origin)} Numbers are {model.basis}. The decision rests on "
        f"{_decision(model.decision)}.",
    )
    page.paragraph(3, _headline(book), CellRole.LEAD)
    read_with = against(book.run)
    page.paragraph(4, f"Read it with: {' '.join(read_with)}" if read_with else "")


def below(book: WorkbookBuilder, page: SheetWriter, checks: Range, row: int) -> None:
    """Put whether accounts agree, how to find a break-even value, the legend, and the cautions."""
    for heading, words in (
        ("What to know before believing it", cautions(book.model)),
        ("How to find a break-even value", _break_even(book)),
    ):
        if words:
            row = _part(page, row, heading, words)
    row = _part(page, row, "How to read this workbook", [])
    for place, (kind, meaning) in enumerate(LEGEND):
        page.put(row + place, 0, kind if place else InputCell(value=kind))
        page.say(row + place, 1, meaning, CellRole.BESIDE)
    agreed = if_(count_of(checks, "agrees") >= len(checks), AGREE, DIFFER)
    page.paragraph(row + len(LEGEND), agreed)
    page.paragraph(row + len(LEGEND) + 1, WORDS)


def _part(page: SheetWriter, row: int, heading: str, words: list[str]) -> int:
    for column in range(4):
        page.say(row, column, "" if column else heading, CellRole.HEADING)
    for place, each in enumerate(words, row + 1):
        page.paragraph(place, each)
    return row + 2 + len(words) - (not words)


def _headline(book: WorkbookBuilder) -> Formula:
    """Say the first result in the words of its Figure, so that this sheet and the command say the same."""
    ratio = book.results[return_key(book.run)]
    words = f" of {book.model.gross_word}{book.model.decided_on} for every £1 of {book.model.headline} cost."
    return if_(
        is_number(ratio),
        pounds_and_pence(ratio).then(words),
        formula(f"There is no {book.model.headline} cost, and a return at no cost is not a number."),
    )


def _break_even(book: WorkbookBuilder) -> list[str]:
    net = book.results[
        "appraisal.net_fiscal" if book.model.decision is DecisionBasis.FISCAL else "appraisal.net_public"
    ]
    named = {quantity.key: quantity for quantity in book.model.inputs}
    return [
        f"Of {label_of(book.model, named[key])}: in Excel, Data, What-If Analysis, Goal Seek; in LibreOffice, "
        f"Tools, Goal Seek. Set {net.place} to the value 0 by changing {book.input_cells.cells[key].place}."
        for key in book.model.break_even
    ]


def _decision(decision: DecisionBasis) -> str:
    if decision is DecisionBasis.FISCAL:
        return "fiscal benefit less cash cost"
    return "public value less all costs"
