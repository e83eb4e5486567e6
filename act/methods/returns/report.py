"""What was read from a folder, and everything that could not be, or is not right."""

from collections.abc import Iterator
from dataclasses import dataclass

from act.methods.returns.checks import header_children
from act.methods.returns.problem import Problem, ProblemKind
from act.methods.returns.sheet import ReturnFile

EPISODES = "Episodes"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnReport:
    """The tables with their rows, the problems, and the counts that follow from the rows."""

    year: int | None
    sheets: tuple[ReturnFile, ...]
    problems: tuple[Problem, ...]

    @property
    def children(self) -> frozenset[str] | None:
        """The children in the header, or None when no header was read."""
        return header_children(self.sheets)

    @property
    def episodes(self) -> int | None:
        """Rows of the episodes table, or None when there is none."""
        tables = self.of(EPISODES)
        return sum(len(sheet.rows) for sheet in tables) if tables else None

    @property
    def children_with_episodes(self) -> frozenset[str] | None:
        """Children who have at least one episode, or None when no episodes were read."""
        tables = self.of(EPISODES)
        return frozenset().union(*(sheet.children for sheet in tables)) if tables else None

    @property
    def children_without_episode(self) -> frozenset[str] | None:
        """Children in the header without any episode, or None when either table was not read."""
        children, with_episodes = self.children, self.children_with_episodes
        return None if children is None or with_episodes is None else children - with_episodes

    @property
    def half_ended_episodes(self) -> int | None:
        """Episodes with only one of DEC (date ceased) and REC (reason ceased), or None when no episodes were read."""
        tables = {sheet.file for sheet in self.of(EPISODES)}
        return sum(each.kind is ProblemKind.PAIR and each.file in tables for each in self.problems) if tables else None

    @property
    def strays(self) -> frozenset[str]:
        """Children in some table who are not in the header; nobody when no header was read."""
        children = self.children
        everyone = frozenset().union(*(sheet.children for sheet in self.sheets))
        return frozenset() if children is None else everyone - children

    def of(self, table: str) -> tuple[ReturnFile, ...]:
        """Return the files of one table."""
        return tuple(sheet for sheet in self.sheets if sheet.table.name == table)

    def grouped(self) -> Iterator[tuple[str, ProblemKind, str | None, tuple[Problem, ...]]]:
        """Group problems by file, kind and column, in the order in which they were first met."""
        groups: dict[tuple[str, ProblemKind, str | None], list[Problem]] = {}
        for each in self.problems:
            groups.setdefault((each.file, each.kind, each.column), []).append(each)
        for (file, kind, column), problems in groups.items():
            yield file, kind, column, tuple(problems)

    def as_dict(self) -> dict[str, object]:
        """Give everything as plain values, for other programs: counts and problems, and no rows."""
        return {
            "collection_year": self.year,
            "tables": [
                {"file": each.file, "table": each.table.name, "rows": len(each.rows), "children": len(each.children)}
                for each in self.sheets
            ],
            "children": _count(self.children),
            "episodes": self.episodes,
            "children_with_episodes": _count(self.children_with_episodes),
            "children_without_episode": _count(self.children_without_episode),
            "half_ended_episodes": self.half_ended_episodes,
            "not_in_header": sorted(self.strays),
            "problems": [
                {"file": each.file, "row": each.row, "column": each.column, "kind": each.kind, "what": each.sentence}
                for each in self.problems
            ],
        }


def _count(children: frozenset[str] | None) -> int | None:
    return None if children is None else len(children)
