"""An appraisal in sentences: the headline, how it is labelled, and everything that should make a reader doubt it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from act.appraisal import NO_PRICE, NO_STAY, Nights
from act.costs.appraisal import Appraisal
from act.costs.figures import read
from act.design.words import full_date, long_date, plural
from act.methods.figure import Figure

LABEL = "Our estimate from this service's own records and published prices, not New Economy's own working"
AGAINST = ("costs.ratio_net", "costs.ratio_cautious", "costs.ratio_grant")
ON_THE_PAGE = {
    "weeks": ("costs.weeks_past", "costs.benefit_past", "costs.weeks_projected", "costs.benefit_projected"),
    "paying": ("costs.break_even_residential_years", "costs.payback_years", "costs.running_cost", "costs.grant"),
    "amounts": ("costs.expected_paths", "costs.benefit_gross", "costs.instead", "costs.net"),
    "assumed": ("costs.optimism_bias", "costs.deadweight"),
}
"""Which Figures stand together on the page, beside those that count against the headline."""
A_YEAR = 52
DAYS_A_MONTH = 365.25 / 12


def page(appraisal: Appraisal, figures: dict[str, Figure]) -> dict[str, Any]:
    """Every sentence, and the Figures that stand together, by the name that the page knows them by."""
    return {
        "headline": headline(appraisal, figures),
        "label": LABEL,
        "notes": notes(appraisal),
        "part": part(appraisal),
        "against": against(figures),
        "break_even": break_even(appraisal, figures),
        "conditions": conditions(),
        "cautions": cautions(appraisal),
        **{name: [figures[key] for key in keys if key in figures] for name, keys in ON_THE_PAGE.items()},
    }


def headline(appraisal: Appraisal, figures: dict[str, Figure]) -> str:
    """The one sentence, or why there is none."""
    if not appraisal.whole:
        return (
            f"{read(figures['costs.benefit_gross'])} of accommodation expected without ACT in {_and(appraisal.counted)}"
        )
    if not appraisal.running.rows:
        return f"No ratio: no running cost is recorded for {long_date(appraisal.on)}"
    return f"For every £1, {read(figures['costs.ratio_gross'])} of avoided accommodation cost"


def notes(appraisal: Appraisal) -> str:
    """What finance wants said wherever the costs are shown."""
    return " ".join(filter(None, [appraisal.running.notes, appraisal.grant.notes]))


def against(figures: dict[str, Figure]) -> list[Figure]:
    """What counts against the headline, each taken alone from the first figure; nothing where no ratio is a number."""
    return [figures[key] for key in AGAINST if key in figures and figures[key].value is not None]


def part(appraisal: Appraisal) -> str:
    """Why somebody who counts only some of the authorities is shown no ratio; empty for everyone else."""
    if appraisal.whole:
        return ""
    return (
        f"These are the numbers for {_and(appraisal.counted)} alone. "
        f"The running cost is for {_and(appraisal.elsewhere)} too, so a ratio of the two would be wrong. "
        "People who see the numbers for all of them see the ratio."
    )


def break_even(appraisal: Appraisal, figures: dict[str, Figure]) -> str:
    """What it takes for the service to pay for itself, beside what is counted."""
    counted = " and ".join(
        f"{read(figures[f'costs.child_years_{name}'])} {words}"
        for name, words in (("residential", "residential"), ("secure", "secure"))
    )
    years = figures.get("costs.break_even_residential_years")
    if years is None or years.value is None:
        return f"We count these child-years as expected: {counted}."
    return f"It pays for itself if {read(years)} residential child-years a year are avoided (we count {counted})."


def conditions() -> tuple[str, ...]:
    """What would have to be true for the headline to be."""
    return (
        "Each young person would have gone into the accommodation expected, for all of the weeks expected.",
        "Each of those places would have been paid for, and not paying now does not mean paying later.",
        "Each place would have cost about the price below. Prices differ widely between places and young people.",
        "Without ACT, the young people would not have stayed where they are. There is no comparison group.",
    )


def cautions(appraisal: Appraisal) -> list[str]:
    """What a reader should know of how it was made, and what it leaves out."""
    return [*_of_people(appraisal), *_of_nights(appraisal), *_of_time(appraisal), *_of_method(appraisal)]


def _of_people(appraisal: Appraisal) -> Iterator[str]:
    lines = appraisal.avoided
    yield (
        "We use the first judgement of each path, made before anyone knew how things went."
        + (f" We left out {plural(lines.aside, 'later judgement')} of the same weeks." if lines.aside else "")
    )
    for left_out in lines.left_out:
        yield (
            f"We know no price for “{left_out.label}”. We left out {plural(left_out.paths, 'expected path')}, "
            f"{plural(left_out.weeks, 'week')}, and what was used instead over those weeks."
        )
    if appraisal.alone:
        yield (
            f"Not counted: {plural(appraisal.alone, 'young person', 'young people')} with an expected path "
            "but no key worker yet."
        )
    if appraisal.beyond and appraisal.running.rows:
        yield f"Not counted here: {_and(appraisal.beyond)}. The running cost is not for them."
    if appraisal.grant.rows and appraisal.whole and not appraisal.same_for_grant:
        yield "The grant is not for the same authorities as the running cost, so we give no ratio to the grant."


def _of_nights(appraisal: Appraisal) -> Iterator[str]:
    for name, words in (
        (NO_STAY, "with no record of where they were spent"),
        (NO_PRICE, "in places without a known price"),
    ):
        nights = appraisal.avoided.nights_at(name)
        if nights.total:
            yield (
                f"{_nights(nights)} {words}. They count as £0 of what was used instead, which flatters the net figure."
            )
    for used in appraisal.avoided.used:
        if used.stands_in:
            yield f"{used.price.title} ({used.price.code}): {used.stands_in}."


def _of_time(appraisal: Appraisal) -> Iterator[str]:
    if appraisal.since and appraisal.until and appraisal.running.rows:
        ends = max(row.ends for row in appraisal.running.rows)
        begins = min(row.begins for row in appraisal.running.rows)
        yield (
            f"We set the starts of {plural(_months(appraisal.since, appraisal.until), 'month')} (judged from "
            f"{full_date(appraisal.since)} to {full_date(appraisal.until)}) against "
            f"{plural(_months(begins, ends), 'month')} of running cost."
        )
    if appraisal.avoided.longest > A_YEAR:
        yield (
            f"The longest path is {appraisal.avoided.longest} weeks. Beyond a year a benefit should be discounted, and "
            "here nothing is."
        )
    else:
        yield "Nothing is discounted: no path is longer than a year."
    yield "From today, we assume that each young person stays where they are. No path is cut short at an 18th birthday."


def _of_method(appraisal: Appraisal) -> Iterator[str]:
    yield f"Prices are in the money of {appraisal.book.year}. Weeks are nights over 7, and a year is 52 weeks."
    yield "Deadweight and optimism bias are not taken off the first figure. They are shown separately."
    yield (
        "It follows the Greater Manchester cost benefit method as far as we have read it. We have not read the "
        "guidance of 2014 in full."
    )


def _nights(nights: Nights) -> str:
    ahead = f", {nights.projected:,} of them projected," if nights.projected else ""
    return f"{plural(nights.total, 'night')}{ahead}"


def _months(begins: date, ends: date) -> int:
    return max(1, round((ends - begins).days / DAYS_A_MONTH))


def _and(names: tuple[str, ...]) -> str:
    *most, last = names or ("no authority",)
    return f"{', '.join(most)} and {last}" if most else last
