"""Walls on tables of lower rooms, and on the versions of contacts."""

from act.casework.models.contact import OPENED_BY_WRITER
from act.trust.walls.extra_policies import MayInsert
from act.trust.walls.objects import RoomWalls

WALLS = RoomWalls(tables={"casework_contactversion": [MayInsert("act_insert_opened", OPENED_BY_WRITER)]})
