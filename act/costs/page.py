"""What the costs page shows: its sentences, its tables, its drawing, and which Figures stand together."""

from typing import Any

from act.costs import sentences, tables, waterfall
from act.costs.appraisal import Appraisal
from act.costs.paying_sentences import payback, payers
from act.costs.year_tables import AGENCY_HEAD, YEAR_HEAD, agency_rows, years
from act.methods.figure import Figure

TOGETHER = {
    "of_ratios": (
        *("costs.ratio_so_far", "costs.ratio_so_far_net", "costs.ratio_gross", "costs.projected_share"),
        *("costs.ratio_net", "costs.ratio_net_optimism", "costs.ratio_corrected", "costs.ratio_corrected_grant"),
        *("costs.ratio_cautious", "costs.ratio_grant"),
    ),
    "paying": (
        *("costs.payback_years", "costs.peak_funding"),
        *("costs.break_even_residential_years", "costs.break_even_share"),
    ),
    "of_costs": ("costs.running_cost", "costs.running_cost_so_far", "costs.grant"),
    "amounts": ("costs.expected_paths", "costs.benefit_gross", "costs.instead", "costs.net"),
    "weeks": (
        *("costs.weeks_past", "costs.benefit_past", "costs.instead_past"),
        *("costs.weeks_projected", "costs.benefit_projected"),
    ),
    "assumed": ("costs.optimism_bias", "costs.deadweight"),
}
"""Which Figures stand together on the page, by the name that it knows them by."""


def context(appraisal: Appraisal, figures: dict[str, Figure]) -> dict[str, Any]:
    """Return everything that the page shows but the recorded costs."""
    return {
        "headline": sentences.headline(appraisal, figures),
        "lead": sentences.lead(appraisal, figures),
        "notes": sentences.notes(appraisal),
        "part": sentences.part(appraisal),
        "drawing": waterfall.corrections(figures),
        "waterfall_head": waterfall.HEAD,
        "waterfall_names": waterfall.NAMES,
        "payback": payback(appraisal, figures),
        "payers": payers(appraisal),
        "sure_words": sentences.sure(figures),
        "sure_head": tables.sure_head(figures),
        "sure": tables.sure_rows(figures),
        "years_words": sentences.YEARS,
        "year_head": YEAR_HEAD,
        "financial_years": years(appraisal.runs.gross, appraisal.runs.net),
        "calendar_years": years(appraisal.runs.calendar, appraisal.runs.net_by_calendar_year),
        "agency_head": AGENCY_HEAD,
        "agencies": agency_rows(appraisal.runs.gross, appraisal.runs.net),
        "conditions": sentences.conditions(),
        "cautions": sentences.cautions(appraisal),
        "line_head": tables.LINE_HEAD,
        "price_head": tables.PRICE_HEAD,
        "cost_head": tables.COST_HEAD,
        "expected": tables.expected_rows(appraisal),
        "instead": tables.instead_rows(appraisal),
        "prices": tables.price_rows(appraisal),
        **{name: [figures[key] for key in keys if key in figures] for name, keys in TOGETHER.items()},
    }
