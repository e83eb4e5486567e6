"""Cautions about lines taken together: the same money, the same people, or more of their time than they have."""

from collections import defaultdict
from collections.abc import Iterator

from act.appraisal.engine.line_cautions import named
from act.appraisal.engine.lines import impact
from act.appraisal.engine.units_of_time import IN_A_YEAR, counts, unit_of_time
from act.appraisal.engine.values import stated
from act.appraisal.model import Benefit, Model, UnitPrice
from act.appraisal.overlaps import CONSTITUENT, overlapping

WHOLE = 1.02
"""More of a year than this cannot be one person's: a year is 52.18 weeks, and 52 of them are called whole."""


def double_counting(model: Model) -> Iterator[str]:
    """Write what may be counted twice."""
    yield from _same_money(model)
    yield from _same_people(model)
    yield from _more_than_their_time(model)


def _same_money(model: Model) -> Iterator[str]:
    """Name overlaps; a row is part of another only in one class: social harm holds no cost to the police."""
    classes: dict[str, set[str]] = {}
    for line in model.benefits:
        if line.unit_price.record:
            classes.setdefault(line.unit_price.record.code, set()).add(line.value_class)
    for overlap in overlapping(classes):
        if overlap.reason != CONSTITUENT or classes[overlap.one] & classes[overlap.other]:
            yield overlap.sentence


def _same_people(model: Model) -> Iterator[str]:
    """Name lines that count as many people, in the same years, for the same gain at the same price."""
    alike: defaultdict[object, list[Benefit]] = defaultdict(list)
    for line in model.benefits:
        if impact(line.impact, stated) > 0 and not _outright(line):
            alike[(_people(line), _price(line.unit_price), line.entry, tuple(line.gains.items()))].append(line)
    for lines in alike.values():
        if len(lines) > 1:
            yield (
                f"The same people twice? {named([line.label for line in lines])} count as many people at the same "
                "price. If they are the same people, the same pounds are counted more than once."
            )


def _more_than_their_time(model: Model) -> Iterator[str]:
    """Name lines of the same people that together take up more than a year of each year."""
    together: defaultdict[object, list[tuple[Benefit, float]]] = defaultdict(list)
    for line in model.benefits:
        unit = unit_of_time(line.unit_price.unit)
        if unit and not counts(line.population, unit) and not _outright(line):
            share = float(impact(line.impact, stated)) * line.duration.value / IN_A_YEAR[unit]
            if 0 < share <= WHOLE:
                together[(_people(line), line.entry)].append((line, share))
    for lines in together.values():
        if len(lines) > 1 and sum(share for _, share in lines) > WHOLE:
            yield (
                f"The same people twice? {named([line.label for line, _ in lines])} together take up "
                f"{sum(share for _, share in lines):.3g} years of each person's year, if they are the same people."
            )


def _outright(line: Benefit) -> bool:
    return line.unit_price.pounds.key == f"{line.key}.amount" or not line.population.stated


def _people(line: Benefit) -> object:
    """Say who a line counts: a shared input, or as many of the same kind."""
    of = line.population
    return of.key if of.key.startswith("inputs.") else (of.value, of.unit)


def _price(unit_price: UnitPrice) -> object:
    return (unit_price.record.key if unit_price.record else unit_price.pounds.key), unit_price.pounds.value
