"""What needs somebody today: read from the record."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from lxml import html

from act.casework.queries import LastContact, own_young_people
from act.methods.missing import Accepted, Offered
from act.outcomes import actions as outcomes
from act.outcomes.models import NonCompletionReason, Rater
from act.pages import referral_needs as page_needs
from act.pages.needs import Need, needs, quiet_words
from act.people.queries import young_person
from act.referrals import actions
from act.referrals import queries as referrals
from act.referrals.models import Draft
from act.safety.actions import record_interview
from act.safety.facts import ReturnInterviewFacts
from act.safety.queries import length_in_words
from act.trust import clock
from act.trust.models import User
from act.trust.scope.standing import Standing
from tests.casework.contact_makers import logged_contact
from tests.outcomes.makers import ALL_ONES
from tests.referrals.makers import TODAY, authority_key, name_answers, sent_referral
from tests.safety.missing_makers import NOON, recorded_episode
from tests.screens.casework import RECORD_CONTACT
from tests.world import World


def _needs(by: Standing) -> list[Need]:
    own = own_young_people(by)
    return needs(by, [each.young_person for each in own], {each.young_person.pk: each.last for each in own})


Line = tuple[str, str, str]


def _lines(by: Standing) -> list[Line]:
    return [(need.name, need.words, need.act) for need in _needs(by)]


def _unmeasured(name: str, days: int, until: int) -> list[Line]:
    """Somebody of whom nothing was measured since their first day with a key worker."""
    words = f"Overdue by {days} days: first {{}}. Still counts until {until} November 2016"
    return [(name, words.format(measure), "Start") for measure in ("goal ratings", "SDQ (parent)", "SDQ (self-report)")]


MIA = _unmeasured("Mia R.", 13, 1)
AALIYAH = _unmeasured("Aaliyah K.", 12, 2)
JAY = _unmeasured("Jay T.", 3, 11)
WRITE_A_NOTE = "Write a note"
NO_NOTE = "No oversight note yet. ACT support began on {} October 2016"
QUIET = ("Jay T.", "Last in touch 10 days ago. Tried 2 times since", RECORD_CONTACT)


@pytest.mark.parametrize(
    ("member", "lines"),
    [
        ("sam", [*MIA, *JAY, QUIET]),
        ("jess", []),
        ("nadia", AALIYAH),
        ("priya", [*MIA, *JAY, ("Chloe B.", "Not met yet", RECORD_CONTACT), QUIET]),
        ("tom", AALIYAH),
        (
            "helen",
            [
                ("Ellie D.", "Waiting for a decision for 2 working days, since 27 October 2016", "Decide"),
                ("Chloe B.", "Accepted, but no key worker yet", "Choose a key worker"),
                ("Mia R.", NO_NOTE.format(4), WRITE_A_NOTE),
                ("Jay T.", NO_NOTE.format(14), WRITE_A_NOTE),
            ],
        ),
        ("david", [("Aaliyah K.", NO_NOTE.format(5), WRITE_A_NOTE)]),
        ("lena", []),
        ("ruth", []),
        ("colin", []),
        ("moira", []),
    ],
)
def test_each_of_the_cast_is_told_what_the_record_asks_of_them(
    world: World, member: str, lines: list[tuple[str, str, str]]
) -> None:
    with world.acting(member) as by:
        assert _lines(by) == lines


@pytest.mark.parametrize(
    ("made_on", "words"),
    [
        (TODAY, "Waiting for a decision since today"),
        (date(2016, 10, 28), "Waiting for a decision for 1 working day, since 28 October 2016"),
        (date(2016, 10, 3), "Waiting for a decision for 20 working days, since 3 October 2016"),
    ],
)
def test_a_referral_waits_in_working_days(world: World, made_on: date, words: str) -> None:
    with world.acting("helen") as helen:
        sent_referral(helen, on=made_on, name=name_answers("Amy Hope"))
        assert ("Amy H.", words, "Decide") in _lines(helen)


def test_the_referral_that_waited_longest_comes_first(world: World) -> None:
    with world.acting("helen") as helen:
        sent_referral(helen, on=date(2016, 10, 3), name=name_answers("Amy Hope"))
        assert [who for who, _, link in _lines(helen) if link == "Decide"] == ["Amy H.", "Ellie D."]


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (LastContact(TODAY, 0), ""),
        (LastContact(TODAY - timedelta(days=7), 0), ""),
        (LastContact(TODAY - timedelta(days=7), 3), ""),
        (LastContact(TODAY - timedelta(days=8), 0), "Last in touch 8 days ago"),
        (LastContact(TODAY - timedelta(days=8), 1), "Last in touch 8 days ago. Tried 1 time since"),
        (LastContact(None, 0), "Not met yet"),
    ],
)
def test_a_young_person_is_quiet_after_more_than_a_week(last: LastContact, words: str) -> None:
    assert quiet_words(last, Standing(User(), TODAY, (), ())) == words


def test_a_contact_takes_the_need_away(world: World) -> None:
    with world.acting("sam") as sam:
        assert QUIET in _lines(sam)
        logged_contact(world, sam, "Jay")
        assert _lines(sam) == [*MIA, *JAY]


def test_a_measure_is_needed_until_it_is_filled_in_or_a_reason_is_given(world: World) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        goal = outcomes.set_goal(mia, by=sam, words="Dance again", on=TODAY)
        outcomes.rate_goals(mia, by=sam, ratings={goal.pk: 4}, rater=Rater.YOUNG_PERSON, on=TODAY)
        assert _lines(sam) == [*MIA[1:], *JAY, QUIET]
        outcomes.enter_measure(mia, by=sam, measure="sdq_parent", answers=ALL_ONES, on=TODAY)
        assert _lines(sam) == [MIA[2], *JAY, QUIET]
        said = NonCompletionReason.YOUNG_PERSON_REFUSED
        outcomes.record_non_completion(mia, by=sam, measure="sdq_self", month=0, reason=said, words="", on=TODAY)
        assert _lines(sam) == [*JAY, QUIET]


def test_who_is_missing_comes_before_a_return_interview_and_both_before_measures(world: World) -> None:
    with world.acting("sam") as sam:
        long_ago = datetime(2016, 10, 25, 20, tzinfo=UTC)
        late = recorded_episode(world, sam, "Mia", began_at=long_ago, ended_at=long_ago + timedelta(hours=6))
        recorded_episode(world, sam, "Mia")
        gone = datetime(2016, 10, 30, 22, tzinfo=UTC)
        recorded_episode(world, sam, "Jay", began_at=gone, ended_at=None)
        before, found, after = clock.now(), _lines(sam), clock.now()
        since = {f"Missing since Sun 30 Oct, 22:00 ({length_in_words(gone, at)})" for at in (before, after)}
        words = {f"{each} · police not told yet" for each in since}
        assert found[0][1] in words
        assert found[:3] == [
            ("Jay T.", found[0][1], "Police told now"),
            (
                "Mia R.",
                "Return interview overdue since Sat 03:00. Came home Wed 03:00 after 6 h missing",
                "Record",
            ),
            ("Mia R.", "Return interview due by Wed 02:00. Came home Sun 02:00 after 5 h missing", "Record"),
        ]
        assert found[3:] == [*MIA, *JAY, QUIET]
        told = ReturnInterviewFacts(
            offered=Offered.YES, accepted=Accepted.NO, interviewed_at=None, interviewer="", told=""
        )
        record_interview(late, by=sam, seen=late.version, facts=told, now=NOON)
        assert _lines(sam) == [found[0], *found[2:]]


def test_an_own_draft_is_remembered_until_it_is_sent(world: World) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
        assert _lines(lena) == [("Someone", "You haven't sent this referral yet", "Continue")]
        actions.answer(draft, by=lena, seen=1, question="name", answers=name_answers("Amy Hope"))
        assert [who for who, _, _ in _lines(lena)] == ["Amy H."]
        Draft.objects.filter(pk=draft.pk).update(sent_as=draft.pk)
        assert _lines(lena) == []


@pytest.mark.parametrize("member", ["sam", "priya", "helen"])
def test_every_need_leads_to_where_it_is_done(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    with world.acting(member) as by:
        found = _needs(by)
    browser = sign_in(member)
    text = html.fromstring(browser.get("/").content).text_content()
    for need in found:
        assert need.words in text
        assert browser.get(need.act_href, follow=True).status_code == 200


def test_what_waits_is_listed_as_far_as_a_list_goes_and_counted_as_far_as_it_says(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.acting("priya") as priya:
        for name in ("Ida Brown", "Noor Green", "Ana Grey"):
            sent_referral(priya, name=name_answers(name))
    monkeypatch.setattr(referrals, "QUEUE_ROWS", 1)
    words = []
    for most in (3, 2):
        monkeypatch.setattr(referrals, "MOST_COUNTED", most)
        monkeypatch.setattr(page_needs, "MOST_COUNTED", most)
        monkeypatch.setattr(referrals._queue, "_by_kinds", {})  # it was written for other numbers
        with world.acting("helen") as helen:
            words.append([line for line in _lines(helen) if line[0] in ("Ellie D.", "Ida B.", "Referrals")])
    ellie = ("Ellie D.", "Waiting for a decision for 2 working days, since 27 October 2016", "Decide")
    assert words == [
        [ellie, ("Referrals", "3 more referrals waiting for a decision", "See all")],
        [ellie, ("Referrals", "Over 2 more referrals waiting for a decision", "See all")],
    ]
