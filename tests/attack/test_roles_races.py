"""Many at once against the real server: a role is given once, by two people, and a list is taken once."""

import re

from tests.attack import answers
from tests.attack.test_races import ACT, visitor
from tests.attack.visitor import Visitor, at_once
from tests.stories.server import Server

TWENTY = 20
ASKED = re.compile(r'href="(/team/asked/[0-9a-f-]{36}/)"')
TAKE = re.compile(r'href="(/team/paper/[0-9a-f-]{36}/take/)"')
POSTINGS = "SELECT count(*) FROM trust_posting"


def place(page: str) -> str:
    """The key of Wigan on a form."""
    found = re.findall(r'<input[^>]*name="authority"[^>]*value="([^"]+)"[^>]*>\s*<label[^>]*>\s*Wigan', page)
    assert found
    return str(found[0])


def link(by: Visitor, where: str, pattern: re.Pattern[str]) -> str:
    """The first link of a kind on a page."""
    found = pattern.search(by.get(where).words)
    assert found
    return found[1]


def test_twenty_agreements_at_once_give_one_role_and_who_asked_gives_none(server: Server) -> None:
    moira, helen, grace = (visitor(server, name) for name in ("moira", "helen", "grace"))
    wigan = place(moira.get("/team/roles/give/").words)
    said = {"username": "priya", "role": "manager", "authority": wigan, "why": "Helen is away.", "places": ""}
    assert moira.post("/team/roles/give/", answers.form(0, **said, **answers.day("since", 31))).status == 302
    where, before = link(moira, "/team/roles/", ASKED), server.count(POSTINGS)
    alone = at_once([lambda: moira.post(where, answers.form(1, answer="agree"))] * TWENTY)
    assert ({answer.status for answer in alone}, server.count(POSTINGS)) == ({422}, before)
    found = at_once(
        [
            lambda number=number: (helen, grace)[number % 2].post(where, answers.form(1, answer="agree"))  # type: ignore[misc]
            for number in range(TWENTY)
        ]
    )
    statuses = [answer.status for answer in found]
    assert 302 in statuses and set(statuses) <= {302, 409, 422}, statuses  # the winner's other presses say the same
    assert server.count(POSTINGS) == before + 1
    assert server.count(ACT.format("trust.two_agreed")) == server.count(ACT.format("trust.posted")) == 1


def test_twenty_presses_at_once_take_one_list(server: Server) -> None:
    helen, grace = visitor(server, "helen"), visitor(server, "grace")
    wigan = place(grace.get("/team/paper/").words)
    assert grace.post("/team/paper/", answers.form(0, authority=wigan, why="The line is down.")).status == 302
    where = link(helen, "/team/roles/", ASKED)
    assert helen.post(where, answers.form(1, answer="agree")).status == 302
    take = link(grace, "/team/paper/", TAKE)
    found = at_once([lambda: grace.post(take, answers.form(0))] * TWENTY)
    statuses = [answer.status for answer in found]
    assert (statuses.count(200), set(statuses) - {200}) == (1, {404}), statuses
    assert server.count(ACT.format("trust.two_used")) == 1
