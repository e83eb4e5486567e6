"""What makes a model one that can be appraised: each rule alone, so that a reader finds it by its name."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from act.appraisal.model.benefit import Benefit, Counterfactual
from act.appraisal.model.bounds import ENDLESS, SHARE, Ends, bounded_in_benefit, bounded_in_cost
from act.appraisal.model.error import ModelError, wrong
from act.appraisal.model.names import RIGHT, is_name
from act.appraisal.model.quantity import Quantity
from act.appraisal.model.suggestions import perhaps
from act.appraisal.unit_cost import ValueClass

if TYPE_CHECKING:
    from act.appraisal.model.model import Model

LONGEST = 1_000
"""Years that an appraisal may cover: schedules of discount rates end long before."""
WHOLE = 1e-9
"""How far shares may be from adding up to 1: the rest of a division such as a third."""


def check(model: "Model") -> None:
    """Raises ModelError with the first thing that is wrong."""
    for error in chain(_of_the_whole(model), _of_costs(model), _of_benefits(model), _of_overlaps(model.benefits)):
        raise error


def _of_the_whole(model: "Model") -> Iterator[ModelError]:
    if not 1 <= model.years <= LONGEST:
        yield wrong(
            "appraisal.years", f"{model.years:,} is no horizon; give a whole number of years from 1 to {LONGEST:,}."
        )
    if not model.benefits:
        yield wrong("benefits", "no line is given; give at least one, as in [benefits.care].")
    yield from _of_sets(model)
    if model.discounting.rate:
        yield from _outside([(model.discounting.rate, SHARE)])
    known = [quantity.key for quantity in model.inputs]
    for key in model.break_even:
        if key not in known:
            stated = ", ".join(quantity.key for quantity in model.inputs if quantity.stated)
            yield wrong(
                "appraisal.break_even",
                f"“{key}” is no input of any line; {perhaps(key, known)}inputs are {stated}.",
            )


def _of_sets(model: "Model") -> Iterator[ModelError]:
    if not is_name(model.headline):
        yield wrong("appraisal.headline", f"“{model.headline}” is no name; {RIGHT}.")
    for cost in model.costs:
        for name in cost.sets:
            if not is_name(name):
                yield wrong(f"{cost.key}.sets", f"“{name}” is no name; {RIGHT}.")
    named = list(dict.fromkeys(each for cost in model.costs for each in cost.sets))
    if named and model.headline not in named:
        yield wrong(
            "appraisal.headline",
            f"no cost is in the set “{model.headline}”; {perhaps(model.headline, named)}sets are {', '.join(named)}.",
        )


def _of_costs(model: "Model") -> Iterator[ModelError]:
    for cost in model.costs:
        yield from _outside(bounded_in_cost(cost))
        yield from _shares(f"{cost.key}.pays", cost.pays)
        yield from _too_long(f"{cost.key}.by_year", cost.by_year, model.years)


def _of_benefits(model: "Model") -> Iterator[ModelError]:
    for line in model.benefits:
        yield from _outside(bounded_in_benefit(line))
        yield from _shares(f"{line.key}.gains", line.gains)
        if line.pays:
            yield from _shares(f"{line.key}.pays", line.pays)
        yield from _too_long(f"{line.key}.entry", line.entry, model.years)
        yield from _too_long(f"{line.key}.profile.shape", line.profile.shape, model.years)
        yield from _of_counterfactual(line)
        yield from _of_class(line, model)
        yield from _of_time(line, model.years)


def _of_counterfactual(line: Benefit) -> Iterator[ModelError]:
    if line.counterfactual is Counterfactual.COMPARISON and line.deadweight is not None:
        yield wrong(
            f"{line.key}.deadweight",
            "an impact that was measured against a comparison already leaves out what would have happened anyway; "
            'leave deadweight out, or write counterfactual = "judged" or "none".',
        )


def _of_class(line: Benefit, model: "Model") -> Iterator[ModelError]:
    fiscal = line.value_class is ValueClass.FISCAL
    for key, told, given in (("transfer", "be a transfer", line.transfer), ("cashable", "be cashed", line.cashable)):
        if given and not fiscal:
            right = f'leave {key} out, or write class = "fiscal"'
            yield wrong(
                f"{line.key}.{key}", f"only a fiscal benefit can {told}, and this one is {line.value_class}; {right}."
            )
    if line.pays and not line.transfer:
        yield wrong(
            f"{line.key}.pays",
            "a benefit that somebody else pays for is a transfer; write transfer = true, or give what they pay as a "
            "line of its own whose price is below 0.",
        )
    if fiscal:
        for agency in line.gains:
            if not model.agencies[agency].public:
                yield wrong(
                    f"{line.key}.gains",
                    f"“{agency}” is not a public body, so its gain is not fiscal; name a public body, or write "
                    'class = "economic" or "social".',
                )


def _of_time(line: Benefit, years: int) -> Iterator[ModelError]:
    enters = next((year for year, many in enumerate(line.entry) if many), 0)
    least, lag = line.profile.lag.span
    if enters + lag >= years:
        begins = "begins" if least == lag else "may begin"
        yield wrong(
            f"{line.key}.profile.lag",
            f"the effect {begins} {lag:g} years after entry in year {enters}, and the appraisal ends with year "
            f"{years - 1}, so nothing would be counted; give a shorter lag, or more years in [appraisal].",
        )
    if line.cashable and line.cashable.from_year >= years:
        yield wrong(
            f"{line.key}.cashable.from_year",
            f"{line.cashable.from_year} lies after the last year of the appraisal, which is {years - 1}.",
        )


def _of_overlaps(lines: Iterable[Benefit]) -> Iterator[ModelError]:
    first: dict[str, Benefit] = {}
    for line in lines:
        if line.overlap and first.setdefault(line.overlap, line) is not line:
            yield wrong(
                f"{line.key}.overlap",
                f"the group “{line.overlap}” is counted already by [{first[line.overlap].key}]; a group counts once, "
                "so take one of the two lines out.",
            )


def _outside(bounded: Iterable[tuple[Quantity, Ends]]) -> Iterator[ModelError]:
    for quantity, (least, most) in bounded:
        low, high = quantity.span
        if not (least <= low and high <= most):
            found = f"{quantity.value:g} is" if low == high else f"its spread, {low:g} to {high:g}, is partly"
            if most < ENDLESS:
                told = f"outside {least:g} to {most:g}; give a share, such as 0.25 for 25 %"
            elif high > most:
                told = f"beyond {most:,.0f}; give less"
            else:
                told = f"below {least:g}; give {least:g} or more"
            yield wrong(quantity.key, f"{found} {told}.")


def _shares(place: str, shares: Mapping[str, float]) -> Iterator[ModelError]:
    if any(not 0 <= share <= 1 for share in shares.values()) or abs(sum(shares.values()) - 1) > WHOLE:
        told = ", ".join(f"{agency} {share:g}" for agency, share in shares.items())
        yield wrong(place, f"{told or 'nothing'}; give a share from 0 to 1 for each agency, which together make 1.")


def _too_long(place: str, by_year: tuple[float, ...], years: int) -> Iterator[ModelError]:
    if len(by_year) > years:
        yield wrong(place, f"it gives {len(by_year)} years, and the appraisal covers {years}; give no more than that.")
