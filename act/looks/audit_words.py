"""What the audit calls by a name, in words that a manager would use. A page says its own (`route_policy`)."""

from functools import cache

from act.trust.web.route_policy import policies

WROTE: dict[str, str] = {
    "people.introduced": "Recorded who they are, from a referral",
    "people.described": "Edited what matters to them",
    "people.agreement_recorded": "Recorded what they agreed to",
    "people.matched": "Said that two records are the same person",
    "people.lineage_shared": "Said that records of two authorities are the same person",
    "people.told_apart": "Said that two records aren't the same person",
    "people.match_taken_back": "Took back that two records are the same person",
    "people.searched": "Searched for a young person they don't work with",
    "trust.kept": "Saved words that weren't sent yet",
    "trust.account_added": "Made an account for someone",
    "trust.account_closed": "Closed someone's account",
    "trust.password_changed": "Chose another password",
    "trust.posted": "Gave someone a role",
    "trust.colleague_confirmed": "Confirmed that someone new is a colleague",
    "trust.colleague_refused": "Said that someone isn't a colleague, and ended their role",
    "trust.posting_ended": "Ended someone's role",
    "trust.two_asked": "Asked for something that needs two people",
    "trust.two_agreed": "Agreed to someone else's request",
    "trust.two_ended": "Refused or withdrew a request",
    "trust.two_used": "Used what two people agreed",
    "trust.opened": "Opened their record in an emergency",
    "trust.opening_closed": "Closed a record opened in an emergency",
    "trust.opening_reviewed": "Checked why their record was opened",
    "trust.shared": "Shared something with a partner",
    "trust.share_ended": "Stopped a share with a partner",
    "trust.restricted": "Restricted their record",
    "trust.named": "Added someone to the list for their record",
    "trust.name_ended": "Took someone off the list for their record",
    "trust.restriction_looked_at": "Reviewed the restriction on their record",
    "trust.lifting_asked": "Asked to remove the restriction on their record",
    "trust.lifting_taken_back": "Kept their record restricted",
    "trust.restriction_lifted": "Agreed to remove the restriction on their record",
    "trust.blocked": "Blocked someone who knows them from their record",
    "trust.block_ended": "Unblocked someone from their record",
    "trust.hiding_decided": "Decided if someone stays blocked from their record, or it stays restricted",
    "trust.removed_read.asked_for": "Read removed entries, as a copy of their record was asked for",
    "trust.removed_read.complaint": "Read removed entries, for a complaint",
    "trust.removed_read.court": "Read removed entries, for a court or the police",
    "trust.removed_read.check": "Read removed entries, to check that it was right to remove them",
    "referrals.started": "Started a referral",
    "referrals.answered": "Answered a question of a referral",
    "referrals.sent": "Sent a referral",
    "referrals.decided": "Decided on their referral",
    "referrals.joined": "Brought a referral to their other record",
    "referrals.parted": "Took a referral back to the record it came from",
    "referrals.added": "Added a referral to their time with ACT",
    "casework.allocated": "Chose who works with them",
    "casework.worker_changed": "Changed who works with them",
    "casework.covered": "Arranged cover for their key worker",
    "casework.cover_ended": "Ended cover for their key worker",
    "casework.intensity_set": "Set how much support they need",
    "casework.closed": "Ended ACT support for them",
    "casework.contact_logged": "Recorded a contact",
    "casework.contact_amended": "Edited a contact",
    "casework.contact_removed": "Removed a contact",
    "casework.contact_moved": "Moved a contact to the right record",
    "outcomes.begun": "Started measures",
    "outcomes.ended": "Ended measures",
    "outcomes.goal_set": "Added a goal",
    "outcomes.goal_words_put_right": "Fixed a typo in a goal",
    "outcomes.goal_ended": "Ended a goal",
    "outcomes.goals_rated": "Rated their goals",
    "outcomes.measure_entered": "Added a form",
    "outcomes.measure_amended": "Edited a form",
    "outcomes.not_filled_in": "Recorded why a form wasn't filled in",
    "outcomes.not_filled_in_amended": "Edited why a form wasn't filled in",
    "placements.placement_removed": "Removed a stay",
    "placements.placement_moved": "Moved a stay to the right record",
    "placements.missing_removed": "Removed a missing or away time",
    "placements.missing_moved": "Moved a missing or away time to the right record",
    "placements.placed": "Recorded a move",
    "placements.amended": "Edited a stay",
    "placements.missing_reported": "Recorded that they were missing",
    "placements.missing_amended": "Edited a missing or away time",
    "placements.came_home": "Recorded that they came home",
    "placements.interview_recorded": "Recorded their return interview",
    "voice.handed_over": "Handed the tablet over",
    "voice.heard": "Received a feedback form",
    "workforce.look_answered": "Recorded what they found about who opened a record",
    "evaluation.interview_recorded": "Recorded an interview",
    "evaluation.interview_taken_out": "Removed an interview",
    "evaluation.wave_opened": "Opened the staff survey",
    "evaluation.invited_one_more": "Invited one more person to the staff survey",
    "evaluation.link_renewed": "Replaced a link to the staff survey",
    "costs.cost_kept": "Added a cost",
}
"""By the name of an act: what was done."""

NO_LONGER = "A page that no longer exists"


def in_words(what: str) -> str:
    """Return what was looked at or done; the audit is older than any page, so a name may be unknown by now."""
    return _pages().get(what) or WROTE.get(what) or NO_LONGER


@cache
def _pages() -> dict[str, str]:
    return {policy.audit: policy.words for policy in policies()}
