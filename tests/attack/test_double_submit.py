"""A form sent twice, by a double click or a lost connection, makes one record and gets the same answer."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.test import Client

from act.casework.models import SupportEnding
from act.demo.cast import ROCHDALE, WIGAN
from act.outcomes.models import Assessment, GoalRating
from act.placements.models import Placement
from act.referrals.models import Draft, ExpectedPath
from act.referrals.queries import referral
from act.safety.models import MissingEpisode
from act.trust.models import Authority, ServiceRecord
from act.voice.models import Feedback
from tests.attack import answers
from tests.attack.acts import question_asked
from tests.attack.audit_rows import places, since
from tests.attack.emergency import found
from tests.attack.stage import ANSWERS, Stage, draft
from tests.attack.told import tell
from tests.voice.makers import tablet_url
from tests.world import posting_of

SignIn = Callable[[str], Client]


@dataclass(frozen=True)
class Sending:
    """Somebody sends a form: where, what, and the act that it is."""

    username: str
    act: str
    where: Callable[[Stage], str]
    what: Callable[[Stage], dict[str, str]]


def _user(stage: Stage, username: str) -> str:
    return str(stage.world.user(username).pk)


def _start(stage: Stage) -> dict[str, str]:
    return {"once": answers.form()["once"], "authority": str(Authority.objects.get(code=WIGAN).pk)}


def _finished(stage: Stage) -> str:
    """The check page of a referral whose every question Lena has answered."""
    with stage.acting("lena") as by:
        return f"/referrals/drafts/{draft(by, WIGAN, ANSWERS).pk}/check/"


def _asked(stage: Stage) -> str:
    """The referrer's page of a referral about which Helen has just asked something."""
    question_asked(stage)
    return f"/referrals/{stage.keys['referrals/Ellie']}/yours/"


def _version(model: type[ServiceRecord], path: str, stage: Stage) -> int:
    """How often a record of Wigan has been saved."""
    with stage.acting("helen"):
        return model._default_manager.get(pk=stage.keys[path]).version


def _latest_rating(stage: Stage) -> str:
    """The last rating of Mia's first goal."""
    with stage.acting("helen"):
        return str(GoalRating.objects.filter(goal_id=stage.keys["goals/Mia/0"]).latest("rated_on").pk)


def _restricted(stage: Stage) -> dict[str, str]:
    day = {"look_again_on-day": "20", "look_again_on-month": "1", "look_again_on-year": "2017"}
    return answers.form(reason="STAFF", words="Her mother works in this office.", **day)


def _beside(stage: Stage) -> dict[str, str]:
    said = {"key_worker": _user(stage, "jess"), "social_worker": _user(stage, "priya")}
    with stage.acting("helen") as by:
        version = referral(by, stage.keys["referrals/Chloe"]).version
    return answers.form(version, **said, **answers.day("on", 31))


def _goodbye(stage: Stage) -> dict[str, str]:
    goals = {f"goal_{stage.keys[f'goals/Mia/{number}'].hex}": "partly" for number in STANDING}
    written = {"went_well": "We said goodbye.", "left_to_do": "Nothing.", "who_helps": "Priya", "step": "send"}
    days = answers.day("on", 31) | answers.day("follow_up_on", 12, 12)
    return answers.form(because="other", **written, **goals, **days)


def _agreeing(stage: Stage) -> dict[str, str]:
    with stage.acting("david"):
        found = ExpectedPath.objects.filter(young_person=stage.keys["people/Aaliyah"])
        paths = {f"path_{key.hex}": "too_early" for key in found.values_list("pk", flat=True)}
    return answers.form(answer="agree", words="", **paths, **answers.day("ends_on", 31))


def _ending(name: str, page: str) -> Callable[[Stage], str]:
    return lambda stage: f"/endings/{stage.keys[f'endings/{name}']}/{page}/"


def _of_nia(words: str) -> Callable[[Stage], dict[str, str]]:
    return lambda stage: answers.form(_version(SupportEnding, "endings/Nia", stage), words=words)


