"""A file in TOML becomes a model, or one sentence says why it cannot."""

import ast
import re
import tomllib
from dataclasses import replace
from decimal import Decimal

from act.appraisal.agencies import AppraisalAgency, agencies
from act.appraisal.deflator import Deflator, default_deflator, deflator
from act.appraisal.model import DecisionBasis, Model, ModelError, Timing, YearKind
from act.appraisal.model.checks import LONGEST_HORIZON
from act.appraisal.model.suggestions import sentence
from act.appraisal.model.year_names import kind_of
from act.appraisal.reading.benefits import benefit_of
from act.appraisal.reading.context import ModelContext
from act.appraisal.reading.costs import cost_of
from act.appraisal.reading.discounting import discounting_of
from act.appraisal.reading.prices import own_costs
from act.appraisal.reading.quantities import inputs_of
from act.appraisal.reading.toml_table import TomlTable, is_number
from act.appraisal.unit_cost import UnitCostCatalogue, unit_cost_catalogue
from act.methods.figure import Basis

MARK = "\ufeff"
"""What some editors put before the first letter of a file in UTF-8."""
NAMES = re.compile(r"""\(['"].*['"],?\)""")
"""How the parser names a table: ('benefits', 'gain')."""
LEAST = 0.001
"""Of a price index: no index in use begins below it, and what it divides stays a number."""
APPRAISED = (Basis.COMPUTED, Basis.RECONSTRUCTED, Basis.PROJECTED)


def model_of(text: str, unit_costs: UnitCostCatalogue | None = None) -> Model:
    """Read the model that a file describes, its codes looked up in `unit_costs`. Raises ModelError."""
    try:
        values = tomllib.loads(text.removeprefix(MARK))
    except RecursionError:
        raise ModelError("The file is not TOML: its lists or tables stand too deep in each other.") from None
    except tomllib.TOMLDecodeError as error:
        raise ModelError(f"The file is not TOML: {_in_words(error)}.") from None
    except ValueError:
        raise ModelError("The file is not TOML: one of its numbers has too many digits.") from None
    return _model(TomlTable("", values), unit_costs or unit_cost_catalogue())


def _in_words(error: tomllib.TOMLDecodeError) -> str:
    """Say what the parser says, with a table as a file writes it, [benefits.gain], and no letter but printed ones."""
    words = NAMES.sub(lambda found: f"[{'.'.join(ast.literal_eval(found[0]))}]", str(error))
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _model(file: TomlTable, unit_costs: UnitCostCatalogue) -> Model:
    head = file.table("appraisal")
    title = head.text("title")
    context = _context(file, head, unit_costs)
    headline = head.text("headline", "running")
    costs = tuple(cost_of(name, each, context, headline) for name, each in file.table("costs").tables())
    benefits = tuple(benefit_of(name, each, context) for name, each in file.table("benefits").tables())
    model = Model(
        title=title,
        about=head.text("about", ""),
        price_year=context.price_year,
        index=context.index,
        first_year=head.text("first_year", context.price_year),
        year_kind=_year_kind(head, context),
        timing=context.timing,
        years=context.years,
        discounting=discounting_of(head, context, (*costs, *benefits)),
        decision=head.one_of("decide_on", DecisionBasis, DecisionBasis.FISCAL),
        basis=_basis(head),
        agencies=context.agencies,
        costs=costs,
        benefits=benefits,
        headline=headline,
        whole=head.text("whole", ""),
        break_even=tuple(_key(name, context) for name in head.names("break_even")),
    )
    head.close()
    file.close()
    return model


def _context(file: TomlTable, head: TomlTable, unit_costs: UnitCostCatalogue) -> ModelContext:
    bare = ModelContext(
        price_year=head.text("price_year", right='give the year in whose prices everything is told, as in "2015/16"'),
        timing=head.one_of("timing", Timing, Timing.START),
        index=_index(file, head),
        years=head.whole("years", least=1, most=LONGEST_HORIZON),
        inputs=inputs_of(file.table("inputs")),
        agencies=_agencies(file),
        own={},
        catalogue=unit_costs,
    )
    bare.uprate(head, "price_year", bare.price_year)
    return replace(bare, own=own_costs(file.table("unit_costs"), bare))


def _year_kind(head: TomlTable, context: ModelContext) -> YearKind | None:
    """Read what the years are; the name of the first one says it too, and may not say otherwise."""
    first = head.text("first_year", context.price_year)
    named = kind_of(first)
    kind = head.one_of("year_kind", YearKind) if "year_kind" in head else named
    if named and kind is not named:
        other = "2016/17" if kind is YearKind.FINANCIAL else "2016"
        raise head.wrong(
            "year_kind",
            f"“{first}” names a {named} year; give a first_year such as “{other}”, or leave one of them out.",
        )
    return kind


def _index(file: TomlTable, head: TomlTable) -> Deflator:
    """Read the price index: an edition that is kept here, or the file's own."""
    if "deflator" not in file:
        try:
            return deflator(head.text("deflator")) if "deflator" in head else default_deflator()
        except LookupError as error:
            raise head.wrong("deflator", sentence(error)) from None
    if "deflator" in head:
        raise head.wrong("deflator", "the file gives an index of its own in [deflator]; give one of the two.")
    own = file.table("deflator")
    index = own.raw("index")
    right = 'give a table of years with numbers above 0, as in { "2015/16" = 100.0 }'
    if not isinstance(index, dict) or not index:
        raise own.unusable("index", right)
    for value in index.values():
        if not is_number(value) or value < LEAST:
            raise own.unusable("index", right, value)
    source, verified = own.origin
    deflator_of_file = Deflator(
        edition=own.text("edition", "of this file"),
        index={year: Decimal(str(value)) for year, value in index.items()},
        source=source,
        verified=verified,
    )
    own.close()
    return deflator_of_file


def _agencies(file: TomlTable) -> dict[str, AppraisalAgency]:
    known = dict(agencies())
    for name, table in file.table("agencies").tables():
        known[name] = AppraisalAgency(
            key=name,
            label=table.text("label"),
            public=table.flag("public", default=True),
            parent="",
            names=(),
            source=table.text("source", ""),
        )
        table.close()
    return known


def _basis(head: TomlTable) -> Basis:
    """Read what kind of numbers these are; a count, or what somebody states, is not an appraisal."""
    value = head.raw("basis")
    if value is None:
        return Basis.COMPUTED
    if value not in APPRAISED:
        raise head.unusable("basis", f"give one of {', '.join(APPRAISED)}")
    return Basis(str(value))


def _key(name: str, context: ModelContext) -> str:
    """Return the key of an input by its name in the file."""
    return context.inputs[name].key if name in context.inputs else name
