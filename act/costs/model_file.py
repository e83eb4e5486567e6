"""`act appraise MODEL.toml`: reads a model, works it out, and tells it in words, as JSON or as a workbook."""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import click

from act.appraisal.engine import Run, Simulation, run, simulate
from act.appraisal.engine.report_sentence import ModelOrigin, ReadFile
from act.appraisal.model import Model, ModelError
from act.appraisal.reading import model_of
from act.appraisal.unit_cost import UnitCostCatalogue, unit_cost_catalogue
from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase
from act.appraisal.unit_cost_database.unit_costs import unit_costs_of
from act.costs.model_text import lines, plain, plain_figure
from act.costs.printed_page import page, printable
from act.costs.terminal import plain_json
from act.costs.workbook import sheets_of
from act.costs.workbook_file import checked_place, write_workbook
from act.methods.figure import Figure


def appraise_file(
    file: Path,
    unit_costs: Path | None,
    *,
    draws: int | None,
    seed: int,
    as_json: bool,
    xlsx: Path | None,
    replace: bool,
) -> str:
    """Return what the command prints, and write the workbook where `xlsx` names a file.

    `replace`: take the place of a workbook that is there without asking. Raises click.ClickException with one sentence;
    then no file has been written.
    """
    read = [each for each in (file, unit_costs) if each]
    if xlsx:  # before anything is worked out: nobody waits for a million draws to be told that
        checked_place(xlsx, read, replace=replace)
    model, origin = _model(file, unit_costs)
    return report(run(model), origin, draws=draws, seed=seed, as_json=as_json, xlsx=xlsx, read=read)


def report(
    model_run: Run,
    origin: ModelOrigin,
    *,
    draws: int | None,
    seed: int,
    as_json: bool,
    xlsx: Path | None,
    read: list[Path],
    opening: Sequence[str] = (),
    figures: Sequence[Figure] = (),
    more: dict[str, Any] | None = None,
) -> str:
    """Return a run in words or as JSON, with its simulation when draws are asked for, and write its workbook.

    `read` are the files that it rests on, which the workbook never replaces. `opening` are lines above the text,
    `figures` and `more` what the JSON has in addition. Raises click.ClickException.
    """
    simulation = _simulation(model_run.model, draws, seed) if draws else None
    if xlsx:
        from act.appraisal.workbook import workbook

        write_workbook(xlsx, workbook(model_run, origin, simulation), read)
        click.echo(f"The workbook is in {click.format_filename(xlsx)}.", err=True)
    if as_json:
        values = plain(model_run, origin, simulation) | (more or {})
        values["figures"] = [*map(plain_figure, figures), *values["figures"]]
        return plain_json(json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False))
    return "\n".join((*page(opening), *lines(model_run, origin, simulation)))


def _model(file: Path, unit_costs: Path | None) -> tuple[Model, ModelOrigin]:
    """Read a model, and say what it was read from: the bytes that are hashed are those that are read."""
    name = printable(click.format_filename(file))
    try:
        content = file.read_bytes()
        catalogue, books = _catalogue(unit_costs) if unit_costs else (None, ())
        # As text is read from a file: whatever the line ends.
        model = model_of(TextIOWrapper(BytesIO(content), encoding="utf-8").read(), catalogue)
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{name} is not text in UTF-8, as a TOML file must be.") from error
    except ModelError as error:
        raise click.ClickException(printable(f"{name}: {error}")) from error
    # The day by the clock of whoever runs it: a file is appraised without a service, and has no practice date.
    today = datetime.now(UTC).astimezone().date()
    return model, ModelOrigin(on=today, files=(_read_file(file, content), *books))


def _catalogue(file: Path) -> tuple[UnitCostCatalogue, tuple[ReadFile]]:
    name = printable(click.format_filename(file))
    try:
        return (
            unit_cost_catalogue().with_book(unit_costs_of(sheets_of(file))),
            (_read_file(file, file.read_bytes()),),
        )
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror or error}.") from error
    except NotTheUnitCostDatabase as error:
        raise click.ClickException(printable(f"{name}: {error}")) from error


def _read_file(file: Path, content: bytes) -> ReadFile:
    return ReadFile(name=printable(click.format_filename(file.name)), sha256=sha256(content).hexdigest())


def _simulation(model: Model, draws: int, seed: int) -> Simulation:
    """Simulate with a progress bar on the error stream. Raises click.ClickException."""
    with click.progressbar(length=100, label=f"Drawing {draws:,} times", file=sys.__stderr__) as bar:
        try:
            return simulate(model, draws, seed, lambda share: bar.update(int(share * 100) - bar.pos))
        except ValueError as error:
            raise click.ClickException(str(error)) from error
        except MemoryError:
            raise click.ClickException(
                f"{draws:,} draws do not fit into this machine's memory. Give --simulate a smaller number."
            ) from None
