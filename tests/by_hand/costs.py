"""The Figures of the costs, night by night."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from act.appraisal import price_book
from tests.by_hand.lives import TODAY, Counted, Life, Lives, half_open, joined

EXPECTED = {
    "childrens_home": "SS3.1",
    "foster_care": "SS2.0",
    "secure_home": "secure-2008",
    "custody": "CR4.2",
    "home": "home",
}
"""The price of what was expected. What is not here has no price that we know of, and is left out."""
FOSTER = ("U1", "U2", "U3", "U4", "U5", "U6")
INSTEAD = {**dict.fromkeys(("HOME", "P1"), "home"), **dict.fromkeys(FOSTER, "SS2.0"), "K1": "secure-2008"} | {
    "R5": "CR4.2"
}
OF_THE_COUNCIL = {"PR1", "PR2"}
FIRST, LAST = date(2016, 2, 1), date(2017, 1, 31)
"""The first and the last day of the running cost, wherever these are counted."""
OPTIMISM, DEADWEIGHT = Decimal("0.15"), Decimal("0.25")
LEVELS = ("nearly_certain", "likely", "possible")


@dataclass(frozen=True)
class Night:
    """One night: what was expected and at what price, how sure the manager was, and the price of where they slept."""

    day: date
    kind: str
    sure: str
    price: Decimal
    slept: Decimal


def nights_of(lives: Lives) -> list[Night]:
    """Every expected night that has a price, of everyone who joined."""
    return [night for life in joined(lives) for night in _nights(life)]


def costs(lives: Lives, running: Decimal | None, grant: Decimal | None) -> Counted:
    """What was expected against what was used instead, and both against what the service costs."""
    nights = nights_of(lives)
    past, ahead = ([night for night in nights if (night.day < TODAY) is before] for before in (True, False))
    kinds = [night.kind for night in nights]
    gross, instead = expected(nights), used(nights)
    return {
        **_ratios(nights, past, running, grant),
        **_paying(nights, running),
        **_sure(lives, nights, running),
        "costs.child_years_residential": _two(Decimal(kinds.count("childrens_home")) / 7 / 52),
        "costs.child_years_secure": _two(Decimal(kinds.count("secure_home")) / 7 / 52),
        "costs.benefit_past": round(expected(past)),
        "costs.benefit_projected": round(expected(ahead)),
        "costs.projected_share": round(100 * expected(ahead) / gross) if gross else None,
        "costs.benefit_gross": round(gross),
        "costs.instead": round(instead),
        "costs.instead_past": round(used(past)),
        "costs.net": round(gross - instead),
        "costs.running_cost": running,
        "costs.running_cost_so_far": running and _two(_so_far(running)),
        "costs.grant": grant,
        "costs.weeks_past": round(Decimal(len(past)) / 7, 1),
        "costs.weeks_projected": round(Decimal(len(ahead)) / 7, 1),
        "costs.expected_paths": sum(any(_paths(life)) for life in joined(lives)),
        "costs.optimism_bias": 15,
        "costs.deadweight": 25,
    }


def expected(nights: Iterable[Night]) -> Decimal:
    """Pounds of what was expected."""
    return sum((night.price for night in nights), Decimal(0))


def used(nights: Iterable[Night]) -> Decimal:
    """Pounds of where they slept instead."""
    return sum((night.slept for night in nights), Decimal(0))


def _so_far(running: Decimal) -> Decimal:
    """The running cost of the days before today, the same on each."""
    return running * (TODAY - FIRST).days / ((LAST - FIRST).days + 1)


def _ratios(nights: list[Night], past: list[Night], running: Decimal | None, grant: Decimal | None) -> Counted:
    """Without a cost there is no ratio."""
    gross, net = expected(nights), expected(nights) - used(nights)
    left = (1 - OPTIMISM) * (1 - DEADWEIGHT)
    return {
        "costs.ratio_so_far": running and _two(expected(past) / _so_far(running)),
        "costs.ratio_so_far_net": running and _two((expected(past) - used(past)) / _so_far(running)),
        "costs.ratio_gross": running and _two(gross / running),
        "costs.ratio_net": running and _two(net / running),
        "costs.ratio_net_optimism": running and _two(net * (1 - OPTIMISM) / running),
        "costs.ratio_corrected": running and _two(net * left / running),
        "costs.ratio_corrected_grant": grant and _two(net * left / grant),
        "costs.ratio_cautious": running and _two(gross * left / running),
        "costs.ratio_grant": grant and _two(gross / grant),
    }


def _paying(nights: list[Night], running: Decimal | None) -> Counted:
    residential, gross = price_book().weekly(price_book().prices["SS3.1"]), expected(nights)
    days, peak = paid_back(Counter(), running) if not running else paid_back(by_day(nights), running)
    return {
        "costs.payback_years": None if days is None else _two(days / Decimal("365.25")),
        "costs.peak_funding": running and round(peak),
        "costs.break_even_share": round(100 * running / gross) if running and gross >= running else None,
        "costs.break_even_residential_years": running and _two(running / residential / 52),
    }


def by_day(nights: Iterable[Night], *, net: bool = False) -> Counter[date]:
    """Pounds by night; those before the first day of the running cost count on it."""
    pounds: Counter[date] = Counter()
    for night in nights:
        pounds[max(night.day, FIRST)] += night.price - (night.slept if net else 0)  # type: ignore[assignment]
    return pounds


def paid_back(pounds: Counter[date], running: Decimal | None) -> tuple[int | None, Decimal]:
    """Days until the balance is at nothing or more for good, and how far below nothing it was at the most."""
    if not running:
        return None, Decimal(0)
    balance, lowest, since = -running, -running, None
    for number in range((max(pounds, default=FIRST) - FIRST).days + 1):
        balance += pounds[FIRST + timedelta(days=number)]
        lowest = min(lowest, balance)
        if balance < 0:
            since = None
        elif since is None:
            since = number
    return since, -lowest


def _sure(lives: Lives, nights: list[Night], running: Decimal | None) -> Counted:
    """By how sure the manager was: young people, pounds, and the ratio of those who were at least so sure."""
    counted: Counted = {}
    for number, level in enumerate(LEVELS):
        paths = [{sure for kind, sure, *_ in _paths(life) if kind in EXPECTED} for life in joined(lives)]
        counted[f"costs.sure_{level}"] = sum(level in of_one for of_one in paths)
        counted[f"costs.benefit_{level}"] = round(expected(night for night in nights if night.sure == level))
        if level != "possible":
            surer = expected(night for night in nights if night.sure in LEVELS[: number + 1])
            counted[f"costs.ratio_sure_{level}"] = running and _two(surer / running)
    return counted


def _two(value: Decimal) -> Decimal:
    return round(value, 2)


def _paths(life: Life) -> Iterator[tuple[str, str, date, date]]:
    """The first judgements: accommodation, how sure, first day, the day after the last. Later ones are aside."""
    kept: list[tuple[date, date]] = []
    judged = [(story.decision.on, story.decision.path) for story in life.stories if story.decision]
    for _, path in sorted(((on, path) for on, path in judged if path), key=lambda each: each[0]):
        begins, over = path[1], path[1] + timedelta(weeks=path[2])
        if not any(begins < other_over and other_begins < over for other_begins, other_over in kept):
            kept.append((begins, over))
            yield path[0].value, path[3].value, begins, over


def _nights(life: Life) -> Iterator[Night]:
    book = price_book()
    for kind, sure, begins, over in _paths(life):
        if kind not in EXPECTED:
            continue
        price = book.weekly(book.prices[EXPECTED[kind]]) / 7
        for number in range((over - begins).days):
            day = begins + timedelta(days=number)
            yield Night(day, kind, sure, price, _slept(life, min(day, TODAY)))


def _slept(life: Life, day: date) -> Decimal:
    """The price of where they slept on a night; from today on they stay where they are; not recorded costs nothing."""
    stay = next((stay for stay, over, _ in half_open(life.every("stays")) if stay.since <= day < over), None)
    if stay is None:
        return Decimal(0)
    council = "SS3.0" if stay.provider in OF_THE_COUNCIL else "SS3.1"
    code = council if stay.kind == "K2" else INSTEAD.get(stay.kind)
    return price_book().weekly(price_book().prices[code]) / 7 if code else Decimal(0)
