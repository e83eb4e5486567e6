"""The first columns of the sheet Agencies: who is named anywhere, and who of them is a public body."""

from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.sheet_writer import YES_OR_NO, InputCell

HEADINGS = 3
"""The row of the headings, below which each agency has a row."""


@dataclass(frozen=True, slots=True)
class AgencyRows:
    """Keys and labels in the order of the rows; `public` says yes or no for each."""

    labels: dict[str, str]
    public: Range


def agency_names(book: WorkbookBuilder) -> AgencyRows:
    """Fill the first two columns."""
    page, model = book.page("Agencies"), book.model
    page.widths(30, 12, *(18 for _ in range(len(model.sets) + len(ValueClass) + 4)))
    shares = (
        *(cost.pays for cost in model.costs),
        *(line.gains for line in model.benefits),
        *(line.pays for line in model.benefits),
    )
    labels = {key: model.agencies[key].label for each in shares for key in each}
    public = []
    for row, (key, label) in enumerate(labels.items(), HEADINGS + 1):
        page.say(row, 0, label)
        yes, no = YES_OR_NO
        public.append(page.put(row, 1, InputCell(value=yes if model.agencies[key].public else no, choices=YES_OR_NO)))
    return AgencyRows(labels=labels, public=Range(public))
