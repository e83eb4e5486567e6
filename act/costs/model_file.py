"""`act appraise MODEL.toml`: reads a model, works it out, and tells it in words, as JSON or as a workbook."""

import json
import sys
from pathlib import Path

import click

from act.appraisal.engine import Run, Simulation, run, simulate
from act.appraisal.model import Model, ModelError
from act.appraisal.reading import model_of
from act.appraisal.unit_cost import UnitCostCatalogue, unit_cost_catalogue
from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase
from act.appraisal.unit_cost_database.unit_costs import unit_costs_of
from act.costs.model_words import lines, plain
from act.costs.workbook import sheets_of


def told(file: Path, unit_costs: Path | None, *, draws: int | None, seed: int, as_json: bool, xlsx: Path | None) -> str:
    """What the command prints. Raises click.ClickException with one sentence; then no file has been written."""
    model = _model(file, unit_costs)
    found = run(model)
    simulation = _simulation(model, draws, seed) if draws else None
    if xlsx:
        _write(found, xlsx)
        click.echo(f"The workbook is in {click.format_filename(xlsx)}.", err=True)
    if as_json:
        return json.dumps(plain(found, simulation), indent=2, ensure_ascii=False, allow_nan=False)
    return "\n".join(lines(found, simulation))


def _model(file: Path, unit_costs: Path | None) -> Model:
    name = click.format_filename(file)
    try:
        return model_of(file.read_text(encoding="utf-8"), _shelf(unit_costs) if unit_costs else None)
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{name} is not text in UTF-8, as a TOML file must be.") from error
    except ModelError as error:
        raise click.ClickException(f"{name}: {error}") from error


def _shelf(file: Path) -> UnitCostCatalogue:
    name = click.format_filename(file)
    try:
        return unit_cost_catalogue().with_book(unit_costs_of(sheets_of(file)))
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except NotTheUnitCostDatabase as error:
        raise click.ClickException(f"{name}: {error}") from error


def _simulation(model: Model, draws: int, seed: int) -> Simulation:
    """Shows how far it is on the error stream, and stops at once when it is interrupted."""
    with click.progressbar(length=100, label=f"Drawing {draws:,} times", file=sys.stderr) as bar:
        try:
            return simulate(model, draws, seed, lambda share: bar.update(int(share * 100) - bar.pos))
        except ValueError as error:
            raise click.ClickException(str(error)) from error
        except MemoryError:
            raise click.ClickException(
                f"{draws:,} draws do not fit into this machine's memory. Give --simulate a smaller number."
            ) from None


def _write(found: Run, file: Path) -> None:
    """All of it or nothing: written beside the file first, then put in its place."""
    from act.appraisal.workbook import workbook

    beside = file.with_name(f".{file.name}.part")
    try:
        beside.write_bytes(workbook(found))
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise click.ClickException(
            f"{click.format_filename(file)} cannot be written: {error.strerror or error}."
        ) from error
