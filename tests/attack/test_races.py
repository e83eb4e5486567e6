"""Many at once against the real server: one record, one decision, no word lost."""

import re
from uuid import uuid4

from tests.attack import answers
from tests.attack.visitor import Answer, Visitor, at_once
from tests.stories.server import Server

FIFTY, TWENTY = 50, 20
TODAY = answers.day("on", 31)
GOAL = re.compile(r'name="(goal_[0-9a-f-]+)"')
ANSWERED = re.compile(r"/endings/[0-9a-f-]+/answer/")
PATH = re.compile(r'name="(path_[0-9a-f]+)"')
STANDING_WITHOUT_A_COURSE = """SELECT count(*) FROM outcomes_goal g WHERE g.ended_on IS NULL AND NOT EXISTS (
  SELECT 1 FROM outcomes_course c WHERE c.young_person_id = g.young_person_id AND c.ended_on IS NULL)"""
ACT = "SELECT count(*) FROM trust_auditrow WHERE what = '{}'"


def visitor(server: Server, username: str) -> Visitor:
    """Somebody who is signed in."""
    found = Visitor(server)
    assert found.sign_in(username).status == 302
    return found


def key_on(words: str, before: str, name: str) -> str:
    """The key in the link on a page that carries a name."""
    line = next(line for line in words.split("</a>") if line.rstrip().endswith(f">{name}"))
    return line.rsplit(f'href="{before}', 1)[1].split("/")[0]


def test_fifty_identical_contacts_at_once_make_one(server: Server) -> None:
    sam = visitor(server, "sam")
    before = server.count("SELECT count(*) FROM casework_contact")
    acts = server.count(ACT.format("casework.contact_logged"))
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    same = answers.contact(mia)
    found = at_once([lambda: sam.post("/contacts/new/", same)] * FIFTY)
    assert {(answer.status, answer.location) for answer in found} == {(302, f"/young-people/{mia}/")}
    assert server.count("SELECT count(*) FROM casework_contact") == before + 1
    assert server.count(ACT.format("casework.contact_logged")) == acts + 1


def test_the_same_words_under_many_keys_at_once_make_one_contact_and_ask_about_the_others(server: Server) -> None:
    sam = visitor(server, "sam")
    before = server.count("SELECT count(*) FROM casework_contact")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    same = answers.contact(mia)
    keys = [str(uuid4()) for _ in range(TWENTY)]
    found = at_once([lambda key=key: sam.post("/contacts/new/", {**same, "once": key}) for key in keys])
    assert sorted(answer.status for answer in found) == [302] + [409] * (TWENTY - 1)
    assert server.count("SELECT count(*) FROM casework_contact") == before + 1


def test_twenty_decisions_at_once_make_one(server: Server) -> None:
    helen = visitor(server, "helen")
    ellie = key_on(helen.get("/referrals/").words, "/referrals/", "Ellie D.")
    decisions = server.count("SELECT count(*) FROM referrals_decision")
    paths = server.count("SELECT count(*) FROM referrals_expectedpath")
    acts = server.count(ACT.format("referrals.decided"))
    found = at_once(
        [
            lambda number=number: helen.post(
                f"/referrals/{ellie}/decision/", answers.decision(reasons=f"Reason {number}")
            )
            for number in range(TWENTY)
        ]
    )
    statuses = [answer.status for answer in found]
    assert statuses.count(302) == 1
    assert set(statuses) - {302} <= {404, 409, 422}
    assert server.count("SELECT count(*) FROM referrals_decision") == decisions + 1
    assert server.count("SELECT count(*) FROM referrals_expectedpath") == paths + 1
    assert server.count(ACT.format("referrals.decided")) == acts + 1


def test_two_people_saving_one_page_at_once_lose_no_word(server: Server) -> None:
    sam, priya = visitor(server, "sam"), visitor(server, "priya")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    where = f"/young-people/{mia}/about/"
    said = {who: answers.description(what_matters=f"The words of {who}") for who in ("sam", "priya")}
    found = at_once([lambda: sam.post(where, said["sam"]), lambda: priya.post(where, said["priya"])])
    assert sorted(answer.status for answer in found) == [302, 409]
    winner, loser = ("sam", "priya") if found[0].status == 302 else ("priya", "sam")
    late: Answer = found[1] if winner == "sam" else found[0]
    assert f"The words of {winner}" in sam.get(f"/young-people/{mia}/").words
    assert f"The words of {winner}" in late.words
    assert f"The words of {loser}" in late.words
    assert server.count("SELECT count(*) FROM people_youngperson WHERE version = 2") == 1


