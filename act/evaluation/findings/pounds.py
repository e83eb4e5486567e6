"""The rows behind the Figures of the costs: what each young person's expected path adds to each sum."""

from collections.abc import Callable
from decimal import Decimal

from act.appraisal import AvoidedCosts, ExpectedStay, YoungPersonsPaths, avoided_costs
from act.costs.appraisal import Appraisal
from act.costs.figures import figures
from act.design.words import long_date
from act.evaluation.findings.counting import Finding, OpenedWith, WordedRow
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


def _rows(key: str, appraisal: Appraisal, alone: dict[int, AvoidedCosts]) -> tuple[WordedRow, ...]:
    def words(person: int) -> tuple[str, str]:
        return _adds(key, alone[person]), _expected(appraisal.paths[person])

    return tuple(
        WordedRow(person, _first(paths).judged_on, person, words)
        for person, paths in appraisal.paths.items()
        if _amount(key, alone[person])
    )


def _amount(key: str, alone: AvoidedCosts) -> Decimal | int:
    """Return what a young person adds. Nobody is behind a figure to whom they add nought."""
    adds = PARTS.get(key) or WEEKS.get(key)
    return adds(alone) if adds else 1


def _adds(key: str, alone: AvoidedCosts) -> str:
    """Say what a young person adds."""
    amount = _amount(key, alone)
    if key in PARTS:
        return f"{'-' if amount < 0 else ''}£{abs(amount):,.0f}"
    return f"{amount:.1f} weeks" if key in WEEKS else "an expected path"


def _first(paths: YoungPersonsPaths) -> ExpectedStay:
    return min(paths.expected, key=lambda path: path.judged_on)


def _expected(paths: YoungPersonsPaths) -> str:
    first = _first(paths)
    return f"expected: {ACCOMMODATION[first.accommodation].label}, {first.weeks} weeks from {long_date(first.begins)}"
