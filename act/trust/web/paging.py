"""Long lists in pages: how many rows each page holds stands here for every room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest

ROWS_A_PAGE = 50
"""Rows of a table on one page."""
FORMS_A_PAGE = 20
"""Whole forms to read, one below the other, on one page."""
RECENT_ROWS = 20
"""Rows of a short list of what happened lately, which has no second page."""

Record = TypeVar("Record", bound=Model)
Row = TypeVar("Row")


@dataclass(frozen=True)
class PagedRows(Generic[Row]):
    """Rows that are read a page of `ROWS_A_PAGE` at a time: how many there are, and those from a place on."""

    length: int
    page_from: Callable[[int], list[Row]]

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, asked: slice) -> list[Row]:
        return self.page_from(asked.start or 0)[: (asked.stop or self.length) - (asked.start or 0)]


@overload
def page_of(rows: "QuerySet[Record]", request: HttpRequest, size: int = ...) -> "Page[Record]": ...


@overload
def page_of(rows: Sequence[Row] | PagedRows[Row], request: HttpRequest, size: int = ...) -> "Page[Row]": ...


def page_of(rows: Any, request: HttpRequest, size: int = ROWS_A_PAGE) -> "Page[Any]":
    """Return the page of some rows that `?page=` asks for: the first or the last one where there is no such page."""
    return Paginator(rows, size).get_page(request.GET.get("page"))
