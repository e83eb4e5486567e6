"""A record that moved to another authority can only be read: what was open for their safety can still be closed."""

from act.trust.walls.objects import RoomWalls, Wall
from act.trust.walls.read_only import SENTENCES, ReadOnly

MOVED = "record_has_moved"
SENTENCES[MOVED] = (
    "This record moved to another authority and can only be read here. Its own page says where it goes on. "
    "Ask the manager there."
)
GOES_ON_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM transfers_recordmove m WHERE m.young_person_id = {person} "
    "AND m.way = 'out' AND m.returned_on IS NULL)"
)
CLOSED = (
    *(
        "people_agreement",
        "referrals_referral",
        "referrals_decision",
        "referrals_expectedpath",
        "referrals_referralquestion",
    ),
    *("casework_involvement", "casework_contact"),
    *("outcomes_course", "outcomes_goal", "outcomes_goalrating", "outcomes_assessment", "outcomes_noncompletion"),
    *("placements_placement", "voice_feedback", "safety_strategydecision", "casework_pathoutcome"),
    *("plans_task", "plans_appointment", "plans_meeting", "plans_meetinginvitee", "workforce_oversightnote"),
)
STILL_ENDED = (
    *("placements_missingepisode", "safety_dangeralert", "trust_share", "trust_tie", "transfers_moveoffer"),
    *("casework_supportending", "trust_retainedaccess"),
)
"""What is added no more, and may still be ended."""


def _wall(table: str) -> list[Wall]:
    return [ReadOnly(MOVED, GOES_ON_ELSEWHERE, adds_only=table in STILL_ENDED)]


WALLS = RoomWalls(
    tables={
        **{table: _wall(table) for table in (*CLOSED, *STILL_ENDED)},
        "people_youngperson": [ReadOnly(MOVED, GOES_ON_ELSEWHERE, person="id")],
    }
)
