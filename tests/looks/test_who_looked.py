"""Who looked: equal to what was told beforehand, for a year of looks; in words; and plain enough for a young person."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import translation
from lxml import html

import act
from act.casework.actions import log_contact
from act.looks.audit_words import NO_LONGER, WROTE, in_words
from act.people.queries import young_person
from act.trust import audit
from act.trust.models import Agency, Authority, Tie, User
from act.trust.records.removing import READ_ACTS
from act.trust.scope.acting import administering
from act.trust.scope.roles import ROLES, Role
from act.trust.web.paging import ROWS_A_PAGE
from act.trust.web.route_policy import policies
from tests.attack.acts import CONTACT
from tests.attack.acts_since import SINCE
from tests.looks.audit_names import PAGES
from tests.pages.test_for_young_people import JARGON, MOST_WORDS
from tests.pages.words import OPEN, SHUT, messages, sentences, unwrapped
from tests.screens.pages import THEIR_PAGE
from tests.world import World, posted, role_ended

SignIn = Callable[[str], Client]
LONDON = ZoneInfo("Europe/London")
ONLOOKERS = {
    "sam": ("Sam Okafor", "key worker", "Yes, as key worker"),
    "priya": ("Priya Ellis", "children's social worker", "Yes, as children's social worker"),
    "jess": ("Jess Whitworth", "key worker", "No"),
    "helen": ("Helen Marsh", "manager", "No"),
    "lena": ("Lena Shah", "partner agency, Northgate Police (fictional)", "No"),
    "nadia": ("Nadia Hussain", "no role here that day", "No"),
}
"""Some who look at Mia, in the words of the cast and not of the code."""
SAW = {
    "pages:young_person": THEIR_PAGE,
    "outcomes:goals": "Their goals over time",
    "pages:today": "Today",
}


@dataclass(frozen=True)
class PlannedLook:
    """One look of the year, as it was planned."""

    at: datetime
    username: str
    route: str

    @property
    def day(self) -> date:
        """By a British clock."""
        return self.at.astimezone(LONDON).date()

    @property
    def line(self) -> list[str]:
        """As the page should say it."""
        local = self.at.astimezone(LONDON)
        name, role, beside = ONLOOKERS[self.username]
        return [f"{local.day} {local:%b %Y, %H:%M}", f"{name} ({role})", SAW[self.route], beside]


def a_year(world: World, looks: int = 120) -> list[PlannedLook]:
    """Looks at Mia at any hour of 2027, and as many at Jay by the same people; the newest first."""
    chance, found = random.Random("who looked"), []
    begin = datetime(2027, 1, 1, tzinfo=UTC)
    hours = sorted(chance.sample(range(365 * 24 * 60), looks))
    for number, minutes in enumerate(hours):
        told = PlannedLook(begin + timedelta(minutes=minutes), chance.choice(list(ONLOOKERS)), chance.choice(list(SAW)))
        look(world, told, "Mia")
        found.append(told)
        if number % 2:
            look(world, told, "Jay")
    return found[::-1]


def look(world: World, told: PlannedLook, person: str) -> None:
    """One look."""
    wigan = Authority.objects.get(name="Wigan").pk
    about = frozenset({audit.Subject(world.people[person], wigan)})
    with time_machine.travel(told.at, tick=False):
        audit.sight(
            audit.AuditedResponse(told.route, "GET", 200, None), actor=world.user(told.username).pk, about=about
        )


def page(client: Client, route: str, world: World, **query: int) -> html.HtmlElement:
    """One page about Mia."""
    answer = client.get(reverse(f"looks:{route}", args=[world.people["Mia"]]), query)
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def rows(found: html.HtmlElement) -> list[list[str]]:
    """The cells of its table."""
    lines = found.xpath("//tbody/tr")
    return [[" ".join(cell.text_content().split()) for cell in line.xpath("./th | ./td")] for line in lines]


def test_the_page_says_what_was_told_a_page_at_a_time(world: World, sign_in: SignIn) -> None:
    told, helen = a_year(world), sign_in("helen")
    shown: list[list[str]] = []
    pages = (len(told) + 1) // ROWS_A_PAGE + 1
    for number in range(1, pages + 1):
        found = rows(page(helen, "looked", world, page=number))
        assert number == pages or len(found) == ROWS_A_PAGE
        shown += found
    own = [line for line in shown if line[1].startswith("Helen Marsh") and line[2] == "Who has looked"]
    assert [line for line in shown if line not in own] == [each.line for each in told]


def test_the_plain_page_says_the_same_days_of_the_same_people(world: World, sign_in: SignIn) -> None:
    told = a_year(world)
    found = page(sign_in("helen"), "looked_plainly", world)
    said = {}
    for item in found.xpath("//main//ul/li"):
        words = " ".join(item.text_content().split())
        days = re.search(r"Looked on (\d+) days?\. Last looked: (.+)\.$", words)
        assert days
        said[item.findtext("strong")] = (int(days[1]), days[2])
    loaded = {"sam", "priya", "helen"}  # what they wrote about Mia when the world was made
    expected = {}
    for username, (name, _, _) in ONLOOKERS.items():
        mine = {each.day for each in told if each.username == username}
        last = max(mine)
        expected[name.split()[0]] = (len(mine) + (username in loaded), f"{last.day} {last:%B %Y}")
    assert said == expected
    assert next(iter(said)) == ONLOOKERS[told[0].username][0].split()[0]


def test_what_was_written_stands_apart_from_what_was_looked_at(world: World, sign_in: SignIn) -> None:
    helen = sign_in("helen")
    before = rows(page(helen, "wrote", world))
    with world.acting("sam") as sam:
        log_contact(young_person(sam, world.people["Mia"]), by=sam, facts=CONTACT, now=CONTACT.at + timedelta(hours=3))
    written = rows(page(helen, "wrote", world))
    assert written[1:] == before[: len(written) - 1]
    assert written[0][1:] == ["Sam Okafor (key worker)", "Recorded a contact", "Yes, as key worker"]
    assert {line[2] for line in rows(page(helen, "looked", world))}.isdisjoint(WROTE.values())
    assert {line[2] for line in written} <= set(WROTE.values())


def test_real_pages_turn_up_as_they_were_opened(world: World, sign_in: SignIn) -> None:
    sam, priya, jess, helen = (sign_in(name) for name in ("sam", "priya", "jess", "helen"))
    where = f"/young-people/{world.people['Mia']}/"
    for client, address, status in (
        (sam, where, 200),
        (jess, where, 404),
        (priya, f"{where}about/", 200),
        (sam, "/young-people/", 200),
        (sam, f"/young-people/{world.people['Jay']}/", 200),
        (helen, f"{where}looked/plain/", 200),
    ):
        assert client.get(address).status_code == status
    assert [(line[1].split()[0], line[2]) for line in rows(page(helen, "looked", world))] == [
        ("Helen", "Who has looked, in plain words"),
        ("Sam", "The list of young people"),
        ("Priya", "What matters to them, and who they are"),
        ("Sam", THEIR_PAGE),
    ]


def test_a_look_at_a_list_of_two_authorities_is_told_to_each_manager(world: World, sign_in: SignIn) -> None:
    wigan, rochdale = (Authority.objects.get(name=name).pk for name in ("Wigan", "Rochdale"))
    about = frozenset({audit.Subject(world.people["Mia"], wigan), audit.Subject(world.people["Aaliyah"], rochdale)})
    audit.sight(audit.AuditedResponse("pages:young_people", "GET", 200, None), actor=world.user("ruth").pk, about=about)
    assert rows(page(sign_in("helen"), "looked", world))[0][1].startswith("Ruth Adeyemi")
    theirs = sign_in("david").get(reverse("looks:looked", args=[world.people["Aaliyah"]]))
    assert b"Ruth Adeyemi" in theirs.content


def test_somebody_who_was_beside_them_before_is_said_to_be_there_no_longer(world: World, sign_in: SignIn) -> None:
    with world.acting("helen"):
        Tie.objects.filter(user=world.user("sam"), young_person_id=world.people["Mia"]).update(until=date(2016, 10, 24))
    role_ended("sam", date(2016, 10, 25))
    look(world, PlannedLook(datetime(2027, 1, 1, tzinfo=UTC), "sam", "pages:young_person"), "Mia")
    helen = sign_in("helen")
    line = rows(page(helen, "looked", world))[0]
    assert line[1:] == ["Sam Okafor (no role here that day)", THEIR_PAGE, "No longer, since 24 Oct 2016"]
    assert "Sam: no longer works with ACT here." in page(helen, "looked_plainly", world).text_content()


def test_two_people_with_one_first_name_are_told_apart(world: World, sign_in: SignIn) -> None:
    with administering():
        other = User.objects.create_user("sam2", "Sam Tolan")
    posted(
        user=other,
        authority=Authority.objects.get(name="Wigan"),
        role=Role.PARTNER,
        agency=Agency.objects.first(),
        since=date(2016, 2, 1),
    )
    look(world, PlannedLook(datetime(2027, 1, 1, tzinfo=UTC), "sam2", "pages:young_person"), "Mia")
    words = page(sign_in("helen"), "looked_plainly", world).text_content()
    assert "Sam Okafor" in words and "Sam Tolan" in words


def test_only_a_manager_is_shown_the_way_there(world: World, sign_in: SignIn) -> None:
    where = reverse("looks:looked", args=[world.people["Mia"]])
    address = f"/young-people/{world.people['Mia']}/"
    assert {name: where in sign_in(name).get(address).content.decode() for name in ("helen", "sam", "priya")} == {
        "helen": True,
        "sam": False,
        "priya": False,
    }


def test_the_audit_goes_on_calling_every_page_what_it_called_it_first() -> None:
    """A page may move to another room and another address: its name in the audit stays. Add names, change none."""
    assert sorted(policy.audit for policy in policies()) == sorted(PAGES)


def test_every_act_has_words() -> None:
    called = re.compile(r'audit\.act\(\s*"([a-z_.]+)"')
    rooms = (path for path in Path(act.__file__ or "").parent.rglob("*.py"))
    named = {name for path in rooms for name in called.findall(path.read_text("utf-8"))}
    assert named | set(READ_ACTS.values()) == set(WROTE)
    assert set(SINCE) <= set(WROTE)


def test_no_two_pages_have_the_same_words_and_an_unknown_name_has_some() -> None:
    words = [policy.words for policy in policies()]
    assert all(words) and len({*words}) == len(words)
    assert in_words("pages:torn_down") == NO_LONGER


def test_the_plain_page_has_short_sentences_and_no_word_that_needs_explaining(world: World, sign_in: SignIn) -> None:
    a_year(world)
    found = sentences(page(sign_in("helen"), "looked_plainly", world))
    assert len(found) > 15
    assert [sentence for sentence in found if len(sentence.split()) > MOST_WORDS] == []
    text = " ".join(found).lower()
    assert [word for word in (*JARGON, "audit", "sight", "record") if re.search(rf"\b{word}", text)] == []
    assert all(card.plainly in text for card in (ROLES[Role.KEY_WORKER], ROLES[Role.MANAGER]))


def test_its_title_gives_nothing_away_and_it_says_whom_it_is_for(world: World, sign_in: SignIn) -> None:
    found = page(sign_in("helen"), "looked_plainly", world)
    assert found.findtext(".//title") == "Who looked"
    assert "This is for Mia." in found.text_content()
    assert found.xpath("//a[contains(., 'Leave this page quickly')]/@href")


def test_every_word_of_the_plain_page_can_be_translated(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_year(world)
    known = messages(Path(act.__file__ or "").parent)

    def pseudo(message: str) -> str:
        return f"{OPEN}{message}{SHUT}" if message in known else message

    monkeypatch.setattr(translation._trans, "gettext", pseudo)
    monkeypatch.setattr(translation._trans, "ngettext", lambda one, many, n: pseudo(one if n == 1 else many))
    found = page(sign_in("helen"), "looked_plainly", world)
    assert OPEN in found.text_content()
    names = {name.split()[0] for name, _, _ in ONLOOKERS.values()}
    left = [words for words in unwrapped(found) if words not in names]
    assert not left, "\n".join(left)
