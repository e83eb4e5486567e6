"""Sending a referral makes everything that belongs to it, once, or nothing at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.people.models import Agreement, YoungPerson
from act.referrals import actions, queries
from act.referrals.facts import initials, referral_facts
from act.referrals.models import Draft, Referral
from act.trust.models import Authority, Tie
from act.trust.records.versions import Stale
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused
from tests.referrals.makers import ROCHDALE, TODAY, WIGAN, finished_draft, name_answers, sent_referral
from tests.screens.referrals import WAITING
from tests.world import World, posted

COUNTED = (YoungPerson, Referral, Agreement, Tie)


def _counts(world: World) -> list[int]:
    with world.acting("helen") as helen:
        return [model.objects.filter(authority_id__in=helen.managed).count() for model in COUNTED]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("username", "role", "ties"),
    [
        ("priya", Role.SOCIAL_WORKER, 1),
        ("sam", Role.KEY_WORKER, 0),
        ("helen", Role.MANAGER, 0),
        ("lena", Role.PARTNER, 0),
    ],
)
def test_one_young_person_one_referral_one_agreement_and_a_tie_for_a_social_worker(
    world: World, username: str, role: Role, ties: int
) -> None:
    before = _counts(world)
    with world.acting(username) as by:
        referral = sent_referral(by, name=name_answers("Amy Hope"))
    assert [now - then for now, then in zip(_counts(world), before, strict=True)] == [1, 1, 1, ties]
    assert (referral.referred_as, referral.agency_id is not None) == (role, role is Role.PARTNER)
    with world.acting("helen"):
        own_ties = list(
            Tie.objects.filter(young_person_id=referral.young_person_id).values_list("user__username", "since")
        )
    assert own_ties == ([("priya", TODAY)] if ties else [])


@pytest.mark.parametrize("order", [1, -1], ids=["as given", "the other way round"])
@pytest.mark.parametrize(
    ("username", "second", "code", "role", "ties"),
    [
        ("priya", Role.MANAGER, WIGAN, Role.SOCIAL_WORKER, 1),
        ("helen", Role.KEY_WORKER, WIGAN, Role.KEY_WORKER, 0),
        ("lena", Role.SOCIAL_WORKER, ROCHDALE, Role.PARTNER, 0),
    ],
    ids=["their own work before managing", "a manager who works with young people", "the posting of the authority"],
)
def test_of_two_postings_a_referral_is_sent_under_the_right_one(
    world: World, username: str, second: Role, code: str, role: Role, ties: int, order: int
) -> None:
    posted(user=world.user(username), authority=Authority.objects.get(code=code), role=second, since=TODAY)
    before = _counts(world)
    with world.acting(username) as by:
        assert len(by.postings) == 2
        referral = sent_referral(replace(by, postings=by.postings[::order]), name=name_answers("Amy Hope"))
    assert (referral.referred_as, referral.agency_id is not None) == (role, role is Role.PARTNER)
    assert [now - then for now, then in zip(_counts(world), before, strict=True)] == [1, 1, 1, ties]


def test_everything_made_lies_in_the_same_authority_under_the_key_that_the_draft_promised(world: World) -> None:
    with world.acting("lena") as lena:
        draft = finished_draft(lena)
        referral = actions.send(draft, by=lena, seen=draft.version, facts=referral_facts(draft), on=TODAY)
    with world.acting("helen"):
        person = YoungPerson.objects.get(pk=draft.young_person_id)
        agreement = Agreement.objects.get(young_person=person)
    assert {person.authority_id, agreement.authority_id, referral.authority_id} == {draft.authority_id}
    assert (agreement.to, agreement.answer, agreement.answered_on) == ("take_part", "agreed", TODAY)


@pytest.mark.parametrize("broken", ["Referral.check_fields", "tie", "audit.act"])
def test_nothing_is_made_when_it_fails_half_way_and_the_draft_is_still_there(
    world: World, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("half way")

    with world.acting("priya") as priya:
        draft = finished_draft(priya)
        facts = referral_facts(draft)
    before = _counts(world)
    monkeypatch.setattr(f"act.referrals.actions.drafts.{broken}", fail)
    with world.acting("priya") as priya, pytest.raises(RuntimeError, match="half way"):
        actions.send(draft, by=priya, seen=draft.version, facts=facts, on=TODAY)
    assert _counts(world) == before
    with world.acting("priya") as priya:
        assert queries.draft(priya, draft.pk).answers == draft.answers


def test_a_referral_is_sent_once_however_often_it_is_tried(world: World) -> None:
    with world.acting("lena") as lena:
        draft = finished_draft(lena)
        facts = referral_facts(draft)
        actions.send(draft, by=lena, seen=draft.version, facts=facts, on=TODAY)
        with pytest.raises(Stale):
            actions.send(draft, by=lena, seen=draft.version, facts=facts, on=TODAY)
        now = Draft.objects.get(pk=draft.pk)
        with pytest.raises(Refused, match="already been sent"):
            actions.send(now, by=lena, seen=now.version, facts=facts, on=TODAY)


def test_a_partner_follows_initials_and_state_and_opens_nothing(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("lena") as lena:
        referral = sent_referral(lena, name=name_answers("Amy Hope", "Ames"))
        assert not lena.people
    browser = sign_in("lena")
    text = html.fromstring(browser.get(reverse("referrals:referrals")).content).text_content()
    assert "A.H." in text
    assert WAITING in text
    assert "Amy" not in text
    assert "Ames" not in text
    for address in _addresses(referral.pk, referral.young_person_id):
        assert browser.get(address).status_code == 404


def _addresses(referral: UUID, person: UUID) -> list[str]:
    return [
        reverse("pages:young_person", args=[person]),
        reverse("people:describe", args=[person]),
        reverse("referrals:referral", args=[referral]),
        reverse("referrals:decide", args=[referral]),
    ]


def test_the_social_worker_who_referred_opens_the_page_at_once(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("priya") as priya:
        referral = sent_referral(priya, name=name_answers("Amy Hope"))
    assert sign_in("priya").get(reverse("pages:young_person", args=[referral.young_person_id])).status_code == 200
    assert sign_in("sam").get(reverse("pages:young_person", args=[referral.young_person_id])).status_code == 404


@pytest.mark.parametrize(
    ("answers", "field", "value"),
    [
        ({"language": {"language_answer": "known", "language": "Urdu"}}, "language", "Urdu"),
        ({"language": {"language_answer": "known", "language": "Urdu"}}, "language_not_said", ""),
        ({"language": {"language_answer": "declined", "language": ""}}, "language", ""),
        ({"language": {"language_answer": "declined", "language": ""}}, "language_not_said", "declined"),
        ({"language": {"language_answer": "not_asked", "language": ""}}, "language_not_said", "not_asked"),
        ({"matters": {"what_matters": "", "what_matters_on": None}}, "what_matters_on", None),
        (
            {"matters": {"what_matters": "Dance.", "what_matters_on": "2016-10-01"}},
            "what_matters_on",
            date(2016, 10, 1),
        ),
        ({"born": {"born_on": "2000-02-29"}}, "born_on", date(2000, 2, 29)),
        ({"disability": {"disability": "yes", "disability_words": "Write big."}}, "disability_words", "Write big."),
        ({"disability": {"disability": "no"}}, "disability_words", ""),
    ],
)
def test_a_finished_draft_is_read_as_typed_facts(
    world: World, answers: dict[str, dict[str, object]], field: str, value: object
) -> None:
    with world.acting("lena") as lena:
        assert getattr(referral_facts(finished_draft(lena, **answers)).young_person, field) == value


@pytest.mark.parametrize(
    ("answers", "field", "value"),
    [
        ({}, "social_worker_named", ""),
        ({"worker": {"social_worker_named": "Priya Ellis"}}, "social_worker_named", "Priya Ellis"),
        ({"home": {"lives": "elsewhere", "lives_words": "A caravan"}}, "lives_words", "A caravan"),
        ({"home": {"lives": "parent"}}, "lives_words", ""),
        ({"harm": {"harm": "suspected"}}, "harm", "suspected"),
    ],
)
def test_the_facts_of_a_referral_are_those_of_its_draft(
    world: World, answers: dict[str, dict[str, object]], field: str, value: object
) -> None:
    with world.acting("lena") as lena:
        assert getattr(referral_facts(finished_draft(lena, **answers)), field) == value


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Mia Robinson", "M.R."), ("mia", "M."), ("Mia van der Berg", "M.B."), ("Élodie", "É."), ("ßam Strauß", "SS.S.")],
)
def test_initials_are_those_of_the_first_and_the_last_name(name: str, letters: str) -> None:
    assert initials(name) == letters
