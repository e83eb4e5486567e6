"""Acts that write down change, home, what was heard, and what proves it: one of each name in the audit."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from act.costs import actions as costs
from act.costs.models import CostBasis, CostKind
from act.demo.cast import ROCHDALE, WIGAN
from act.evaluation import actions as evaluation
from act.evaluation.actions import recounts
from act.evaluation.models import Interview, SurveyWave
from act.methods.day_hours import read_hours
from act.methods.disagreements import DisagreementOutcome
from act.methods.feedback import FeedbackAnswer, GivenBy
from act.methods.instruments import GoalOutcome
from act.methods.missing import Absence, Offered
from act.methods.oversight import NoteReason
from act.methods.removals import RemovalReason
from act.outcomes import actions as outcomes
from act.outcomes.models import Assessment, Goal, GoalRating, NonCompletion, NonCompletionReason, Rater
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.placements import actions as placements
from act.placements.models import Placement
from act.plans import actions as plans
from act.plans.models import Appointment, AppointmentState, Meeting, MeetingState, Task
from act.safety import actions as safety
from act.safety.models import DangerAlert, MissingEpisode
from act.transfers import actions as transfers
from act.transfers.models import Informed, MoveOffer
from act.trust import clock
from act.trust.models import Authority, Disagreement
from act.trust.records import disagreeing
from act.trust.records.removing import RemovalFacts
from act.trust.scope.standing import Standing
from act.voice import actions as voice
from act.voice.models import Feedback, FeedbackMode
from act.workforce import actions as workforce
from act.workforce.models import DutyTurn, TimeAway
from tests.attack.acts import Act
from tests.attack.disputed import said_against
from tests.attack.endings import reopen
from tests.attack.stage import Stage
from tests.costs.making import cost_facts
from tests.evaluation.making import interview_facts, opened

ALL_ONES = dict.fromkeys(range(1, 26), 1)
TWICE = RemovalFacts(because=RemovalReason.TWICE, words="")
STAY = placements.PlacementFacts(kind="U6", began_on=date(2016, 10, 30), provider="PR1", legal_status="V2")


def mia(by: Standing, stage: Stage) -> YoungPerson:
    """Whom most acts are about."""
    return young_person(by, stage.keys["people/Mia"])


def at(model: type[Any], path: str, stage: Stage) -> Any:
    """A record of the stage."""
    return model._default_manager.get(pk=stage.keys[path])


def begin(by: Standing, stage: Stage) -> None:
    person = young_person(by, stage.keys["people/Chloe"])
    outcomes.begin_course(by=by, authority_id=person.authority_id, young_person_id=person.pk, on=by.on)


def end_course(by: Standing, stage: Stage) -> None:
    standing = Goal.objects.filter(young_person=stage.keys["people/Mia"], ended_on=None)
    goals = dict.fromkeys(standing.values_list("pk", flat=True), GoalOutcome.PARTLY)
    outcomes.end_course(by=by, young_person=mia(by, stage), on=by.on, goals=goals)


def set_goal(by: Standing, stage: Stage) -> None:
    outcomes.set_goal(young_person(by, stage.keys["people/Jay"]), by=by, words="Sleep", on=by.on)


def words_right(by: Standing, stage: Stage) -> None:
    outcomes.amend_goal_words(at(Goal, "goals/Mia/0", stage), by=by, seen=1, words="Feel safe")


def end_goal(by: Standing, stage: Stage) -> None:
    outcomes.end_goal(at(Goal, "goals/Mia/0", stage), by=by, seen=1, outcome=GoalOutcome.REACHED, on=by.on)


def rate(by: Standing, stage: Stage) -> None:
    ratings = {stage.keys["goals/Mia/0"]: 8}
    outcomes.rate_goals(mia(by, stage), by=by, ratings=ratings, rater=Rater.YOUNG_PERSON, on=by.on)


def enter(by: Standing, stage: Stage) -> None:
    outcomes.enter_measure(mia(by, stage), by=by, measure="sdq_self", answers=ALL_ONES, on=by.on)


def amend_measure(by: Standing, stage: Stage) -> None:
    found = at(Assessment, "forms/Mia/0", stage)
    outcomes.amend_measure(found, by=by, seen=1, answers=ALL_ONES, on=found.completed_on)


def not_filled_in(by: Standing, stage: Stage) -> None:
    reason = NonCompletionReason.WORKER_JUDGED
    outcomes.record_non_completion(
        mia(by, stage), by=by, measure="sdq_self", month=3, reason=reason, words="", on=by.on
    )


def amend_not_filled_in(by: Standing, stage: Stage) -> None:
    found = NonCompletion.objects.get(young_person=stage.keys["people/Mia"])
    reason = NonCompletionReason.YOUNG_PERSON_REFUSED
    outcomes.amend_non_completion(found, by=by, seen=1, reason=reason, words="", on=found.said_on)


def place(by: Standing, stage: Stage) -> None:
    placements.record_placement(mia(by, stage), by=by, facts=STAY, ended_because="CARPL")


def amend_placement(by: Standing, stage: Stage) -> None:
    placements.amend_placement(at(Placement, "placements/Mia/0", stage), by=by, seen=1, facts=STAY)


def remove_form(by: Standing, stage: Stage) -> None:
    form = at(Assessment, "forms/Mia/0", stage)
    outcomes.remove_form(form, by=by, seen=form.version, facts=TWICE, now=clock.real_now())


def remove_non_completion(by: Standing, stage: Stage) -> None:
    record = NonCompletion.objects.get(young_person=stage.keys["people/Mia"])
    outcomes.remove_non_completion(record, by=by, seen=record.version, facts=TWICE, now=clock.real_now())


def remove_rating(by: Standing, stage: Stage) -> None:
    rating = GoalRating.objects.filter(goal_id=stage.keys["goals/Mia/0"]).latest("rated_on")
    outcomes.remove_rating(rating, by=by, seen=1, facts=TWICE, now=clock.real_now())


def remove_feedback(by: Standing, stage: Stage) -> None:
    form = at(Feedback, "feedback/Mia/0", stage)
    voice.remove_feedback(form, by=by, seen=1, facts=TWICE, now=clock.real_now())


def remove_placement(by: Standing, stage: Stage) -> None:
    stay = at(Placement, "placements/Mia/0", stage)
    placements.remove_placement(stay, by=by, seen=stay.version, facts=TWICE, now=clock.real_now())


def move_placement(by: Standing, stage: Stage) -> None:
    stay = at(Placement, "placements/Mia/0", stage)
    chloe = young_person(by, stage.keys["people/Chloe"])
    placements.move_placement(stay, by=by, seen=stay.version, to=chloe, words="", now=clock.real_now())


def remove_missing(by: Standing, stage: Stage) -> None:
    episode = at(MissingEpisode, "episodes/Mia/0", stage)
    safety.remove_missing(episode, by=by, seen=episode.version, facts=TWICE, now=clock.real_now())


def move_missing(by: Standing, stage: Stage) -> None:
    episode = at(MissingEpisode, "episodes/Mia/0", stage)
    chloe = young_person(by, stage.keys["people/Chloe"])
    safety.move_missing(episode, by=by, seen=episode.version, to=chloe, words="", now=clock.real_now())


def report_missing(by: Standing, stage: Stage) -> None:
    told = safety.MissingFacts(kind=Absence.AWAY, began_at=clock.now() - timedelta(minutes=5))
    safety.report_missing(mia(by, stage), by=by, facts=told, now=clock.now())


def amend_missing(by: Standing, stage: Stage) -> None:
    found = at(MissingEpisode, "episodes/Mia/8", stage)
    told = safety.MissingFacts(kind=Absence.AWAY, began_at=found.began_at, ended_at=found.ended_at)
    safety.amend_missing(found, by=by, seen=found.version, facts=told, now=clock.now())


def police_told(by: Standing, stage: Stage) -> None:
    found, now = at(MissingEpisode, "episodes/Mia/8", stage), clock.now()
    facts = safety.PoliceFacts(told_at=now, reference="0412", grade="LOW")
    safety.record_police(found, by=by, seen=found.version, facts=facts, now=now)


def missing_details(by: Standing, stage: Stage) -> None:
    found = at(MissingEpisode, "episodes/Mia/8", stage)
    facts = safety.EpisodeFacts(different="She took her bag", informed=("PARENT",))
    safety.record_details(found, by=by, seen=found.version, facts=facts)


def decide_strategy(by: Standing, stage: Stage) -> None:
    found = at(MissingEpisode, "episodes/Mia/8", stage)
    safety.decide_strategy(found, by=by, facts=safety.StrategyFacts(meeting_on=by.on), now=clock.now())


def came_home(by: Standing, stage: Stage) -> None:
    found, now = at(MissingEpisode, "episodes/Jay/2", stage), clock.now()
    safety.record_return(found, by=by, seen=found.version, at=found.began_at + timedelta(minutes=5), now=now)


def record_interview(by: Standing, stage: Stage) -> None:
    found = at(MissingEpisode, "episodes/Mia/8", stage)
    told = safety.ReturnInterviewFacts(offered=Offered.YES)
    safety.record_interview(found, by=by, seen=found.version, facts=told, now=clock.now())


def raise_alert(by: Standing, stage: Stage) -> None:
    safety.raise_alert(mia(by, stage), by=by, words="Met by a car", until=by.on, now=clock.now())


def end_alert(by: Standing, stage: Stage) -> None:
    found = at(DangerAlert, "alerts/Mia", stage)
    safety.end_alert(found, by=by, seen=found.version, words="The car is known", now=clock.now())


def add_task(by: Standing, stage: Stage) -> None:
    plans.add_task(mia(by, stage), by=by, facts=_task(by))


def amend_task(by: Standing, stage: Stage) -> None:
    plans.amend_task(at(Task, "tasks/Mia", stage), by=by, seen=1, facts=_task(by))


def finish_task(by: Standing, stage: Stage) -> None:
    plans.finish_task(at(Task, "tasks/Mia", stage), by=by, seen=1)


def remove_task(by: Standing, stage: Stage) -> None:
    plans.remove_task(at(Task, "tasks/Mia", stage), by=by, seen=1, facts=TWICE, now=clock.real_now())


def plan_appointment(by: Standing, stage: Stage) -> None:
    plans.plan_appointment(mia(by, stage), by=by, facts=_visit(by), now=clock.now())


def change_appointment(by: Standing, stage: Stage) -> None:
    visit = at(Appointment, "visits/Mia", stage)
    plans.change_appointment(visit, by=by, seen=1, facts=_visit(by), now=clock.now())


def answer_appointment(by: Standing, stage: Stage) -> None:
    visit = at(Appointment, "visits/Mia", stage)
    cancelled = plans.AppointmentAnswer(state=AppointmentState.CANCELLED, words="Nan rang")
    plans.answer_appointment(visit, by=by, seen=1, answer=cancelled, now=clock.now())


def remove_appointment(by: Standing, stage: Stage) -> None:
    visit = at(Appointment, "visits/Mia", stage)
    plans.remove_appointment(visit, by=by, seen=1, facts=TWICE, now=clock.real_now())


def call_meeting(by: Standing, stage: Stage) -> None:
    plans.call_meeting(mia(by, stage), by=by, facts=_meeting(by), asked=_asked(by), now=clock.now())


def change_meeting(by: Standing, stage: Stage) -> None:
    meeting = at(Meeting, "meetings/Mia", stage)
    plans.change_meeting(meeting, by=by, seen=1, facts=_meeting(by), asked=_asked(by), now=clock.now())


def record_meeting(by: Standing, stage: Stage) -> None:
    meeting = at(Meeting, "meetings/Mia/held", stage)
    held = plans.MeetingRecord(state=MeetingState.HELD, decided="The blue room", came={})
    plans.record_meeting(meeting, by=by, seen=2, record=held, now=clock.now())


def remove_meeting(by: Standing, stage: Stage) -> None:
    meeting = at(Meeting, "meetings/Mia", stage)
    plans.remove_meeting(meeting, by=by, seen=1, facts=TWICE, now=clock.real_now())


def _meeting(by: Standing) -> plans.MeetingFacts:
    return plans.MeetingFacts(kind="REVIEW", at=clock.now() + timedelta(days=2), minutes=45, where_words="")


def _asked(by: Standing) -> plans.MeetingInvitations:
    return plans.MeetingInvitations(workers=(by.user,), roles=("HEALTH",), names=("Her aunt",))


def _visit(by: Standing) -> plans.AppointmentFacts:
    soon = clock.now() + timedelta(days=1)
    return plans.AppointmentFacts(kind="CALL", at=soon, minutes=15, where_words="", worker=by.user)


def _task(by: Standing) -> plans.TaskFacts:
    return plans.TaskFacts(what="Ring the dance teacher", due_on=by.on, owner=by.user)


def offer_move(by: Standing, stage: Stage) -> None:
    to = Authority.objects.get(code=ROCHDALE).pk
    facts = transfers.OfferFacts(to_authority_id=to, why="Her aunt", from_on=by.on, note="", told=Informed.YES)
    transfers.offer_move(mia(by, stage), by=by, facts=facts)


def decline_move(by: Standing, stage: Stage) -> None:
    transfers.decline(at(MoveOffer, "offers/Jay", stage), by=by, seen=1, reason="No place here")


def withdraw_move(by: Standing, stage: Stage) -> None:
    transfers.withdraw(at(MoveOffer, "offers/Jay", stage), by=by, seen=1)


def hand_over(by: Standing, stage: Stage) -> None:
    voice.hand_over(mia(by, stage), by=by, given_by=GivenBy.YOUNG_PERSON)


def record_feedback(by: Standing, stage: Stage) -> None:
    told = voice.FeedbackFacts(given_by=GivenBy.YOUNG_PERSON, answers={"listened": FeedbackAnswer.YES})
    voice.record_feedback(mia(by, stage), by=by, facts=told, on=by.on, mode=FeedbackMode.TABLET)


def keep_interview(by: Standing, stage: Stage) -> None:
    evaluation.record_interview(by=by, facts=interview_facts())


def ask_for_recount(by: Standing, stage: Stage) -> None:
    recounts.ask_for_recount(by=by)


def take_out(by: Standing, stage: Stage) -> None:
    evaluation.remove_interview(at(Interview, "interviews/Wigan", stage), by=by, seen=1)


def open_wave(by: Standing, stage: Stage) -> None:
    opened(by, WIGAN, number=3)


def invite_one_more(by: Standing, stage: Stage) -> None:
    found = at(SurveyWave, "waves/Wigan", stage)
    evaluation.invite_one_more(found, by=by, seen=found.version)


def replace_link(by: Standing, stage: Stage) -> None:
    found = at(SurveyWave, "waves/Wigan", stage)
    evaluation.replace_link(found, by=by, seen=found.version, secret=stage.links["Wigan"])


def keep_cost(by: Standing, stage: Stage) -> None:
    wigan = frozenset([Authority.objects.get(code=WIGAN).pk])
    facts = cost_facts(kind=CostKind.RUNNING, basis=CostBasis.STATED, note="", authorities=wigan)
    costs.record_cost(by=by, facts=facts)


def plan_duty(by: Standing, stage: Stage) -> None:
    workforce.plan_duty(_wigan(), by=by, turns=[_night(stage, 4)], now=clock.now())


def change_duty(by: Standing, stage: Stage) -> None:
    turn = at(DutyTurn, "duty/Wigan", stage)
    workforce.change_duty(turn, by=by, seen=1, facts=_night(stage, 2), words="A swap", now=clock.now())


def end_duty(by: Standing, stage: Stage) -> None:
    workforce.end_duty(at(DutyTurn, "duty/Wigan", stage), by=by, seen=1, words="Nobody can", now=clock.now())


def set_hours(by: Standing, stage: Stage) -> None:
    week = (read_hours("22:00-06:00"), (), (), (), (), (), ())
    workforce.set_hours(by.user, by=by, authorities=[_wigan().pk], begins=by.on, week=week)


def say_away(by: Standing, stage: Stage) -> None:
    until, now = by.on + timedelta(days=14), clock.now()
    workforce.say_away(by.user, by=by, authorities=[_wigan().pk], begins=by.on, until=until, now=now)


def end_away(by: Standing, stage: Stage) -> None:
    workforce.end_away(at(TimeAway, "away/Wigan", stage), by=by, seen=1, now=clock.now())


def write_note(by: Standing, stage: Stage) -> None:
    facts = workforce.OversightFacts(why=NoteReason.MONTHLY, decision="We go on", reason="It helps")
    workforce.write_note(mia(by, stage), by=by, facts=facts, now=clock.now())


def _wigan() -> Authority:
    return Authority.objects.get(code=WIGAN)


def _night(stage: Stage, day: int) -> workforce.DutyFacts:
    jess, helen = (stage.world.user(name) for name in ("jess", "helen"))
    begins = datetime(2016, 11, day, 17, tzinfo=UTC)
    ends = begins + timedelta(hours=16)
    return workforce.DutyFacts(person=jess, cover=None, manager=helen, begins=begins, ends=ends)


def disagree(by: Standing, stage: Stage) -> None:
    said_against(at(MissingEpisode, "episodes/Mia/0", stage), by, "She was at her aunt's")


def decide_disagreement(by: Standing, stage: Stage) -> None:
    said = at(Disagreement, "disputed/contact", stage)
    disagreeing.decide_disagreement(said, by=by, outcome=DisagreementOutcome.LEFT, words="He wrote what he saw")


NOBODY = "nobody"
"""An act about the service, and about no young person."""
SINCE: dict[str, tuple[str, Act, str | None]] = {
    "outcomes.begun": ("helen", begin, "Chloe"),
    "outcomes.ended": ("sam", end_course, "Mia"),
    "outcomes.reopened": ("helen", reopen, "Nia"),
    "outcomes.goal_set": ("sam", set_goal, "Jay"),
    "outcomes.goal_words_put_right": ("priya", words_right, "Mia"),
    "outcomes.goal_ended": ("sam", end_goal, "Mia"),
    "outcomes.goals_rated": ("priya", rate, "Mia"),
    "outcomes.measure_entered": ("sam", enter, "Mia"),
    "outcomes.measure_amended": ("sam", amend_measure, "Mia"),
    "outcomes.not_filled_in": ("sam", not_filled_in, "Mia"),
    "outcomes.not_filled_in_amended": ("sam", amend_not_filled_in, "Mia"),
    "placements.placed": ("sam", place, "Mia"),
    "placements.amended": ("helen", amend_placement, "Mia"),
    "placements.missing_reported": ("priya", report_missing, "Mia"),
    "placements.missing_amended": ("sam", amend_missing, "Mia"),
    "outcomes.measure_removed": ("sam", remove_form, "Mia"),
    "outcomes.not_filled_in_removed": ("helen", remove_non_completion, "Mia"),
    "outcomes.rating_removed": ("sam", remove_rating, "Mia"),
    "trust.disagreement_added": ("priya", disagree, "Mia"),
    "trust.disagreement_decided": ("helen", decide_disagreement, "Mia"),
    "voice.feedback_removed": ("helen", remove_feedback, "Mia"),
    "placements.placement_removed": ("sam", remove_placement, "Mia"),
    "placements.placement_moved": ("helen", move_placement, "Mia Chloe"),
    "placements.missing_removed": ("helen", remove_missing, "Mia"),
    "placements.missing_moved": ("helen", move_missing, "Mia Chloe"),
    "placements.came_home": ("helen", came_home, "Jay"),
    "placements.interview_recorded": ("priya", record_interview, "Mia"),
    "safety.police_told": ("sam", police_told, "Mia"),
    "safety.missing_details": ("priya", missing_details, "Mia"),
    "safety.strategy_decided": ("helen", decide_strategy, "Mia"),
    "safety.alert_raised": ("sam", raise_alert, "Mia"),
    "safety.alert_ended": ("helen", end_alert, "Mia"),
    "plans.task_added": ("priya", add_task, "Mia"),
    "plans.task_amended": ("helen", amend_task, "Mia"),
    "plans.task_done": ("sam", finish_task, "Mia"),
    "plans.task_removed": ("sam", remove_task, "Mia"),
    "plans.appointment_planned": ("helen", plan_appointment, "Mia"),
    "plans.appointment_changed": ("priya", change_appointment, "Mia"),
    "plans.appointment_answered": ("sam", answer_appointment, "Mia"),
    "plans.appointment_removed": ("helen", remove_appointment, "Mia"),
    "plans.meeting_called": ("priya", call_meeting, "Mia"),
    "plans.meeting_changed": ("helen", change_meeting, "Mia"),
    "plans.meeting_recorded": ("sam", record_meeting, "Mia"),
    "plans.meeting_removed": ("sam", remove_meeting, "Mia"),
    "workforce.oversight_noted": ("helen", write_note, "Mia"),
    "transfers.offered": ("helen", offer_move, "Mia"),
    "transfers.declined": ("david", decline_move, "Jay"),
    "transfers.withdrawn": ("helen", withdraw_move, "Jay"),
    "voice.handed_over": ("sam", hand_over, "Mia"),
    "voice.heard": ("sam", record_feedback, "Mia"),
    "evaluation.interview_recorded": ("ruth", keep_interview, NOBODY),
    "evaluation.interview_taken_out": ("ruth", take_out, NOBODY),
    "evaluation.wave_opened": ("ruth", open_wave, NOBODY),
    "evaluation.invited_one_more": ("ruth", invite_one_more, NOBODY),
    "evaluation.link_renewed": ("ruth", replace_link, NOBODY),
    "evaluation.recount_asked": ("ruth", ask_for_recount, NOBODY),
    "costs.cost_kept": ("colin", keep_cost, NOBODY),
    "workforce.duty_planned": ("helen", plan_duty, NOBODY),
    "workforce.duty_changed": ("helen", change_duty, NOBODY),
    "workforce.duty_ended": ("helen", end_duty, NOBODY),
    "workforce.hours_set": ("sam", set_hours, NOBODY),
    "workforce.away_said": ("sam", say_away, NOBODY),
    "workforce.away_ended": ("priya", end_away, NOBODY),
}
"""By name in the audit: who does it, how, and to whom."""
