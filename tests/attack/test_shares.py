"""What a partner reads: for each purpose its fields and nothing else, only while the share stands; by PostgreSQL alone
nobody but whom the share is of."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from act.casework.models import Involvement
from act.methods.shares import purposes
from act.people.models import YoungPerson
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.sharing import actions
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import Agency, AuditRow, Block, Restriction, Share, Tie
from act.trust.scope.acting import sharing as reading
from tests import environment
from tests.attack import tables
from tests.attack.canaries import plant
from tests.attack.crawl import body
from tests.attack.shares import share_now
from tests.attack.stage import Stage
from tests.attack.words import FOR_PURPOSE
from tests.world import account_changed, posted, posting_of, role_ended

SignIn = Callable[[str], Client]
on_postgresql = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
SAYS = {
    "called": "QMiaYoungPersoncalled",
    "name": "QMiaYoungPersonname",
    "pronouns": "QMiaYoungPersonpronouns",
    "born_on": "1 February 2001",
    "working": "Yes, since 4 October 2016",
    "key_worker": "Sam Okafor",
    "social_worker": "Priya Ellis",
    "duty_team": "Wigan duty team (fictional)",
    "lives": "since 2 September 2016",
    "missing_times": "15 Oct 2016, 22:00 to 16 Oct 2016, 01:30",
}
"""What stands on a page for each field of Mia, from her life on the stage."""
OPENED_BY_SHARES = {YoungPerson, Involvement, Tie, Placement, MissingEpisode}
"""The tables of which some purpose shows something."""


def address(share: UUID | Share) -> str:
    """The partner's page of a share."""
    return f"/shared/{share.pk if isinstance(share, Share) else share}/"


def page(client: Client, where: str) -> str:
    """The words of a page that opens."""
    answer = client.get(where)
    assert answer.status_code == 200, where
    return unescape(answer.content.decode())


def test_each_purpose_shows_its_own_fields_and_four_at_once_show_no_fifth_set(stage: Stage, sign_in: SignIn) -> None:
    canaries = [canary for canary in plant(stage) if canary.word not in SAYS.values()]
    with stage.acting("helen") as helen:
        actions.end_share(Share.objects.get(pk=stage.keys["shares/Mia"]), by=helen, now=clock.real_now())
        made = {name: share_now(helen, "lena", "QMiaYoungPersoncalled", name) for name in FOR_PURPOSE}
    client = sign_in("lena")
    for name, share in made.items():
        words = page(client, address(share))
        assert {field for field, said in SAYS.items() if said in words} == FOR_PURPOSE[name], name
        assert [canary for canary in canaries if canary.word in words] == [], name
    listed = page(client, "/shared/")
    assert {field for field, said in SAYS.items() if said in listed} == {"called"}


def test_the_words_of_the_policy_name_every_purpose(stage: Stage) -> None:
    with stage.acting("sam") as sam:
        assert [each.name for each in purposes(sam.on)] == list(FOR_PURPOSE)
    assert SAYS.keys() == frozenset().union(*FOR_PURPOSE.values())


def test_no_column_outside_the_set_is_asked_of_the_database(stage: Stage, sign_in: SignIn) -> None:
    client = sign_in("lena")
    with CaptureQueriesContext(connection) as captured:
        page(client, address(stage.keys["shares/Mia"]))
    asked = " ".join(query["sql"] for query in captured.captured_queries)
    for column in ("born_on", "pronouns", "what_matters", "ethnicity", "disability_words", "ending_words"):
        assert f'"{column}"' not in asked, column
    assert not [table for table in ("placements_", "outcomes_", "casework_contact") if table in asked]


def ended(stage: Stage) -> None:
    with stage.acting("sam") as sam:
        actions.end_share(Share.objects.get(pk=stage.keys["shares/Mia"]), by=sam, now=clock.real_now())


def day_has_come(stage: Stage) -> None:
    with stage.acting("sam") as sam:
        row = Share.objects.filter(pk=stage.keys["shares/Mia"]).values().get()
        made = tables.copy(Share, row, by_id=sam.user_id, since="2016-10-24", until=sam.on)
        made.save(force_insert=True)
        stage.keys["shares/Mia"] = made.pk


def posting_over(stage: Stage) -> None:
    role_ended("lena", "2016-10-31")


def with_another_agency(stage: Stage) -> None:
    lenas = posting_of("lena")
    other = Agency.objects.exclude(pk=lenas.agency_id).first()
    role_ended("lena", "2016-10-31")
    posted(user=lenas.user, authority=lenas.authority, role=lenas.role, agency=other, since="2016-10-31")


def restricted(stage: Stage) -> None:
    with stage.acting("helen"):
        like = tables.sample(stage, Share, "helen")
        who = {"authority_id": like["authority_id"], "young_person_id": stage.keys["people/Mia"]}
        Restriction(**who, since=clock.real_now()).save(force_insert=True)


def blocked(stage: Stage) -> None:
    with stage.acting("helen") as helen:
        like = tables.sample(stage, Share, "helen")
        who = {"authority_id": like["authority_id"], "young_person_id": stage.keys["people/Mia"]}
        lena = stage.world.user("lena")
        Block(**who, user=lena, why="KNOWS", by=helen.user, at=clock.real_now()).save(force_insert=True)


def set_is_gone(stage: Stage) -> None:
    """A purpose that no data file knows any more."""
    with stage.acting("sam") as sam:
        row = Share.objects.filter(pk=stage.keys["shares/Mia"]).values().get()
        made = tables.copy(Share, row, by_id=sam.user_id, purpose="everything")
        made.save(force_insert=True)
        stage.keys["shares/Mia"] = made.pk


