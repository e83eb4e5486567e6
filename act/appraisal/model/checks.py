"""The rules that a model keeps to, so that it can be appraised.

Each function takes only what its rule is about, and yields a ModelError for each place that breaks it: what it takes
is made before a Model is, so nothing here needs to know Model.
"""

from collections.abc import Iterable, Iterator, Mapping

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.model.benefit import Benefit, Counterfactual
from act.appraisal.model.bounds import LARGEST, Bounds, benefit_bounds, cost_bounds
from act.appraisal.model.cost import Cost
from act.appraisal.model.error import ModelError, wrong
from act.appraisal.model.names import NAME_RULE, is_name
from act.appraisal.model.quantity import Quantity
from act.appraisal.model.suggestions import suggestion
from act.appraisal.uncertainty import Normal
from act.appraisal.unit_cost import ValueClass

LONGEST_HORIZON = 1_000
"""Years that an appraisal may cover: schedules of discount rates end long before."""
WHOLE = 1e-9
"""How far shares may be from adding up to 1: the rest of a division such as a third."""


def horizon_errors(years: int) -> Iterator[ModelError]:
    """Check that the number of years is one that can be appraised."""
    if not 1 <= years <= LONGEST_HORIZON:
        right = f"give a whole number of years from 1 to {LONGEST_HORIZON:,}"
        yield wrong("appraisal.years", f"{years:,} is no horizon; {right}.")


def break_even_errors(asked: Iterable[str], inputs: Iterable[Quantity]) -> Iterator[ModelError]:
    """Check that every input whose break-even value is asked for is there."""
    inputs = tuple(inputs)
    known = [quantity.key for quantity in inputs]
    for key in asked:
        if key not in known:
            stated = ", ".join(quantity.key for quantity in inputs if quantity.stated)
            yield wrong(
                "appraisal.break_even",
                f"“{key}” is no input of any line; {suggestion(key, known)}inputs are {stated}.",
            )


def set_errors(headline: str, whole: str, costs: Iterable[Cost]) -> Iterator[ModelError]:
    """Check the names of the sets of costs, and that a cost belongs to the headline set and to the whole."""
    if not is_name(headline):
        yield wrong("appraisal.headline", f"“{headline}” is no name; {NAME_RULE}.")
    sets = dict[str, None]()
    for cost in costs:
        for name in cost.sets:
            sets[name] = None
            if not is_name(name):
                yield wrong(f"{cost.key}.sets", f"“{name}” is no name; {NAME_RULE}.")
    if sets and headline not in sets:
        yield wrong(
            "appraisal.headline",
            f"no cost is in the set “{headline}”; {suggestion(headline, sets)}sets are {', '.join(sets)}.",
        )
    if whole and whole not in sets:
        yield wrong(
            "appraisal.whole",
            f"no cost is in the set “{whole}”; {suggestion(whole, sets)}sets are {', '.join(sets) or 'none'}.",
        )


def too_many_years(given: int, years: int) -> str:
    """Say that a list by year goes on after the appraisal has ended."""
    return f"it gives {given} years, and the appraisal covers {years}; give no more than that."


def cost_errors(cost: Cost, years: int) -> Iterator[ModelError]:
    """Check one cost: its numbers, the shares of those who pay it, and that it ends with the appraisal."""
    yield from bounds_errors(cost_bounds(cost))
    yield from _share_errors(f"{cost.key}.pays", cost.pays)
    yield from _length_errors(f"{cost.key}.by_year", cost.by_year, years)


def benefit_errors(line: Benefit, years: int, agencies: Mapping[str, AppraisalAgency]) -> Iterator[ModelError]:
    """Check one line of benefit by itself; `agencies` says who of those that gain is a public body."""
    yield from bounds_errors(benefit_bounds(line))
    yield from _share_errors(f"{line.key}.gains", line.gains)
    if line.pays:
        yield from _share_errors(f"{line.key}.pays", line.pays)
    yield from _length_errors(f"{line.key}.entry", line.entry, years)
    yield from _length_errors(f"{line.key}.profile.shape", line.profile.shape, years)
    yield from _counterfactual_errors(line)
    yield from _class_errors(line, agencies)
    yield from _timing_errors(line, years)


