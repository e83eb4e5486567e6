"""Walls on tables of lower rooms, and on the versions of contacts."""

from act.casework.models.contact import OPENED_BY_WRITER
from act.trust.walls.extra_policies import MayInsert, MayUpdate
from act.trust.walls.objects import RoomWalls

WITH_THEM = "young_person_id = ANY ((SELECT act_ids('act.people'))::uuid[])"
INVOLVEMENT_ENDED = (
    "EXISTS (SELECT 1 FROM casework_involvement i WHERE i.young_person_id = trust_tie.young_person_id "
    "AND i.authority_id = trust_tie.authority_id AND i.ended_on <= trust_tie.until)"
)

WALLS = RoomWalls(
    tables={
        # Whoever ends an involvement ends the ties of the others with it.
        "trust_tie": [MayUpdate("act_update_at_the_end", WITH_THEM, f"{WITH_THEM} AND {INVOLVEMENT_ENDED}")],
        "casework_contactversion": [MayInsert("act_insert_opened", OPENED_BY_WRITER)],
    },
)
