"""The tables behind the second wall, a row of each, and copies of rows that should be refused."""

from typing import Any
from uuid import UUID, uuid4

from django.apps import apps
from django.db import models
from django.http import QueryDict

from act.evaluation.kept_summary import counted_and_kept
from act.trust.identifiers import uuid7
from act.trust.models import PersonRecord
from act.trust.scope.acting import counting
from act.trust.walls.row_access import rows_of
from act.trust.web import unsent_words
from act.trust.web.guessing import attempts
from act.trust.web.guessing.devices import Source
from act.trust.web.idempotency import once
from tests.attack.endings import as_if_ended
from tests.attack.stage import Stage

Model = type[models.Model]
Row = dict[str, Any]

OPEN_TO_ALL: dict[Model, str] = {}
"""Tables with an authority and without a wall, and why."""


def all_models() -> list[Model]:
    """Every model of ours, versions too."""
    return [model for model in apps.get_models() if model.__module__.startswith("act.")]


def is_version(model: Model) -> bool:
    """Whether a model keeps the versions of another."""
    return hasattr(model, "instance_type")


def about_people() -> list[Model]:
    """Models with an authority or a young person, and versions: the wall must stand before each."""
    return [model for model in all_models() if model not in OPEN_TO_ALL and _about_people(model)]


def _about_people(model: Model) -> bool:
    names = {field.name for field in model._meta.fields}
    return is_version(model) or bool(names & {"authority", "young_person", "young_person_id"})


def protected() -> list[Model]:
    """Models that declare who may read and write their rows."""
    return [model for model in all_models() if rows_of(model)]


def append_only() -> list[Model]:
    """Those among them whose rows are never changed."""
    return [model for model in protected() if not model.rows.update]  # type: ignore[attr-defined]


def lasting() -> list[Model]:
    """Those whose rows are never deleted: all but those that say who may."""
    return [model for model in protected() if not model.rows.delete]  # type: ignore[attr-defined]


def records() -> list[type[PersonRecord]]:
    """Records about young people."""
    return [model for model in all_models() if issubclass(model, PersonRecord)]


def person_of(model: Model) -> str:
    """The column that names the young person."""
    return str(getattr(getattr(model, "instance_type", model), "person_field", "young_person_id"))


def names_a_person(model: Model) -> bool:
    """Whether it is about a young person; if not, about the service of an authority."""
    return person_of(model) in {field.attname for field in model._meta.fields}


def fill(stage: Stage) -> None:
    """Rows for the tables that the stage leaves empty."""
    attempts.begin("0" * 64, Source(key="1" * 64, address="2" * 64, known=False), stage.world.user("sam").pk)
    with stage.acting("sam") as sam:
        once(uuid4(), by=sam, said={}, act=uuid7)
        unsent_words.keep_words(QueryDict("note=words"), by=sam, place="/contacts/new/")
    as_if_ended(stage)
    for username in ("ruth", "helen"):
        with stage.acting(username) as reader:
            counted_and_kept(reader, reach="the stage")


def sample(stage: Stage, model: Model, *readers: str, at: str = "") -> Row:
    """One row as its columns, read by the first of some people who may; Rochdale's come first with `david` first.

    `at` is a path of the stage and says which row; without it, any.
    """
    which = {"pk": stage.keys[at]} if at else {}
    for username in readers or ("helen", "david", "sam", "priya", "ruth"):
        with stage.acting(username), counting("tests"):
            row = model._default_manager.filter(**which).order_by("pk").values().first()
        if row:
            return dict(row)
    raise LookupError(f"Nobody reads a row of {model.__name__}.")


def copy(model: Model, row: Row, **changes: Any) -> models.Model:
    """The same row under a new key, not saved."""
    key = model._meta.pk
    assert key is not None
    return model(**{**row, key.attname: uuid7(), **changes})


def owned_by(model: Model, user_id: UUID) -> Row:
    """The columns that make a row somebody's own."""
    owner = rows_of(model).owner if rows_of(model) else ""  # type: ignore[union-attr]
    return {owner: user_id} if owner in {field.attname for field in model._meta.fields} else {}