def overlap_errors(lines: Iterable[Benefit]) -> Iterator[ModelError]:
    """Check that of the lines that share an `overlap` only one is counted."""
    first: dict[str, Benefit] = {}
    for line in lines:
        if line.overlap and first.setdefault(line.overlap, line) is not line:
            yield wrong(
                f"{line.key}.overlap",
                f"the group “{line.overlap}” is counted already by [{first[line.overlap].key}]; a group counts once, "
                "so take one of the two lines out.",
            )


def bounds_errors(bounded: Iterable[tuple[Quantity, Bounds]]) -> Iterator[ModelError]:
    """Check that the whole span of each quantity lies within its bounds, not its stated value alone."""
    for quantity, (least, most) in bounded:
        low, high = quantity.span
        if not (least <= low and high <= most):
            subject = f"{quantity.value:g} is" if low == high else f"its spread, {low:g} to {high:g}, is partly"
            if most < LARGEST:
                complaint = f"outside {least:g} to {most:g}; {_inside(quantity, least, most)}"
            elif high > most:
                complaint = f"beyond {most:,.0f}; give less"
            else:
                complaint = f"below {least:g}; give {_above(quantity, least)}"
            yield wrong(quantity.key, f"{subject} {complaint}.")


def _inside(quantity: Quantity, least: float, most: float) -> str:
    """Say what to give where a share lies outside: for a normal spread, one that stays inside and is as wide."""
    spread = quantity.spread
    if not isinstance(spread, Normal) or not least < spread.mean < most:
        return "give a share, such as 0.25 for 25 %"
    mean, sd = f"{spread.mean:g}", f"{spread.sd:g}"
    cut = f"truncated_normal = {{ mean = {mean}, sd = {sd}, low = {least:g}, high = {most:g} }}"
    if spread.mean > 0 and spread.sd**2 < spread.mean * (1 - spread.mean):
        return f"give beta = {{ mean = {mean}, sd = {sd} }}, or {cut}"
    return f"give {cut}"


def _above(quantity: Quantity, least: float) -> str:
    """Say what to give where a quantity goes too low: for a normal spread, one that is cut off there."""
    spread = quantity.spread
    if isinstance(spread, Normal) and spread.mean > least:
        return f"truncated_normal = {{ mean = {spread.mean:g}, sd = {spread.sd:g}, low = {least:g} }}"
    return f"{least:g} or more"


def _counterfactual_errors(line: Benefit) -> Iterator[ModelError]:
    if line.counterfactual is Counterfactual.COMPARISON and line.deadweight is not None:
        yield wrong(
            f"{line.key}.deadweight",
            "an impact that was measured against a comparison already leaves out what would have happened anyway; "
            'leave deadweight out, or write counterfactual = "judged" or "none".',
        )


def _class_errors(line: Benefit, agencies: Mapping[str, AppraisalAgency]) -> Iterator[ModelError]:
    fiscal = line.value_class is ValueClass.FISCAL
    for key, use, given in (("transfer", "be a transfer", line.transfer), ("cashable", "be cashed", line.cashable)):
        if given and not fiscal:
            right = f'leave {key} out, or write class = "fiscal"'
            yield wrong(
                f"{line.key}.{key}", f"only a fiscal benefit can {use}, and this one is {line.value_class}; {right}."
            )
    if line.pays and not line.transfer:
        yield wrong(
            f"{line.key}.pays",
            "a benefit that somebody else pays for is a transfer; write transfer = true, or give what they pay as a "
            "line of its own whose price is below 0.",
        )
    if fiscal:
        for agency in line.gains:
            if not agencies[agency].public:
                yield wrong(
                    f"{line.key}.gains",
                    f"“{agency}” is not a public body, so its gain is not fiscal; name a public body, or write "
                    'class = "economic" or "social".',
                )


def _timing_errors(line: Benefit, years: int) -> Iterator[ModelError]:
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


def _share_errors(place: str, shares: Mapping[str, float]) -> Iterator[ModelError]:
    if any(not 0 <= share <= 1 for share in shares.values()) or abs(sum(shares.values()) - 1) > WHOLE:
        given = ", ".join(f"{agency} {share:g}" for agency, share in shares.items())
        yield wrong(place, f"{given or 'nothing'}; give a share from 0 to 1 for each agency, which together make 1.")


def _length_errors(place: str, by_year: tuple[float, ...], years: int) -> Iterator[ModelError]:
    if len(by_year) > years:
        yield wrong(place, too_many_years(len(by_year), years))
