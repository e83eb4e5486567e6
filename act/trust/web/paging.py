"""Long lists in pages: how many rows each page holds stands here for every room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar, overload

from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest

ROWS_A_PAGE = 25
"""Rows of a table on one page: as many as a pilot has young people."""
FORMS_A_PAGE = 12
"""Whole forms to read, one below the other, on one page."""
RECENT_ROWS = 20
"""Rows of a short list of what happened lately, which has no second page."""
MOST_DIGITS = 7
"""No page has a number as long as this."""
PAGES_COUNTED = 10
"""Nobody leafs further to look for something: how many pages there are beyond is not counted for them."""

Record = TypeVar("Record", bound=Model)
Row = TypeVar("Row")


@dataclass(frozen=True)
class PagedRows(Generic[Row]):
    """Rows that are read a page at a time: how many there are, and at least a page of those from a place on."""

    length: int
    page_from: Callable[[int], list[Row]]

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, asked: slice) -> list[Row]:
        return self.page_from(asked.start or 0)[: (asked.stop or self.length) - (asked.start or 0)]


class BoundedPaginator(Paginator[Any]):
    """Pages of rows that are counted no further than `PAGES_COUNTED`, or than the page that is asked for."""

    def __init__(self, rows: Any, size: int, number: int) -> None:
        super().__init__(rows, size)
        self.most = size * max(PAGES_COUNTED, number)

    @cached_property
    def count(self) -> int:
        """How many rows there are, or one more than are counted."""
        if not isinstance(self.object_list, QuerySet):
            return len(self.object_list)
        return self.object_list.order_by()[: self.most + 1].count()

    @property
    def pages_in_words(self) -> str:
        """How many pages there are: "3", "more than 10"."""
        counted = self.most // self.per_page
        return f"more than {counted}" if self.num_pages > counted else str(self.num_pages)


@overload
def page_of(rows: "QuerySet[Record]", request: HttpRequest, size: int = ...) -> "Page[Record]": ...


@overload
def page_of(rows: Sequence[Row] | PagedRows[Row], request: HttpRequest, size: int = ...) -> "Page[Row]": ...


def page_of(rows: Any, request: HttpRequest, size: int = ROWS_A_PAGE) -> "Page[Any]":
    """Return the page of some rows that `?page=` asks for: the first or the last one where there is no such page."""
    number = request.GET.get("page", "")
    counted_to = int(number) if number.isdecimal() and len(number) < MOST_DIGITS else 1
    return BoundedPaginator(rows, size, counted_to).get_page(number)