def _moving(stage: Stage) -> dict[str, str]:
    to = str(Authority.objects.get(code=ROCHDALE).pk)
    return answers.form(0, to=to, why="Her aunt", note="", told="yes", **answers.day("from_on", 31))


def _rating(stage: Stage) -> dict[str, str]:
    ratings = {f"goal_{stage.keys[f'goals/Mia/{number}']}": "8" for number in STANDING}
    return {"once": answers.form()["once"], "rater": "young_person", **ratings, **answers.day("on", 31)}


def _role(username: str, role: str, **more: str) -> dict[str, str]:
    place = str(Authority.objects.get(code=WIGAN).pk)
    said = {"username": username, "role": role, "authority": place, "why": "Helen is away.", "places": "", **more}
    return answers.form(0, **said, **answers.day("since", 31))


def _rosa(stage: Stage) -> dict[str, str]:
    return _role("rosa", "key_worker", name="Rosa Lind", password="four quiet words")


def _another_manager(stage: Stage) -> dict[str, str]:
    return _role("jess", "manager")


def _cost(stage: Stage) -> dict[str, str]:
    return {
        "once": answers.form()["once"],
        "kind": "running",
        "label": "A second key worker at weekends",
        "pounds": "41000",
        "begins": "2016-02-01",
        "ends": "2017-01-31",
        "authorities": str(Authority.objects.get(code=WIGAN).pk),
        "basis": "stated",
        "note": "",
        "source": "The ledger",
        "verified": "yes",
    }


def _duty_week(stage: Stage) -> str:
    return f"/duty/{stage.keys['authorities/Wigan']}/week/2016-10-31/"


def _friday(stage: Stage) -> dict[str, str]:
    """Jess on duty in the night of Friday, 4 November."""
    manager = _user(stage, "helen")
    return answers.form(manager=manager, begins_4="17:00", until_4="09:00", who_4=_user(stage, "jess"), cover_4="")


def _interview(stage: Stage) -> dict[str, str]:
    return {
        "once": answers.form()["once"],
        "authority": str(Authority.objects.get(code=WIGAN).pk),
        "number": "Q-77",
        "group": "staff",
        "time_point": "1",
        "held_on": "2016-10-20",
        "consent": "written",
        "consented_on": "2016-10-20",
    }


def _at(path: str, person: str = "Mia") -> Callable[[Stage], str]:
    return lambda stage: f"/young-people/{stage.keys[f'people/{person}']}/{path}"


def _further(path: str, key: str) -> Callable[[Stage], str]:
    return lambda stage: _at(path.format(stage.keys[key]), key.split("/")[1])(stage)


def _task_page(further: str) -> Callable[[Stage], str]:
    return lambda stage: f"/tasks/{stage.keys['tasks/Mia']}/{further}"


def _visit_page(further: str) -> Callable[[Stage], str]:
    return lambda stage: f"/appointments/{stage.keys['visits/Mia']}/{further}"


def _visit(stage: Stage) -> dict[str, str]:
    said = answers.form(kind="CALL", clock="4pm", minutes="15", where_words="", whose=_user(stage, "sam"))
    return {**said, **answers.day("on", 2, 11)}


def _meeting_page(further: str) -> Callable[[Stage], str]:
    return lambda stage: f"/meetings/{stage.keys['meetings/Mia']}/{further}"


def _meeting(stage: Stage) -> dict[str, str]:
    said = answers.form(kind="REVIEW", clock="4pm", minutes="45", where_words="", roles="HEALTH", names="")
    return {**said, **answers.day("on", 2, 11)}


def _found(stage: Stage) -> str:
    """Where Mia's record is opened, once Jess has found her."""
    with stage.acting("jess") as by:
        found(by, "Mia")
    return _at("emergency/")(stage)


