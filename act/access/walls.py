"""Walls on tables of the ground, which knows no young people, and finding somebody outside one's own."""

from act.trust.walls.constraints import SameAuthority
from act.trust.walls.extra_policies import MayRead, OnlyInsert
from act.trust.walls.functions import functions_of
from act.trust.walls.objects import RoomWalls

SEEN = "EXISTS (SELECT 1 FROM people_youngperson p WHERE p.id = young_person_id)"
OF_THE_YOUNG_PERSON = SameAuthority("young_person_id", "people_youngperson")

WALLS = RoomWalls(
    functions=functions_of("act.access", "finding"),
    tables={
        "trust_tie": [
            OF_THE_YOUNG_PERSON,
            MayRead("act_find", f"authority_id IN (SELECT act_finding()) AND {SEEN}"),
        ],
        "trust_searchresult": [OF_THE_YOUNG_PERSON, OnlyInsert("act_found_by_both", SEEN)],
        "trust_opening": [OF_THE_YOUNG_PERSON],
        "trust_retainedaccess": [OF_THE_YOUNG_PERSON],
        "trust_share": [OF_THE_YOUNG_PERSON],
        "trust_removal": [OF_THE_YOUNG_PERSON],
        "trust_disagreement": [OF_THE_YOUNG_PERSON],
        "trust_restriction": [OF_THE_YOUNG_PERSON],
        "trust_restrictionreview": [OF_THE_YOUNG_PERSON],
        "trust_pass": [OF_THE_YOUNG_PERSON],
        "trust_block": [OF_THE_YOUNG_PERSON],
        "trust_hidingdecision": [OF_THE_YOUNG_PERSON],
        "trust_recordhold": [OF_THE_YOUNG_PERSON],
        "trust_holdreason": [OF_THE_YOUNG_PERSON],
    },
)
