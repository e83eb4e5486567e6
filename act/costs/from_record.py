"""`act appraise --from-record`: the record as a model of the engine, with what the costs page says of it above."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from act.costs import model_file, sentences, tables, waterfall
from act.costs.appraisal import Appraisal, appraise
from act.costs.figures import figures, read
from act.costs.paying_sentences import payback, payers
from act.costs.printed_page import table, wrapped
from act.costs.workbook_file import checked_place
from act.costs.year_tables import YEAR_HEAD, years
from act.design.figures import standing as trust_in
from act.methods.figure import Figure
from act.trust.commands import standing_from

LABEL = 20
"""The column in which the label of a Figure begins, behind its value."""


def appraisal_text(
    username: str | None,
    *,
    draws: int | None,
    seed: int,
    as_json: bool,
    xlsx: Path | None,
    replace: bool,
    save_model: Path | None,
) -> str:
    """Return the appraisal that this person may see, in words or as JSON, and write its workbook and its model.

    Raises click.UsageError for no username or an unknown one, click.ClickException where they count nothing, or where
    a file may not be written.
    """
    if xlsx:
        checked_place(xlsx, [], replace=replace)
    with standing_from(username, "appraise") as standing:
        appraisal = appraise(standing)
    listed = figures(appraisal)
    by_key = {figure.key: figure for figure in listed}
    if save_model:
        _save(save_model, appraisal.runs.text)
    return model_file.report(
        appraisal.runs.gross,
        appraisal.runs.origin,
        draws=draws,
        seed=seed,
        as_json=as_json,
        xlsx=xlsx,
        read=[],
        opening=[*_lines(appraisal, by_key), ""],
        figures=listed,
        more={"record": _plain(appraisal, by_key)},
    )


def _save(file: Path, text: str) -> None:
    """Keep the model in a new file, whose hash is that of the report. Nothing that is there is replaced."""
    try:
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except FileExistsError:
        raise click.ClickException(f"{click.format_filename(file)} is there already; give another name.") from None
    except OSError as error:
        name = click.format_filename(file)
        raise click.ClickException(f"{name} cannot be written: {error.strerror or error}.") from error
    click.echo(f"The model is in {click.format_filename(file)}.", err=True)


def _plain(appraisal: Appraisal, by_key: dict[str, Figure]) -> dict[str, Any]:
    """Return the sentences and tables of the costs page as plain values."""
    doubts = [sentences.notes(appraisal), sentences.part(appraisal), *sentences.cautions(appraisal)]
    return {
        "on": appraisal.on.isoformat(),
        "headline": sentences.headline(appraisal, by_key),
        "lead": sentences.lead(appraisal, by_key),
        "label": sentences.LABEL,
        "counted": list(appraisal.counted),
        "waterfall": [dict(zip(waterfall.HEAD, row, strict=True)) for row in waterfall.rows(by_key)],
        "payback": payback(appraisal, by_key),
        "payers": payers(appraisal),
        "calendar_years": [
            dict(zip(YEAR_HEAD, row, strict=True))
            for row in years(appraisal.runs.calendar, appraisal.runs.net_by_calendar_year)
        ],
        "expected": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.expected_rows(appraisal)],
        "instead": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.instead_rows(appraisal)],
        "prices": [dict(zip(tables.PRICE_HEAD, row, strict=True)) for row in tables.price_rows(appraisal)],
        "conditions": list(sentences.conditions()),
        "cautions": list(filter(None, doubts)),
    }


def _lines(appraisal: Appraisal, by_key: dict[str, Figure]) -> Iterator[str]:
    yield f"{sentences.headline(appraisal, by_key)}."
    yield from (
        f"  {sentence}" for sentence in (*sentences.lead(appraisal, by_key), sentences.part(appraisal)) if sentence
    )
    if taken_off := waterfall.rows(by_key):
        yield from ("", "From everything expected to all corrections together, for every £1 of running cost:")
        yield from table(taken_off)
    yield from ("", "When it pays for itself:", *(f"  {sentence}" for sentence in payback(appraisal, by_key)))
    yield from _table("How sure the managers were", tables.sure_head(by_key), tables.sure_rows(by_key))
    yield from _table("Financial years", YEAR_HEAD, years(appraisal.runs.gross, appraisal.runs.net))
    calendar = years(appraisal.runs.calendar, appraisal.runs.net_by_calendar_year)
    yield from _table("Calendar years", YEAR_HEAD, calendar)
    yield from ("", "Who pays:", *(f"  {sentence}" for sentence in payers(appraisal)))
    yield from _table("Expected", tables.LINE_HEAD, tables.expected_rows(appraisal))
    yield from _table("Used instead", tables.LINE_HEAD, tables.instead_rows(appraisal))
    yield from ("", "Figures:")
    for figure in by_key.values():
        yield from wrapped(_line(figure), " " * LABEL)
    yield from ("", "What would have to be true:", *(f"  {sentence}" for sentence in sentences.conditions()))
    yield from ("", "How we worked it out:")
    doubts = (sentences.notes(appraisal), *sentences.cautions(appraisal))
    yield from (f"  {sentence}" for sentence in doubts if sentence)
    yield from ("", "The same as a model, worked out by the engine:")


def _table(title: str, head: tuple[str, ...], rows: list[list[str]]) -> Iterator[str]:
    if rows:
        yield from ("", f"{title}:", *table([head, *rows]))


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    return f"{read(figure) + unit:>{LABEL - 2}}  {figure.label} ({trust_in(figure)})"
