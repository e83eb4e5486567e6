"""The staff survey side by side: a table of statements by wave, for all authorities together and for each apart."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from act.evaluation.survey_counts import FEWEST, AgreementChange, StatementCounts
from act.evaluation.survey_questions import STATEMENTS
from act.evaluation.survey_results import Wave

ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


class NotShown(StrEnum):
    """Why a share or a change is not shown."""

    NOT_ASKED = "Not asked"
    FEW = "Too few to say"
    WITH_OTHERS = "Shown together only"
    ASKED_ONCE = "Asked once so far"
    NOT_ALIKE = "Not in the same authorities"


Cell = StatementCounts | NotShown
AuthorityCells = dict[str, Cell]
"""What each authority answered to one statement in one wave."""


@dataclass(frozen=True)
class WaveColumn:
    """A wave of a table: its number, its days, how many were invited and answered, and in which authorities.

    `over`: it has closed wherever it was held. Until then none of its answers are shown.
    """

    number: int
    opens_on: date
    closes_on: date
    invited: int
    answered: int
    over: bool
    authorities: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its number in words: "First wave"."""
        return wave_name(self.number)


@dataclass(frozen=True)
class StatementRow:
    """A statement, what is shown of it for each wave, and the change.

    The change is from the first wave that is shown to the last one held in the same authorities; `compared` are the
    numbers of these two.
    """

    name: str
    cells: tuple[Cell, ...]
    change: AgreementChange | NotShown
    compared: tuple[int, int]

    @property
    def statement(self) -> str:
        """Its words."""
        return STATEMENTS[self.name]

    def between(self, waves: Sequence[WaveColumn]) -> str:
        """Say which waves the change compares, where they are not the first and the last of some: else nothing."""
        if isinstance(self.change, NotShown) or self.compared == (waves[0].number, waves[-1].number):
            return ""
        first, last = map(wave_name, self.compared)
        return f"{first} to {last.lower()}"


@dataclass(frozen=True)
class SurveyTable:
    """What staff of one authority, or of all together, answered. `rows` have a cell for each of the waves `over`."""

    name: str
    waves: tuple[WaveColumn, ...]
    rows: tuple[StatementRow, ...]

    @property
    def mixed(self) -> bool:
        """Whether its waves were not all held in the same authorities."""
        return len({wave.authorities for wave in self.waves}) > 1

    @property
    def over(self) -> tuple[WaveColumn, ...]:
        """The waves whose answers are shown."""
        return tuple(wave for wave in self.waves if wave.over)


@dataclass(frozen=True)
class SurveyTables:
    """All authorities together, then each apart: none apart when there is only one."""

    together: SurveyTable
    apart: tuple[SurveyTable, ...]


def wave_name(number: int) -> str:
    """Return the number of a wave in words: "First wave"."""
    return f"{ORDINALS[number - 1]} wave"


def survey_tables(waves: list[Wave]) -> SurveyTables:
    """Lay out waves so that no answers of fewer than FEWEST people can be read, or worked out from two tables.

    A wave is shown once it has closed everywhere: else the answers of the authority that closes last could be worked
    out from the tables of before and after.
    """
    by_number, by_authority = _grouped(waves)
    over = {number for number, held in by_number.items() if all(wave.over for wave in held)}
    cells = {(name, number): _cells(by_number[number], name) for name in STATEMENTS for number in over}
    names = list(by_authority)
    together = _table(
        " and ".join(names) if len(names) < 3 else f"All {len(names)} authorities",
        [_column(held, over) for held in by_number.values()],
        {key: _added(each) for key, each in cells.items()},
    )
    apart = (
        _table(
            authority,
            [_column([wave], over) for wave in own],
            {key: hiding(each)[authority] for key, each in cells.items() if authority in each},
        )
        for authority, own in by_authority.items()
    )
    return SurveyTables(together, tuple(apart) if len(names) > 1 else ())


def _grouped(waves: list[Wave]) -> tuple[dict[int, list[Wave]], dict[str, list[Wave]]]:
    by_number: dict[int, list[Wave]] = {number: [] for number in sorted({wave.number for wave in waves})}
    by_authority: dict[str, list[Wave]] = defaultdict(list)
    for wave in waves:
        by_number[wave.number].append(wave)
        by_authority[wave.authority].append(wave)
    return by_number, by_authority


def _table(name: str, columns: list[WaveColumn], cells: dict[tuple[str, int], Cell]) -> SurveyTable:
    over = [column for column in columns if column.over]
    rows = (_row(statement, over, [cells[statement, column.number] for column in over]) for statement in STATEMENTS)
    return SurveyTable(name, tuple(columns), tuple(rows))


def _row(name: str, columns: list[WaveColumn], cells: list[Cell]) -> StatementRow:
    shown = [(column, cell) for column, cell in zip(columns, cells, strict=True) if isinstance(cell, StatementCounts)]
    alike = [(column, cell) for column, cell in shown if column.authorities == shown[0][0].authorities]
    if len(alike) < 2:
        return StatementRow(name, tuple(cells), _why_no_change(cells, len(shown)), (0, 0))
    (first, earlier), (last, later) = alike[0], alike[-1]
    return StatementRow(name, tuple(cells), AgreementChange(earlier, later), (first.number, last.number))


def _why_no_change(cells: list[Cell], shown: int) -> NotShown:
    if shown > 1:
        return NotShown.NOT_ALIKE
    hidden = [cell for cell in cells if isinstance(cell, NotShown) and cell is not NotShown.NOT_ASKED]
    return hidden[0] if shown + len(hidden) > 1 else NotShown.ASKED_ONCE


def _column(held: list[Wave], over: set[int]) -> WaveColumn:
    return WaveColumn(
        number=held[0].number,
        opens_on=min(wave.opens_on for wave in held),
        closes_on=max(wave.closes_on for wave in held),
        invited=sum(wave.invited for wave in held),
        answered=sum(wave.answered for wave in held),
        over=held[0].number in over,
        authorities=tuple(wave.authority for wave in held),
    )


def _cells(held: list[Wave], name: str) -> AuthorityCells:
    """Return what each authority answered to a statement in a wave that is over, few answers or many."""
    return {wave.authority: wave.counts.get(name, NotShown.NOT_ASKED) for wave in held}


def _added(cells: AuthorityCells) -> Cell:
    counts = [cell for cell in cells.values() if isinstance(cell, StatementCounts)]
    if not counts:
        return NotShown.NOT_ASKED
    added = StatementCounts.together(counts)
    return NotShown.FEW if added.few else added


def hiding(cells: AuthorityCells) -> AuthorityCells:
    """Return the cells of each authority without those of few answers, and without as many more as protect them.

    What is hidden can be worked out as one number: all together less those shown. It holds FEWEST answers, or none.
    """
    counts = sorted((cell.n, authority) for authority, cell in cells.items() if isinstance(cell, StatementCounts))
    hidden = [(n, authority) for n, authority in counts if n < FEWEST]
    for n, authority in counts[len(hidden) :]:
        if 0 < sum(few for few, _ in hidden) < FEWEST:
            hidden.append((n, authority))
    reasons = {authority: NotShown.FEW if n < FEWEST else NotShown.WITH_OTHERS for n, authority in hidden}
    return {authority: reasons.get(authority, cell) for authority, cell in cells.items()}
