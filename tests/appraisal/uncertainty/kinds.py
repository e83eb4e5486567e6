"""One spread of each kind and more, for tests of what all of them do."""

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
)

SPREADS: dict[str, Spread] = {
    "beta": Beta(2, 5),
    "beta from counts": Beta.from_counts(4, 9),
    "beta with two peaks": Beta(0.5, 0.4),
    "gamma": Gamma(3039.06, 400),
    "gamma with a long tail": Gamma(10, 20),
    "lognormal": Lognormal(3039.06, 400),
    "lognormal with a long tail": Lognormal(10, 8),
    "pert": Pert(2, 3, 5),
    "pert, likeliest at its low end": Pert(-1, -1, 4),
    "triangular": Triangular(0.02, 0.035, 0.05),
    "triangular, likeliest at its high end": Triangular(2, 5, 5),
    "normal": Normal(-40, 12.5),
    "poisson": Poisson(8),
    "poisson, rare": Poisson(0.3),
    "poisson, many": Poisson(1200),
    "binomial": Binomial(25, 0.4),
    "binomial, many": Binomial(4000, 0.7),
    "binomial, certain": Binomial(3, 1),
    "empirical": Empirical((1, 2, 2, 7)),
    "empirical with weights": Empirical((1, 5, 9, 100), (3, 0, 2, 1)),
}
