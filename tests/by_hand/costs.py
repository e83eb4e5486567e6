"""The Figures of the costs, night by night."""

from collections.abc import Iterator
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

Night = tuple[date, str, Decimal, Decimal]
"""A night: when, what was expected, its price, and the price of where they slept."""


def costs(lives: Lives, running: Decimal | None, grant: Decimal | None) -> Counted:
    """What was expected against what was used instead, and both against what the service costs."""
    nights = [night for life in joined(lives) for night in _nights(life)]
    past = sum((price for day, _, price, _ in nights if day < TODAY), Decimal(0))
    ahead = sum((price for day, _, price, _ in nights if day >= TODAY), Decimal(0))
    gross, instead = past + ahead, sum((price for *_, price in nights), Decimal(0))
    expected = [kind for _, kind, *_ in nights]
    return {
        **_ratios(gross, instead, running, grant),
        "costs.child_years_residential": _two(Decimal(expected.count("childrens_home")) / 7 / 52),
        "costs.child_years_secure": _two(Decimal(expected.count("secure_home")) / 7 / 52),
        "costs.benefit_past": round(past),
        "costs.benefit_projected": round(ahead),
        "costs.benefit_gross": round(gross),
        "costs.instead": round(instead),
        "costs.net": round(gross - instead),
        "costs.running_cost": running,
        "costs.grant": grant,
        "costs.weeks_past": round(Decimal(sum(day < TODAY for day, *_ in nights)) / 7, 1),
        "costs.weeks_projected": round(Decimal(sum(day >= TODAY for day, *_ in nights)) / 7, 1),
        "costs.expected_paths": sum(any(_paths(life)) for life in joined(lives)),
        "costs.optimism_bias": 15,
        "costs.deadweight": 25,
    }


def _ratios(gross: Decimal, instead: Decimal, running: Decimal | None, grant: Decimal | None) -> Counted:
    """Without a cost there is no ratio; a payback of nothing is no time at all."""
    residential = price_book().weekly(price_book().prices["SS3.1"])
    return {
        "costs.ratio_gross": running and _two(gross / running),
        "costs.ratio_net": running and _two((gross - instead) / running),
        "costs.ratio_cautious": running and _two(gross * Decimal("0.85") * Decimal("0.75") / running),
        "costs.ratio_grant": grant and _two(gross / grant),
        "costs.payback_years": _two(running / gross) if running and gross > 0 else None,
        "costs.break_even_residential_years": running and _two(running / residential / 52),
    }


def _two(value: Decimal) -> Decimal:
    return round(value, 2)


def _paths(life: Life) -> Iterator[tuple[str, date, date]]:
    """The first judgements: accommodation, first day, the day after the last. Later ones of those weeks are aside."""
    kept: list[tuple[date, date]] = []
    judged = [(story.decision.on, story.decision.path) for story in life.stories if story.decision]
    for _, path in sorted(((on, path) for on, path in judged if path), key=lambda each: each[0]):
        begins, over = path[1], path[1] + timedelta(weeks=path[2])
        if not any(begins < other_over and other_begins < over for other_begins, other_over in kept):
            kept.append((begins, over))
            yield path[0].value, begins, over


def _nights(life: Life) -> Iterator[Night]:
    book = price_book()
    for kind, begins, over in _paths(life):
        if kind not in EXPECTED:
            continue
        price = book.weekly(book.prices[EXPECTED[kind]]) / 7
        for number in range((over - begins).days):
            day = begins + timedelta(days=number)
            yield day, kind, price, _slept(life, min(day, TODAY))


def _slept(life: Life, day: date) -> Decimal:
    """The price of where they slept on a night; from today on they stay where they are; not recorded costs nothing."""
    stay = next((stay for stay, over, _ in half_open(life.every("stays")) if stay.since <= day < over), None)
    if stay is None:
        return Decimal(0)
    council = "SS3.0" if stay.provider in OF_THE_COUNCIL else "SS3.1"
    code = council if stay.kind == "K2" else INSTEAD.get(stay.kind)
    return price_book().weekly(price_book().prices[code]) / 7 if code else Decimal(0)
