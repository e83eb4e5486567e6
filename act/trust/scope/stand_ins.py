"""What stands for the values of a call while a statement is written, and tells afterwards where each of them goes."""

import json
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from django.db import connection

from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing

T = TypeVar("T")
Read = Callable[[tuple[Any, ...]], Any]
"""Takes a value out of the arguments of a call."""
Prepare = Callable[[Any], Any]
"""Turns a value into what is bound to a statement on this database, as Django's own fields do."""
IN_A_TURN = 100_000
SETS = frozenset({"managed", "people", "opened", "shown", "hidden", "retained"})


class Slot(NamedTuple):
    """Where a parameter comes from, how one value is bound, and how a set of keys is, where it is one."""

    read: Read
    prepare: Prepare
    prepare_set: Prepare | None


def _same(value: Any) -> Any:
    return value


def _hex(key: UUID) -> str:
    return key.hex


def _hexes(keys: Iterable[UUID]) -> str:
    return json.dumps([key.hex for key in keys])


def preparing(kind: type, *, many: bool = False) -> Prepare:
    """Return how values of a kind (UUID, date, datetime), or a set of keys, are bound on this database."""
    if kind is UUID:
        native = connection.features.has_native_uuid_field
        return (list if native else _hexes) if many else (_same if native else _hex)
    adapt: Prepare = (
        connection.ops.adapt_datetimefield_value if kind is datetime else connection.ops.adapt_datefield_value
    )
    return adapt


class StandIns:
    """Values that nothing else equals. `slots` says by each of them what it stands for, and whether that is a set."""

    def __init__(self, turn: int) -> None:
        self._numbers = count((turn + 1) * IN_A_TURN)
        self.slots: dict[object, Slot] = {}

    def key(self, read: Read, *, many: bool = False) -> UUID:
        """Return what stands for a key, or for every key of a set."""
        return self._stands(UUID(int=next(self._numbers)), read, many)

    def day(self, read: Read) -> date:
        """Return what stands for a day."""
        return self._stands(date(5000, 1, 1) + timedelta(days=next(self._numbers)), read)

    def moment(self, read: Read) -> datetime:
        """Return what stands for a moment."""
        return self._stands(datetime(5000, 1, 1, tzinfo=UTC) + timedelta(days=next(self._numbers)), read)

    def _stands(self, stand_in: T, read: Read, many: bool = False) -> T:
        prepare = preparing(type(stand_in))
        self.slots[prepare(stand_in)] = Slot(read, prepare, preparing(type(stand_in), many=True) if many else None)
        return stand_in

    def of(self, value: object, place: int) -> Any:
        """Return what stands for an argument of a call; what is not bound stands for itself."""

        def read(asked: tuple[Any, ...]) -> Any:
            return asked[place]

        if isinstance(value, Standing):
            return StandInStanding(self, place, retains=bool(value.retained))
        if isinstance(value, datetime):
            return self.moment(read)
        if isinstance(value, date):
            return self.day(read)
        if isinstance(value, UUID):
            return self.key(read)
        if isinstance(value, Collection) and not isinstance(value, str):
            return frozenset([self.key(read, many=True)])
        return value


class StandInStanding:
    """What stands for a standing: what a condition may ask of one. None of its sets is empty, but for `retained`."""

    def __init__(self, stand_ins: StandIns, place: int, *, retains: bool) -> None:
        self._stand_ins, self._place, self._retains = stand_ins, place, retains

    def __getattr__(self, name: str) -> Any:
        def read(asked: tuple[Any, ...]) -> Any:
            return getattr(asked[self._place], name)

        if name == "retained" and not self._retains:
            return frozenset()
        if name in SETS:
            return frozenset([self._stand_ins.key(read, many=True)])
        if name == "user_id":
            return self._stand_ins.key(read)
        if name == "on":
            return self._stand_ins.day(read)
        raise TypeError(f"A statement that is compiled once cannot depend on a standing's {name}.")

    def authorities(self, permission: Permission) -> frozenset[UUID]:
        """Stand for the authorities in which a person may do something."""
        return self._set(lambda standing: standing.authorities(permission))

    def posted(self, roles: Collection[Role]) -> frozenset[UUID]:
        """Stand for the authorities in which a person holds one of some roles."""
        return self._set(lambda standing: standing.posted(roles))

    def _set(self, of: Callable[[Standing], frozenset[UUID]]) -> frozenset[UUID]:
        return frozenset([self._stand_ins.key(lambda asked: of(asked[self._place]), many=True)])
