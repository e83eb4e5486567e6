"""The list of young people: what is true now in each line, whom a filter and a search show, and in which order."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from urllib.parse import urlencode

import pytest
from django.test import Client
from lxml import html

from act.people.models import YoungPerson
from act.trust.models import AuditRow
from act.trust.web import paging
from tests.access.emergencies import opened
from tests.access.restrictions import block, manager, restrict
from tests.casework.involvement_makers import ended_involvement
from tests.casework.test_cover import arrange_cover
from tests.people.joining import joined, second_record
from tests.placements.record_makers import recorded_placement
from tests.safety.alert_makers import raised_alert
from tests.safety.missing_makers import recorded_episode
from tests.transfers.move_makers import moved
from tests.world import World

SignIn = Callable[[str], Client]
GONE = datetime(2016, 10, 30, 22, tzinfo=UTC)
EVERYONE = {"Mia R.", "Jay T.", "Chloe B.", "Ellie D."}


def _page(browser: Client, **chosen: str) -> html.HtmlElement:
    answer = browser.get("/young-people/", chosen)
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def _names(browser: Client, **chosen: str) -> list[str]:
    return [link.text for link in _page(browser, **chosen).xpath("//main//tbody//th//a")]


def _line(browser: Client, name: str, **chosen: str) -> dict[str, str]:
    """The cells of somebody's line, by what they are about."""
    (row,) = _page(browser, **chosen).xpath(f"//main//tbody/tr[th/a[text()='{name}']]")
    return {cell.get("data-label"): " ".join(cell.text_content().split()) for cell in row.xpath("td")}


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_a_line_says_first_what_is_true_now_to_each_who_may_see_it(
    username: str, world: World, sign_in: SignIn
) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
        raised_alert(world, sam)
        recorded_placement(world, sam, "Mia", began_on=date(2016, 10, 1))
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
        restrict(helen, world.people["Mia"], [manager()])
    line = _line(sign_in(username), "Mia R.")
    now = line["Now"].split(" · ")
    assert now[0].startswith("Missing since Sun 30 Oct, 22:00 (") and now[1:3] == ["In danger", "Restricted record"]
    assert now[3].startswith("Open since ")
    others = ("Priya Ellis, social worker", "Jess covers for Sam until 14 November 2016")
    assert line["Key worker"] == "".join(["Sam Okafor", *others])
    assert line["Living"].endswith("since 1 October 2016")
    assert line["Last in touch"].endswith(("yesterday", "today", "ago")) or "tried" in line["Last in touch"]
    assert line["Risk when referred"] in {"Low", "Medium", "High", "Not assessed yet"}


def test_an_ending_and_a_move_are_said_and_that_support_has_not_started(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam, "Mia")
    moved(world, "Jay")
    helen = sign_in("helen")
    assert _line(helen, "Mia R.")["Now"] == "Ended 31 October 2016"
    assert _line(helen, "Jay T.")["Now"].startswith("Moved to Rochdale on 31 October 2016")
    assert _line(helen, "Ellie D.")["Now"] == "ACT support hasn't started"


