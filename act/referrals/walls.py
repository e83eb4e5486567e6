"""Walls on tables of lower rooms."""

from act.trust.walls.extra_policies import MayInsert
from act.trust.walls.objects import RoomWalls

WALLS = RoomWalls(
    tables={
        # A children's social worker who refers somebody works with them from then on.
        "trust_tie": [
            MayInsert(
                "act_insert_own_referral",
                "user_id = act_actor() AND kind = 'social_worker' AND EXISTS (SELECT 1 FROM referrals_referral r "
                "WHERE r.young_person_id = trust_tie.young_person_id AND r.authority_id = trust_tie.authority_id "
                "AND r.referred_by_id = act_actor() AND r.referred_as = 'social_worker')",
            )
        ],
    },
)
