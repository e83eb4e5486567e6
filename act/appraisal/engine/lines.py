"""What one line comes to: an amount of pounds, and the years over which it falls.

An amount is a number, or an array of draws. A pattern has a number for each year: shape (years,), or (years, draws)
where an input of the pattern is drawn.
"""

import numpy as np

from act.appraisal.engine.values import Array, Number, Values, product
from act.appraisal.model import Benefit, BenefitImpact, Cost, EffectProfile


def impact(rates: BenefitImpact, of: Values) -> Number:
    """Return the share for whom the outcome changes. Below nothing things became worse."""
    if rates.change:
        return of(rates.change)
    if rates.without is None or rates.with_ is None:
        raise ValueError("An impact is a change, or a rate without and a rate with.")
    return of(rates.without) - of(rates.with_)


def outcomes(line: Benefit, of: Values) -> Number:
    """Return how many outcomes change because of the programme, for each 1 of the line's entry."""
    kept = 1.0 if line.deadweight is None else 1.0 - of(line.deadweight)
    return product(
        of(line.population),
        of(line.engagement),
        of(line.retention),
        impact(line.impact, of),
        kept,
        of(line.attribution),
    )


def benefit_pounds(line: Benefit, of: Values) -> Number:
    """Return pounds a year of the effect at its full height, before optimism bias, in the model's prices."""
    return product(outcomes(line, of), of(line.duration), of(line.unit_price.pounds), line.unit_price.uprate)


def cost_pounds(cost: Cost, of: Values) -> Number:
    """Return pounds for each 1 of the cost's years, before optimism bias, in the model's prices."""
    return product(of(cost.unit_price.pounds), cost.unit_price.uprate, of(cost.quantity))


def corrected(line: Cost | Benefit, pounds: Number, of: Values) -> Number:
    """Return what optimism bias multiplies pounds by: it makes things look worse, whatever the sign of the line.

    A cost and a loss become larger by the share, a benefit and an income smaller, and never less than nothing.
    """
    share = of(line.optimism.share)
    larger, smaller = 1.0 + share, np.maximum(1.0 - share, 0.0)
    above, below = (larger, smaller) if isinstance(line, Cost) else (smaller, larger)
    if not isinstance(pounds, np.ndarray):
        return above if pounds >= 0 else below
    if pounds.min() >= 0:
        return above
    return np.where(pounds >= 0, above, below)


def cost_pattern(cost: Cost, years: int) -> Array:
    """Return multiples by year, of shape (years,)."""
    pattern = np.zeros(years)
    pattern[: len(cost.by_year)] = cost.by_year
    return pattern


def benefit_pattern(line: Benefit, years: int, of: Values) -> Array:
    """Return multiples by calendar year: the effect on each year's entrants, from their entry on, added up."""
    one = effect(line.profile, years, of)
    pattern = np.zeros_like(one)
    for year, many in enumerate(line.entry):
        if many:
            # Those who enter in a year are `year` years behind the first; the end of their effect is cut off.
            pattern[year:] += many * one[: years - year]
    return pattern


def effect(profile: EffectProfile, years: int, of: Values) -> Array:
    """Return the effect on those who enter in one year, by year from their entry, as shares of its full height."""
    if profile.shape:
        shares = np.zeros(years)
        shares[: len(profile.shape)] = profile.shape
        return shares
    lag, lasts, fade = of(profile.lag), of(profile.years), of(profile.drop_off)
    year = np.arange(years, dtype=float)
    if any(isinstance(each, np.ndarray) for each in (lag, lasts, fade)):
        year = year[:, np.newaxis]  # years down, draws across: then everything below is of shape (years, draws)
    # Year k of the effect runs from lag + k to lag + k + 1. With a lag of half a year each calendar year holds the end
    # of one year of the effect and the beginning of the next, so that what a lag puts off is never lost.
    begun, ends = np.floor(lag), lag + lasts
    turn = year + (lag - begun)
    now = _height(profile, year - begun, fade) * np.clip(np.minimum(year + 1, ends) - turn, 0.0, None)
    before = _height(profile, year - begun - 1, fade) * np.clip(np.minimum(turn, ends) - year, 0.0, None)
    return np.asarray(now + before, dtype=float)


def _height(profile: EffectProfile, since: Array, fade: Number) -> Array:
    """Return the height in a year of the effect, counted from 0: a step of the ramp, later what is left of it."""
    last = len(profile.ramp) - 1
    climbed = np.asarray(profile.ramp)[np.clip(since, 0, last).astype(int)]
    return np.asarray((since >= 0) * climbed * (1.0 - fade) ** np.maximum(since - last, 0.0))
