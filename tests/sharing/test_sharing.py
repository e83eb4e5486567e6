"""Sharing with a partner: the fields that can be shared, what is seen before, and what is refused."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db.models import Model
from django.test import Client

from act.design.words import plural
from act.methods.missing import LATELY_MISSING
from act.methods.shares import SharePurpose, purposes
from act.sharing.fields import FIELDS, SharedField
from act.trust import clock
from act.trust.models import Restriction, Share, Tie, TieKind
from act.trust.records.privacy import Privacy, privacy_of
from tests.attack.shares import share_now
from tests.world import World, posting_of

SignIn = Callable[[str], Client]
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "shares.md"
TODAY = date(2016, 10, 31)
EVERY = purposes(TODAY)
WHY = "The duty sergeant asked whom to call."


def privacy(field: SharedField) -> set[Privacy]:
    """The classes of everything that a field is made of."""
    return {_class(field.source.model, column) for column in field.columns}


def _class(model: type[Model], column: str) -> Privacy:
    name, _, rest = column.partition("__")
    return _class(model._meta.get_field(name).related_model, rest) if rest else privacy_of(model, name)  # type: ignore[arg-type]


def test_every_purpose_names_fields_that_there_are_and_every_field_has_its_purpose() -> None:
    assert {name for each in EVERY for name in each.fields} == FIELDS.keys()


@pytest.mark.parametrize("purpose", EVERY, ids=lambda purpose: purpose.name)
def test_what_is_special_or_leads_to_somebody_s_door_is_in_no_set_unless_it_says_so(purpose: SharePurpose) -> None:
    guarded = {name for name in purpose.fields if privacy(FIELDS[name]) & {Privacy.SPECIAL, Privacy.CONTACT}}
    assert guarded == purpose.special


def test_the_page_of_purposes_says_what_the_code_does() -> None:
    rows = [line.strip("| ").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    days = [[each.label, plural(each.usual_days, "day"), plural(each.longest_days, "day")] for each in EVERY]
    marks = [
        [field.words, *("yes" if name in each.fields else "–" for each in EVERY)] for name, field in FIELDS.items()
    ]
    assert [row for row in rows if row in days] == days
    assert sorted(row for row in rows if row in marks) == sorted(marks)
    assert ["what they see", *(each.label for each in EVERY)] in rows


def test_a_purpose_says_of_how_many_days_it_shows_times_missing() -> None:
    purposes_with_times = [purpose for purpose in EVERY if "missing_times" in purpose.fields]
    assert purposes_with_times
    for purpose in purposes_with_times:
        assert f"in the last {LATELY_MISSING.days} days" in purpose.partner
        assert f"in the last {LATELY_MISSING.days} days" in purpose.young_person


def _address(world: World, rest: str = "") -> str:
    return f"/young-people/{world.people['Mia']}/share/{rest}"


def _with_lena(world: World, purpose: str = "whom_to_call") -> str:
    return _address(world, f"{posting_of('lena').pk}/{purpose}/")


def _said(why: str = WHY, until: str = "2016-11-14") -> dict[str, str]:
    return {"once": str(uuid4()), "why": why, "until": until}


def _page(answer: Any) -> str:
    return unescape(answer.content.decode())


def test_from_a_young_persons_page_to_the_partner_s_and_back(world: World, sign_in: SignIn) -> None:
    sam, lena = sign_in("sam"), sign_in("lena")
    assert f'href="{_address(world)}"' in sam.get(f"/young-people/{world.people['Mia']}/").content.decode()
    partner = posting_of("lena").pk
    chosen = sam.post(_address(world), {"once": str(uuid4()), "partner": str(partner), "purpose": "whom_to_call"})
    assert chosen["Location"] == _with_lena(world)
    seen_before = _page(sam.get(chosen["Location"]))
    assert "This is what Lena Shah would see" in seen_before and "Sam Okafor" in seen_before
    assert re.findall(r'name="until-\w+"[^>]*?value="(\d+)"', seen_before) == ["26", "12", "2016"]
    assert "Robinson" not in _page(lena.get("/shared/"))
    done = sam.post(chosen["Location"], _said())
    assert (done.status_code, done["Location"]) == (302, _address(world))
    with world.acting("sam"):
        share = Share.objects.get(young_person_id=world.people["Mia"])
    assert "Know who to call: until 14 November 2016" in _page(lena.get("/shared/"))
    shown = _page(lena.get(f"/shared/{share.pk}/"))
    assert "Sam Okafor shared it with you on 31 October 2016." in shown and "Robinson" not in shown
    assert WHY not in shown and WHY in _page(sam.get(_address(world)))
    assert sam.post(_address(world, f"{share.pk}/end/"), {"once": str(uuid4())}).status_code == 302
    assert lena.get(f"/shared/{share.pk}/").status_code == 404
    assert "ended 31 Oct 2016 by Sam Okafor" in _page(sam.get(_address(world)))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (_said(why="Because"), "Enter why they need to see this, in one sentence."),
        (_said(why=""), "Enter why they need to see this, in one sentence"),
        (_said(until="2016-10-31"), "must be 1 November 2016 or later"),
        (_said(until="2017-05-02"), "must be 1 May 2017 or earlier"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_shared(
    said: dict[str, str], told: str, world: World, sign_in: SignIn
) -> None:
    answer = sign_in("sam").post(_with_lena(world), said)
    assert answer.status_code == 422 and told in _page(answer)
    with world.acting("sam"):
        assert not Share.objects.exists()


def test_the_same_is_not_shared_twice_and_after_its_end_it_is_again(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    assert sam.post(_with_lena(world), _said()).status_code == 302
    again = sam.post(_with_lena(world), _said())
    assert again.status_code == 422 and "Lena Shah already sees this until 14 November 2016" in _page(again)
    with world.acting("sam"):
        share = Share.objects.get()
    sam.post(_address(world, f"{share.pk}/end/"), {"once": str(uuid4())})
    assert sam.post(_with_lena(world), _said()).status_code == 302


def test_a_restricted_record_is_shared_with_nobody_who_would_find_nothing(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        authority = helen.postings[0].authority_id
        who = {"young_person_id": world.people["Mia"], "authority_id": authority}
        Restriction(**who, since=clock.real_now()).save(force_insert=True)
    answer = sign_in("sam").post(_with_lena(world), _said())
    assert answer.status_code == 422 and "Only named people see this record" in _page(answer)


def test_whoever_covers_for_the_key_worker_is_told_too(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        share = share_now(sam, "lena", "Mia", "whom_to_call")
    with world.acting("helen"):
        tie = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER)
        Tie(
            authority_id=tie.authority_id,
            young_person_id=tie.young_person_id,
            user=world.user("jess"),
            kind=TieKind.COVER,
            since=TODAY,
            until=TODAY + timedelta(days=3),
        ).save(force_insert=True)
    assert "Sam Okafor<br>Jess Whitworth (cover)" in _page(sign_in("lena").get(f"/shared/{share.pk}/"))
