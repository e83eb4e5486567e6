"""Walls that add one rule of row level security to a table. PostgreSQL only."""

from collections.abc import Iterable
from typing import ClassVar

from act.trust.walls.objects import DatabaseObject, Table, Wall, policy
from act.trust.walls.row_access import Rows


class ExtraPolicy(Wall):
    """One named policy; `parts` fill its `rule` in order."""

    rule: ClassVar[str]

    def __init__(self, name: str, *parts: str) -> None:
        self.name = name
        self.parts = parts

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        yield policy(table.name, self.name, self.rule.format(*self.parts))


class MayRead(ExtraPolicy):
    """One more reason for which a row may be read: which."""

    rule = "FOR SELECT USING ({})"


class MayInsert(ExtraPolicy):
    """One more reason for which a row may be added: what it says."""

    rule = "FOR INSERT WITH CHECK ({})"


class MayUpdate(ExtraPolicy):
    """One more reason for which a row may be changed: which rows, and into what.

    The second part is all that stands between such a row and any other words: it says as much as it can.
    """

    rule = "FOR UPDATE USING ({}) WITH CHECK ({})"


class OnlyRead(ExtraPolicy):
    """What must be true besides of every row that is read."""

    rule = "AS RESTRICTIVE FOR SELECT USING ({})"


class OnlyUpdate(ExtraPolicy):
    """What must be true besides of every row that is changed, before and after."""

    rule = "AS RESTRICTIVE FOR UPDATE USING ({})"


class OnlyInsert(ExtraPolicy):
    """What must be true besides of every row that is added."""

    rule = "AS RESTRICTIVE FOR INSERT WITH CHECK ({})"


READ_WHEN_SHARED = MayRead("act_shared", Rows(read="shared", insert="").expression("shared"))
"""Partners read rows about the young people of the shares that they are reading."""
