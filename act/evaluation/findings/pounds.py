"""The rows behind the Figures of the costs: what each young person's expected path adds to each sum."""

from collections.abc import Callable
from decimal import Decimal

from act.appraisal import AvoidedCosts, ExpectedStay, YoungPersonsPaths, avoided_costs
from act.costs.appraisal import Appraisal
from act.costs.figures import figures
from act.design.words import long_date
from act.evaluation.findings.counting import CountedRow, Finding, OpenedWith
from act.methods.accommodation import ACCOMMODATION, Accommodation

OF_GROSS = ("costs.ratio_gross", "costs.ratio_cautious", "costs.ratio_grant", "costs.benefit_gross")
PARTS: dict[str, Callable[[AvoidedCosts], Decimal]] = {
    **dict.fromkeys(OF_GROSS, lambda alone: alone.gross),
    "costs.ratio_net": lambda alone: alone.net,
    "costs.payback_years": lambda alone: alone.gross,
    "costs.net": lambda alone: alone.net,
    "costs.benefit_past": lambda alone: alone.past,
    "costs.benefit_projected": lambda alone: alone.projected,
    "costs.instead": lambda alone: alone.used_instead,
}
"""By key, the pounds that one young person adds to a sum."""
WEEKS: dict[str, Callable[[AvoidedCosts], Decimal]] = {
    "costs.weeks_past": lambda alone: Decimal(alone.nights.past) / 7,
    "costs.weeks_projected": lambda alone: Decimal(alone.nights.projected) / 7,
    "costs.child_years_residential": lambda alone: alone.child_years(Accommodation.CHILDRENS_HOME) * 52,
    "costs.child_years_secure": lambda alone: alone.child_years(Accommodation.SECURE_HOME) * 52,
}
"""By key, the weeks that one young person adds."""


def findings(appraisal: Appraisal) -> list[Finding]:
    """Return every Figure of an appraisal with its rows; without, where it counts nobody."""
    alone = {
        person: avoided_costs([paths], on=appraisal.on, book=appraisal.book)
        for person, paths in appraisal.paths.items()
    }
    listed = []
    for figure in figures(appraisal):
        rows = _rows(figure.key, appraisal, alone) if figure.records else None
        listed.append(Finding(figure, rows, OpenedWith.EXPECTED_PATH))
    return listed


def _rows(key: str, appraisal: Appraisal, alone: dict[int, AvoidedCosts]) -> tuple[CountedRow, ...]:
    return tuple(
        CountedRow(person=person, value=value, why=_expected(paths), on=_first(paths).judged_on)
        for person, paths in appraisal.paths.items()
        if (value := _adds(key, alone[person]))
    )


def _adds(key: str, alone: AvoidedCosts) -> str:
    """Say what a young person adds; nothing where that is nought, for then they are not behind the figure."""
    if key in PARTS:
        pounds = PARTS[key](alone)
        return f"{'-' if pounds < 0 else ''}£{abs(pounds):,.0f}" if pounds else ""
    if key in WEEKS:
        weeks = WEEKS[key](alone)
        return f"{weeks:.1f} weeks" if weeks else ""
    return "an expected path"


def _first(paths: YoungPersonsPaths) -> ExpectedStay:
    return min(paths.expected, key=lambda path: path.judged_on)


def _expected(paths: YoungPersonsPaths) -> str:
    first = _first(paths)
    return f"expected: {ACCOMMODATION[first.accommodation].label}, {first.weeks} weeks from {long_date(first.begins)}"
