"""Spreads: their mean, where their draws lie, what they say, what they refuse."""

from math import inf, nan, pi, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.uncertainty import (
    Beta,
    Binomial,
    Empirical,
    Gamma,
    Lognormal,
    Normal,
    Pert,
    Poisson,
    Spread,
    Triangular,
    TruncatedNormal,
    Uniform,
    stream,
)
from tests.appraisal.uncertainty.kinds import SPREADS

COUNT = 100_000
BOUNDED = (Beta, Pert, Triangular, Uniform, Binomial, Empirical)
amounts = st.floats(0.01, 1e7)


@pytest.mark.parametrize("name", SPREADS)
def test_draws_have_its_mean_within_five_monte_carlo_errors(name: str) -> None:
    spread = SPREADS[name]
    draws = spread.draw(stream(7, name), COUNT)
    assert draws.shape == (COUNT,)
    assert draws.dtype == np.float64
    assert abs(draws.mean() - spread.mean) <= 5 * draws.std(ddof=1) / sqrt(COUNT)


@pytest.mark.parametrize("name", SPREADS)
def test_draws_lie_in_its_span_or_nearly_all_of_them(name: str) -> None:
    spread = SPREADS[name]
    low, high = spread.span()
    draws = spread.draw(stream(8, name), COUNT)
    outside = np.count_nonzero((draws < low) | (draws > high)) / COUNT
    assert outside <= (0 if isinstance(spread, BOUNDED) else 0.02)
    assert low <= spread.mean <= high


@pytest.mark.parametrize("name", SPREADS)
def test_every_kind_is_a_spread(name: str) -> None:
    assert isinstance(SPREADS[name], Spread)


@pytest.mark.parametrize(
    ("spread", "sd"),
    [
        (Beta.from_counts(4, 9), sqrt(5 * 6 / (11**2 * 12))),
        (Gamma(3039, 400), 400),
        (Lognormal(3039, 400), 400),
        (Normal(3039, 400), 400),
        (Pert(2, 3, 5), sqrt((19 / 6 - 2) * (5 - 19 / 6) / 7)),
        (Triangular(2, 3, 5), sqrt((4 + 9 + 25 - 6 - 10 - 15) / 18)),
        (Poisson(8), sqrt(8)),
        (Beta.from_moments(0.3, 0.1), 0.1),
        (Uniform(2, 5), sqrt(9 / 12)),
        (Normal.from_interval(-1.959963984540054, 1.959963984540054), 1),
        # Half of a normal spread: the variance that is left is 1 - 2 / pi.
        (TruncatedNormal(0, 1, low=0), sqrt(1 - 2 / pi)),
        (Binomial(25, 0.4), sqrt(6)),
    ],
)
def test_draws_have_the_standard_deviation_of_the_textbook(spread: Spread, sd: float) -> None:
    assert spread.draw(stream(9, "sd"), COUNT).std(ddof=1) == pytest.approx(sd, rel=0.02)


@pytest.mark.parametrize(
    ("had", "of", "alpha", "beta"), [(0, 0, 1, 1), (4, 9, 5, 6), (0, 9, 1, 10), (9, 9, 10, 1), (25, 25, 26, 1)]
)
def test_a_beta_from_counts_starts_with_every_share_alike(had: int, of: int, alpha: float, beta: float) -> None:
    assert Beta.from_counts(had, of) == Beta(alpha, beta)


@pytest.mark.parametrize(
    ("spread", "span"),
    [
        (Gamma(100, 10), (60, 140)),
        (Gamma(100, 50), (0, 300)),
        (Lognormal(100, 50), (0, 300)),
        (Normal(100, 50), (-100, 300)),
        (Poisson(4), (0, 12)),
        (Poisson(100), (60, 140)),
        (Empirical((3, 1, 9), (1, 1, 0)), (1, 3)),
    ],
)
def test_an_unbounded_span_is_four_standard_deviations_and_never_below_what_can_be_drawn(
    spread: Spread, span: tuple[float, float]
) -> None:
    assert spread.span() == span


def test_empirical_draws_come_as_often_as_their_weight() -> None:
    draws = SPREADS["empirical with weights"].draw(stream(3, "weights"), COUNT)
    assert set(draws) == {1, 9, 100}
    assert np.count_nonzero(draws == 1) / COUNT == pytest.approx(1 / 2, abs=0.01)
    assert np.count_nonzero(draws == 9) / COUNT == pytest.approx(1 / 3, abs=0.01)


def test_an_empirical_spread_keeps_its_own_copy_of_the_values() -> None:
    values = [1.0, 2.0]
    spread = Empirical(values)
    values.append(99.0)
    assert spread.span() == (1, 2)


@pytest.mark.parametrize(
    ("spread", "words"),
    [
        (Beta.from_counts(4, 9), "a share of about 0.455, as if 4 of 9 had been seen (beta)"),
        (Beta(0.5, 2), "a share of about 0.2 (beta with alpha 0.5 and beta 2)"),
        (Gamma(3039.06, 400), "about 3,039.06, with a standard deviation of 400 (gamma)"),
        (Lognormal(3039, 400), "about 3,039, with a standard deviation of 400 (lognormal)"),
        (Normal(-1, 0.5), "about -1, with a standard deviation of 0.5 (normal)"),
        (Pert(2, 3, 5), "between 2 and 5, most likely 3 (PERT)"),
        (Triangular(2, 3, 5), "between 2 and 5, most likely 3 (triangular)"),
        (Poisson(8), "a count of 8 on average (Poisson)"),
        (Uniform(2, 5), "between 2 and 5, every value alike (uniform)"),
        (
            TruncatedNormal(0.5, 0.2, 0, 1),
            "about 0.5, with a standard deviation of 0.2, cut off below 0 and above 1 (truncated normal)",
        ),
        (Binomial(25, 0.4), "how many of 25, each with a chance of 0.4 (binomial)"),
        (Empirical((1, 2, 7)), "one of 3 values from 1 to 7 (empirical)"),
        (Empirical((1, 2), (1, 3)), "one of 2 weighted values from 1 to 2 (empirical)"),
    ],
)
def test_it_says_in_words_what_it_is(spread: Spread, words: str) -> None:
    assert spread.words() == words