def test_fifty_identical_ratings_at_once_are_one(server: Server) -> None:
    sam = visitor(server, "sam")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    where = f"/young-people/{mia}/goals/rate/"
    goals = sorted(set(GOAL.findall(sam.get(where).words)))
    same = {
        "once": answers.form()["once"],
        "rater": "young_person",
        **dict.fromkeys(goals, "8"),
        **answers.day("on", 31),
    }
    before = server.count("SELECT count(*) FROM outcomes_goalrating")
    found = at_once([lambda: sam.post(where, same)] * FIFTY)
    assert {(answer.status, answer.location) for answer in found} == {(302, f"/young-people/{mia}/goals/")}
    assert server.count("SELECT count(*) FROM outcomes_goalrating") == before + len(goals) == before + 3


def test_twenty_forms_of_one_day_at_once_are_one(server: Server) -> None:
    sam = visitor(server, "sam")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    where = f"/young-people/{mia}/measures/sdq_self/enter/"
    before = server.count("SELECT count(*) FROM outcomes_assessment")
    forms = [answers.form(0, item_1=str(number % 3), **TODAY) for number in range(TWENTY)]
    statuses = [answer.status for answer in at_once([lambda form=form: sam.post(where, form) for form in forms])]
    assert statuses.count(302) >= 1
    assert set(statuses) <= {302, 409, 422}
    assert server.count("SELECT count(*) FROM outcomes_assessment") == before + 1


def test_one_tablet_sent_twenty_times_at_once_is_heard_once(server: Server) -> None:
    sam = visitor(server, "sam")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    handed = sam.post(f"/young-people/{mia}/feedback/", {"given_by": "young_person"})
    assert handed.status == 302
    tablets = [Visitor(server) for _ in range(TWENTY)]
    for tablet in tablets:
        assert tablet.get(handed.location).status == 200
    before = server.count("SELECT count(*) FROM voice_feedback")
    said = {"listened": "yes", "helped": "Said once"}
    found = at_once([lambda tablet=tablet: tablet.post(handed.location, said) for tablet in tablets])
    assert {(answer.status, answer.location) for answer in found} == {(302, "/feedback/thank-you/")}
    assert server.count("SELECT count(*) FROM voice_feedback") == before + 1


def test_closing_and_a_goal_at_once_leave_no_goal_without_an_end(server: Server) -> None:
    sam, priya = visitor(server, "sam"), visitor(server, "priya")
    jay = key_on(sam.get("/young-people/").words, "/young-people/", "Jay T.")
    goals = sorted(set(GOAL.findall(sam.get(f"/young-people/{jay}/close/").words)))
    written = {"went_well": "We said goodbye.", "left_to_do": "Nothing.", "who_helps": "Priya", "step": "send"}
    days = TODAY | answers.day("follow_up_on", 12, 12)
    ending = answers.form(because="other", **written, **dict.fromkeys(goals, "partly"), **days)
    assert sam.post(f"/young-people/{jay}/close/", ending).status == 302
    helen = visitor(server, "helen")
    (answered,) = set(ANSWERED.findall(helen.get("/").words))
    paths = dict.fromkeys(PATH.findall(helen.get(answered).words), "too_early")
    agreed = answers.form(answer="agree", words="", **paths, **answers.day("ends_on", 31))
    wanted = answers.form(0, words="A new goal", **TODAY)
    closed, _ = at_once(
        [
            lambda: helen.post(answered, agreed),
            lambda: priya.post(f"/young-people/{jay}/goals/new/", wanted),
        ]
    )
    left = server.count(STANDING_WITHOUT_A_COURSE)
    assert (closed.status in {302, 422}, left) == (True, 0)


def test_many_moments_of_typing_at_once_keep_one_page(server: Server) -> None:
    sam = visitor(server, "sam")
    places = [f"/young-people/{uuid4()}/goals/new/" for _ in range(12)]
    for place in places:
        typed = [{"place": place, "note": f"Letter {number}"} for number in range(10)]
        found = at_once([lambda words=words: sam.post("/kept/", words) for words in typed])
        assert {answer.status for answer in found} == {200}, place
    assert server.count("SELECT count(*) FROM trust_unsentform") == len(places)


def test_signing_in_and_out_and_a_wrong_password_each_leave_a_row(server: Server) -> None:
    def rows(kind: str, what: str, actor: str) -> int:
        return server.count(
            f"SELECT count(*) FROM trust_auditrow WHERE kind = '{kind}' AND what = '{what}' AND actor_id {actor}"
        )

    sam = Visitor(server)
    assert sam.sign_in("sam", "not the password").status == 422
    assert rows("refusal", "trust:sign_in", "IS NULL") == 1
    assert rows("act", "trust.signed_in", "IS NOT NULL") == 0
    assert sam.sign_in("sam").status == 302
    assert rows("act", "trust.signed_in", "IS NOT NULL") == 1
    assert sam.post("/sign-out/", {}).status == 302
    assert rows("act", "trust.signed_out", "IS NOT NULL") == 1
    assert sam.get("/").status == 302