HEARD = {"listened": "yes", "there": "yes", "helped": "Twice is once"}
STANDING = (0, 2, 3)
"""Mia's goals that stand."""
SENDINGS = (
    Sending("sam", "outcomes.goals_rated", _at("goals/rate/"), _rating),
    Sending(
        "sam",
        "outcomes.goal_set",
        _at("goals/new/", "Jay"),
        lambda stage: answers.form(0, words="Sleep", **answers.day("on", 31)),
    ),
    Sending(
        "sam",
        "outcomes.goal_words_put_right",
        _further("goals/{}/words/", "goals/Mia/0"),
        lambda stage: answers.form(words="Feel safe at home at night"),
    ),
    Sending(
        "sam",
        "outcomes.goal_ended",
        _further("goals/{}/end/", "goals/Mia/0"),
        lambda stage: answers.form(outcome="reached", **answers.day("on", 31)),
    ),
    Sending(
        "sam",
        "outcomes.measure_entered",
        _at("measures/sdq_self/enter/"),
        lambda stage: answers.form(0, item_1="2", **answers.day("on", 31)),
    ),
    Sending(
        "sam",
        "outcomes.measure_amended",
        _further("measures/forms/{}/", "forms/Mia/0"),
        lambda stage: answers.form(item_1="2", **answers.day("on", 13)),
    ),
    Sending(
        "sam",
        "outcomes.not_filled_in_amended",
        _at("measures/sdq_self/0/not-filled-in/"),
        lambda stage: answers.form(reason="young_person_refused", words="", **answers.day("on", 20)),
    ),
    Sending("sam", "placements.placed", _at("stays/new/"), lambda stage: answers.stay()),
    Sending(
        "sam",
        "placements.amended",
        _further("stays/{}/", "placements/Mia/0"),
        lambda stage: answers.stay(1, began_on="2016-09-01"),
    ),
    Sending(
        "sam",
        "outcomes.measure_removed",
        _further("measures/forms/{}/remove/", "forms/Mia/0"),
        lambda stage: answers.form(_version(Assessment, "forms/Mia/0", stage), because="twice", words=""),
    ),
    Sending(
        "helen",
        "outcomes.rating_removed",
        _further("goals/{}/remove-rating/", "goals/Mia/0"),
        lambda stage: answers.form(1, rating=_latest_rating(stage), because="twice", words=""),
    ),
    Sending(
        "priya",
        "trust.disagreement_added",
        lambda stage: f"/entries/missing/{stage.keys['episodes/Mia/0']}/disagreements/new/",
        lambda stage: answers.form(whose="parent", words="She was at her aunt's", **answers.day("on", 20)),
    ),
    Sending(
        "helen",
        "trust.disagreement_decided",
        lambda stage: f"/disagreements/{stage.keys['disputed/contact']}/decision/",
        lambda stage: answers.form(outcome="left", words="He wrote what he saw"),
    ),
    Sending(
        "helen",
        "voice.feedback_removed",
        lambda stage: f"/feedback/{stage.keys['feedback/Mia/0']}/remove/",
        lambda stage: answers.form(1, because="twice", words=""),
    ),
    Sending(
        "sam",
        "placements.placement_removed",
        _further("stays/{}/remove/", "placements/Mia/0"),
        lambda stage: answers.form(_version(Placement, "placements/Mia/0", stage), because="twice", words=""),
    ),
    Sending(
        "helen",
        "placements.missing_moved",
        _further("missing/{}/move/", "episodes/Mia/0"),
        lambda stage: answers.form(
            _version(MissingEpisode, "episodes/Mia/0", stage),
            young_person=str(stage.keys["people/Chloe"]),
            words="",
        ),
    ),
    Sending("sam", "placements.missing_reported", _at("missing/new/"), lambda stage: answers.away()),
    Sending(
        "sam",
        "placements.came_home",
        _further("missing/{}/home/", "episodes/Jay/2"),
        lambda stage: answers.form(home_clock="06:00", **answers.day("home_on", 31)),
    ),
    Sending(
        "sam",
        "placements.interview_recorded",
        _further("missing/{}/interview/", "episodes/Mia/8"),
        lambda stage: answers.form(_version(MissingEpisode, "episodes/Mia/8", stage), offered="yes", accepted="no"),
    ),
    Sending(
        "sam",
        "safety.police_told",
        _further("missing/{}/police/", "episodes/Jay/2"),
        lambda stage: answers.form(told_clock="06:00", risk_grade="LOW", **answers.day("told_on", 31)),
    ),
    Sending(
        "sam",
        "safety.missing_details",
        _further("missing/{}/details/", "episodes/Jay/2"),
        lambda stage: answers.form(different="Took a bag", informed="PARENT"),
    ),
    Sending(
        "helen",
        "safety.strategy_decided",
        _further("missing/{}/strategy/", "episodes/Jay/2"),
        lambda stage: answers.form(decision="not_held", why_not="Everybody met yesterday"),
    ),
    Sending(
        "sam",
        "safety.alert_raised",
        _at("danger/new/"),
        lambda stage: answers.form(0, words="Met by a car", **answers.day("until", 31)),
    ),
    Sending(
        "sam",
        "safety.alert_ended",
        _further("danger/{}/end/", "alerts/Mia"),
        lambda stage: answers.form(words="The car is known"),
    ),
    Sending(
        "sam",
        "plans.task_added",
        _at("tasks/new/"),
        lambda stage: answers.form(0, what="Ring nan", due="today", whose=_user(stage, "sam")),
    ),
    Sending(
        "sam",
        "plans.task_amended",
        _task_page(""),
        lambda stage: answers.form(what="Ring nan", due="today", whose="other", other_owner="Mum", state="open"),
    ),
    Sending("sam", "plans.appointment_planned", _at("appointments/new/"), _visit),
    Sending("sam", "plans.appointment_changed", _visit_page(""), _visit),
    Sending("sam", "plans.appointment_answered", _visit_page("answer/"), lambda stage: answers.form(state="cancelled")),
    Sending(
        "sam",
        "plans.appointment_removed",
        _visit_page("remove/"),
        lambda stage: answers.form(1, because="twice", words=""),
    ),
    Sending("sam", "plans.meeting_called", _at("meetings/new/"), _meeting),
    Sending("sam", "plans.meeting_changed", _meeting_page(""), _meeting),
    Sending(
        "sam",
        "plans.meeting_recorded",
        _meeting_page("record/"),
        lambda stage: answers.form(state="cancelled", decided="Nan is ill"),
    ),
    Sending(
        "sam",
        "plans.meeting_removed",
        _meeting_page("remove/"),
        lambda stage: answers.form(1, because="twice", words=""),
    ),
    Sending("sam", "plans.task_done", _task_page("done/"), lambda stage: answers.form()),
    Sending(
        "sam",
        "plans.task_removed",
        _task_page("remove/"),
        lambda stage: answers.form(1, because="twice", words=""),
    ),
    Sending(
        "helen",
        "workforce.oversight_noted",
        _at("oversight/new/"),
        lambda stage: answers.form(why="monthly", decision="We go on", reason="It helps"),
    ),
    Sending("helen", "workforce.duty_planned", _duty_week, _friday),
    Sending(
        "helen",
        "workforce.duty_changed",
        lambda stage: f"/duty/turns/{stage.keys['duty/Wigan']}/",
        lambda stage: {
            **answers.form(who=_user(stage, "jess"), cover="", manager=_user(stage, "helen"), words="A swap"),
            **answers.form(begins="17:00", until="09:00", **answers.day("begins_on", 2, 11)),
            **answers.day("ends_on", 3, 11),
        },
    ),
    Sending(
        "helen",
        "workforce.duty_ended",
        lambda stage: f"/duty/turns/{stage.keys['duty/Wigan']}/end/",
        lambda stage: answers.form(words="Nobody can"),
    ),
    Sending(
        "sam",
        "workforce.hours_set",
        lambda stage: f"/team/hours/{_user(stage, 'sam')}/",
        lambda stage: answers.form(monday="22:00-06:00", **answers.day("begins", 31)),
    ),
    Sending(
        "sam",
        "workforce.away_said",
        lambda stage: f"/team/away/{_user(stage, 'sam')}/",
        lambda stage: answers.form(**answers.day("begins", 31), **answers.day("until", 14, 11)),
    ),
    Sending(
        "priya",
        "workforce.away_ended",
        lambda stage: f"/team/away/{stage.keys['away/Wigan']}/end/",
        lambda stage: answers.form(),
    ),
    Sending("helen", "transfers.offered", _at("move/"), _moving),
    Sending(
        "david",
        "transfers.declined",
        lambda stage: f"/moves/{stage.keys['offers/Jay']}/answer/",
        lambda stage: answers.form(answer="no", reason="No place here"),
    ),
    Sending(
        "helen",
        "transfers.withdrawn",
        lambda stage: f"/moves/{stage.keys['offers/Jay']}/withdraw/",
        lambda stage: answers.form(),
    ),
    Sending(
        "priya",
        "voice.heard",
        _at("feedback/paper/"),
        lambda stage: {**answers.form(), **HEARD, "given_by": "parent", "on": "2016-10-30"},
    ),
    Sending("ruth", "evaluation.interview_recorded", lambda stage: "/evaluation/interviews/new/", _interview),
    Sending(
        "ruth",
        "evaluation.interview_taken_out",
        lambda stage: f"/evaluation/interviews/{stage.keys['interviews/Wigan']}/take-out/",
        lambda stage: answers.form(),
    ),
    Sending(
        "ruth",
        "evaluation.recount_asked",
        lambda stage: "/evaluation/count-again/",
        lambda stage: answers.form(),
    ),
    Sending(
        "jess", "trust.opened", _found, lambda stage: {"reason": "ASKED", "why": "Somebody rang.", **answers.form()}
    ),
    Sending(
        "jess",
        "trust.opening_closed",
        lambda stage: f"/team/emergencies/{stage.keys['openings/Jay']}/close/",
        lambda stage: answers.form(),
    ),
    Sending(
        "helen",
        "trust.opening_reviewed",
        lambda stage: f"/team/emergencies/{stage.keys['openings/Jay']}/",
        lambda stage: answers.form(outcome="talk", words="Ask Jess"),
    ),
    Sending(
        "sam",
        "trust.shared",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/share/{stage.keys['postings/lena']}/health/",
        lambda stage: {**answers.form(why="The nurse asked whom to call."), **answers.day("until", 20, 11)},
    ),
    Sending(
        "helen",
        "trust.share_ended",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/share/{stage.keys['shares/Mia']}/end/",
        lambda stage: answers.form(),
    ),
    Sending("moira", "trust.account_added", lambda stage: "/team/roles/add/", _rosa),
    Sending("helen", "trust.two_asked", lambda stage: "/team/roles/give/", _another_manager),
    Sending(
        "moira",
        "trust.posting_ended",
        lambda stage: f"/team/roles/{stage.keys['roles/jess']}/end/",
        lambda stage: answers.form(0, **answers.day("on", 1, 11)),
    ),
    Sending(
        "helen",
        "trust.two_agreed",
        lambda stage: f"/team/asked/{stage.keys['asked/role']}/",
        lambda stage: answers.form(answer="agree"),
    ),
    Sending("colin", "costs.cost_kept", lambda stage: "/costs/new/", _cost),
    Sending("lena", "referrals.started", lambda stage: "/referrals/new/", _start),
    Sending(
        "lena",
        "referrals.answered",
        lambda stage: f"/referrals/drafts/{stage.keys['drafts/lena']}/name/",
        lambda stage: answers.form(name="Noor Aziz", called="", pronouns=""),
    ),
    Sending("lena", "referrals.sent", _finished, lambda stage: answers.form(1 + len(ANSWERS))),
    Sending(
        "helen",
        "referrals.decided",
        lambda stage: f"/referrals/{stage.keys['referrals/Ellie']}/decision/",
        lambda stage: answers.decision(),
    ),
    Sending(
        "helen",
        "referrals.asked",
        lambda stage: f"/referrals/{stage.keys['referrals/Ellie']}/question/",
        lambda stage: answers.form(question="Who is at home at night?"),
    ),
    Sending("lena", "referrals.question_answered", _asked, lambda stage: answers.form(2, reply="Her nan")),
    Sending(
        "helen", "casework.allocated", lambda stage: f"/referrals/{stage.keys['referrals/Chloe']}/beside/", _beside
    ),
    Sending(
        "helen",
        "casework.worker_changed",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/beside/key_worker/",
        lambda stage: answers.form(who=_user(stage, "jess"), because="LEFTRL", **answers.day("on", 31)),
    ),
    Sending(
        "sam",
        "casework.intensity_set",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/time/",
        lambda stage: answers.form(intensity="intense"),
    ),
    Sending(
        "sam",
        "casework.ending_proposed",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/close/",
        _goodbye,
    ),
    Sending("david", "casework.ending_agreed", _ending("Aaliyah", "answer"), _agreeing),
    Sending("david", "casework.closed", _ending("Aaliyah", "answer"), _agreeing),
    Sending("david", "outcomes.ended", _ending("Aaliyah", "answer"), _agreeing),
    Sending(
        "david",
        "casework.ending_sent_back",
        _ending("Aaliyah", "answer"),
        lambda stage: answers.form(answer="send_back", words="Say who helps"),
    ),
    Sending("nadia", "casework.ending_withdrawn", _ending("Aaliyah", "withdraw"), lambda stage: answers.form()),
    Sending("helen", "casework.ending_undone", _ending("Nia", "undo"), _of_nia("She asked")),
    Sending("helen", "outcomes.reopened", _ending("Nia", "undo"), _of_nia("She asked")),
    Sending(
        "helen",
        "casework.reader_changed",
        _ending("Nia", "social-worker"),
        lambda stage: answers.form(_version(SupportEnding, "endings/Nia", stage), who=_user(stage, "priya")),
    ),
    Sending("helen", "casework.followed_up", _ending("Nia", "follow-up"), _of_nia("She is well")),
    Sending("sam", "casework.contact_logged", lambda stage: "/contacts/new/", answers.contact_form),
    Sending(
        "sam",
        "casework.contact_amended",
        lambda stage: f"/contacts/{stage.keys['contacts/Mia/0']}/",
        lambda stage: answers.contact(stage.keys["people/Mia"], 1, note="Edit"),
    ),
    Sending(
        "sam",
        "casework.contact_removed",
        lambda stage: f"/contacts/{stage.keys['contacts/Mia/0']}/remove/",
        lambda stage: answers.form(1, because="twice", words=""),
    ),
    Sending(
        "sam",
        "casework.contact_moved",
        lambda stage: f"/contacts/{stage.keys['contacts/Mia/0']}/move/",
        lambda stage: answers.form(1, young_person=str(stage.keys["people/Jay"]), words=""),
    ),
    Sending(
        "sam",
        "people.described",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/about/",
        lambda stage: answers.description(),
    ),
    Sending(
        "sam",
        "people.corrected",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/about/",
        lambda stage: answers.description(born_on="2009-03-27", is_right="born 2009-03-27"),
    ),
    Sending(
        "lena",
        "referrals.thrown_away",
        lambda stage: f"/referrals/drafts/{stage.keys['drafts/lena']}/throw-away/",
        lambda stage: answers.form(),
    ),
    Sending(
        "sam",
        "people.agreement_recorded",
        _at("agreement/evaluation/"),
        lambda stage: answers.form(0, answer="agreed", **answers.day("answered_on", 30)),
    ),
    Sending("sam", "trust.blocked", _at("know-them/"), lambda stage: answers.form(why="OWN")),
    Sending("helen", "trust.restricted", _at("who-may-see/restrict/"), _restricted),
    Sending(
        "helen",
        "trust.hold_started",
        _at("legal-hold/start/"),
        lambda stage: answers.form(reason="COURT", who_asked="The court", words=""),
    ),
    Sending(
        "helen",
        "trust.hold_end_asked",
        lambda stage: f"/young-people/{stage.keys['people/Rae']}/legal-hold/ask/",
        lambda stage: answers.form(1, words="It is over"),
    ),
    Sending(
        "david",
        "trust.hold_kept",
        lambda stage: f"/young-people/{stage.keys['people/Kai']}/legal-hold/keep/",
        lambda stage: answers.form(2),
    ),
    Sending(
        "helen",
        "trust.named",
        lambda stage: f"/young-people/{stage.keys['people/Rae']}/who-may-see/name/",
        lambda stage: answers.form(who=_user(stage, "jess")),
    ),
    Sending(
        "david",
        "trust.lifting_taken_back",
        lambda stage: f"/young-people/{stage.keys['people/Zed']}/who-may-see/keep/",
        lambda stage: answers.form(2),
    ),
)