@pytest.mark.parametrize(
    ("make", "given", "said"),
    [
        (Beta, (0, 1), "A beta spread needs alpha and beta above 0, not 0, 1."),
        (Beta, (1, nan), "A beta spread needs alpha and beta above 0, not 1, nan."),
        (Beta.from_counts, (10, 9), "A beta spread from counts needs 0 <= had <= of, not 10, 9."),
        (Beta.from_counts, (-1, 9), "A beta spread from counts needs 0 <= had <= of, not -1, 9."),
        (Gamma, (0, 1), "A gamma spread needs mean and sd above 0"),
        (Gamma, (5, 0), "A gamma spread needs mean and sd above 0"),
        (Gamma, (1e300, 1e-300), "neither of them 10^9 times the other"),
        (Lognormal, (-5, 1), "A lognormal spread needs mean and sd above 0"),
        (Lognormal, (inf, inf), "A lognormal spread needs mean and sd above 0"),
        (Normal, (5, 0), "A normal spread needs a mean and an sd above 0, not 5, 0."),
        (Normal, (nan, 1), "A normal spread needs a mean and an sd above 0, not nan, 1."),
        (Pert, (2, 1, 5), "A PERT spread needs low <= mode <= high and low < high, not 2, 1, 5."),
        (Triangular, (5, 3, 4), "A triangular spread needs low <= mode <= high and low < high, not 5, 3, 4."),
        (Triangular, (3, 3, 3), "A triangular spread needs low <= mode <= high and low < high, not 3, 3, 3."),
        (Triangular, (0, 1, inf), "A triangular spread needs low <= mode <= high and low < high, not 0, 1, inf."),
        (Uniform, (3, 3), "A uniform spread needs low < high, not 3, 3."),
        (Beta.from_moments, (0.5, 0.5), "an sd below sqrt(mean (1 - mean)), not 0.5, 0.5."),
        (Beta.from_moments, (1.2, 0.1), "needs a mean between 0 and 1"),
        (Normal.from_interval, (2, 1), "A normal spread by its 95% interval needs low < high, not 2, 1."),
        (Lognormal.from_interval, (0, 1), "A lognormal spread by its 95% interval needs 0 < low < high, not 0, 1."),
        (TruncatedNormal, (0.5, 0, 0, 1), "needs a mean, an sd above 0, and low, high or both, with low < high"),
        (TruncatedNormal, (0.5, 1), "needs a mean, an sd above 0, and low, high or both, with low < high, not 0.5, 1."),
        (TruncatedNormal, (0, 1, 9, 10), "nothing of it lies between 9 and 10."),
        (Poisson, (0,), "A Poisson spread needs a mean above 0"),
        (Poisson, (1e16,), "A Poisson spread needs a mean above 0"),
        (Binomial, (0, 0.5), "A binomial spread needs a whole n of 1 or more"),
        (Binomial, (2.5, 0.5), "A binomial spread needs a whole n of 1 or more"),
        (
            Binomial,
            (25, 1.5),
            "A binomial spread needs a whole n of 1 or more (at most 10^15) and 0 <= p <= 1, not 25, 1.5",
        ),
        (Empirical, ((),), "An empirical spread needs one value or more, and it has none."),
        (Empirical, ((1, inf),), "An empirical spread needs values that are finite, not 1, inf."),
        (Empirical, ((1, 2), (1,)), "An empirical spread needs a weight for each value, not 1 for 2."),
        (Empirical, ((1, 2), (0, 0)), "An empirical spread needs finite weights of 0 or more, one of them above 0"),
        (Empirical, ((1, 2), (2, -1)), "An empirical spread needs finite weights of 0 or more, one of them above 0"),
    ],
)
def test_parameters_that_make_no_spread_are_refused_in_one_sentence(make, given, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="spread") as refused:
        make(*given)
    assert said in str(refused.value)


@given(low=amounts, more=amounts, share=st.floats(0, 1))
def test_ranges_stay_between_their_ends_whatever_the_ends(low: float, more: float, share: float) -> None:
    mode = min(max(low + more * share, low), low + more)
    for spread in (Pert(low, mode, low + more), Triangular(low, mode, low + more)):
        draws = spread.draw(stream(1, "ends"), 200)
        assert low <= draws.min() and draws.max() <= low + more
        assert low <= spread.mean <= low + more + 1e-9 * more


@given(mean=amounts, ratio=st.floats(1e-3, 1e3))
def test_costs_are_finite_and_never_below_nothing(mean: float, ratio: float) -> None:
    for spread in (Gamma(mean, mean * ratio), Lognormal(mean, mean * ratio)):
        draws = spread.draw(stream(1, "costs"), 200)
        assert np.isfinite(draws).all() and draws.min() >= 0
