"""The tables of years and of public bodies: every number is the engine's, of a gross run and of the net one."""

from act.appraisal.engine import Run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.parts import by_year
from act.appraisal.model.year_names import year_names
from act.appraisal.unit_cost import ValueClass

YEAR_HEAD = ("Year", "£ running cost", "£ expected, gross", "£ used instead", "£ net, before cost")
AGENCY_HEAD = (
    "Who",
    "£ pays for the service",
    "£ no longer pays, gross",
    "£ pays for what was used instead",
    "£ in all",
)
NO_COST = "\N{EN DASH}"
"""Where a cost is for others too, it is in no run of those who count only some of them: that is not £0."""
Row = list[str]


def years(gross: Run, net: Run) -> list[Row]:
    """Return a row for each year, and the total."""
    model = gross.model
    cost = by_year(gross, gross.paid(model.headline))
    expected, left = (by_year(each, each.of_class(ValueClass.FISCAL)) for each in (gross, net))
    named = zip(year_names(model.first_year, model.years), cost, expected, left, strict=True)
    rows = [_row(name, float(paid), float(due), float(kept)) for name, paid, due, kept in named]
    total = _row("Total", float(cost.sum()), float(expected.sum()), float(left.sum()))
    return [*rows, total] if model.costs else [[name, NO_COST, *pounds] for name, _, *pounds in (*rows, total)]


def agency_rows(gross: Run, net: Run) -> list[Row]:
    """Return a row for each body that pays or gains anything."""
    expected = {account.agency.key: account.gained for account in agency_accounts(gross)}
    rows = []
    for account in agency_accounts(net):
        due = expected.get(account.agency.key, 0.0)
        numbers = (account.paid, due, due - account.gained, account.net)
        rows.append([account.agency.label, *map(_pounds, numbers)])
    return rows if net.model.costs else [[name, NO_COST, *pounds] for name, _, *pounds in rows]


def _row(name: str, paid: float, expected: float, left: float) -> Row:
    return [name, *map(_pounds, (paid, expected, expected - left, left))]


def _pounds(value: float) -> str:
    return f"{value:,.0f}".replace("-", "\N{MINUS SIGN}", 1) if round(value) else "0"
