"""`act appraise`: what a programme is worth beside what it costs, from a model file or from this service's record."""

from pathlib import Path

import click

FILE = click.Path(path_type=Path)


@click.command()
@click.argument("model", required=False, metavar="[MODEL.toml]", type=FILE)
@click.option("--from-record", is_flag=True, help="Appraise what is recorded in this service. Needs --as USER.")
@click.option("--simulate", "draws", type=click.IntRange(2), metavar="N", help="Draw every uncertain input N times.")
@click.option(
    "--seed", type=click.IntRange(0), default=1, show_default=True, help="The same seed gives the same draws."
)
@click.option("--unit-costs", type=FILE, metavar="FILE.xlsx", help="Also look codes up in this unit cost workbook.")
@click.option("--json", "as_json", is_flag=True, help="Print everything about each figure, for other programs.")
@click.option("--xlsx", type=FILE, metavar="FILE.xlsx", help="Save a workbook with live formulas in this file.")
@click.option("--save-model", type=FILE, metavar="FILE.toml", help="With --from-record: keep its model in a new file.")
@click.option("--replace", is_flag=True, help="Replace a workbook that is there already, without asking.")
@click.pass_context
def appraise(
    ctx: click.Context,
    model: Path | None,
    from_record: bool,
    draws: int | None,
    seed: int,
    unit_costs: Path | None,
    as_json: bool,
    xlsx: Path | None,
    save_model: Path | None,
    replace: bool,
) -> None:
    """Work out what a programme is worth, compared with what it costs.

    Give a MODEL.toml (there are examples in examples/), or --from-record.
    """
    if from_record == (model is not None):
        raise click.UsageError(
            "Say what to appraise: act appraise MODEL.toml, or act --as USER appraise --from-record."
        )
    if model:
        if save_model:
            raise click.UsageError("--save-model works only with --from-record: a MODEL.toml is a file already.")
        from act.costs import model_file

        click.echo(
            model_file.appraise_file(
                model, unit_costs, draws=draws, seed=seed, as_json=as_json, xlsx=xlsx, replace=replace
            )
        )
        return
    if unit_costs:
        raise click.UsageError("--unit-costs works only with a MODEL.toml: a record has the prices that are kept here.")
    ctx.meta["act.set_up_django"](demo=False)
    from act.costs import from_record as record

    click.echo(
        record.appraisal_text(
            ctx.obj, draws=draws, seed=seed, as_json=as_json, xlsx=xlsx, replace=replace, save_model=save_model
        )
    )
