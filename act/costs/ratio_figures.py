"""The ratios of an appraisal: pounds of accommodation for every £1, each of one run of the engine."""

from collections.abc import Iterator
from dataclasses import replace

from act.appraisal import assumption
from act.appraisal.engine import Run
from act.costs.appraisal import Appraisal
from act.costs.appraisal_basis import AppraisalBasis
from act.costs.figure_values import percent, ratio
from act.costs.models import CostKind
from act.costs.record_runs import as_sure_as
from act.methods.figure import Figure
from act.referrals.labels import Certainty

OB, DW = assumption("optimism_bias"), assumption("deadweight")
AT_NO_COST = ". No cost is recorded for today, so there is no ratio"
GROSS, COST = "costs.benefit_gross", "costs.running_cost"
ASSUMED = ("costs.optimism_bias", "costs.deadweight")
FROM_ENGINE = "Pounds of accommodation over pounds of cost"
EXPECTED = "of expected accommodation"


def ratios(appraisal: Appraisal) -> Iterator[Figure]:
    """Yield every ratio to the running cost, what has happened first, then those to the whole grant."""
    runs, every = appraisal.runs, f"gross, {EXPECTED} for every £1 of running cost"
    basis = AppraisalBasis.priced(appraisal).set_against(appraisal.running)
    assumed, so_far = replace(basis, assumed=True), replace(basis, projected=False)
    so_far_of = ("costs.benefit_past", "costs.running_cost_so_far")
    yield _ratio(so_far, "so_far", f"{every}, so far", runs.gross_so_far, so_far_of)
    yield _ratio(
        so_far,
        "so_far_net",
        f"{EXPECTED} for every £1 of running cost, so far, net of the accommodation used instead",
        runs.net_so_far,
        (*so_far_of, "costs.instead_past"),
    )
    yield _ratio(basis, "gross", f"{every}, once every expected path has run its course", runs.gross, (GROSS, COST))
    yield _ratio(
        basis,
        "net",
        f"{EXPECTED} for every £1 of running cost, net of the accommodation used instead",
        runs.net,
        ("costs.net", COST),
    )
    yield _ratio(
        assumed,
        "net_optimism",
        f"the same net figure, with {percent(OB.value)}% optimism bias",
        runs.net_with_optimism,
        ("costs.net", COST, ASSUMED[0]),
    )
    yield _ratio(
        assumed,
        "corrected",
        f"the same net figure, with {percent(OB.value)}% optimism bias and {percent(DW.value)}% deadweight: "
        "all corrections together",
        runs.corrected,
        ("costs.net", COST, *ASSUMED),
    )
    yield _ratio(
        assumed,
        "cautious",
        f"{every}, with {percent(OB.value)}% optimism bias and {percent(DW.value)}% deadweight",
        runs.cautious,
        (GROSS, COST, *ASSUMED),
    )
    yield from _on_the_grant(appraisal, basis, assumed)


def _on_the_grant(appraisal: Appraisal, basis: AppraisalBasis, assumed: AppraisalBasis) -> Iterator[Figure]:
    runs, grant = appraisal.runs, appraisal.grant
    if not (appraisal.same_for_grant or not grant.rows):
        return
    for name, label, run, on, inputs in (
        ("grant", f"gross, {EXPECTED} for every £1 of the whole grant", runs.gross, basis, (GROSS, "costs.grant")),
        (
            "corrected_grant",
            f"{EXPECTED} for every £1 of the whole grant, all corrections together",
            runs.corrected,
            assumed,
            ("costs.net", "costs.grant", *ASSUMED),
        ),
    ):
        yield _ratio(on.set_against(grant, assumed=on.assumed), name, label, run, inputs, CostKind.GRANT)


def _ratio(
    basis: AppraisalBasis,
    name: str,
    label: str,
    run: Run,
    inputs: tuple[str, ...],
    of: CostKind = CostKind.RUNNING,
) -> Figure:
    value = ratio(run, of)
    return basis.figure(
        f"costs.ratio_{name}",
        label,
        value,
        unit="£",
        method=FROM_ENGINE + (AT_NO_COST if value is None else ""),
        inputs=inputs,
    )


def only_the_surest(appraisal: Appraisal) -> Iterator[Figure]:
    """Yield the ratio when only paths count of which a manager was at least so sure."""
    basis, levels = AppraisalBasis.priced(appraisal).set_against(appraisal.running), list(Certainty)
    for number, words in enumerate(("nearly certain", "nearly certain or likely"), start=1):
        run = appraisal.runs.gross_of(as_sure_as(*levels[:number]))
        of = tuple(f"costs.benefit_{each}" for each in levels[:number])
        label = f"gross, for every £1 of running cost, if only paths called {words} count"
        yield _ratio(basis, f"sure_{levels[number - 1]}", label, run, (*of, COST))
