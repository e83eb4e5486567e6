"""Text as it fits a page: lines of at most 100 characters, tables with cells of several lines, no control codes."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

WIDTH = 100
"""Characters across: what A4 holds in a fixed-width font, and an ordinary terminal shows."""
GAP = "  "
NARROWEST = 6
FURTHER = "  "
"""How much further in the second line of a sentence begins."""


def page(lines: Iterable[str]) -> Iterator[str]:
    """Break lines that are too wide between words; what goes on stands further in than its beginning."""
    for line in lines:
        plain = printable(line)
        indent = plain[: len(plain) - len(plain.lstrip())]
        yield from wrapped(plain, f"{indent}{FURTHER}")


def wrapped(line: str, indent: str) -> list[str]:
    """Break one line, beginning every further one with this indent."""
    if len(line) <= WIDTH:
        return [line]
    first = line[: len(line) - len(line.lstrip())]
    return wrap(line.lstrip(), WIDTH, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False)


def printable(words: str) -> str:
    """Take out what a terminal would obey rather than show, such as the codes that change its colour or title."""
    return "".join(letter if letter.isprintable() else " " for letter in words)


def table(rows: Sequence[Sequence[str]], indent: str = GAP) -> Iterator[str]:
    """Yield rows of cells in aligned columns. The widest columns are narrowed until all fit, and their cells broken."""
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = _widths(cells, WIDTH - len(indent) - len(GAP) * (len(cells[0]) - 1))
    for row in cells:
        broken = [wrap(cell, width, break_on_hyphens=False) or [""] for cell, width in zip(row, widths, strict=True)]
        for place in range(max(map(len, broken))):
            line = (
                f"{lines[place] if place < len(lines) else '':<{width}}"
                for lines, width in zip(broken, widths, strict=True)
            )
            yield f"{indent}{GAP.join(line)}".rstrip()


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Give each column the width of its longest cell, and take from the widest until all fit.

    A column is not made narrower than its longest word as long as another can be.
    """
    columns = list(zip(*rows, strict=True))
    widths = [max(1, *map(len, column)) for column in columns]
    words = [max((len(word) for cell in column for word in cell.split()), default=0) for column in columns]
    while sum(widths) > room:
        loose = [place for place, width in enumerate(widths) if width > max(words[place], NARROWEST)]
        widest = max(loose or range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= NARROWEST:
            break
        widths[widest] -= 1
    return widths
