"""Transfers: money that only changes hands is nobody's gain taken together."""

import pytest

from act.appraisal.engine import run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.figures import figures
from act.appraisal.model import Model, ModelError
from act.appraisal.reading import model_of

FILE = """
[appraisal]
title = "A transfer"
price_year = "2015/16"
years = 1
discount = "none"

[costs.staff]
amount = 100
price_year = "2015/16"
pays = "local-authority"

[benefits.tax]
amount = 400
price_year = "2015/16"
class = "fiscal"
transfer = true
gains = "hmrc"
{ pays }
counterfactual = "comparison"
"""


def _model(pays: str) -> Model:
    return model_of(FILE.replace("{ pays }", pays))


@pytest.mark.parametrize(
    ("pays", "fiscal", "individuals", "authority"),
    [
        ("", 400, None, -100),
        ('pays = "individuals"', 400, -400, -100),
        ('pays = "local-authority"', 0, None, -500),
        ('pays = { individuals = 0.75, "local-authority" = 0.25 }', 300, -300, -200),
    ],
)
def test_what_one_public_body_pays_another_is_no_fiscal_gain(
    pays: str, fiscal: float, individuals: float | None, authority: float
) -> None:
    found = run(_model(pays))
    by_agency = {account.agency.key: account.net for account in agency_accounts(found)}
    assert found.totals.fiscal == pytest.approx(fiscal)
    assert found.totals.public_value == pytest.approx(0)
    assert by_agency["hmrc"] == pytest.approx(400)
    assert by_agency["local-authority"] == pytest.approx(authority)
    assert by_agency.get("individuals") == (None if individuals is None else pytest.approx(individuals))


def test_with_a_payer_all_accounts_together_come_to_public_value_less_cost() -> None:
    found = run(_model('pays = "individuals"'))
    whole = sum(account.net for account in agency_accounts(found))
    assert whole == pytest.approx(found.totals.public_value - found.totals.cost)


def test_only_a_transfer_names_who_pays() -> None:
    with pytest.raises(
        ModelError, match=r"In \[benefits.tax\], pays: a benefit that somebody else pays for is a transfer"
    ):
        model_of(FILE.replace("{ pays }", 'pays = "individuals"').replace("transfer = true\n", ""))


def test_nothing_pays_for_itself_with_what_one_public_body_pays_another() -> None:
    told = {figure.key: figure.value for figure in figures(run(_model('pays = "local-authority"')))}
    assert told["appraisal.payback_years"] is None
    assert told["appraisal.year.0.benefit_fiscal"] == pytest.approx(0)