def test_a_filter_shows_whom_it_says_and_is_marked(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Jay", began_at=GONE, ended_at=None)
        ended_involvement(world, sam, "Mia")
    helen, sam_browser = sign_in("helen"), sign_in("sam")
    assert {*_names(helen)} == {*_names(helen, show="nonsense", order="nonsense")} == EVERYONE
    assert "Mia R." in _names(helen, show="ended") and "Mia R." not in _names(helen, show="open")
    assert "Jay T." in _names(helen, show="open") and "Jay T." not in _names(helen, show="ended")
    assert _names(helen, show="missing") == _names(sam_browser, show="missing") == ["Jay T."]
    assert _names(helen, show="mine") == [] and _names(sam_browser, show="mine") == ["Jay T."]
    assert _names(sam_browser) == ["Jay T.", "Mia R."], "who worked with her reads on"
    page = _page(helen, show="missing")
    assert page.xpath("//nav[@aria-label='Show']//a[@aria-current]/strong/text()") == ["Missing now"]


def test_mine_leaves_out_who_was_opened_in_an_emergency(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia")
    jess = sign_in("jess")
    assert "Mia R." in _names(jess) and "Mia R." not in _names(jess, show="mine")


def test_those_not_seen_for_longest_come_first_where_that_is_asked_for(world: World, sign_in: SignIn) -> None:
    with world.acting("helen"):
        YoungPerson.objects.filter(pk=world.people["Mia"]).update(name="Anna Robinson")
    helen = sign_in("helen")
    by_name, by_touch = _names(helen), _names(helen, order="touch")
    assert sorted(by_name) == sorted(by_touch) and "Anna R." == by_name[0] != by_touch[0]
    unmet = [_line(helen, name)["Last in touch"].startswith("Not met yet") for name in by_touch]
    assert unmet == sorted(unmet, reverse=True) and any(unmet) and not all(unmet)


@pytest.mark.parametrize(
    ("username", "typed", "found"),
    [
        ("sam", "robin", {"Mia R."}),
        ("sam", "ROBÍNSON mia", {"Mia R."}),
        ("sam", "Tait", {"Jay T."}),
        ("sam", "jordan", {"Jay T."}),
        ("sam", "jay", {"Jay T."}),
        ("sam", "robinsin", {"Mia R."}),
        ("sam", "mai", {"Mia R."}),
        ("sam", "barnes", set()),
        ("sam", "khan", set()),
        ("helen", "robinson", {"Mia R."}),
        ("helen", "Éllie doyle", {"Ellie D."}),
        ("helen", "may", {"Ellie D."}),
        ("helen", "jay", {"Jay T."}),
        ("helen", "obinson", set()),
        ("helen", "khan", set()),
        ("helen", "' .", set()),
        ("helen", "%_.*", set()),
        ("lena", "robinson", None),
    ],
)
def test_a_search_finds_own_people_by_any_part_of_their_names_and_nobody_else(
    username: str, typed: str, found: set[str] | None, world: World, sign_in: SignIn
) -> None:
    browser = sign_in(username)
    if found is None:
        assert browser.get("/young-people/", {"name": typed}).status_code == 404
        return
    assert {*_names(browser, name=typed)} == found
    if not found:
        page = _page(browser, name=typed).text_content()
        assert "No one in this list has “" in page and "Clear the search" in page


def test_an_accent_in_the_record_is_found_without_it_and_the_other_way_round(world: World, sign_in: SignIn) -> None:
    with world.acting("helen"):
        YoungPerson.objects.filter(pk=world.people["Chloe"]).update(name="Zoë O’Néill-Groß", called="Chloë")
    helen = sign_in("helen")
    for typed in ("zoe", "oneill", "O'NÉILL", "gross", "chloe", "gro", "neil zoe"):
        assert len(_names(helen, name=typed)) == (typed != "neil zoe"), typed


def test_a_filter_and_a_search_go_together(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam, "Mia")
    helen = sign_in("helen")
    assert _names(helen, name="robinson", show="ended", order="touch") == ["Mia R."]
    assert _names(helen, name="robinson", show="open") == []
    page = _page(helen, name="robinson", show="ended", order="touch")
    hidden = {field.name: field.value for field in page.xpath("//form[@role='search']//input")}
    assert hidden == {"show": "ended", "order": "touch", "name": "robinson"}


def test_a_search_finds_nobody_who_is_blocked_or_restricted(world: World, sign_in: SignIn) -> None:
    mia = world.people["Mia"]
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    with world.acting("helen") as helen:
        grace = manager()
        restrict(helen, mia, [world.user("sam")])
        block(helen, world.people["Jay"], world.user("sam"))
    for username, names in (("sam", ("jay", "tait", "tiat")), (grace.username, ("mia", "robinson"))):
        browser = sign_in(username)
        for chosen in ({"name": name} for name in names):
            assert not {"Mia R.", "Jay T."} & {*_names(browser, **chosen)}
    for chosen in ({"show": "missing"}, {"show": "open"}, {"order": "touch"}):
        assert "Mia R." not in _names(sign_in(grace.username), **chosen)


def test_two_records_are_one_line_that_either_name_finds(world: World, sign_in: SignIn) -> None:
    other = second_record(world, "Amelia Quill", by="lena")
    joined(world, other, world.people["Mia"])
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    helen = sign_in("helen")
    for chosen in ({"name": "quill"}, {"name": "robinson"}, {"show": "missing"}):
        assert _names(helen, **chosen) == ["Mia R."]
    assert _names(sign_in("sam"), name="amelia") == ["Mia R."]


def test_every_page_keeps_what_was_chosen(world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging.page_of, "__defaults__", (1,))
    chosen = {"show": "open", "order": "touch", "name": "a"}
    helen, wanted = sign_in("helen"), {"show": "open", "order": "touch"}
    (following,) = _page(helen, **wanted).xpath("//a[@rel='next']/@href")
    assert following == f"?{urlencode(wanted)}&page=2"
    second = html.fromstring(helen.get(f"/young-people/{following}").content)
    assert second.xpath("//a[@rel='prev']/@href") == [f"?{urlencode(wanted)}&page=1"]
    assert second.xpath("//nav[@aria-label='Show']//a[@aria-current]/@href") == [f"?{urlencode(wanted)}"]
    assert f"?{urlencode({**chosen, 'order': ''}).replace('order=&', '')}" in _page(helen, **chosen).xpath("//a/@href")


def test_the_audit_says_who_was_seen_and_not_what_was_typed(world: World, sign_in: SignIn) -> None:
    helen = sign_in("helen")
    _page(helen, name="Robinson")
    with world.acting("helen") as by:
        row = AuditRow.objects.filter(actor_id=by.user_id, what="pages:young_people").latest("at")
    assert "obinson" not in " ".join(str(value) for value in row.__dict__.values())
