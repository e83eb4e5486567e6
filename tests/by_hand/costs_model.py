"""The numbers of the engine's report of a record, night by night: the gross model, over financial years."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from tests.by_hand.costs import EXPECTED, FIRST, LAST, LEVELS, Night, by_day, expected, nights_of, paid_back
from tests.by_hand.lives import TODAY, Counted, Lives

OF_A_YEAR = {"secure-2008", "CR4.2"}
"""Prices for a year, which is 52 weeks; the others are for a week."""
APRIL = 4
CASHABLE = {"childrens_home", "secure_home"}
"""Of which expected places the whole can be taken out of a budget: those that are bought for one child."""


def engine(lives: Lives, running: Decimal, grant: Decimal) -> Counted:
    """Everything that the engine says of a record whose expected places the local authority pays for."""
    nights = [night for night in nights_of(lives) if night.price]
    gross = expected(nights)
    days, peak = paid_back(by_day(nights), running)
    cashed = expected(night for night in nights if night.kind in CASHABLE)
    nothing = ("benefit_economic", "benefit_social", "transfers", "cost_in_kind.running", "cost_in_kind.grant")
    counted: Counted = {
        **{f"return_{name}.running": gross / running for name in ("fiscal", "public")},
        **{f"return_{name}.grant": gross / grant for name in ("fiscal", "public")},
        **dict.fromkeys(("benefit_fiscal", "public_value", "agency.local-authority.gains"), gross),
        **dict.fromkeys(("net_fiscal", "net_public", "agency.local-authority.net"), gross - running),
        "budget_impact": running - gross,
        "net_a_year": (gross - running) / len(financial_years(nights)),
        "payback_years": None if days is None else days / Decimal("365.25"),
        "peak_funding": peak,
        "break_even.inputs.come_about": running / gross,
        "cost.running": running,
        "cost.grant": grant,
        "agency.local-authority.pays": running,
        "agency.local-authority.gives": Decimal(0),
        "cashable": cashed,
        "agency.local-authority.cashable": cashed,
        **dict.fromkeys(nothing, Decimal(0)),
        **_by_year(nights, running),
        **_by_line(nights),
    }
    return {f"appraisal.{key}": value for key, value in counted.items()}


def financial_years(nights: Iterable[Night]) -> list[int]:
    """The years, named by the April in which they begin, from the first night or cost to the last."""
    days = [FIRST, LAST, *(night.day for night in nights)]
    return list(range(financial_year(min(days)), financial_year(max(days)) + 1))


def financial_year(day: date) -> int:
    """The year in whose April the financial year of a day began."""
    return day.year if day.month >= APRIL else day.year - 1


def paid_in(nights: int, running: Decimal) -> Decimal:
    """The running cost of so many of its days."""
    return running * nights / ((LAST - FIRST).days + 1)


def days_of_cost(begins: date, over: date) -> int:
    """How many days of the running cost lie from one day until before another."""
    return max(0, min((over - FIRST).days, (LAST - FIRST).days + 1) - max(0, (begins - FIRST).days))


def _by_year(nights: list[Night], running: Decimal) -> Counted:
    counted: Counted = {}
    for number, year in enumerate(financial_years(nights)):
        in_it = [night for night in nights if financial_year(night.day) == year]
        days = days_of_cost(date(year, APRIL, 1), date(year + 1, APRIL, 1))
        counted[f"year.{number}.cost"] = paid_in(days, running)
        counted[f"year.{number}.benefit_fiscal"] = expected(in_it)
        counted[f"year.{number}.cashable"] = expected(night for night in in_it if night.kind in CASHABLE)
    return counted


def _by_line(nights: list[Night]) -> Counted:
    counted: Counted = {}
    for kind, code in EXPECTED.items():
        for level in LEVELS:
            for part in ("past", "ahead"):
                of_line = [
                    night
                    for night in nights
                    if (night.kind, night.sure, night.day < TODAY) == (kind, level, part == "past")
                ]
                if of_line:
                    key = f"line.benefits.{kind}_{level}_{part}"
                    counted[f"{key}.outcomes"] = Decimal(len(of_line)) / 7 / (52 if code in OF_A_YEAR else 1)
                    counted[f"{key}.pounds"] = expected(of_line)
    return counted
