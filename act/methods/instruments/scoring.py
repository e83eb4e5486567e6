"""From answers to scores, by the rules that each measure's data file states and sources."""

from collections.abc import Mapping

from act.methods.instruments.instrument import ImpactSupplement, Instrument, Item, Scale
from act.methods.instruments.scores import ScaleScore, Scores

Answers = Mapping[int, int | None]

# A scale's key, its score, and how many of its items were not answered.
_Row = tuple[str, int | None, int]


class WrongAnswer(ValueError):
    """An answer to an item that the form does not have, or one outside the item's range."""


def score(instrument: Instrument, answers: Answers) -> Scores:
    """Score one form: `answers` by item number, None or left out where not answered.

    Raises WrongAnswer with a sentence that names each wrong item and what would be right.
    """
    items = {item.number: item for item in instrument.items}
    _check(instrument, items, answers)
    scales = [_scale(scale, items, answers) for scale in instrument.scales]
    parts = [part for part in scales if part[0] in instrument.total_of]
    rows = [*scales, _total(parts), _impact(instrument.impact, answers)]
    bands = instrument.band_set
    return Scores(
        instrument=instrument.name,
        measure=instrument.measure,
        form=instrument.form,
        version=instrument.version,
        respondent=instrument.respondent,
        period=instrument.period,
        scales=tuple(
            ScaleScore(scale=key, value=value, missing=missing, band=bands.band(key, value))
            for key, value, missing in rows
        ),
        band_set=bands.version,
        verified=instrument.verified and bands.verified,
    )


def _check(instrument: Instrument, items: Mapping[int, Item], answers: Answers) -> None:
    wrong = []
    for number, answer in answers.items():
        item = items.get(number)
        if item is None:
            wrong.append(f"There is no item {number} on this form; its items are 1 to {max(items)}.")
        elif answer is not None and (type(answer) is not int or not item.lowest <= answer <= item.highest):
            wrong.append(
                f"Item {number} has the answer {answer!r}; "
                f"it takes a whole number from {item.lowest} to {item.highest}, or nothing."
            )
    if wrong:
        raise WrongAnswer(f"{instrument.title}, {instrument.form.replace('_', '-')} form: {' '.join(wrong)}")


def _scale(scale: Scale, items: Mapping[int, Item], answers: Answers) -> _Row:
    points = [
        items[number].reverse(answer) if number in scale.reversed_items else answer
        for number in scale.items
        if (answer := answers.get(number)) is not None
    ]
    value = _prorated(points, len(scale.items)) if len(points) >= scale.needed else None
    return scale.key, value, len(scale.items) - len(points)


def _prorated(points: list[int], items: int) -> int:
    """Multiply the mean by the number of items, to the nearest whole; a half always goes up."""
    # sum x items / answered + 1/2, rounded down, all times 2: floats would send some halves down.
    return (2 * sum(points) * items + len(points)) // (2 * len(points))


def _total(parts: list[_Row]) -> _Row:
    values = [value for _, value, _ in parts if value is not None]
    value = sum(values) if len(values) == len(parts) else None
    return "total", value, sum(missing for _, _, missing in parts)


def _impact(impact: ImpactSupplement, answers: Answers) -> _Row:
    screen = answers.get(impact.screen)
    if screen == impact.none:
        return "impact", 0, 0
    given = [answer for number in impact.items if (answer := answers.get(number)) is not None]
    missing = len(impact.items) - len(given) + (screen is None)
    value = None if missing else sum(impact.points[answer] for answer in given)
    return "impact", value, missing
