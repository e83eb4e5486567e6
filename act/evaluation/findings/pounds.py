"""The rows behind the Figures of the costs: what each young person's expected path adds to each sum."""

from collections.abc import Callable
from decimal import Decimal

from act.appraisal import AvoidedNights, ExpectedStay, YoungPersonsPaths, avoided_nights
from act.costs.appraisal import Appraisal
from act.costs.figures import figures
from act.costs.person_shares import PersonShares, nights_ahead, nights_as_sure_as, past_nights
from act.design.words import long_date
from act.evaluation.findings.counting import Finding, OpenedWith, WordedRow
from act.methods.accommodation import ACCOMMODATION, Accommodation
from act.referrals.labels import Certainty

Pounds = Callable[[PersonShares, AvoidedNights], float]
HALF_A_PENNY = 0.005
"""Less than this is what rounding leaves of a sum that comes to nothing."""
SUREST = (Certainty.NEARLY_CERTAIN, Certainty.LIKELY)
OF_GROSS = (
    *(f"costs.ratio_{name}" for name in ("gross", "cautious", "grant")),
    *("costs.benefit_gross", "costs.payback_years", "costs.peak_funding", "costs.break_even_share"),
)
OF_NET = (*(f"costs.ratio_{name}" for name in ("net", "net_optimism", "corrected", "corrected_grant")), "costs.net")
PARTS: dict[str, Pounds] = {
    **dict.fromkeys(OF_GROSS, lambda shares, alone: shares.gross(alone)),
    **dict.fromkeys(OF_NET, lambda shares, alone: shares.net(alone)),
    **dict.fromkeys(
        ("costs.benefit_past", "costs.ratio_so_far"), lambda shares, alone: shares.gross(alone, past_nights)
    ),
    "costs.ratio_so_far_net": lambda shares, alone: shares.net(alone, past_nights),
    **dict.fromkeys(
        ("costs.benefit_projected", "costs.projected_share"), lambda shares, alone: shares.gross(alone, nights_ahead)
    ),
    "costs.instead": lambda shares, alone: shares.used_instead(alone),
    "costs.instead_past": lambda shares, alone: shares.used_instead(alone, past_nights),
    "costs.ratio_sure_nearly_certain": lambda shares, alone: shares.gross(alone, nights_as_sure_as(*SUREST[:1])),
    "costs.ratio_sure_likely": lambda shares, alone: shares.gross(alone, nights_as_sure_as(*SUREST)),
}
"""By key, the pounds that one young person adds to a sum."""
WEEKS: dict[str, Callable[[AvoidedNights], Decimal]] = {
    "costs.weeks_past": lambda alone: Decimal(alone.nights.past) / 7,
    "costs.weeks_projected": lambda alone: Decimal(alone.nights.projected) / 7,
    "costs.child_years_residential": lambda alone: alone.child_years(Accommodation.CHILDRENS_HOME) * 52,
    "costs.child_years_secure": lambda alone: alone.child_years(Accommodation.SECURE_HOME) * 52,
}
"""By key, the weeks that one young person adds."""
SURE = {f"costs.sure_{certainty}": certainty for certainty in Certainty}
WORTH = {f"costs.benefit_{certainty}": certainty for certainty in Certainty}
"""By key, how sure the manager was of the paths that it counts: young people, and pounds."""


def findings(appraisal: Appraisal) -> list[Finding]:
    """Return every Figure of an appraisal with its rows; without, where it counts nobody."""
    shares = PersonShares.of(appraisal)
    alone = {
        person: avoided_nights([paths], on=appraisal.on, book=appraisal.book)
        for person, paths in appraisal.paths.items()
    }
    listed = []
    for figure in figures(appraisal):
        rows = _rows(figure.key, appraisal, shares, alone) if figure.records else None
        listed.append(Finding(figure, rows, OpenedWith.EXPECTED_PATH))
    return listed


def _rows(
    key: str, appraisal: Appraisal, shares: PersonShares, alone: dict[int, AvoidedNights]
) -> tuple[WordedRow, ...]:
    def words(person: int) -> tuple[str, str]:
        return _adds(key, _amount(key, shares, alone[person])), _expected(appraisal.paths[person])

    return tuple(
        WordedRow(person, _first(paths).judged_on, person, words)
        for person, paths in appraisal.paths.items()
        if abs(_amount(key, shares, alone[person])) >= HALF_A_PENNY
    )


def _amount(key: str, shares: PersonShares, alone: AvoidedNights) -> float:
    """Return the pounds, weeks or paths that a young person adds. Nobody who adds nought is behind a figure."""
    if key in PARTS:
        return PARTS[key](shares, alone)
    if key in WORTH:
        return shares.gross(alone, nights_as_sure_as(WORTH[key]))
    if key in WEEKS:
        return float(WEEKS[key](alone))
    return SURE[key] in alone.sure if key in SURE else 1


def _adds(key: str, amount: float) -> str:
    if key in PARTS or key in WORTH:
        return f"{'-' if amount < 0 else ''}£{abs(amount):,.0f}"
    return f"{amount:.1f} weeks" if key in WEEKS else "an expected path"


def _first(paths: YoungPersonsPaths) -> ExpectedStay:
    return min(paths.expected, key=lambda path: path.judged_on)


def _expected(paths: YoungPersonsPaths) -> str:
    first = _first(paths)
    return f"expected: {ACCOMMODATION[first.accommodation].label}, {first.weeks} weeks from {long_date(first.begins)}"