@pytest.mark.parametrize("sending", SENDINGS, ids=lambda sending: sending.act)
def test_the_same_form_twice_is_one_act_and_one_answer(sending: Sending, stage: Stage, sign_in: SignIn) -> None:
    client, where, what = sign_in(sending.username), sending.where(stage), sending.what(stage)
    before = places(stage, sending.username)
    first = client.post(where, what)
    assert first.status_code == 302
    second = client.post(where, what)
    acts = [entry.what for entry in since(stage, sending.username, before) if entry.kind == "act"]
    assert acts.count(sending.act) == 1
    assert (second.status_code, second.headers.get("Location")) == (302, first["Location"])


def test_a_tablet_sent_twice_is_heard_once(stage: Stage, sign_in: SignIn) -> None:
    tablet = sign_in("sam")
    address = tablet_url(tablet, stage.world)
    with stage.acting("helen"):
        before = set(Feedback.objects.values_list("pk", flat=True))
    answered = [tablet.post(address, HEARD) for _ in range(2)]
    assert [(answer.status_code, answer.headers["Location"]) for answer in answered] == [
        (302, "/feedback/thank-you/")
    ] * 2
    with stage.acting("helen"):
        assert len(set(Feedback.objects.values_list("pk", flat=True)) - before) == 1


def test_the_same_key_with_other_words_is_told_and_keeps_the_words(stage: Stage, sign_in: SignIn) -> None:
    client, what = sign_in("sam"), answers.contact_form(stage)
    client.post("/contacts/new/", what)
    response = client.post("/contacts/new/", {**what, "note": "Newer words of mine"})
    page = response.content.decode()
    assert response.status_code == 422
    assert "Newer words of mine" in page
    assert "already sent this form with other words" in page
    assert what["once"] not in page