WAYS = (ended, day_has_come, posting_over, with_another_agency, restricted, blocked, set_is_gone)


@pytest.mark.parametrize("happens", WAYS, ids=lambda happens: str(happens.__name__))
def test_what_is_over_is_no_page_at_the_next_request_of_an_open_session(
    happens: Callable[[Stage], None], stage: Stage, sign_in: SignIn
) -> None:
    client = sign_in("lena")
    page(client, address(stage.keys["shares/Mia"]))
    happens(stage)
    answer = client.get(address(stage.keys["shares/Mia"]))
    nowhere = client.get("/shared/no-such-page/")
    assert (answer.status_code, body(answer)) == (404, body(nowhere))
    if happens not in {day_has_come, set_is_gone}:  # these are shares beside the one that stands
        assert "Mia" not in client.get("/shared/").content.decode()


def test_a_closed_account_is_asked_to_sign_in_at_the_next_request(stage: Stage, sign_in: SignIn) -> None:
    client = sign_in("lena")
    page(client, address(stage.keys["shares/Mia"]))
    account_changed("lena", is_active=False)
    answer = client.get(address(stage.keys["shares/Mia"]))
    assert (answer.status_code, answer.content) == (302, b"")


@contextmanager
def held(stage: Stage, username: str, *keys: UUID) -> Iterator[dict[tables.Model, set[UUID]]]:
    """By table, about whom somebody reads rows while they read some shares."""
    people = [model for model in tables.about_people() if tables.names_a_person(model)]
    with stage.acting(username), reading(*keys):
        found = {model: set(model._default_manager.values_list(tables.person_of(model), flat=True)) for model in people}
        yield {model: keys for model, keys in found.items() if keys}


@on_postgresql
@pytest.mark.parametrize(("username", "person"), [("lena", "Mia"), ("marcus", "Aaliyah")])
def test_postgresql_shows_a_partner_whom_the_share_is_of_and_only_inside_it(
    username: str, person: str, stage: Stage
) -> None:
    key = stage.keys[f"people/{person}"]
    with held(stage, username) as outside:
        assert not [model for model, keys in outside.items() if key in keys and model is not Share]
    with held(stage, username, stage.keys[f"shares/{person}"]) as inside:
        more = {model: keys - outside.get(model, set()) for model, keys in inside.items()}
        assert {model for model, keys in more.items() if keys} == OPENED_BY_SHARES
        assert set().union(*more.values()) == {key}


@on_postgresql
@pytest.mark.parametrize("forged", ["shares/Aaliyah", "shares/Jay", "shares/Kai", "people/Mia", "nobody has it"])
def test_a_forged_share_leads_nowhere(forged: str, stage: Stage) -> None:
    with held(stage, "lena") as outside, held(stage, "lena", stage.keys.get(forged, uuid7())) as inside:
        assert inside == outside
    with held(stage, "sam") as outside, held(stage, "sam", stage.keys["shares/Mia"]) as inside:
        assert inside == outside


@on_postgresql
@pytest.mark.parametrize(
    ("username", "changes"),
    [
        ("lena", {"young_person_id": "people/Ellie"}),
        ("lena", {"until": "2016-11-20"}),
        ("jess", {"by_id": "users/jess"}),
        ("sam", {"by_id": "users/helen"}),
        ("sam", {"by_id": "users/sam", "until": "2017-11-02"}),
        ("sam", {"by_id": "users/sam", "young_person_id": "people/Ellie"}),
    ],
)
def test_nobody_makes_a_share_for_themselves_or_in_the_name_of_another_or_for_ever(
    username: str, changes: dict[str, str], stage: Stage
) -> None:
    row = tables.sample(stage, Share, "helen")
    for name in ("lena", "jess", "sam", "helen"):
        stage.keys[f"users/{name}"] = stage.world.user(name).pk
    signed = {"by_id": stage.keys[f"users/{username}"], **changes}
    wanted = {name: stage.keys.get(value, value) for name, value in signed.items()}
    with stage.acting(username), pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        tables.copy(Share, row, **wanted).save(force_insert=True)


def test_nobody_stretches_a_share_or_changes_what_it_is_for(stage: Stage) -> None:
    for username in ("sam", "helen", "lena"):
        for change in ({"until": "2016-12-30"}, {"purpose": "health"}, {"user_id": stage.world.user("marcus").pk}):
            with stage.acting(username), pytest.raises(DatabaseError), transaction.atomic():
                Share.objects.filter(pk=stage.keys["shares/Mia"]).update(**change)


def test_those_beside_them_see_that_the_partner_looked_and_nobody_else_does(stage: Stage, sign_in: SignIn) -> None:
    mia = f"/young-people/{stage.keys['people/Mia']}/"
    assert "Not yet" in page(sign_in("priya"), f"{mia}share/").partition("Ended shares")[0]
    page(sign_in("lena"), address(stage.keys["shares/Mia"]))
    assert "Not yet" not in page(sign_in("priya"), f"{mia}share/").partition("Ended shares")[0]
    helen = sign_in("helen")
    looked = page(helen, f"{mia}looked/")
    assert "Lena Shah" in looked and "What is shared with a partner, and nothing else" in looked
    assert "Lena</strong>, partner agency: like the police" in page(helen, f"{mia}looked/plain/")
    for username, sees in (("priya", 1), ("jess", 0), ("nadia", 0), ("marcus", 0)):
        with stage.acting(username) as standing:
            others = AuditRow.objects.exclude(actor_id=standing.user_id)
            assert others.count() == (sees if environment.POSTGRES else others.count()), username
