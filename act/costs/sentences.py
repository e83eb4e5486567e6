"""An appraisal in sentences: the headline, how it is labelled, and everything that should make a reader doubt it."""

from collections.abc import Iterator
from datetime import date

from act.appraisal import NO_PRICE, NO_STAY, Nights
from act.costs.appraisal import Appraisal
from act.costs.figures import read
from act.design.words import full_date, long_date, plural
from act.methods.figure import Figure

LABEL = "Our reconstruction from this service's own records and published prices, not New Economy's own working"
YEARS = (
    "Nights count in the year in which they fall, and a cost by how many of its days do. From today on, nights are "
    "projected."
)
A_YEAR = 52
DAYS_A_MONTH = 365.25 / 12


def headline(appraisal: Appraisal, figures: dict[str, Figure]) -> str:
    """What has happened so far in one sentence, or why there is none. Always with what kind of number it is, and n."""
    if not appraisal.whole:
        worth = read(figures["costs.benefit_gross"])
        return f"{worth} of accommodation expected without ACT in {_and(appraisal.counted)} ({_kind(appraisal)})"
    if not appraisal.running.rows:
        return f"No ratio: no running cost is recorded for {long_date(appraisal.on)}"
    if figures["costs.ratio_so_far"].value is None:
        return expected(appraisal, figures)
    return (
        f"So far, {read(figures['costs.ratio_so_far'])} of accommodation avoided for every £1 spent "
        f"({_kind(appraisal)})"
    )


def expected(appraisal: Appraisal, figures: dict[str, Figure]) -> str:
    """What it would come to if every expected stay ran its course, in one sentence."""
    ratio = read(figures["costs.ratio_gross"])
    return f"If every expected stay runs its course: {ratio} for every £1 ({_kind(appraisal)})"


def lead(appraisal: Appraisal, figures: dict[str, Figure]) -> list[str]:
    """What is read right after the headline: net so far, what is projected, and all corrections together."""
    if not appraisal.whole or figures["costs.ratio_gross"].value is None:
        return [f"{LABEL}."]
    sentences = []
    if figures["costs.ratio_so_far_net"].value is not None:
        sentences.append(f"{read(figures['costs.ratio_so_far_net'])} net of the foster care and homes used instead.")
    share = figures["costs.projected_share"]
    ahead = f" {read(share)} of that is projected." if share.value is not None else ""
    sentences.append(f"{expected(appraisal, figures)}.{ahead}")
    together = f"With all corrections together: {read(figures['costs.ratio_corrected'])}"
    if "costs.ratio_corrected_grant" in figures and figures["costs.ratio_corrected_grant"].value is not None:
        together += f" on running cost, {read(figures['costs.ratio_corrected_grant'])} on the whole grant"
    sentences += [f"{together}.", f"{LABEL}."]
    return sentences


def _kind(appraisal: Appraisal) -> str:
    return f"gross; our reconstruction, n = {appraisal.avoided.young_people}"


def sure(figures: dict[str, Figure]) -> str:
    """What the levels of certainty are, and what they are used for."""
    only = figures.get("costs.ratio_sure_likely")
    words = (
        "When a manager records an expected path, they say how sure they are. Nearly certain: it was arranged or "
        "agreed. Likely: it was being planned. Possible: it had been talked about. Nothing is taken off for it above."
    )
    if only is None or only.value is None:
        return words
    return f"{words} Without the paths that were only possible, the gross figure is {read(only)} for every £1."


def notes(appraisal: Appraisal) -> str:
    """What finance wants said wherever the costs are shown."""
    return " ".join(filter(None, [appraisal.running.notes, appraisal.grant.notes]))


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
    for used in appraisal.avoided.used(appraisal.book):
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
    yield (
        "Deadweight and optimism bias are not taken off a gross figure. Both lower the share of each expected path "
        "that counts, and with it what was used instead on the same nights."
    )
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
