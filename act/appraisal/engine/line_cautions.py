"""Cautions about single lines: a comparison taken off twice, effects cut short, durations and costs that look wrong."""

from collections.abc import Iterator

from act.appraisal.engine.units_of_time import IN_A_YEAR, counts, unit_of_time
from act.appraisal.model import Benefit, Cost, CostCategory, Counterfactual, Model

Caution = tuple[str, str]
"""The label of a line, and what is said of it: lines of which the same is said are named together."""
SHOWN = 8
SHARE_OF_A_YEAR = 0.02
"""A year is 52.18 weeks: so much over the whole is rounding, and nothing to warn of."""


def line_cautions(model: Model) -> Iterator[str]:
    """Write the cautions of lines, each once with the lines that it is about."""
    lines: dict[str, list[str]] = {}
    for label, sentence in _cautions(model):
        lines.setdefault(sentence, []).append(label)
    yield from (f"{named(labels)}: {sentence}" for sentence, labels in lines.items())


def named(labels: list[str]) -> str:
    """Name the first few, and how many more there are."""
    rest = len(labels) - SHOWN
    return f"{', '.join(labels[:SHOWN])}{f', and {rest} more' if rest > 0 else ''}"


def _cautions(model: Model) -> Iterator[Caution]:
    for line in model.benefits:
        yield from _of_rates(line)
        yield from _of_horizon(line, model.years)
        yield from _of_duration(line)
    for cost in model.costs:
        yield from _of_quantity(cost)
        yield from _of_years(cost, model)


def _of_rates(line: Benefit) -> Iterator[Caution]:
    rates = line.impact.rates
    if rates and line.deadweight is not None and line.counterfactual is not Counterfactual.COMPARISON:
        yield (
            line.label,
            "a rate without and a rate with the programme are a comparison already. A deadweight on top takes off the "
            "same thing twice.",
        )
    if any(rate.value > 1 for rate in rates):
        without, with_ = (f"{rate.value:g}" for rate in rates)
        yield line.label, f"rates above 1 count events for each person ({without} without, {with_} with), not per cent."
    elif any(rate.span[1] > 1 for rate in rates):
        yield line.label, "a rate's spread reaches above 1, which is right only where it counts events for each person."


def _of_horizon(line: Benefit, years: int) -> Iterator[Caution]:
    """Say how much of an effect lies beyond the last year."""
    profile, entered = line.profile, sum(map(abs, line.entry))
    lag, lasts = (0.0, float(len(profile.shape))) if profile.shape else (profile.lag.value, profile.years.value)
    if not entered or not lasts:
        return
    beyond = [min(lasts, max(0.0, year + lag + lasts - years)) for year in range(len(line.entry))]
    cut = sum(abs(many) * over for many, over in zip(line.entry, beyond, strict=True)) / entered
    if cut > SHARE_OF_A_YEAR:
        of = f"{'' if len(line.entry) == 1 else 'on average '}{cut:.2g} of {lasts:g} years of its effect"
        yield line.label, f"{of} lie beyond the {years} years of the appraisal, and are not counted."
    elif not profile.shape and years < profile.lag.span[1] + profile.years.span[1]:
        yield line.label, f"its effect may last beyond the {years} years of the appraisal; what does is not counted."


def _of_duration(line: Benefit) -> Iterator[Caution]:
    unit = unit_of_time(line.unit_price.unit)
    if not unit or counts(line.population, unit):
        return
    most, many = IN_A_YEAR[unit], line.duration.value
    if many > most * (1 + SHARE_OF_A_YEAR):
        whole = "52" if unit == "week" else f"{most:g}"
        yield (
            line.label,
            f"{many:g} {unit}s a year for each person, and a year has {whole}. What lasts longer than a year belongs "
            "in profile, years.",
        )
    elif most > 1 and not line.duration.stated:
        yield (
            line.label,
            f"the price is for one {unit} and duration is left out, so each person counts one {unit}. Give duration, "
            f"the {unit}s in a year.",
        )


def _of_quantity(cost: Cost) -> Iterator[Caution]:
    unit = unit_of_time(cost.unit_price.unit)
    if cost.unit_price.record and unit and IN_A_YEAR[unit] > 1 and not cost.quantity.stated:
        yield cost.label, f"the price is for one {unit} and quantity is left out, so one {unit} a year is counted."


def _of_years(cost: Cost, model: Model) -> Iterator[Caution]:
    """Ask about a running cost that falls once, where people enter or benefits come in later years."""
    if cost.kind is not CostCategory.REVENUE or cost.unit_price.pounds.value <= 0 or model.years == 1:
        return
    paid = [year for year, times in enumerate(cost.by_year) if times]
    entering = {year for line in model.benefits for year, many in enumerate(line.entry) if many}
    lasting = any(
        line.profile.years.value + line.profile.lag.value > 1 or len(line.profile.shape) > 1 for line in model.benefits
    )
    if len(paid) == 1 and (len(entering) > 1 or (lasting and not cost.dated)):
        yield (
            cost.label,
            f"it is counted once, in year {paid[0]}, and benefit comes in other years as well. If it is paid each "
            'year, give from_year = 0; if it is paid once, give kind = "capital", or its years in by_year.',
        )
