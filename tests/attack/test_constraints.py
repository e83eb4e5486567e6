"""What the database itself will not have, whatever our own code forgets: a table of bad rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from django.db import IntegrityError, ProgrammingError, models, transaction
from django.db.models import F

from act.casework.models import Contact, Involvement, PathOutcome, SupportEnding
from act.costs.models import CostCover, ServiceCost
from act.evaluation.models import Interview, KeptFigures, SurveyAnswer, SurveyCode, SurveyWave
from act.evaluation.survey_link import fingerprint
from act.looks.models import LookReview, ReviewedLook
from act.methods.feedback import STATEMENTS
from act.outcomes.models import Assessment, Course, Goal, GoalRating, NonCompletion
from act.outcomes.models.assessment import PARTS
from act.people.models import Agreement, LeftContradiction, PersonMatch, YoungPerson
from act.placements.models import Placement
from act.plans.models import Appointment, Meeting, MeetingInvitee, Task
from act.referrals.models import Decision, ExpectedPath, Referral, ReferralQuestion
from act.safety.models import DangerAlert, MissingEpisode, StrategyDecision
from act.transfers.models import MoveOffer, RecordMove
from act.trust.models import (
    Agency,
    AuditedView,
    AuditRow,
    Authority,
    Block,
    Countersign,
    Disagreement,
    HidingDecision,
    HoldReason,
    Message,
    Opening,
    Pass,
    Posting,
    RecordHold,
    RecordLink,
    Removal,
    Restriction,
    RestrictionReview,
    RetainedAccess,
    Share,
    Tie,
    UnsentForm,
    User,
)
from act.trust.models.sign_in_attempt import SignInAttempt
from act.trust.scope.acting import administering, entering, holding
from act.trust.walls.constraints import Check
from act.voice.models import Feedback
from act.workforce.models import DutyTurn, OversightNote, TimeAway, WorkPattern
from tests import environment
from tests.attack import tables
from tests.attack.emergency import found
from tests.attack.stage import Stage


@dataclass(frozen=True)
class Bad:
    """A row like one that is there, with something that cannot be: the constraint that refuses it.

    A row keeps the columns of its kind, so that whatever may only be there once is there twice. A key is named as
    the stage names it. With `there`, the row that is there already is changed so instead.
    """

    model: type[models.Model]
    constraint: str
    changes: dict[str, Any] = field(default_factory=dict)
    there: bool = False

    def __str__(self) -> str:
        return " ".join([self.constraint, *(f"{name}={value}" for name, value in self.changes.items())])


DAY = date(2016, 10, 1)
SOMEBODY = UUID("01900000-0000-7000-8000-000000000000")
YESTERDAY = date(2016, 9, 30)
SELF_REPORT = "sdq_self_baseline"
NIGHT = datetime(2016, 10, 30, 23, tzinfo=UTC)
NOT_ASKED = {
    "offered": "",
    "accepted": "",
    "interviewed_at": None,
    "interviewer": "",
    "told": "",
    "about_others": "",
    "not_offered_because": "",
}
NOT_HELD = {**NOT_ASKED, "offered": "yes", "accepted": "yes"}
PATH_ANSWERS = "expected_path_answers"
ENDING = "involvement_ending"
DAY_OF_ENDING = date(2016, 10, 31)
ENDED = {
    "ended_on": DAY_OF_ENDING,
    "ended_because": "other",
    "ending_words": "We said goodbye.",
    "ended_by_id": UUID(int=1),
}
LATE = datetime(2100, 1, 1, tzinfo=UTC)
REVIEWED = {"reviewed_at": LATE, "reviewed_by_id": "users/jess", "outcome": "right", "review_words": "I was right."}
JESS = "users/jess"
LIFTED = {"asked_at": LATE, "asked_by_id": JESS, "lifted_at": LATE, "lifted_by_id": JESS}
SOON = "in an hour"
CONFIRMED = {"to_confirm": True, "confirmed_at": LATE, "confirmed_by_id": JESS}
DECIDED = {"decided_at": LATE, "decided_by_id": JESS, "agreed": True, "words": ""}
WRITTEN = ("went_well", "left_to_do", "who_helps")
PROPOSED = {
    "state": "proposed",
    "decided_by_id": None,
    "decided_on": None,
    "decision_words": "",
    "proposed_by_id": "users/helen",
    "proposed_on": DAY,
    "ends_on": DAY,
}
BY_ONE = {"decided_by_id": "users/helen", "decided_on": DAY}
BY_TWO = {"decided_by_id": "users/jess", "decided_on": DAY}
DECLINED = {"answer": "declined", "answered_by_id": JESS, "answered_on": DAY_OF_ENDING, "reason": "No place here"}
A_ROLE = {"what": "role", "person_id": "users/priya", "role": "manager", "since": DAY}
UNSEEN = "\n\x7f\u00ad\u061c\u200b\u200f\u202e\u2066\ufeff"
BAD_HOURS = ("9:00-17:00", "09:00-24:00", "09:00", "09:00-17:00,18:00-20:00", "09:00-17:00 ", " 09:00-17:00", "x" * 11)
LIVE = {"ended_at": None, "ended_by_id": None}
BAD = (
    Bad(YoungPerson, "young_person_has_a_name", {"name": ""}),
    *(Bad(YoungPerson, "young_person_name_is_seen", {"name": f"Mia{mark} Robinson"}) for mark in UNSEEN),
    Bad(YoungPerson, "young_person_called_is_seen", {"called": "Mi\u200bmi"}),
    Bad(YoungPerson, "young_person_once_an_authority"),
    Bad(YoungPerson, "young_person_language_said_or_not", {"language": "", "language_not_said": ""}),
    Bad(YoungPerson, "young_person_language_said_or_not", {"language": "Urdu", "language_not_said": "declined"}),
    Bad(YoungPerson, "young_person_words_have_a_day", {"what_matters": "", "what_matters_on": DAY}),
    Bad(YoungPerson, "young_person_words_have_a_day", {"what_matters": "My nan", "what_matters_on": None}),
    Bad(Agreement, "agreement_to", {"to": "anything"}),
    Bad(Agreement, "agreement_answer", {"answer": "perhaps"}),
    Bad(PersonMatch, "person_match_different_once"),
    Bad(PersonMatch, "person_match_same_or_different", {"different_id": None}),
    Bad(PersonMatch, "person_match_same_or_different", {"kept_id": "people/Mia"}),
    Bad(PersonMatch, "person_match_same_or_different", {"referral_id": SOMEBODY, "different_id": SOMEBODY}),
    Bad(PersonMatch, "person_match_of_two_records", {"different_id": "people/Chloe"}),
    Bad(PersonMatch, "person_match_of_two_records", {"different_id": None, "kept_id": "people/Chloe"}),
    Bad(PersonMatch, "person_match_taken_back", {"different_id": SOMEBODY, "taken_back_on": DAY_OF_ENDING}),
    Bad(
        PersonMatch,
        "person_match_taken_back",
        {"different_id": SOMEBODY, "taken_back_on": DAY, "taken_back_by_id": "users/helen"},
    ),
    Bad(RecordLink, "record_link_of_two_records", {**LIVE, "kept_id": "people/Chloe"}),
    Bad(RecordLink, "record_link_two_people", {**LIVE, "asked_by_id": "users/helen"}),
    Bad(RecordLink, "record_link_end", {**LIVE, "ended_by_id": "users/helen"}),
    Bad(LeftContradiction, "left_contradiction_once"),
    Bad(LeftContradiction, "left_contradiction_has_a_reason", {"contradiction": SOMEBODY, "reason": ""}),
    Bad(Agreement, "agreement_one_after_another"),
    Bad(Referral, "referral_state", {"state": "lost"}),
    Bad(ReferralQuestion, "referral_question_words", {"words": "", "answer": "", "answered_on": None}),
    Bad(ReferralQuestion, "referral_question_answer", {"answer": "", "answered_on": date(2016, 10, 31)}),
    Bad(ReferralQuestion, "referral_question_answer", {"answered_on": None}),
    Bad(Referral, "referral_lives", {"lives": "at 3 High Street"}),
    Bad(Referral, "referral_harm", {"harm": "perhaps"}),
    Bad(Referral, "referral_exploitation", {"exploitation_risk": "11"}),
    Bad(Referral, "referral_breakdown", {"breakdown_risk": "11"}),
    Bad(Referral, "referral_breakdown", {"breakdown_of": "school"}),
    Bad(Referral, "referral_has_words", {"exploitation_words": ""}),
    Bad(Referral, "referral_has_words", {"breakdown_words": ""}),
    Bad(Decision, "decision_has_reasons", {"reasons": ""}),
    Bad(Decision, "unique"),
    Bad(ExpectedPath, "expected_path_weeks", {"weeks": 0}),
    Bad(ExpectedPath, "expected_path_weeks", {"weeks": 52 * 18 + 1}),
    Bad(ExpectedPath, "expected_path_has_evidence", {"evidence": ""}),
    Bad(ExpectedPath, PATH_ANSWERS, {"accommodation": "hotel"}),
    Bad(ExpectedPath, PATH_ANSWERS, {"certainty": "perhaps"}),
    Bad(Involvement, "involvement_dates", {**ENDED, "began_on": DAY, "ended_on": date(2016, 9, 30)}),
    Bad(Involvement, "involvement_one_at_a_time", {"referral_id": "referrals/Ellie"}),
    Bad(Involvement, "unique", {"young_person_id": "people/Ellie"}),
    Bad(SupportEnding, "support_ending_one_open", {**BY_TWO}),
    *(Bad(SupportEnding, "support_ending_answers", {**PROPOSED, column: ""}) for column in ("because", *WRITTEN)),
    Bad(SupportEnding, "support_ending_follow_up_later", {**PROPOSED, "follow_up_on": DAY}),
    Bad(SupportEnding, "support_ending_decision", {**PROPOSED, "decision_words": "No."}),
    Bad(SupportEnding, "support_ending_decision", {**PROPOSED, "state": "agreed"}),
    Bad(SupportEnding, "support_ending_decision", {**PROPOSED, **BY_ONE, "state": "agreed"}),
    Bad(SupportEnding, "support_ending_decision", {**PROPOSED, **BY_TWO, "state": "sent_back"}),
    Bad(SupportEnding, "support_ending_decision", {**PROPOSED, **BY_TWO, "state": "lost"}),
    Bad(SupportEnding, "support_ending_undone", {**PROPOSED, **BY_TWO, "state": "undone"}),
    Bad(SupportEnding, "support_ending_undone", {**PROPOSED, "undone_words": "Goes on."}),
    Bad(SupportEnding, "support_ending_followed_up", {**PROPOSED, "follow_up_words": "Well."}),
    Bad(PathOutcome, "path_outcome_once"),
    Bad(PathOutcome, "path_outcome_answer", {"answer": "perhaps"}),
    Bad(Contact, "contact_answers", {"with_whom": "a stranger"}),
    Bad(Contact, "contact_answers", {"how": "telepathy"}),
    Bad(Contact, "contact_minutes", {"made": True, "minutes": 0}),
    Bad(Contact, "contact_minutes", {"made": False, "minutes": 24 * 60 + 1}),
    Bad(Contact, "contact_worker_kind", {"worker_kind": "a friend"}),
    Bad(Contact, "contact_not_counted", {"not_counted": "perhaps"}),
    Bad(Contact, "contact_removed_words", {"removed_words": "Nothing was removed"}),
    Bad(Removal, "removal_once"),
    Bad(Removal, "removal_codes", {"entry": SOMEBODY, "kind": "letter"}),
    Bad(Removal, "removal_codes", {"entry": SOMEBODY, "because": "why not"}),
    Bad(Disagreement, "disagreement_codes", {"whose": "a friend"}),
    Bad(Disagreement, "disagreement_words", {"words": ""}),
    Bad(Disagreement, "disagreement_outcome", {"outcome": "left", "decided_by_id": "users/helen"}, there=True),
    Bad(Disagreement, "disagreement_outcome", {"outcome_words": "Nothing was decided"}, there=True),
    Bad(Tie, "tie_dates", {"since": DAY, "until": date(2016, 9, 30)}),
    Bad(Tie, "tie_kind", {"kind": "friend"}),
    Bad(RetainedAccess, "retained_access_dates", {"since": DAY, "until": date(2016, 9, 30)}),
    Bad(RetainedAccess, "retained_access_kind", {"kind": "cover"}),
    Bad(Tie, "tie_ended_with", {"ended_with": SOMEBODY, "until": None}),
    Bad(Tie, "tie_cover_ends", {"kind": "cover", "until": None}),
    Bad(Tie, "tie_one_of_a_kind_at_a_time"),
    Bad(Posting, "posting_dates", {"since": DAY, "until": YESTERDAY}),
    Bad(Posting, "posting_role", {"role": "superuser"}),
    Bad(Posting, "posting_agency_of_partners", {"role": "partner", "agency_id": None}),
    Bad(Posting, "posting_once", {"until": None}),
    Bad(Posting, "posting_confirmed_by_another", {"confirmed_at": LATE}),
    Bad(Posting, "posting_confirmed_by_another", {**CONFIRMED, "to_confirm": False}),
    Bad(Posting, "posting_confirmed_by_another", {**CONFIRMED, "user_id": JESS}),
    Bad(Posting, "posting_confirmed_by_another", {**CONFIRMED, "given_by_id": JESS}),
    Bad(User, "user_name_in_small_letters", {"username": "Sam"}),
    *(Bad(User, "user_name_is_seen", {"name": f"Helen{mark} Marsh"}) for mark in UNSEEN),
    Bad(AuditRow, "audit_kind", {"kind": "rumour"}),
    Bad(AuditRow, "audit_says_what", {"what": ""}),
    Bad(AuditedView, "view_says_what", {"what": ""}),
    Bad(AuditRow, "audit_one_row_a_place"),
    Bad(AuditRow, "audit_one_row_a_place_of_none", {"authority_id": None, "place": 1}),
    Bad(UnsentForm, "kept_once_a_form"),
    Bad(KeptFigures, "unique"),
    Bad(KeptFigures, "kept_figures_of_a_reach", {"reach": ""}),
    Bad(KeptFigures, "kept_figures_of_a_reach", {"counted_at": None}),
    Bad(Authority, "unique"),
    Bad(Agency, "unique"),
    Bad(Feedback, "feedback_answers", {"given_by": "a stranger"}),
    Bad(Feedback, "feedback_answers", {"form_version": ""}),
    *(Bad(Feedback, "feedback_answers", {key: "perhaps"}) for key in STATEMENTS),
    Bad(Feedback, "feedback_typed_from_paper", {"mode": "paper", "typed_by_id": None}),
    Bad(Feedback, "feedback_typed_from_paper", {"mode": "tablet", "typed_by_id": SOMEBODY, "about_id": None}),
    Bad(Feedback, "feedback_typed_from_paper", {"mode": "pigeon"}),
    Bad(Feedback, "feedback_not_typed_by_the_rated", {"mode": "paper", "typed_by_id": SOMEBODY, "about_id": SOMEBODY}),
    Bad(Feedback, "feedback_says_something", {**dict.fromkeys(STATEMENTS, "skipped"), "helped": "", "different": ""}),
    Bad(Course, "course_one_at_a_time"),
    Bad(Course, "course_dates", {"baseline_on": DAY, "ended_on": date(2016, 9, 30)}),
    Bad(Goal, "goal_number", {"place": 3, "follows_id": None}),
    Bad(Goal, "goal_one_in_a_place", {"number": 99, "follows_id": None, "ended_on": None, "outcome": ""}),
    Bad(Goal, "goal_place", {"number": 99, "place": 4, "follows_id": None}),
    Bad(Goal, "goal_has_words", {"number": 99, "place": 3, "words": "", "follows_id": None}),
    Bad(Goal, "goal_follows_another", {"follows_id": F("id")}, there=True),
    Bad(Goal, "goal_outcome", {"number": 99, "place": 3, "outcome": "reached", "ended_on": None, "follows_id": None}),
    Bad(Goal, "goal_outcome", {"number": 99, "place": 3, "outcome": "", "ended_on": DAY_OF_ENDING, "follows_id": None}),
    Bad(
        Goal,
        "goal_dates",
        {"number": 99, "place": 3, "set_on": DAY, "ended_on": YESTERDAY, "outcome": "reached", "follows_id": None},
    ),
    Bad(GoalRating, "goal_rating_range", {"rating": 11}),
    Bad(GoalRating, "goal_rating_rater", {"rater": "neighbour"}),
    Bad(Assessment, "assessment_once_a_day"),
    Bad(
        Assessment, "assessment_form", {"completed_on": DAY, "measure": "sdq_self", "instrument": "sdq_parent_baseline"}
    ),
    Bad(Assessment, "assessment_form", {"completed_on": DAY, "measure": "sdq_teacher"}),
    Bad(Assessment, "assessment_scores", {"completed_on": DAY, "prosocial": 11}),
    Bad(Assessment, "assessment_scores", {"completed_on": DAY, "impact": -1}),
    Bad(Assessment, "assessment_total", {"completed_on": DAY, "total": None, **dict.fromkeys(PARTS, 5)}),
    Bad(Assessment, "assessment_total", {"completed_on": DAY, "total": 19, **dict.fromkeys(PARTS, 5)}),
    Bad(Assessment, "assessment_total", {"completed_on": DAY, "total": 15, **dict.fromkeys(PARTS, 5), "peer": None}),
    Bad(NonCompletion, "non_completion_once"),
    Bad(NonCompletion, "non_completion_when", {"month": 4}),
    Bad(NonCompletion, "non_completion_when", {"month": 12, "measure": "sdq_teacher"}),
    Bad(NonCompletion, "non_completion_reason", {"month": 12, "reason": "lazy"}),
    Bad(NonCompletion, "non_completion_other_has_words", {"month": 12, "reason": "other", "words": ""}),
    Bad(Assessment, "assessment_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(NonCompletion, "non_completion_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(GoalRating, "goal_rating_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(Feedback, "feedback_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(Placement, "placement_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(MissingEpisode, "missing_removed_words", {"removed_words": "Nothing was removed"}, there=True),
    Bad(Placement, "placement_dates", {"began_on": DAY, "ended_on": DAY, "ended_because": "CARPL"}),
    Bad(Placement, "placement_dates", {"began_on": DAY, "ended_on": date(2016, 9, 30), "ended_because": "CARPL"}),
    Bad(Placement, "placement_has_a_kind", {"kind": ""}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "provider": "", "legal_status": "C2"}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "provider": "PR1", "legal_status": ""}),
    Bad(Placement, "placement_home_is_not_care", {"kind": "HOME", "legal_status": "", "liberty": True}),
    Bad(Placement, "placement_miles", {"miles": Decimal("999.9")}),
    Bad(Placement, "placement_miles", {"miles": Decimal("-0.1")}),
    Bad(Placement, "placement_end_has_a_reason", {"ended_on": None, "ended_because": "CARPL"}),
    Bad(Placement, "placement_end_has_a_reason", {"ended_on": date(2016, 10, 31), "ended_because": ""}),
    Bad(MissingEpisode, "missing_times", {"began_at": NIGHT, "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_answers", {"kind": "X"}),
    Bad(MissingEpisode, "missing_answers", {**NOT_ASKED, "offered": "later", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_answers", {**NOT_HELD, "accepted": "may", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_offered_once_home", {**NOT_HELD, "ended_at": None}),
    Bad(MissingEpisode, "missing_accepted_an_offer", {**NOT_ASKED, "accepted": "no"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "interviewer": "An advocate"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "told": "Words"}),
    Bad(MissingEpisode, "missing_interview", {**NOT_HELD, "ended_at": NIGHT, "interviewed_at": NIGHT}),
    Bad(MissingEpisode, "missing_no_offer_has_a_reason", {**NOT_ASKED, "offered": "no", "ended_at": NIGHT}),
    Bad(MissingEpisode, "missing_no_offer_has_a_reason", {**NOT_ASKED, "not_offered_because": "None"}),
    Bad(MissingEpisode, "missing_declined_reason", {**NOT_ASKED, "declined_because": "None"}),
    Bad(MissingEpisode, "missing_police_told", {**NOT_ASKED, "police_told_at": None, "police_reference": "0412"}),
    Bad(MissingEpisode, "missing_police_told", {**NOT_ASKED, "police_told_at": None, "risk_grade": "LOW"}),
    Bad(MissingEpisode, "missing_found_once_home", {**NOT_ASKED, "ended_at": None, "found_by": "Her nan"}),
    Bad(MissingEpisode, "missing_harm", {**NOT_ASKED, "ended_at": NIGHT, "harmed": "perhaps"}),
    Bad(MissingEpisode, "missing_harm", {**NOT_ASKED, "ended_at": NIGHT, "harmed": "no", "harm": "A cut"}),
    Bad(MissingEpisode, "missing_harm", {**NOT_ASKED, "independent": "may"}),
    Bad(MissingEpisode, "missing_interview_facts", {**NOT_ASKED, "independent": "yes"}),
    Bad(MissingEpisode, "missing_interview_facts", {**NOT_ASKED, "factors": "DEBT"}),
    Bad(StrategyDecision, "strategy_once_an_episode"),
    Bad(StrategyDecision, "strategy_not_held_has_a_reason", {"episode_id": "episodes/Jay/2", "words": ""}),
    Bad(Interview, "interview_once_a_time_point"),
    Bad(Interview, "interview_number_is_no_name", {"number": "Mia"}),
    Bad(Interview, "interview_group", {"group": "friends"}),
    Bad(Interview, "interview_time_point", {"time_point": 5}),
    Bad(Interview, "interview_consent", {"consent": "assumed"}),
    Bad(Interview, "interview_after_consent", {"held_on": DAY, "consented_on": date(2016, 10, 2)}),
    Bad(SurveyWave, "survey_wave_once"),
    Bad(SurveyWave, "survey_wave_number", {"number": 10}),
    Bad(SurveyWave, "survey_wave_dates", {"opens_on": DAY, "closes_on": date(2016, 9, 30)}),
    Bad(SurveyWave, "survey_wave_invites_somebody", {"invited": 0, "answered": 0}),
    Bad(SurveyWave, "survey_wave_answers", {"invited": 12, "answered": 13}),
    Bad(SurveyAnswer, "survey_answer_knowledge", {"knowledge": 0}),
    Bad(SurveyAnswer, "survey_answer_confidence", {"confidence": 6}),
    Bad(SurveyAnswer, "survey_answer_support", {"support": 6}),
    Bad(SurveyAnswer, "survey_answer_approach", {"approach": 6}),
    Bad(SurveyCode, "survey_code_link"),
    Bad(Involvement, ENDING, {"ended_on": DAY_OF_ENDING}),
    Bad(Involvement, ENDING, {**ENDED, "ended_because": ""}),
    Bad(Involvement, ENDING, {**ENDED, "ended_because": "who knows"}),
    Bad(Involvement, ENDING, {**ENDED, "ending_words": ""}),
    Bad(Involvement, ENDING, {**ENDED, "ended_by_id": None}),
    Bad(Involvement, ENDING, {**ENDED, "ended_on": None}),
    Bad(Involvement, "involvement_intensity", {"intensity": "11"}),
    Bad(ServiceCost, "service_cost_answers", {"kind": "gift"}),
    Bad(ServiceCost, "service_cost_answers", {"basis": "guessed"}),
    Bad(ServiceCost, "service_cost_pounds", {"pounds": Decimal("-0.01")}),
    Bad(ServiceCost, "service_cost_dates", {"begins": DAY, "ends": YESTERDAY}),
    Bad(ServiceCost, "service_cost_says_what_and_whence", {"label": ""}),
    Bad(ServiceCost, "service_cost_says_what_and_whence", {"source": ""}),
    Bad(ServiceCost, "service_cost_reconstruction_explained", {"basis": "reconstructed", "note": ""}),
    Bad(CostCover, "cost_cover_once"),
    Bad(Message, "message_says_something", {"subject": ""}),
    Bad(Message, "message_says_something", {"body": ""}),
    Bad(Opening, "opening_hours", {"opened_at": NIGHT, "until": NIGHT}),
    Bad(Opening, "opening_at_most", {"opened_at": NIGHT, "until": NIGHT + timedelta(hours=24, seconds=1)}),
    Bad(Opening, "opening_says_why", {"why": ""}),
    Bad(Opening, "opening_says_why", {"reason": ""}),
    Bad(Opening, "opening_end", {"ended_by_id": "users/jess"}, there=True),
    Bad(Opening, "opening_review", {"reviewed_at": LATE, "reviewed_by_id": "users/jess"}, there=True),
    Bad(Opening, "opening_review", {"reviewed_by_id": "users/jess"}, there=True),
    Bad(Opening, "opening_review", {**REVIEWED, "outcome": "lost"}, there=True),
    Bad(Opening, "opening_review", {**REVIEWED, "review_words": ""}, there=True),
    Bad(Opening, "opening_reviewed_by_another", REVIEWED, there=True),
    Bad(Share, "share_dates", {"until": DAY_OF_ENDING}),
    Bad(Share, "share_says_why", {"purpose": ""}),
    Bad(Share, "share_says_why", {"why": ""}),
    Bad(Share, "share_end", {"ended_at": LATE}),
    Bad(Share, "share_end", {"ended_by_id": "users/jess"}),
    Bad(Restriction, "restriction_one_at_a_time"),
    Bad(Restriction, "restriction_asked", {"young_person_id": "people/Chloe", "asked_at": LATE}),
    Bad(Restriction, "restriction_lifted_by_another", {"young_person_id": "people/Chloe", **LIFTED}),
    Bad(Restriction, "restriction_lifted_by_another", {**LIFTED, "asked_at": None, "asked_by_id": None}),
    Bad(RestrictionReview, "restriction_says_why", {"words": ""}),
    Bad(RestrictionReview, "restriction_says_why", {"reason": ""}),
    Bad(RestrictionReview, "restriction_look_again", {"on": DAY, "look_again_on": DAY}),
    Bad(RecordHold, "record_hold_one_at_a_time"),
    Bad(RecordHold, "record_hold_asked", {"asked_at": LATE}, there=True),
    Bad(RecordHold, "record_hold_ended_by_another", {"young_person_id": "people/Chloe", "ended_by_id": JESS}),
    Bad(HoldReason, "hold_says_why", {"who_asked": ""}),
    Bad(HoldReason, "hold_says_why", {"reason": "OTHER", "words": ""}),
    Bad(HoldReason, "hold_says_why", {"reason": "", "who_asked": "", "words": ""}),
    Bad(HoldReason, "hold_says_why", {"reason": ""}),
    Bad(Pass, "pass_once"),
    Bad(Pass, "pass_end", {"user_id": JESS, "ended_by_id": JESS}),
    Bad(Block, "block_once", {"user_id": "users/priya"}),
    Bad(Block, "block_says_why", {"why": ""}),
    Bad(Block, "block_ended_by_another", {"user_id": JESS, "ended_at": LATE, "ended_by_id": JESS}),
    Bad(Block, "block_ended_by_another", {"ended_by_id": JESS}),
    Bad(HidingDecision, "hiding_decision_about_one", {"restriction_id": None}),
    Bad(HidingDecision, "hiding_decision_about_one", {"against_id": JESS}),
    Bad(
        HidingDecision,
        "hiding_decision_of_another",
        {"restriction_id": None, "block_id": "blocks/Rae", "against_id": "users/helen"},
    ),
    Bad(HidingDecision, "hiding_decision_whole", {"agreed": True}),
    Bad(HidingDecision, "hiding_decision_whole", {**DECIDED, "agreed": False}),
    Bad(HidingDecision, "hiding_decision_two_people", {**DECIDED, "decided_by_id": "users/helen"}),
    Bad(SignInAttempt, "attempt_outcome", {"outcome": "guessed"}),
    Bad(SignInAttempt, "attempt_paused_until", {"outcome": "paused", "waits_until": None}),
    Bad(DangerAlert, "danger_alert_has_words", {"words": ""}),
    Bad(DangerAlert, "danger_alert_end", {"ended_by_id": JESS}),
    Bad(DangerAlert, "danger_alert_end", {"ended_at": LATE, "ended_by_id": JESS}),
    Bad(Appointment, "appointment_length", {"minutes": 0}),
    Bad(Appointment, "appointment_length", {"minutes": 1441}),
    Bad(Appointment, "appointment_length", {"kind": ""}),
    Bad(Appointment, "appointment_answer", {"state": "lost"}),
    Bad(Appointment, "appointment_answer", {"answer_words": "A cold"}),
    Bad(Appointment, "appointment_answer", {"state": "not_kept"}),
    Bad(Appointment, "appointment_answer", {"state": "cancelled", "not_kept_because": "ILL"}),
    Bad(Appointment, "appointment_removed_words", {"removed_words": "Nothing was removed"}),
    Bad(Meeting, "meeting_length", {"minutes": 0}),
    Bad(Meeting, "meeting_length", {"kind": ""}),
    Bad(Meeting, "meeting_outcome", {"state": "lost"}),
    Bad(Meeting, "meeting_outcome", {"state": "held"}),
    Bad(Meeting, "meeting_outcome", {"decided": "The blue room"}),
    Bad(Meeting, "meeting_removed_words", {"removed_words": "Nothing was removed"}),
    Bad(MeetingInvitee, "meeting_invitee_who", {"role": ""}),
    Bad(MeetingInvitee, "meeting_invitee_who", {"user_id": JESS}),
    Bad(MeetingInvitee, "meeting_invitee_came", {"came": "perhaps"}),
    Bad(MeetingInvitee, "meeting_invitee_once", {"user_id": "users/sam", "role": "", "name": ""}),
    Bad(Task, "task_says_what", {"what": ""}),
    Bad(Task, "task_one_owner", {"owner_id": None}),
    Bad(Task, "task_one_owner", {"other_owner": "Nan"}),
    Bad(Task, "task_origin", {"origin": "contact"}),
    Bad(Task, "task_origin", {"raised_from": SOMEBODY}),
    Bad(Task, "task_origin", {"origin": "wish"}),
    Bad(Task, "task_outcome", {"outcome": "done"}),
    Bad(Task, "task_outcome", {"closed_on": DAY}),
    Bad(Task, "task_outcome", {"outcome": "not_needed", "closed_on": DAY}),
    Bad(Task, "task_outcome", {"outcome": "done", "closed_on": DAY, "why_not_needed": "School rang"}),
    Bad(Task, "task_removed_words", {"removed_words": "Nothing was removed"}),
    Bad(OversightNote, "oversight_has_words", {"decision": ""}),
    Bad(OversightNote, "oversight_has_words", {"reason": ""}),
    Bad(OversightNote, "oversight_why", {"why": "because"}),
    Bad(OversightNote, "oversight_look_again", {"look_again_on": DAY}),
    *(Bad(WorkPattern, "work_pattern_hours", {"monday": hours}) for hours in BAD_HOURS),
    Bad(WorkPattern, "work_pattern_hours", {"sunday": "9-5"}),
    Bad(TimeAway, "time_away_days", {"begins": DAY, "until": DAY}),
    Bad(TimeAway, "time_away_days", {"begins": DAY, "until": YESTERDAY}),
    Bad(TimeAway, "time_away_end", {"begins": YESTERDAY, "until": DAY, "ended_by_id": JESS}),
    Bad(DutyTurn, "duty_turn_times", {"ends": NIGHT, "until": NIGHT, "begins": NIGHT}),
    Bad(DutyTurn, "duty_turn_holds", {"until": LATE, "ended_at": LATE, "ended_by_id": JESS, "ended_words": "Ill"}),
    Bad(DutyTurn, "duty_turn_three_people", {"manager_id": JESS, "person_id": JESS, "cover_id": None}),
    Bad(DutyTurn, "duty_turn_three_people", {"person_id": JESS, "cover_id": JESS}),
    Bad(DutyTurn, "duty_turn_three_people", {"cover_id": "users/helen", "manager_id": "users/helen"}),
    Bad(DutyTurn, "duty_turn_end", {"ended_at": LATE, "ended_by_id": JESS}),
    Bad(DutyTurn, "duty_turn_end", {"ended_words": "Ill"}),
    Bad(MoveOffer, "move_offer_one_open"),
    Bad(MoveOffer, "move_offer_to_another", {"to_authority_id": "authorities/Wigan"}),
    Bad(MoveOffer, "move_offer_says_why", {"why": ""}),
    Bad(MoveOffer, "move_offer_says_why", {"name": ""}),
    Bad(MoveOffer, "move_offer_answers", {"told": "perhaps"}),
    Bad(MoveOffer, "move_offer_answers", {"risk": "11"}),
    Bad(MoveOffer, "move_offer_days", {**DECLINED, "answered_on": DAY}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "reason": ""}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "record_id": SOMEBODY}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "answer": ""}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "answer": "withdrawn"}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "answer": "accepted", "reason": ""}),
    Bad(MoveOffer, "move_offer_one_answer", {**DECLINED, "answer": "lost"}),
    Bad(RecordMove, "record_move_once_an_offer"),
    Bad(RecordMove, "record_move_to_another", {"offer_id": SOMEBODY, "other_authority_id": "authorities/Wigan"}),
    Bad(RecordMove, "record_move_days", {"offer_id": SOMEBODY, "returned_on": DAY}),
    Bad(RecordMove, "record_move_days", {"offer_id": SOMEBODY, "way": "in", "returned_on": DAY_OF_ENDING}),
    Bad(LookReview, "look_review_once"),
    Bad(LookReview, "look_review_by_another", {"until": LATE, "about_id": "users/jess", "by_id": "users/jess"}),
    Bad(LookReview, "look_review_times", {"until": NIGHT}),
    Bad(LookReview, "look_review_found", {"until": LATE, "found": "guilty"}),
    Bad(LookReview, "look_review_says_something", {"until": LATE, "words": ""}),
    Bad(LookReview, "look_review_says_something", {"until": LATE, "signs": ""}),
    Bad(ReviewedLook, "reviewed_look_once"),
    Bad(Countersign, "countersign_says_what", {"role": "manager"}),
    Bad(Countersign, "countersign_says_what", {**A_ROLE, "role": "key_worker"}),
    Bad(Countersign, "countersign_says_what", {**A_ROLE, "person_id": None}),
    Bad(Countersign, "countersign_says_why", {"why": ""}),
    Bad(Countersign, "countersign_at_most", {"lapses_at": LATE}),
    Bad(Countersign, "countersign_lapses", {"lapses_at": NIGHT}),
    Bad(Countersign, "countersign_asked_once", A_ROLE),
    Bad(Countersign, "countersign_two_people", {"agreed_at": SOON, "agreed_by_id": "users/helen"}, there=True),
    Bad(Countersign, "countersign_agreed_in_time", {"agreed_by_id": "users/jess"}, there=True),
    Bad(Countersign, "countersign_end", {"ended_by_id": "users/jess"}, there=True),
    Bad(Countersign, "countersign_used_after_agreed", {"used_at": SOON}, there=True),
)

FOR_PARENTS = {
    "young_person_authority",
    "referral_authority",
    "missing_authority",
    "involvement_authority",
    "support_ending_authority",
    "expected_path_authority",
    "course_authority",
    "goal_authority",
    "survey_code_authority",
    "survey_wave_authority",
    "search_authority",
    "restriction_authority",
    "block_authority",
    "record_hold_authority",
    "record_link_authority",
    "look_review_authority",
    "meeting_authority",
    "audit_of_actor",
}
"""Let children point at a key together with its authority; the key alone is unique already."""

TRIED_ELSEWHERE = {"person_match_one_at_a_time", "record_link_one_at_a_time", "record_move_out_once"}
"""Need two records that are joined, or one that moved: tests/people/test_person_match.py, test_joined_records.py,
tests/transfers."""

LIKE = {
    Countersign: "asked/paper",
    Disagreement: "disputed/contact",
    MoveOffer: "offers/Jay",
    RecordMove: "moves/Mia",
    Task: "tasks/Mia",
    Appointment: "visits/Mia",
    Meeting: "meetings/Mia",
    MeetingInvitee: "invitees/Mia",
}
"""Which row of the stage the bad ones are like, where any would not do: one that was agreed to is never changed."""

SAID_BY_THE_WALL = (
    {"look_review_by_another", "referral_question_words", "referral_question_answer"} if environment.POSTGRES else set()
)
"""What row level security refuses before the constraint is asked."""


def writer_of(model: type[models.Model]) -> str:
    """Somebody who may write such rows; an answer to the survey is read by its evaluator and written by nobody."""
    if model is Opening:
        return "jess"
    return (
        "sam" if model in {UnsentForm, SignInAttempt} else "ruth" if model._meta.app_label == "evaluation" else "helen"
    )


@contextmanager
def writing(model: type[models.Model], stage: Stage) -> Iterator[dict[str, Any]]:
    """Inside, somebody acts who may write such rows; gives the columns that make a row theirs."""
    if model is SurveyAnswer:
        wigan = Authority.objects.get(name="Wigan").pk
        with holding(fingerprint(stage.links["Wigan"])):
            yield {"authority_id": wigan, "wave_id": stage.keys["waves/Wigan"]}
    elif model in {Posting, User}:
        with administering():
            yield {}
    elif model is SignInAttempt:
        with entering():
            yield {}
    else:
        with stage.acting(writer_of(model)) as standing:
            if model is Opening:
                found(standing, "Jay")
            signed = {"by_id": standing.user_id} if model in {Share, Removal, Disagreement} else {}
            yield {**tables.owned_by(model, standing.user_id), **signed}


def test_every_constraint_is_tried() -> None:
    declared = {constraint.name for model in tables.all_models() for constraint in model._meta.constraints}
    checks = {
        wall.name for model in tables.all_models() for wall in getattr(model, "walls", ()) if isinstance(wall, Check)
    }
    assert (declared | checks) - FOR_PARENTS - TRIED_ELSEWHERE == {bad.constraint for bad in BAD} - {"unique"}


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_row_is_refused(bad: Bad, filled: Stage) -> None:
    like = tables.sample(filled, bad.model, writer_of(bad.model), at=LIKE.get(bad.model, ""))
    users = {f"users/{name}": filled.world.user(name).pk for name in ("jess", "helen", "priya", "sam")}
    known: dict[str, Any] = {**filled.keys, **users}
    known["authorities/Wigan"] = Authority.objects.get(name="Wigan").pk
    known[SOON] = datetime.now(UTC) + timedelta(hours=1)
    with writing(bad.model, filled) as own:
        changes = {name: known.get(str(value), value) for name, value in bad.changes.items()}
        expected = ProgrammingError if bad.constraint in SAID_BY_THE_WALL else IntegrityError
        with pytest.raises(expected) as refused, transaction.atomic():
            write(bad, {**like, **own}, changes)
    assert _names(bad, str(refused.value))


def write(bad: Bad, like: dict[str, Any], changes: dict[str, Any]) -> None:
    """Puts a bad row beside the one that it is like, or in its place."""
    if bad.there:
        bad.model._default_manager.filter(pk=like["id"]).update(**changes)
    else:
        tables.copy(bad.model, {**like, **changes}).save(force_insert=True)


def _names(bad: Bad, said: str) -> bool:
    """Whether the database names the constraint; SQLite names the columns of one that is about being unique."""
    if bad.constraint in SAID_BY_THE_WALL:
        return "row-level security" in said
    declared = {constraint.name: constraint for constraint in bad.model._meta.constraints}
    unique = bad.constraint == "unique" or isinstance(declared.get(bad.constraint), models.UniqueConstraint)
    if unique and (bad.constraint == "unique" or not environment.POSTGRES):
        return "unique" in said.lower()
    return bad.constraint in said


@pytest.mark.parametrize("kind", ["key_worker", "social_worker"])
def test_a_young_person_has_one_worker_of_a_kind_at_a_time(kind: str, stage: Stage) -> None:
    with stage.acting("helen"):
        there = Tie.objects.filter(young_person_id=stage.keys["people/Mia"], kind=kind).values().get()
        another = {"user_id": stage.world.user("jess").pk}
        with pytest.raises(IntegrityError), transaction.atomic():
            tables.copy(Tie, there, **another).save(force_insert=True)
        Tie.objects.filter(pk=there["id"]).update(until=date(2016, 10, 31))
        tables.copy(Tie, there, **another, since=date(2016, 10, 31)).save(force_insert=True)


def test_the_row_that_the_bad_ones_are_like_would_be_accepted(stage: Stage) -> None:
    with stage.acting("helen"):
        contact = tables.sample(stage, Contact, "helen")
        tables.copy(Contact, contact).save(force_insert=True)
