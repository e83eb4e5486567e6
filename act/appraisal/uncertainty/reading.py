"""Spreads as a model file writes them: `{ pert = { low = 2, mode = 3, high = 5 } }`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from act.appraisal.uncertainty.counts import MOST
from act.appraisal.uncertainty.spread import (
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
)
from act.methods.listing import listed


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a kind: the parameters that it needs, and those that it may have."""

    make: Callable[..., Spread]
    needs: tuple[str, ...]
    may: tuple[str, ...] = ()

    def fits(self, given: Mapping[str, object]) -> bool:
        """Tell whether everything needed is given, and nothing unknown."""
        return set(self.needs) <= set(given) <= {*self.needs, *self.may}

    def words(self) -> str:
        """Say what it needs, for a sentence."""
        return listed(self.needs) + (f" (and may have {listed(self.may)})" if self.may else "")


_ENDS, _MOMENTS, _INTERVAL = ("low", "mode", "high"), ("mean", "sd"), ("low", "high")
FORMS: Mapping[str, tuple[Form, ...]] = {
    "beta": (
        Form(Beta.from_counts, ("had", "of")),
        Form(Beta.from_moments, _MOMENTS),
        Form(Beta, ("alpha", "beta")),
    ),
    "gamma": (Form(Gamma, _MOMENTS),),
    "lognormal": (Form(Lognormal, _MOMENTS), Form(Lognormal.from_interval, _INTERVAL)),
    "pert": (Form(Pert, _ENDS),),
    "triangular": (Form(Triangular, _ENDS),),
    "uniform": (Form(Uniform, _INTERVAL),),
    "normal": (Form(Normal, _MOMENTS), Form(Normal.from_interval, _INTERVAL)),
    "interval": (Form(Normal.from_interval, _INTERVAL),),
    "truncated_normal": (Form(TruncatedNormal.of, _MOMENTS, _INTERVAL),),
    "poisson": (Form(Poisson, ("mean",)),),
    "binomial": (Form(Binomial, ("n", "p")),),
    "empirical": (Form(Empirical, ("values",), ("weights",)),),
}
"""Every kind of spread by the name that a file gives it, with the ways to write it. A row more is a kind more."""
_WHOLE = {"had", "of", "n"}
_LISTS = {"values", "weights"}

KINDS = tuple(FORMS)
"""Every kind of spread, as a file names it."""


def spread_of(words: Mapping[str, object]) -> Spread:
    """Read the spread that a file describes, its kind as the only key and its parameters as a table.

    Raises ValueError, with one sentence that says what would be right.
    """
    if len(words) != 1:
        raise ValueError(f"A spread needs one kind, not {listed(words) or 'nothing'}: use one of {_kinds()}.")
    [(kind, given)] = words.items()
    if kind not in FORMS:
        raise ValueError(f"There is no kind of spread called {kind!r}: use one of {_kinds()}.")
    forms = FORMS[kind]
    needs = f"A spread of the kind {kind} needs {', or '.join(form.words() for form in forms)}"
    if not isinstance(given, Mapping):
        raise ValueError(f"{needs} in a table of its own, not {given!r}.")
    form = next((form for form in forms if form.fits(given)), None)
    if form is None:
        raise ValueError(f"{needs}, not {listed(given) or 'nothing'}.")
    return form.make(**{name: _parameter(kind, name, value) for name, value in given.items()})


def _parameter(kind: str, name: str, value: object) -> object:
    needs = f"A spread of the kind {kind} needs"
    if name in _LISTS:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{needs} a list of numbers as {name}, not {value!r}.")
        return tuple(_number(each, f"{needs} numbers only among its {name}") for each in value)
    if name in _WHOLE:
        return _whole(value, f"{needs} a whole number as {name}")
    return _number(value, f"{needs} a number as {name}")


def _whole(value: object, needs: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > MOST:
        raise ValueError(f"{needs}, not {value!r}.")
    return value


def _number(value: object, needs: str) -> float:
    try:
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return float(value)
    except OverflowError:
        pass
    raise ValueError(f"{needs}, not {value!r}.")


def _kinds() -> str:
    return ", ".join(KINDS)
