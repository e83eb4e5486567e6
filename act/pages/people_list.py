"""The list of young people as its address asks for it: whom it shows, in which order, and what was typed."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest

from act.methods.name_search import LONGEST_TYPED


class Show(StrEnum):
    """Whom the list shows, as the address says it."""

    EVERYONE = ""
    MINE = "mine"
    OPEN = "open"
    ENDED = "ended"
    MISSING = "missing"


class Order(StrEnum):
    """The order of the list, as the address says it. Not met yet and longest out of touch come first."""

    NAME = ""
    IN_TOUCH = "touch"


SHOW_LABELS = {
    Show.EVERYONE: "Everyone",
    Show.MINE: "Mine",
    Show.OPEN: "Open",
    Show.ENDED: "Ended",
    Show.MISSING: "Missing now",
}
ORDER_LABELS = {Order.NAME: "Name", Order.IN_TOUCH: "Last in touch"}
NOBODY_WORDS = {
    Show.EVERYONE: "No young people yet. A manager can choose you as a young person's worker.",
    Show.MINE: "You don't work with any young people at the moment.",
    Show.OPEN: "ACT isn't working with any young people at the moment.",
    Show.ENDED: "ACT support hasn't ended for any young people.",
    Show.MISSING: "No young people are missing or away.",
}


@dataclass(frozen=True)
class ListChoice:
    """What somebody chose: nothing in it is an error, and what an address says otherwise is left out."""

    show: Show = Show.EVERYONE
    order: Order = Order.NAME
    typed: str = ""

    @classmethod
    def of(cls, request: HttpRequest) -> "ListChoice":
        """Read it from an address."""
        show, order = request.GET.get("show", ""), request.GET.get("order", "")
        typed = "".join(letter for letter in request.GET.get("name", "") if letter.isprintable())
        return cls(
            Show(show) if show in [*Show] else Show.EVERYONE,
            Order(order) if order in [*Order] else Order.NAME,
            typed.strip()[:LONGEST_TYPED],
        )

    def address(self, **changes: Any) -> str:
        """Return the address of the list with something else chosen, on its first page: "?show=open"."""
        return f"?{replace(self, **changes).parameters}"

    @property
    def parameters(self) -> str:
        """What the address of each page of the list says."""
        chosen = {"show": self.show.value, "order": self.order.value, "name": self.typed}
        return urlencode({name: value for name, value in chosen.items() if value})

    @property
    def filters(self) -> list[tuple[str, str, bool]]:
        """Words, address, and whether it is the one chosen."""
        return [(words, self.address(show=show), show is self.show) for show, words in SHOW_LABELS.items()]

    @property
    def orders(self) -> list[tuple[str, str, bool]]:
        """Words, address, and whether it is the one chosen."""
        return [(words, self.address(order=order), order is self.order) for order, words in ORDER_LABELS.items()]

    @property
    def words(self) -> str:
        """Name the list."""
        return SHOW_LABELS[self.show]

    @property
    def nobody(self) -> str:
        """Say that the list is empty."""
        return f"No one in this list has “{self.typed}” in their name." if self.typed else NOBODY_WORDS[self.show]
