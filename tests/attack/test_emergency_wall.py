"""PostgreSQL alone, whatever our own code forgets: searching, opening in an emergency, closing and looking at one."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, ProgrammingError, transaction

from act.access.actions import searches as searching
from act.casework.models import Contact
from act.outcomes.models import Goal, GoalRating
from act.people.models import YoungPerson
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Opening, Search, SearchResult, Tie
from act.trust.scope.acting import SearchTerms, finding, refresh
from act.voice.models import Feedback
from tests import environment
from tests.attack import tables
from tests.attack.emergency import found, identifiers, open_now
from tests.attack.stage import Stage

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
WALL = "row-level security"
NAME_ALONE, DAY_ALONE = "name alone", "day alone"


def like(stage: Stage, model: Any, **changes: Any) -> Any:
    """A copy of a row of the stage."""
    return tables.copy(model, tables.sample(stage, model, "helen"), **changes)


@pytest.mark.parametrize("told", ["both", NAME_ALONE, DAY_ALONE, "another date", "another name", "part of a name"])
def test_a_row_is_reached_by_both_identifiers_and_by_no_less(told: str, stage: Stage) -> None:
    who, mia = identifiers("Mia"), stage.keys["people/Mia"]
    looked_for = {
        "both": SearchTerms(who.words, who.born_on),
        NAME_ALONE: SearchTerms(who.words, None),
        DAY_ALONE: SearchTerms((), who.born_on),
        "another date": SearchTerms(who.words, who.born_on + timedelta(days=1)),
        "another name": SearchTerms((*who.words, "tait"), who.born_on),
        "part of a name": SearchTerms((who.words[0][:2],), who.born_on),
    }[told]
    with stage.acting("jess"):
        with finding(looked_for):
            seen = set(YoungPerson.objects.values_list("pk", flat=True)) - {stage.keys["people/Jay"]}
            assert seen == ({mia} if told == "both" else set())
            assert Tie.objects.filter(young_person_id=mia).exists() == (told == "both")
        assert not YoungPerson.objects.filter(pk=mia).exists()


@pytest.mark.parametrize("username", ["lena", "ruth", "colin", "moira", "newcomer", "nadia", "david"])
def test_nobody_elsewhere_and_no_other_role_reaches_anybody_so(username: str, stage: Stage) -> None:
    who = identifiers("Mia")
    with stage.acting(username), finding(SearchTerms(who.words, who.born_on)):
        assert not YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).exists()


def test_whom_a_search_found_is_reached_in_the_scope_that_looks_and_nowhere_else(stage: Stage) -> None:
    with stage.acting("jess") as jess:
        found(jess, "Mia")
        assert not YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).exists()
        with finding(SearchTerms()):
            assert YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).exists()
            assert not Contact.objects.filter(young_person_id=stage.keys["people/Mia"]).exists()
    with stage.acting("priya"), finding(SearchTerms()):
        assert not YoungPerson.objects.filter(pk=stage.keys["people/Ellie"]).exists()


@pytest.mark.parametrize("person", ["Mia", "Aaliyah"])
def test_nobody_writes_that_they_found_somebody_without_both_identifiers(person: str, stage: Stage) -> None:
    with stage.acting("jess") as jess:
        searches, now = searching.spend(jess, clock.real_now()), clock.real_now()
        who = Subject(stage.keys[f"people/{person}"], searches[0].authority_id)
        with pytest.raises(ProgrammingError, match=WALL), transaction.atomic():
            searching.keep_found(searches, [who], now)


def test_nobody_is_found_in_time_to_come(stage: Stage) -> None:
    with stage.acting("jess") as jess:
        found(jess, "Mia")
        row = SearchResult.objects.filter(young_person_id=stage.keys["people/Mia"]).values().get()
        later = tables.copy(SearchResult, row, at=clock.real_now() + timedelta(hours=1))
        with finding(SearchTerms()), pytest.raises(ProgrammingError, match=WALL), transaction.atomic():
            later.save(force_insert=True)


@pytest.mark.parametrize(
    "changes",
    [
        {"opened_at": timedelta(hours=1), "until": timedelta(hours=2)},
        {"opened_at": -timedelta(minutes=31), "found": False},
    ],
    ids=["in time to come", "not found"],
)
def test_an_opening_is_of_now_and_of_somebody_found(changes: dict[str, Any], stage: Stage) -> None:
    now = clock.real_now()
    with stage.acting("jess") as jess:
        if changes.pop("found", True):
            found(jess, "Mia")
        times = {"opened_at": now, "until": now + timedelta(hours=1)}
        times |= {name: now + shift for name, shift in changes.items()}
        row = Opening.objects.filter(pk=stage.keys["openings/Jay"]).values().get()
        mine = tables.copy(Opening, row, young_person_id=stage.keys["people/Mia"], **times)
        with pytest.raises(ProgrammingError, match=WALL), transaction.atomic():
            mine.save(force_insert=True)


def test_the_same_row_of_somebody_found_is_accepted(stage: Stage) -> None:
    with stage.acting("jess") as jess:
        assert open_now(jess, "Mia").pk


def test_who_opened_reads_and_writes_nothing_but_a_contact_of_their_own(stage: Stage) -> None:
    jay = stage.keys["people/Jay"]
    with stage.acting("jess") as jess:
        for model in (Contact, Goal, Placement, MissingEpisode):
            assert model.objects.filter(young_person_id=jay).exists(), model
        assert not Feedback.objects.exists()
        assert YoungPerson.objects.filter(pk=jay).update(called="J") == 0
        assert Goal.objects.filter(young_person_id=jay).update(words="Mine") == 0
        assert Placement.objects.filter(young_person_id=jay).update(miles=1) == 0
        assert Contact.objects.filter(young_person_id=jay).update(note="Mine") == 0
        assert Tie.objects.filter(young_person_id=jay).update(until="2016-10-31") == 0
        user = {"worker_id": jess.user_id, "young_person_id": jay}
        like(stage, Contact, **user).save(force_insert=True)
        assert Contact.objects.filter(**user).update(note="Mine") == 1
        for model in (GoalRating, MissingEpisode):
            row = model.objects.filter(young_person_id=jay).values().first()
            with pytest.raises(ProgrammingError, match=WALL), transaction.atomic():
                tables.copy(model, row).save(force_insert=True)


def test_nobody_writes_a_contact_in_the_name_of_another(stage: Stage) -> None:
    sams = like(stage, Contact, worker_id=stage.world.user("sam").pk, young_person_id=stage.keys["people/Jay"])
    with stage.acting("jess"), pytest.raises(ProgrammingError, match=WALL), transaction.atomic():
        sams.save(force_insert=True)


def test_a_closed_opening_opens_nothing_at_once(stage: Stage) -> None:
    with stage.acting("jess") as jess:
        mine = Opening.objects.filter(pk=stage.keys["openings/Jay"])
        assert mine.update(ended_at=clock.real_now(), ended_by=jess.user) == 1
        refresh()
        assert not Contact.objects.filter(young_person_id=stage.keys["people/Jay"]).exists()


def test_nobody_opens_again_what_was_closed(stage: Stage) -> None:
    with stage.acting("sam"):
        mine = Opening.objects.filter(pk=stage.keys["openings/Ellie"])
        for change in ({"ended_at": None, "ended_by": None}, {"until": clock.real_now() + timedelta(hours=1)}):
            with pytest.raises(DatabaseError), transaction.atomic():
                mine.update(**change)


def test_nobody_signs_a_review_for_a_manager_or_for_themselves(stage: Stage) -> None:
    said = {"reviewed_at": clock.real_now(), "outcome": "right", "review_words": "It was."}
    with stage.acting("jess") as jess:
        mine = Opening.objects.filter(pk=stage.keys["openings/Jay"])
        for signed in (stage.world.user("helen"), jess.user):
            with pytest.raises(DatabaseError), transaction.atomic():
                mine.update(**said, reviewed_by=signed)


def test_what_a_manager_said_stays(stage: Stage) -> None:
    with stage.acting("helen") as helen:
        there = Opening.objects.filter(pk=stage.keys["openings/Ellie"])
        for change in ({"outcome": "not_right"}, {"review_words": ""}, {"why": "Other words"}):
            with pytest.raises(DatabaseError), transaction.atomic():
                there.update(**change)
        assert there.get().reviewed_by_id == helen.user_id


def test_searches_are_read_by_whoever_made_them_and_the_manager(stage: Stage) -> None:
    for username, sees in (("jess", 1), ("helen", 2), ("priya", 0), ("david", 1), ("lena", 0), ("moira", 0)):
        with stage.acting(username):
            assert (Search.objects.count(), SearchResult.objects.count()) == (sees, sees), username
