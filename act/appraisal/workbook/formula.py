"""A formula that knows its own value: what a cell says and what it comes to are written once and cannot differ.

XlsxWriter stores a formula with any value it is handed, and a program that does not work formulas out (a preview, a
reader of data, LibreOffice as it is set up) shows that value. So every formula needs its own. The engine knows those of
the results: 113 of the 1,201 formulas of examples/crime-and-care.toml. All others are steps on the way (an index looked
up, the height of an effect in one year) that no engine need keep. Worked out beside each formula by hand they would be
the same sum twice, and could differ; so both are made here from one. tests/appraisal/workbook has LibreOffice work all
of them out again.
"""

import operator
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum

Value = float | str | bool | None
"""What a cell holds. None is an empty cell, which counts as nothing in a sum."""


class Precedence(IntEnum):
    """How tightly a formula holds together, so that brackets stand only where they are needed."""

    COMPARED = 0
    JOINED = 1
    ADDED = 2
    MULTIPLIED = 3
    RAISED = 4
    WHOLE = 5


class Formula:
    """A formula: `written` gives its text as it stands on a sheet of that name, `worked` its value.

    The value is worked out when it is asked for, so that the branch of an IF that is not taken may have none.
    """

    def __init__(
        self, written: Callable[[str], str], worked: Callable[[], Value], binds: Precedence = Precedence.WHOLE
    ) -> None:
        self.written, self._worked, self.binds = written, worked, binds

    @property
    def value(self) -> Value:
        """What it comes to."""
        return self._worked()

    @property
    def number(self) -> float:
        """The same as a number. Raises TypeError for words."""
        value = self.value
        if isinstance(value, str):
            raise TypeError(f"“{value}” stands where a number is needed.")
        return float(value or 0.0)

    def __add__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "+", other, Precedence.ADDED, operator.add)

    def __radd__(self, other: "Operand") -> "Formula":
        return _arithmetic(formula(other), "+", self, Precedence.ADDED, operator.add)

    def __sub__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "-", other, Precedence.ADDED, operator.sub)

    def __rsub__(self, other: "Operand") -> "Formula":
        return _arithmetic(formula(other), "-", self, Precedence.ADDED, operator.sub)

    def __mul__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "*", other, Precedence.MULTIPLIED, operator.mul)

    def __truediv__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "/", other, Precedence.MULTIPLIED, operator.truediv)

    def __rtruediv__(self, other: "Operand") -> "Formula":
        return _arithmetic(formula(other), "/", self, Precedence.MULTIPLIED, operator.truediv)

    def __gt__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, ">", other, Precedence.COMPARED, operator.gt)

    def __ge__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, ">=", other, Precedence.COMPARED, operator.ge)

    def __lt__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "<", other, Precedence.COMPARED, operator.lt)

    def __le__(self, other: "Operand") -> "Formula":
        return _arithmetic(self, "<=", other, Precedence.COMPARED, operator.le)

    def raised(self, other: "Operand") -> "Formula":
        """Raise this number to the power of another; only one above nothing, or to a power that is."""
        return _arithmetic(self, "^", other, Precedence.RAISED, operator.pow)

    def says(self, words: str) -> "Formula":
        """Compare a cell with words; capital letters do not matter, as in a spreadsheet."""
        return _infix(self, "=", words, Precedence.COMPARED, lambda: _words(self) == words.casefold())

    def differs(self, words: str) -> "Formula":
        """Tell whether a cell says anything but these words."""
        return _infix(self, "<>", words, Precedence.COMPARED, lambda: _words(self) != words.casefold())

    def then(self, other: "Operand") -> "Formula":
        """Join these words and those."""
        more = formula(other)
        return _infix(self, "&", more, Precedence.JOINED, lambda: f"{self.value}{more.value}")

    def bracketed(self, sheet: str, least: Precedence) -> str:
        """Write its text, in brackets where it binds less tightly than it has to."""
        return self.written(sheet) if self.binds >= least else f"({self.written(sheet)})"


Operand = Formula | float | str


def formula(of: Operand) -> Formula:
    """Make a formula of a number or words."""
    if isinstance(of, Formula):
        return of
    if isinstance(of, str):
        quoted = '"' + of.replace('"', '""') + '"'
        return Formula(lambda _: quoted, lambda: of)
    number = float(of)
    return Formula(lambda _: f"{Decimal(f'{number:g}'):f}", lambda: number)


def _arithmetic(
    one: Formula, sign: str, other: Operand, binds: Precedence, worked: Callable[[float, float], Value]
) -> Formula:
    more = formula(other)
    return _infix(one, sign, more, binds, lambda: worked(one.number, more.number))


def _infix(one: Formula, sign: str, other: Operand, binds: Precedence, worked: Callable[[], Value]) -> Formula:
    # What stands right of a sign has to bind more tightly than the sign: a-(b-c) keeps its brackets, (a-b)-c does not.
    more, tighter = formula(other), Precedence(binds + 1)
    return Formula(
        lambda sheet: f"{one.bracketed(sheet, binds)}{sign}{more.bracketed(sheet, tighter)}",
        worked,
        binds,
    )


def _words(of: Formula) -> str:
    words = of.value
    return "" if words is None else str(words).casefold()
