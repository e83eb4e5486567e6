"""The Figures of a deterministic run: the same list for the command, its JSON and the workbook's first sheet."""

from collections.abc import Iterator

from act.appraisal.engine.outputs import OUTPUTS, Output
from act.appraisal.engine.parts import parts, set_basis
from act.appraisal.engine.rate_of_return import RateOfReturn, rate_of_return
from act.appraisal.engine.run import Run
from act.appraisal.engine.sensitivity import SwitchingValue, break_even
from act.appraisal.model import DecisionBasis
from act.methods.figure import Figure

NOT_A_NUMBER = "not a number"


def figures(run: Run) -> list[Figure]:
    """List every Figure of a run, what matters first."""
    return [*results(run), *_break_even(run), *parts(run)]


def results(run: Run) -> Iterator[Figure]:
    """List the Figures of the outputs, group by group."""
    for of_group in grouped(run).values():
        yield from of_group


def grouped(run: Run) -> dict[str, list[Figure]]:
    """Make the Figures of the outputs by group: in each what the decision rests on comes before the rest."""
    return {group: list(_of_group(run, group)) for group in dict.fromkeys(output.group for output in OUTPUTS)}


def _of_group(run: Run, group: str) -> Iterator[Figure]:
    shown = [output for output in OUTPUTS if output.group == group and output.shown(run)]
    ranked = sorted(shown, key=lambda output: output.basis not in (None, run.model.decision))
    of_sets = [output for output in ranked if output.of_sets]
    yield from (_figure(run, output, name) for name in run.model.sets for output in of_sets)
    yield from (_figure(run, output, run.model.headline) for output in ranked if not output.of_sets)


def return_key(run: Run) -> str:
    """Return the key of the return that the decision rests on, on the headline set."""
    kind = "fiscal" if run.model.decision is DecisionBasis.FISCAL else "public"
    return f"appraisal.return_{kind}.{run.model.headline}"


def _figure(run: Run, output: Output, name: str) -> Figure:
    value = output.value(run, name)
    words = {"gross": run.model.gross_word, "set": name}
    return set_basis(run, name).figure(
        f"{output.key}.{name}" if output.of_sets else output.key,
        output.label.format(**words),
        value,
        unit=output.unit,
        method=_method(run, output) + ("" if value is not None else output.missing),
        inputs=tuple(each.format(**words) for each in output.inputs),
        notes=output.notes(run, name),
    )


def _method(run: Run, output: Output) -> str:
    return output.method if isinstance(output.method, str) else output.method(run)


def _break_even(run: Run) -> Iterator[Figure]:
    for each in break_even(run.model):
        found = rate_of_return(run.model, each)
        yield set_basis(run).figure(
            f"break_even.{each.quantity.key}",
            f"{each.quantity.label}, at which benefit and cost are equal",
            _value(each, found),
            unit=each.quantity.unit,
            method="The value of this one input at which the net benefit is nothing, all others as stated",
            notes=(found.sentence,) if found and found.sentence else (),
        )


def _value(each: SwitchingValue, found: RateOfReturn | None) -> float | None:
    return each.value if found is None else found.value
