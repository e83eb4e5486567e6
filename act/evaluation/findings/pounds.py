"""The rows behind the Figures of the costs: what each young person's expected path adds to each sum."""

from collections.abc import Callable
from decimal import Decimal

from act.appraisal import AvoidedNights, ExpectedStay, YoungPersonsPaths, avoided_nights
from act.costs.appraisal import Appraisal
from act.costs.figures import figures
from act.costs.person_shares import PersonShares, nights_ahead, nights_as_sure_as, past_nights
from act.design.words import long_date
from act.evaluation.findings.counting import CountedRow, Finding, OpenedWith
from act.methods.accommodation import ACCOMMODATION, Accommodation
from act.referrals.labels import Certainty

Pounds = Callable[[PersonShares, AvoidedNights], float]
HALF_A_PENNY = 0.005
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
) -> tuple[CountedRow, ...]:
    return tuple(
        CountedRow(person=person, value=value, why=_expected(paths), on=_first(paths).judged_on)
        for person, paths in appraisal.paths.items()
        if (value := _adds(key, shares, alone[person]))
    )


def _adds(key: str, shares: PersonShares, alone: AvoidedNights) -> str:
    """Say what a young person adds; nothing where that is nought, for then they are not behind the figure."""
    if key in PARTS:
        return _pounds(PARTS[key](shares, alone))
    if key in WORTH:
        return _pounds(shares.gross(alone, nights_as_sure_as(WORTH[key])))
    if key in WEEKS:
        weeks = WEEKS[key](alone)
        return f"{weeks:.1f} weeks" if weeks else ""
    if key in SURE:
        return "an expected path" if SURE[key] in alone.sure else ""
    return "an expected path"


def _pounds(pounds: float) -> str:
    """Write pounds; nothing for less than half a penny, which is what is left of a sum that comes to nothing."""
    return f"{'-' if pounds < 0 else ''}£{abs(pounds):,.0f}" if abs(pounds) >= HALF_A_PENNY else ""


def _first(paths: YoungPersonsPaths) -> ExpectedStay:
    return min(paths.expected, key=lambda path: path.judged_on)


def _expected(paths: YoungPersonsPaths) -> str:
    first = _first(paths)
    return f"expected: {ACCOMMODATION[first.accommodation].label}, {first.weeks} weeks from {long_date(first.begins)}"
