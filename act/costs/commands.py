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
        found = check_workbook(sheets_of(file))
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except NotTheUnitCostDatabase as error:
        raise click.ClickException(f"{name}: {error}") from error
    if as_json:
        click.echo(json.dumps(found.as_dict(), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(found)))


def _lines(found: WorkbookCheck) -> Iterator[str]:
    edition, count = found.edition, len(found.updated)
    yield f"Unit Cost Database {edition.name}{f', {edition.updated}' if edition.updated else ''}"
    yield f"Licence as stated in it: {edition.licence or 'none found'}"
    yield f"{found.rows:,} rows"
    classes = ", ".join(f"{found.by_class.get(each, 0):,} {each}" for each in CLASSES)
    yield f"{count:,} updated values, in prices of {found.price_year}: {classes}"
    yield f"{count - len(found.amiss):,} of {count:,} match: value x index of {found.price_year} / index of its year"
    yield from (f"  {value.sentence}" for value in found.amiss)
    if found.alone:
        yield "Not among them:"
        yield from (f"  {value.sentence}" for value in found.alone)
