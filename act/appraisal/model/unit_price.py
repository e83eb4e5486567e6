"""A price: what one unit costs, in the money of its own year and of the model's."""

from dataclasses import dataclass

from act.appraisal.model.quantity import Quantity
from act.appraisal.unit_cost import UnitCost


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPrice:
    """Pounds for one of `unit`, in prices of `price_year`; `uprate` brings them to the model's price year.

    `record` is the unit cost it was taken from, None when it stands in the file itself, perhaps with its `terms`.
    `doubt` says how it differs from the published edition that it names.
    """

    pounds: Quantity
    price_year: str
    uprate: float
    unit: str = ""
    record: UnitCost | None = None
    terms: str = ""
    doubt: str = ""

    @property
    def verified(self) -> bool:
        """Whether somebody opened its source."""
        return (self.record.verified if self.record else self.pounds.verified) and not self.doubt

    @property
    def licence(self) -> str:
        """Under what licence it may be passed on; empty where nobody says."""
        return self.record.licence if self.record else self.terms

    @property
    def source(self) -> str:
        """Who says so."""
        if self.record is None:
            return self.pounds.source
        return f"{self.record.code}, {self.record.edition}: {self.record.origin}"
