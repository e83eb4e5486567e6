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
from act.costs.model_text import lines, plain
from act.costs.terminal import plain_json, plain_text
from act.costs.workbook import sheets_of


def appraise_file(
    file: Path, unit_costs: Path | None, *, draws: int | None, seed: int, as_json: bool, xlsx: Path | None
) -> str:
    """Return what the command prints, and write the workbook where `xlsx` names a file.

    Raises click.ClickException with one sentence; then no file has been written.
    """
    model = _model(file, unit_costs)
    model_run = run(model)
    simulation = _simulation(model, draws, seed) if draws else None
    if xlsx:
        _write(model_run, xlsx)
        click.echo(f"The workbook is in {click.format_filename(xlsx)}.", err=True)
    if as_json:
        return plain_json(json.dumps(plain(model_run, simulation), indent=2, ensure_ascii=False, allow_nan=False))
    return plain_text("\n".join(lines(model_run, simulation)))


def _model(file: Path, unit_costs: Path | None) -> Model:
    name = plain_text(click.format_filename(file))
    try:
        return model_of(file.read_text(encoding="utf-8"), _catalogue(unit_costs) if unit_costs else None)
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{name} is not text in UTF-8, as a TOML file must be.") from error
    except ModelError as error:
        raise click.ClickException(f"{name}: {error}") from error


def _catalogue(file: Path) -> UnitCostCatalogue:
    name = plain_text(click.format_filename(file))
    try:
        return unit_cost_catalogue().with_book(unit_costs_of(sheets_of(file)))
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except NotTheUnitCostDatabase as error:
        raise click.ClickException(f"{name}: {error}") from error


def _simulation(model: Model, draws: int, seed: int) -> Simulation:
    """Simulate with a progress bar on the error stream. Raises click.ClickException."""
    with click.progressbar(length=100, label=f"Drawing {draws:,} times", file=sys.stderr) as bar:
        try:
            return simulate(model, draws, seed, lambda share: bar.update(int(share * 100) - bar.pos))
        except ValueError as error:
            raise click.ClickException(str(error)) from error
        except MemoryError:
            raise click.ClickException(
                f"{draws:,} draws do not fit into this machine's memory. Give --simulate a smaller number."
            ) from None


def _write(model_run: Run, file: Path) -> None:
    """Write the whole workbook or nothing: to a file next to it first, which then takes its place."""
    from act.appraisal.workbook import workbook

    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(workbook(model_run))
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise click.ClickException(
            f"{click.format_filename(file)} cannot be written: {error.strerror or error}."
        ) from error
