"""Many at once against the real server: a restriction is lifted once, and never by whoever asked."""

from tests.attack import answers
from tests.attack.test_races import key_on, visitor
from tests.attack.visitor import at_once
from tests.screens.people import NOT_RESTRICTED
from tests.stories.server import Server

TWENTY = 20
ACT = "SELECT count(*) FROM trust_auditrow WHERE what = '{}'"
LIFTED = "SELECT count(*) FROM trust_restriction WHERE lifted_at IS NOT NULL"
DAY = {"look_again_on-day": "20", "look_again_on-month": "1", "look_again_on-year": "2017"}


def test_twenty_who_lift_at_once_have_one_winner_and_it_is_never_the_asker(server: Server) -> None:
    helen, grace = visitor(server, "helen"), visitor(server, "grace")
    mia = key_on(helen.get("/young-people/").words, "/young-people/", "Mia R.")
    here = f"/young-people/{mia}/who-may-see/"
    said = {"reason": "STAFF", "words": "Her mother works in this office.", **DAY}
    assert helen.post(f"{here}restrict/", answers.form(**said)).status == 302
    assert grace.get(here).status == 404
    who = next(
        value.split('"')[0]
        for value in helen.get(f"{here}name/").words.split('value="')[1:]
        if "Grace Holt" in value.split("</label>")[0]
    )
    assert helen.post(f"{here}name/", answers.form(who=who)).status == 302
    assert helen.post(f"{here}ask/", answers.form()).status == 302
    alone = at_once([lambda: helen.post(f"{here}lift/", answers.form(2))] * TWENTY)
    assert ({each.status for each in alone}, server.count(LIFTED)) == ({422}, 0)
    people = [helen, grace] * (TWENTY // 2)
    found = at_once([lambda by=by: by.post(f"{here}lift/", answers.form(2)) for by in people])  # type: ignore[misc]
    assert {each.status for each in found} <= {302, 409, 422}
    assert server.count(LIFTED) == server.count(ACT.format("trust.restriction_lifted")) == 1
    assert server.count(f"{LIFTED} AND lifted_by_id = asked_by_id") == 0
    assert NOT_RESTRICTED in grace.get(here).words


def test_three_colleagues_blocked_at_once_leave_two_readers_behind(server: Server) -> None:
    helen = visitor(server, "helen")
    mia = key_on(helen.get("/young-people/").words, "/young-people/", "Mia R.")
    close = f"/young-people/{mia}/who-may-see/close-to/"
    page = helen.get(close).words
    grace, *three = (key_of(page, name) for name in ("Grace Holt", "Sam Okafor", "Priya Ellis", "Beth Carlisle"))
    assert helen.post(close, answers.form(who=grace, why="KNOWS")).status == 302
    found = at_once([lambda key=key: helen.post(close, answers.form(who=key, why="KNOWS")) for key in three])  # type: ignore[misc]
    assert sorted(each.status for each in found) == [302, 422, 422]
    left = [visitor(server, name).get(f"/young-people/{mia}/").status for name in ("sam", "priya", "beth")]
    assert sorted(left) == [200, 200, 404]


def key_of(page: str, name: str) -> str:
    """The value of somebody's button."""
    return next(value.split('"')[0] for value in page.split('value="')[1:] if name in value.split("</label>")[0])


def test_two_managers_who_step_away_at_once_both_can_and_the_lead_still_reads(server: Server) -> None:
    helen, grace = visitor(server, "helen"), visitor(server, "grace")
    mia = key_on(helen.get("/young-people/").words, "/young-people/", "Mia R.")
    where = f"/young-people/{mia}/"
    graces = next(
        value.split('"')[0]
        for value in helen.get(f"{where}who-may-see/restrict/").words.split('value="')[1:]
        if "Grace Holt" in value.split("</label>")[0]
    )
    said = {"reason": "STAFF", "words": "Her mother works in this office.", "named": graces, **DAY}
    assert helen.post(f"{where}who-may-see/restrict/", answers.form(**said)).status == 302
    both = [lambda by=by: by.post(f"{where}know-them/", answers.form(why="KNOWS")) for by in (helen, grace)]  # type: ignore[misc]
    assert [each.status for each in at_once(both)] == [302, 302]
    assert [by.get(where).status for by in (helen, grace)] == [404, 404]
    assert visitor(server, "beth").get(where).status == 200
