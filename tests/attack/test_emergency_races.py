"""Many at once against the real server: searches, openings and reviews keep to their limits and have one winner."""

import re
from datetime import date
from uuid import uuid4

from act.demo.cast import WIGAN
from act.demo.pilot import stories
from act.demo.stories import STORIES
from act.demo.story import Story
from act.methods.emergency import emergency_limits
from tests.attack import answers
from tests.attack.emergency import day
from tests.attack.test_races import visitor
from tests.attack.visitor import Visitor, at_once
from tests.stories.server import Server

TWENTY = 20
RULE = emergency_limits(date(2026, 1, 1))
FOUND = re.compile(r'href="/young-people/([0-9a-f-]{36})/emergency/"')
WHY = {"reason": "ASKED", "why": "Somebody rang about them at night."}
COUNT = "SELECT count(*) FROM {}"
ACT = "SELECT count(*) FROM trust_auditrow WHERE what = '{}'"


def looked_for(story: Story) -> dict[str, str]:
    """What somebody types who looks for one of the demonstration."""
    name, born = story.answers["name"]["name"], story.answers["born"]["born_on"]
    return {"once": str(uuid4()), "name": name, **day(born if isinstance(born, date) else date.fromisoformat(born))}


def finds(by: Visitor, story: Story) -> list[str]:
    """The keys of those found who can be opened."""
    return FOUND.findall(by.post("/young-people/find/", looked_for(story)).words)


def find_some(by: Visitor, count: int) -> list[str]:
    """The keys of some young people of Wigan whom this person does not work with."""
    found: list[str] = []
    for story in (*STORIES, *stories()):
        if story.authority == WIGAN and len(found) < count:
            found += finds(by, story)
    assert len(found) == count
    return found


def reason() -> dict[str, str]:
    """Why, in a form of its own."""
    return {"once": str(uuid4()), **WHY}


def test_twenty_openings_of_one_record_at_once_are_one(server: Server) -> None:
    jess = visitor(server, "jess")
    (key,) = find_some(jess, 1)
    where = f"/young-people/{key}/emergency/"
    found = at_once([lambda: jess.post(where, reason())] * TWENTY)
    assert {(answer.status, answer.location) for answer in found} == {(302, f"/young-people/{key}/")}
    assert server.count(COUNT.format("trust_opening")) == server.count(ACT.format("trust.opened")) == 1


def test_openings_at_once_stay_within_what_may_stand(server: Server) -> None:
    jess = visitor(server, "jess")
    keys = find_some(jess, 8)
    written = server.count(COUNT.format("trust_message"))
    found = at_once([lambda key=key: jess.post(f"/young-people/{key}/emergency/", reason()) for key in keys])
    statuses = [answer.status for answer in found]
    assert (statuses.count(302), set(statuses) - {302}) == (RULE.live, {422})
    assert server.count(COUNT.format("trust_opening")) == RULE.live
    assert server.count(ACT.format("trust.opened")) == RULE.live
    assert server.count(COUNT.format("trust_message")) - written == 2 * RULE.live


def test_searches_at_once_stay_within_the_hour(server: Server) -> None:
    jess = visitor(server, "jess")
    nobody = {"name": "Nobody Atall", **day(date(2001, 2, 3))}
    many = [{"once": str(uuid4()), **nobody} for _ in range(RULE.hour + 5)]
    found = at_once([lambda said=said: jess.post("/young-people/find/", said) for said in many])
    statuses = [answer.status for answer in found]
    assert (statuses.count(200), statuses.count(422)) == (RULE.hour, 5)
    assert server.count(COUNT.format("trust_search")) == server.count(ACT.format("people.searched")) == RULE.hour


def test_twenty_reviews_at_once_have_one_winner(server: Server) -> None:
    jess, helen, grace = (visitor(server, name) for name in ("jess", "helen", "grace"))
    (key,) = find_some(jess, 1)
    assert jess.post(f"/young-people/{key}/emergency/", reason()).status == 302
    opening = re.search(r'href="(/team/emergencies/[0-9a-f-]{36}/)"', helen.get("/team/emergencies/").words)
    assert opening
    said = [answers.form(outcome="right", words=f"Reason {number}") for number in range(TWENTY)]
    found = at_once(
        [
            lambda number=number: (helen, grace)[number % 2].post(opening[1], said[number])  # type: ignore[misc]
            for number in range(TWENTY)
        ]
    )
    statuses = [answer.status for answer in found]
    assert statuses.count(302) == 1
    assert set(statuses) - {302} <= {409, 422}
    assert server.count(ACT.format("trust.opening_reviewed")) == 1


def test_closing_and_reading_at_once_end_closed(server: Server) -> None:
    jess, helen = visitor(server, "jess"), visitor(server, "helen")
    (key,) = find_some(jess, 1)
    page = f"/young-people/{key}/"
    assert jess.post(f"{page}emergency/", reason()).status == 302
    close = re.search(r'action="(/team/emergencies/[0-9a-f-]{36}/close/)"', jess.get(page).words)
    assert close
    ending = [lambda: helen.post(close[1], {"once": str(uuid4())}), lambda: jess.post(close[1], {"once": str(uuid4())})]
    at_once([*ending, *[lambda: jess.get(page)] * 6])
    assert jess.get(page).status == 404
    assert server.count(ACT.format("trust.opening_closed")) == 1
