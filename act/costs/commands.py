"""`act costs`: what a unit cost workbook says, before any of its prices is used."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from act.appraisal.unit_cost_database.check import WorkbookCheck, check_workbook
from act.appraisal.unit_cost_database.layout import CLASSES, NotTheUnitCostDatabase
from act.costs.printed_page import page
from act.costs.workbook import sheets_of


@click.group()
def costs() -> None:
    """Read a workbook of unit costs and check it. Nothing is kept."""


@costs.command(name="unit-costs")
@click.argument("file", metavar="FILE.xlsx", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything, for other programs.")
def unit_costs(file: Path, as_json: bool) -> None:
    """Recalculate every updated value of the Unit Cost Database in FILE.xlsx.

    Ends with an error when a value does not match, or when something that looks like a cost is not read.
    """
    name = click.format_filename(file)
    try:
        check = check_workbook(sheets_of(file))
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except NotTheUnitCostDatabase as error:
        raise click.ClickException(f"{name}: {error}") from error
    if as_json:
        click.echo(json.dumps(check.as_dict(), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(page(_lines(check))))
    if check.faults:
        raise click.ClickException(f"{name}: {_faults(check)}.")


def _lines(check: WorkbookCheck) -> Iterator[str]:
    edition, count = check.edition, len(check.updated)
    yield f"Unit Cost Database {edition.name}{f', {edition.updated}' if edition.updated else ''}"
    yield f"Licence as stated in it: {edition.licence or 'none found'}"
    yield f"{check.rows:,} rows, in sheets {', '.join(check.sheets)}"
    classes = ", ".join(f"{check.by_class.get(value_class, 0):,} {value_class}" for value_class in CLASSES)
    yield f"{count:,} updated values, in prices of {check.price_year}: {classes}"
    yield f"{count - len(check.amiss):,} of {count:,} match: value x index of {check.price_year} / index of its year"
    yield from (f"  {value.sentence}" for value in check.amiss)
    yield from _part("No updated value to check:", [value.sentence for value in check.alone])
    yield from _part("Not read though it looks like a cost, or could mean two things:", check.not_read)
    yield from _part(f"Unlike the published {edition.name}:", check.unlike)
    yield from _part("Not read, as nothing here looks like a cost:", list(_words(check)))


def _part(title: str, sentences: Sequence[str]) -> Iterator[str]:
    if sentences:
        yield title
        yield from (f"  {sentence}" for sentence in sentences)


def _words(check: WorkbookCheck) -> Iterator[str]:
    """Name the sheets and columns that are left out rightly: each kind of column once, for all sheets together."""
    sheets = [each.sheet for each in check.unread_sheets if not each.reason]
    if sheets:
        yield f"Sheets: {', '.join(sheets)}"
    columns = dict.fromkeys(
        f"“{each.heading}”{f' ({each.numbers:,} numbers in {each.sheet})' if each.numbers else ''}"
        for each in check.unread_columns
        if not each.money
    )
    if columns:
        yield f"Columns: {', '.join(columns)}"


def _faults(check: WorkbookCheck) -> str:
    """Count what is wrong, for the last line."""
    counts = {
        "updated values do not match": len(check.amiss),
        "things are not read or could mean two things": len(check.not_read),
        "differences from the published edition": len(check.unlike),
    }
    return "; ".join(f"{words}: {count:,}" for words, count in counts.items() if count)
