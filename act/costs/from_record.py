"""`act appraise --from-record`: the same appraisal as the page, in a terminal."""

import json
from collections.abc import Iterator
from typing import Any

from act.costs import sentences, tables
from act.costs.appraisal import Appraisal, appraise
from act.costs.figures import figures, read
from act.design.figures import standing as trust_in
from act.methods.figure import Figure
from act.trust.commands import standing_from


def appraisal_text(username: str | None, *, as_json: bool) -> str:
    """Return the appraisal that this person may see, in words or as JSON.

    Raises click.UsageError for no username or an unknown one, click.ClickException where they count nothing.
    """
    with standing_from(username, "appraise") as standing:
        appraisal = appraise(standing)
    listed = figures(appraisal)
    if as_json:
        return json.dumps(_plain(appraisal, listed), indent=2, ensure_ascii=False)
    return "\n".join(_lines(appraisal, {figure.key: figure for figure in listed}))


def _plain(appraisal: Appraisal, listed: list[Figure]) -> dict[str, Any]:
    by_key = {figure.key: figure for figure in listed}
    doubts = [sentences.notes(appraisal), sentences.part(appraisal), *sentences.cautions(appraisal)]
    return {
        "on": appraisal.on.isoformat(),
        "headline": sentences.headline(appraisal, by_key),
        "label": sentences.LABEL,
        "counted": list(appraisal.counted),
        "figures": [figure.as_dict() for figure in listed],
        "expected": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.expected_rows(appraisal)],
        "instead": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.instead_rows(appraisal)],
        "prices": [dict(zip(tables.PRICE_HEAD, row, strict=True)) for row in tables.price_rows(appraisal)],
        "conditions": list(sentences.conditions()),
        "cautions": list(filter(None, doubts)),
    }


def _lines(appraisal: Appraisal, figures_by_key: dict[str, Figure]) -> Iterator[str]:
    yield sentences.headline(appraisal, figures_by_key)
    yield f"  {sentences.LABEL}"
    yield from (f"  {sentence}" for sentence in (sentences.notes(appraisal), sentences.part(appraisal)) if sentence)
    if against := sentences.against(figures_by_key):
        yield "What counts against it, each taken off alone:"
        yield from (_line(figure) for figure in against)
    yield sentences.break_even(appraisal, figures_by_key)
    yield "Figures:"
    yield from (_line(figure) for figure in figures_by_key.values())
    for title, rows in (("Expected", tables.expected_rows(appraisal)), ("Instead", tables.instead_rows(appraisal))):
        yield f"{title} ({', '.join(tables.LINE_HEAD)}):"
        yield from ("  " + " | ".join(row) for row in rows)
    yield "Where each price comes from:"
    yield from ("  " + " | ".join(row) for row in tables.price_rows(appraisal))
    yield "What would have to be true:"
    yield from (f"  {sentence}" for sentence in sentences.conditions())
    yield "How we worked it out:"
    yield from (f"  {sentence}" for sentence in sentences.cautions(appraisal))


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    return f"{read(figure) + unit:>18}  {figure.label} ({trust_in(figure)})"
