"""SQLite's second wall: no statement touches a protected table while nobody is acting."""

import re
from collections.abc import Callable
from contextvars import ContextVar
from functools import cache
from typing import Any

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper

from act.trust.scope import acting as scope
from act.trust.walls.row_access import rows_of

Execute = Callable[[str, Any, bool, dict[str, Any]], Any]

building: ContextVar[bool] = ContextVar("act_building", default=False)
"""True while migrations and walls are at work (`migrating`)."""


@cache
def _protected() -> re.Pattern[str]:
    tables = [model._meta.db_table for model in apps.get_models(include_auto_created=True) if rows_of(model)]
    return re.compile(r"\b(" + "|".join(sorted(tables)) + r")\b", re.IGNORECASE)


def refuse_without_scope(execute: Execute, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """An execute wrapper. Raises ScopeMissing naming the table."""
    if scope.current() is None and not building.get():
        found = _protected().search(sql)
        if found:
            raise scope.ScopeMissing(f"Nobody is acting, so {found[1].lower()} stays shut: open a scope first.")
    return execute(sql, params, many, context)


def install(connection: BaseDatabaseWrapper, **_: Any) -> None:
    """Signal receiver: every new SQLite connection gets the guard, once."""
    if connection.vendor == "sqlite" and refuse_without_scope not in connection.execute_wrappers:
        connection.execute_wrappers.append(refuse_without_scope)
