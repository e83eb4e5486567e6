"""Each pound of the costs page as a row of a table, counted from dated nights and prices without the engine."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal

from tests.by_hand.costs import FIRST, LEVELS, Night, by_day, costs, expected, nights_of, paid_back, used
from tests.by_hand.costs_model import APRIL, days_of_cost, financial_year, paid_in
from tests.by_hand.lives import TODAY, Counted, Lives

Row = tuple[str, ...]
SUMS = {
    "accommodation expected, gross": "benefit_gross",
    "of that before 31 October 2016": "benefit_past",
    "of that from then on, projected": "benefit_projected",
    "used instead over the same nights": "instead",
    "used instead before 31 October 2016": "instead_past",
    "expected, net of what was used instead": "net",
    "running cost": "running_cost",
    "running cost of 273 of its 366 days": "running_cost_so_far",
    "grant": "grant",
    "the most that has to be found": "peak_funding",
}
RATIOS = {
    "so far, gross": ("ratio_so_far", "779,697 / 227,500"),
    "so far, net": ("ratio_so_far_net", "(779,697 − 155,820) / 227,500"),
    "everything expected, gross": ("ratio_gross", "1,671,313 / 305,000"),
    "net of what was used instead": ("ratio_net", "1,352,248 / 305,000"),
    "net, with optimism bias": ("ratio_net_optimism", "1,352,248 × 0.85 / 305,000"),
    "all corrections together": ("ratio_corrected", "1,352,248 × 0.85 × 0.75 / 305,000"),
    "the same on the whole grant": ("ratio_corrected_grant", "1,352,248 × 0.85 × 0.75 / 956,000"),
    "gross, with optimism bias and deadweight": ("ratio_cautious", "1,671,313 × 0.85 × 0.75 / 305,000"),
    "gross, on the whole grant": ("ratio_grant", "1,671,313 / 956,000"),
    "gross, only paths called nearly certain": ("ratio_sure_nearly_certain", "0 / 305,000"),
    "gross, without paths called possible": ("ratio_sure_likely", "1,482,948 / 305,000"),
}
STEPS = {"ratio_net", "ratio_net_optimism", "ratio_corrected"}
PLACES: dict[str, Callable[[Night], bool]] = {
    "a children's home": lambda night: night.kind == "childrens_home",
    "a secure children's home": lambda night: night.kind == "secure_home",
    "at home": lambda night: night.kind == "home",
}


def tables(lives: Lives, running: Decimal, grant: Decimal) -> dict[str, list[Row]]:
    """Return every table of the page of the documents by its heading."""
    counted, nights = costs(lives, running, grant), nights_of(lives)
    return {
        "Sums": [
            *((words, _whole(counted[f"costs.{key}"])) for words, key in SUMS.items()),
            ("net, less the running cost: what the local authority gains in all", _whole(_left(nights) - running)),
        ],
        "For every £1": list(_ratios(counted)),
        "Place by place": list(_places(nights)),
        "How sure the manager was": list(_levels(nights)),
        "Financial years": list(_years(nights, running, financial_year, APRIL)),
        "Calendar years": list(_years(nights, running, lambda day: day.year, 1)),
        "Payback": list(_payback(nights, running)),
    }


def _left(nights: list[Night]) -> Decimal:
    return expected(nights) - used(nights)


def _ratios(counted: Counted) -> Iterator[Row]:
    """Each ratio to the penny, and what a step takes off the one before, between both as they are shown."""
    before = Decimal(0)
    for words, (key, how) in RATIOS.items():
        value = counted[f"costs.{key}"]
        yield words, how, f"{before - value:.2f}" if key in STEPS else "", f"{value:.2f}"
        before = value


def _places(nights: list[Night]) -> Iterator[Row]:
    for words, is_there in PLACES.items():
        here = [night for night in nights if is_there(night)]
        yield (f"expected: {words}", _nights(here), *_in_two(here, expected))
    for words, fostered in (("foster care", True), ("at home", False)):
        there = [night for night in nights if (night.slept > 0) is fostered]
        yield (f"used instead: {words}", _nights(there), *_in_two(there, used))


def _levels(nights: list[Night]) -> Iterator[Row]:
    for level in LEVELS:
        here = [night for night in nights if night.sure == level]
        yield level.replace("_", " "), _nights(here), _whole(expected(here))


def _years(nights: list[Night], running: Decimal, year_of: Callable[[date], int], month: int) -> Iterator[Row]:
    for year in sorted({year_of(night.day) for night in nights}):
        here = [night for night in nights if year_of(night.day) == year]
        cost = paid_in(days_of_cost(date(year, month, 1), date(year + 1, month, 1)), running)
        pounds = (cost, expected(here), used(here), _left(here))
        yield (f"{year}/{(year + 1) % 100}" if month == APRIL else str(year), *map(_whole, pounds))


def _payback(nights: list[Night], running: Decimal) -> Iterator[Row]:
    for words, net in (("gross", False), ("net of what was used instead", True)):
        pounds = by_day(nights, net=net)
        days, _ = paid_back(pounds, running)
        assert days is not None
        turned = date.fromordinal(FIRST.toordinal() + days)
        before = sum((worth for day, worth in pounds.items() if day < turned), Decimal(0))
        yield words, f"{turned.day} {turned:%B %Y}", str(days), f"{days / Decimal('365.25'):.2f}", _whole(before)


def _in_two(nights: Iterable[Night], pounds: Callable[[Iterable[Night]], Decimal]) -> Row:
    every = list(nights)
    parts = (pounds(night for night in every if (night.day < TODAY) is past) for past in (True, False))
    return tuple(map(_whole, (*parts, pounds(every))))


def _nights(nights: list[Night]) -> str:
    return f"{len(nights):,}"


def _whole(pounds: Decimal | int) -> str:
    return f"{pounds:,.0f}"
