"""What kind of knowledge each field holds. A model that leaves a field out fails the tests."""

from collections.abc import Iterable
from enum import StrEnum

from django.db.models import Model


class Privacy(StrEnum):
    """Classes of field, from the most to the least guarded."""

    SPECIAL = "special"
    """Special category data and what young people and families tell us (UK GDPR, Article 9)."""
    IDENTITY = "identity"
    """Says who a person is."""
    CONTACT = "contact"
    """Says where or how a person can be reached."""
    STATISTIC = "statistic"
    """May be counted by those who may not see the person (docs/adr/0001)."""
    OPERATIONAL = "operational"
    """Keeps the record running: keys, versions, who wrote when."""
    REFERENCE = "reference"
    """Public knowledge: names of authorities, codes."""


def classify(**classes: Iterable[str]) -> dict[str, Privacy]:
    """Return privacy classes by field name: `classify(identity=["name"], statistic=["authority"])`."""
    return {name: Privacy(kind) for kind, names in classes.items() for name in names}


def privacy_of(model: type[Model], field: str) -> Privacy:
    """Return the class of a field, looked up along the model's ancestry; a version has its record's.

    Raises LookupError naming model and field when it was left out.
    """
    recorded: type[Model] = getattr(model, "instance_type", model)
    for ancestor in (*model.__mro__, *recorded.__mro__):
        declared: dict[str, Privacy] = vars(ancestor).get("privacy", {})
        if field in declared:
            return declared[field]
    raise LookupError(f"{model.__name__}.{field} has no privacy class: add it to {model.__name__}.privacy.")