def test_equal_paper_forms_of_two_parents_are_asked_about_and_both_kept(stage: Stage, sign_in: SignIn) -> None:
    priya, where = sign_in("priya"), _at("feedback/paper/")(stage)
    before = places(stage, "priya")
    said = {**HEARD, "given_by": "parent", "on": "2016-10-30"}
    assert priya.post(where, {**answers.form(), **said}).status_code == 302
    asked = priya.post(where, {**answers.form(), **said})
    page = asked.content.decode()
    assert asked.status_code == 409
    assert "You sent the same at" in page and "Is this another one?" in page and HEARD["helped"] in page
    assert "No, take me to it" in page and "Yes, this is another one" in page
    assert priya.post(where, {**answers.form(), **said, "again": "no"}).status_code == 302
    assert _heard(stage, before) == 1
    assert priya.post(where, {**answers.form(), **said, "again": "yes"}).status_code == 302
    heard = _heard(stage, before)
    tell(equal_forms=1, swallowed=2 - heard)
    assert heard == 2


def _heard(stage: Stage, before: int) -> int:
    return [entry.what for entry in since(stage, "priya", before)].count("voice.heard")


def test_a_role_given_ended_and_given_again_in_the_same_words_is_held(stage: Stage, sign_in: SignIn) -> None:
    moira = sign_in("moira")

    def given() -> int:
        return moira.post("/team/roles/give/", _role("priya", "key_worker", places="3")).status_code

    assert given() == 302
    posting = posting_of("priya", role="key_worker", until=None)
    ended = moira.post(f"/team/roles/{posting.pk}/end/", answers.form(0, **answers.day("on", 31)))
    assert (ended.status_code, given()) == (302, 302)
    again = posting_of("priya", role="key_worker", until=None)
    tell(equal_forms=1, swallowed=int(again.pk == posting.pk))
    assert again.pk != posting.pk


def test_a_draft_that_somebody_else_has_kept_is_not_theirs_to_send(stage: Stage, sign_in: SignIn) -> None:
    key = stage.keys["drafts/lena"]
    assert sign_in("marcus").post(f"/referrals/drafts/{key}/check/", answers.form()).status_code == 404
    with stage.acting("lena"):
        assert Draft.objects.get(pk=key).sent_as is None
