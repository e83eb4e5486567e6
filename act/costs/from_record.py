"""`act appraise --from-record`: the same appraisal as the page, in a terminal."""

import json
from collections.abc import Iterator
from typing import Any

from act.costs import tables, words
from act.costs.appraisal import Appraisal
from act.costs.appraisal import appraise as appraisal_of
from act.costs.figures import figures, read
from act.design.figures import standing as trust_in
from act.methods.figure import Figure
from act.trust.commands import standing_from


def told(username: str | None, *, as_json: bool) -> str:
    """The appraisal that this person may see, in words or as JSON. Raises click.ClickException."""
    with standing_from(username, "appraise") as standing:
        found = appraisal_of(standing)
    listed = figures(found)
    if as_json:
        return json.dumps(_plain(found, listed), indent=2, ensure_ascii=False)
    return "\n".join(_lines(found, {figure.key: figure for figure in listed}))


def _plain(found: Appraisal, told: list[Figure]) -> dict[str, Any]:
    by_key = {figure.key: figure for figure in told}
    return {
        "on": found.on.isoformat(),
        "headline": words.headline(found, by_key),
        "label": words.label(found),
        "counted": list(found.counted),
        "figures": [figure.as_dict() for figure in told],
        "expected": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.expected_rows(found)],
        "instead": [dict(zip(tables.LINE_HEAD, row, strict=True)) for row in tables.instead_rows(found)],
        "prices": [dict(zip(tables.PRICE_HEAD, row, strict=True)) for row in tables.price_rows(found)],
        "conditions": list(words.conditions()),
        "cautions": list(filter(None, [words.notes(found), words.part(found), *words.cautions(found)])),
    }


def _lines(found: Appraisal, told: dict[str, Figure]) -> Iterator[str]:
    yield words.headline(found, told)
    yield f"  {words.label(found)}"
    yield from (f"  {said}" for said in (words.notes(found), words.part(found)) if said)
    if against := words.against(told):
        yield "What counts against it, each taken off alone:"
        yield from (_line(figure) for figure in against)
    yield words.break_even(found, told)
    yield "Figures:"
    yield from (_line(figure) for figure in told.values())
    for title, rows in (("Expected", tables.expected_rows(found)), ("Instead", tables.instead_rows(found))):
        yield f"{title} ({', '.join(tables.LINE_HEAD)}):"
        yield from ("  " + " | ".join(row) for row in rows)
    yield "Where each price comes from:"
    yield from ("  " + " | ".join(row) for row in tables.price_rows(found))
    yield "What would have to be true:"
    yield from (f"  {each}" for each in words.conditions())
    yield "How we worked it out:"
    yield from (f"  {each}" for each in words.cautions(found))


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    return f"{read(figure) + unit:>18}  {figure.label} ({trust_in(figure)})"
