"""`act costs`: what a unit cost workbook says, before any of its prices is used."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from act.appraisal.unit_cost_database.check import WorkbookCheck, check_workbook
from act.appraisal.unit_cost_database.layout import CLASSES, NotTheUnitCostDatabase
from act.costs.workbook import sheets_of


@click.group()
def costs() -> None:
    """Read a workbook of unit costs and check it. Nothing is kept."""


@costs.command(name="unit-costs")
@click.argument("file", metavar="FILE.xlsx", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything, for other programs.")
def unit_costs(file: Path, as_json: bool) -> None:
    """Recalculate every updated value of the Unit Cost Database in FILE.xlsx."""
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
        click.echo("\n".join(_lines(check)))


def _lines(check: WorkbookCheck) -> Iterator[str]:
    edition, count = check.edition, len(check.updated)
    yield f"Unit Cost Database {edition.name}{f', {edition.updated}' if edition.updated else ''}"
    yield f"Licence as stated in it: {edition.licence or 'none found'}"
    yield f"{check.rows:,} rows"
    classes = ", ".join(f"{check.by_class.get(value_class, 0):,} {value_class}" for value_class in CLASSES)
    yield f"{count:,} updated values, in prices of {check.price_year}: {classes}"
    yield f"{count - len(check.amiss):,} of {count:,} match: value x index of {check.price_year} / index of its year"
    yield from (f"  {value.sentence}" for value in check.amiss)
    if check.alone:
        yield "Not among them:"
        yield from (f"  {value.sentence}" for value in check.alone)
