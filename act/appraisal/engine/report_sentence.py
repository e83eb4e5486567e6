"""The sentence at the top of every report: what was worked out, from what, when, and in whose pounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from act.appraisal.discount import DiscountSchedule
from act.appraisal.model import Model


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """A file that a report rests on: its name, and the SHA-256 hash of its bytes in hexadecimal."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOrigin:
    """The day on which a model was worked out and the files it was read from, the model itself first."""

    on: date
    files: tuple[ReadFile, ...]

    @property
    def words(self) -> str:
        """Say when and from what: whoever has a file with the same hash has the same numbers."""
        files = " and ".join(f"{file.name} (SHA-256 {file.sha256})" for file in self.files)
        return f"Calculated on {self.on.day} {self.on:%B %Y} from {files}"


def report_sentence(model: Model, origin: ModelOrigin | None = None) -> str:
    """Say day, files and their hashes, price year, index edition, horizon, discount schedule and rates.

    Without an origin, for a model that was made in memory, it begins with the pounds.
    """
    years = f"{model.years} years" if model.years > 1 else "one year"
    return (
        f"{f'{origin.words}, in' if origin else 'In'} pounds of {model.price_year} (price index "
        f"{model.index.edition}), over {years} from {model.first_year}, {discount_words(model)}."
    )


def discount_words(model: Model) -> str:
    """Say by what schedule, at which rates: "discounted by green-book-2026 (3.5% a year)"."""
    discounting = model.discounting
    if model.years == 1 and not model.falls_late:
        return f"so that nothing is discounted ({discounting.name})"
    if discounting.rates:
        told = [f"{f'{row} ' if row else ''}{percent(rate.value)} a year" for row, rate in discounting.rates.items()]
        return f"discounted by {discounting.name} ({'; '.join(told)})"
    rows = list(dict.fromkeys(discounting.rows.values()))
    each = [f"{f'{row.row} ' if len(rows) > 1 else ''}{_rates(row, model.years)}" for row in rows]
    return f"discounted by {discounting.name} ({'; '.join(each)})"


def percent(share: float) -> str:
    """Write a share as a percentage, as short as it is exact: 3.5%."""
    return f"{round(100 * share, 10):g}%"


def _rates(row: DiscountSchedule, years: int) -> str:
    """Say the rates of the years that are looked at: "3.5% a year to year 30, then 3% a year"."""
    bands = list(_bands(row, years))
    return ", then ".join(
        f"{percent(rate)} a year{f' to year {last}' if last < years - 1 else ''}" for rate, last in bands
    )


def _bands(row: DiscountSchedule, years: int) -> Iterator[tuple[float, int]]:
    """Yield each rate in turn with the last year that it carries."""
    for rate, of_band in groupby(range(1, years), row.rate):
        yield rate, max(of_band)
