"""An appraisal in sentences: the headline, how it is labelled, and everything that should make a reader doubt it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from act.appraisal import NO_PRICE, NO_STAY, Nights
from act.costs.appraisal import Appraisal
from act.costs.figures import read
from act.design.words import full_date, long_date, plural
from act.methods.figure import Figure

RECONSTRUCTION = "A reconstruction; not New Economy's own working"
OWN_WORKING = "Worked out from this service's own records at published prices; not New Economy's own working"
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


def page(found: Appraisal, figures: dict[str, Figure]) -> dict[str, Any]:
    """Every sentence, and the Figures that stand together, by the name that the page knows them by."""
    return {
        "headline": headline(found, figures),
        "label": label(found),
        "notes": notes(found),
        "part": part(found),
        "against": against(figures),
        "break_even": break_even(found, figures),
        "conditions": conditions(),
        "cautions": cautions(found),
        **{name: [figures[key] for key in keys if key in figures] for name, keys in ON_THE_PAGE.items()},
    }


def headline(found: Appraisal, figures: dict[str, Figure]) -> str:
    """The one sentence, or why there is none."""
    if not found.whole:
        return f"{read(figures['costs.benefit_gross'])} of accommodation expected without ACT in {_and(found.counted)}"
    if not found.running.rows:
        return f"No ratio: no running cost is kept for {long_date(found.on)}, and a ratio at no cost is not a number"
    return f"For every £1, {read(figures['costs.ratio_gross'])} of avoided accommodation cost"


def label(found: Appraisal) -> str:
    """What kind of number the headline is: stands beneath it wherever it is shown."""
    return RECONSTRUCTION if found.reconstructed else OWN_WORKING


def notes(found: Appraisal) -> str:
    """What finance wants said wherever the costs are shown."""
    return " ".join(filter(None, [found.running.notes, found.grant.notes]))


def against(figures: dict[str, Figure]) -> list[Figure]:
    """What counts against the headline, each taken alone from the first figure; nothing where no ratio is a number."""
    return [figures[key] for key in AGAINST if key in figures and figures[key].value is not None]


def part(found: Appraisal) -> str:
    """Why somebody who counts only some of the authorities is shown no ratio; empty for everyone else."""
    if found.whole:
        return ""
    return (
        f"This is the part of {_and(found.counted)} alone. The running cost is for {_and(found.elsewhere)} too, so a "
        "ratio of the one to the other would not be true: whoever counts all of them sees it."
    )


def break_even(found: Appraisal, figures: dict[str, Figure]) -> str:
    """What it takes for the service to pay for itself, beside what is counted."""
    counted = " and ".join(
        f"{read(figures[f'costs.child_years_{name}'])} {words}"
        for name, words in (("residential", "residential"), ("secure", "secure"))
    )
    years = figures.get("costs.break_even_residential_years")
    if years is None or years.value is None:
        return f"Counted are child-years expected: {counted}."
    return f"It pays for itself if {read(years)} residential child-years a year are avoided (we count {counted})."


def conditions() -> tuple[str, ...]:
    """What would have to be true for the headline to be."""
    return (
        "Each expected path would have come about, in that accommodation and for all of those weeks.",
        "Each of those places would have been bought, and money not spent on it is not spent on it later.",
        "What a place costs is near the price below; prices differ widely between places and young people.",
        "The young people would not have stayed where they are without ACT: there is no comparison group.",
    )


def cautions(found: Appraisal) -> list[str]:
    """What a reader should know of how it was made, and what it leaves out."""
    return [*_of_people(found), *_of_nights(found), *_of_time(found), *_of_method(found)]


def _of_people(found: Appraisal) -> Iterator[str]:
    lines = found.avoided
    yield (
        "The path used is the first judgement, made before anybody knew how things went."
        + (f" Left aside: {plural(lines.aside, 'later judgement')} of the same weeks." if lines.aside else "")
    )
    for each in lines.left_out:
        yield (
            f"No price is known for “{each.label}”. Left out: {plural(each.paths, 'expected path')}, "
            f"{plural(each.weeks, 'week')}, and what was used instead over them."
        )
    if found.alone:
        yield (
            f"Not counted: {plural(found.alone, 'young person', 'young people')} with an expected path whom no key "
            "worker has come beside yet."
        )
    if found.beyond and found.running.rows:
        yield f"Not counted here: {_and(found.beyond)}, which the running cost is not for."
    if found.grant.rows and found.whole and not found.same_for_grant:
        yield "The grant is not for the same authorities as the running cost, so no ratio to the grant is given."


def _of_nights(found: Appraisal) -> Iterator[str]:
    for name, words in ((NO_STAY, "with nothing recorded of where"), (NO_PRICE, "in places without a known price")):
        nights = found.avoided.nights_at(name)
        if nights.total:
            yield (
                f"{_nights(nights)} {words}: they count as £0 of what was used instead, which flatters the net figure."
            )
    for each in found.avoided.used:
        if each.stands_in:
            yield f"{each.price.title} ({each.price.code}): {each.stands_in}."


def _of_time(found: Appraisal) -> Iterator[str]:
    if found.since and found.until and found.running.rows:
        ends = max(row.ends for row in found.running.rows)
        begins = min(row.begins for row in found.running.rows)
        yield (
            f"Starts of {plural(_months(found.since, found.until), 'month')} (judged from {full_date(found.since)} to "
            f"{full_date(found.until)}) are set against {plural(_months(begins, ends), 'month')} of running cost."
        )
    if found.avoided.longest > A_YEAR:
        yield (
            f"The longest path is {found.avoided.longest} weeks: beyond a year a benefit should be discounted, and "
            "here nothing is."
        )
    else:
        yield "Nothing is discounted: no path is longer than a year."
    yield "From today on the present place is projected to last; no path is cut short at an 18th birthday."


def _of_method(found: Appraisal) -> Iterator[str]:
    yield f"Prices are in the money of {found.book.year}. Weeks are nights over 7, and a year is 52 weeks."
    yield "Deadweight and optimism bias are not taken off the first figure, but shown beside it."
    yield (
        "It follows the Greater Manchester cost benefit method as far as we have read it; the guidance of 2014 itself "
        "has not been read in full."
    )


def _nights(nights: Nights) -> str:
    ahead = f", {nights.projected:,} of them projected," if nights.projected else ""
    return f"{plural(nights.total, 'night')}{ahead}"


def _months(begins: date, ends: date) -> int:
    return max(1, round((ends - begins).days / DAYS_A_MONTH))


def _and(names: tuple[str, ...]) -> str:
    *most, last = names or ("no authority",)
    return f"{', '.join(most)} and {last}" if most else last
