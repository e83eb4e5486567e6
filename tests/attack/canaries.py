"""Words that can be recognised wherever they turn up, put into everything that is kept about each young person."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import unescape
from typing import Any
from uuid import UUID

from django.db.models import CharField, TextField
from django.http import QueryDict
from django.test import Client
from django.urls import reverse

from act.casework.models import Contact, Involvement, PathOutcome, SupportEnding
from act.looks.models import LookReview
from act.methods.removals import EntryKind
from act.outcomes.models import Goal, NonCompletion
from act.people.models import LeftContradiction, PersonMatch, YoungPerson
from act.plans.models import Appointment, Meeting, MeetingInvitee, Task
from act.referrals import actions
from act.referrals.models import Decision, Draft, ExpectedPath, Referral, ReferralQuestion
from act.safety.models import DangerAlert, MissingEpisode, StrategyDecision
from act.transfers.models import MoveOffer
from act.trust.models import Disagreement, HidingDecision, HoldReason, Opening, RestrictionReview, Share
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.web import unsent_words
from act.voice.models import Feedback
from act.workforce.models import OversightNote
from tests.attack.disputed import DECIDED
from tests.attack.doors import DOORS, ONLY_SHOWS, PUBLIC, Door
from tests.attack.removed import REMOVED_FROM
from tests.attack.stage import DRAFTS, Stage
from tests.attack.told import LONG
from tests.attack.words import PEOPLE, manager_of

GUARDED = (Privacy.SPECIAL, Privacy.IDENTITY, Privacy.CONTACT)
SHORTEST = 40
"""Letters that a text can hold at least; a code or initials hold fewer."""


def texts_of(model: type[Any]) -> tuple[str, ...]:
    """The fields of a model that hold words about a person: a new one is planted and looked for without being named."""
    return tuple(
        field.name
        for field in model._meta.fields
        if field.name != "removed_words"
        and isinstance(field, CharField | TextField)
        and (field.max_length or SHORTEST) >= SHORTEST
        and privacy_of(model, field.name) in GUARDED
    )


FIELDS = {model: texts_of(model) for model in (YoungPerson, Referral, Contact, Goal, NonCompletion)}
ONLY_WITH_OTHERS: tuple[tuple[type[Any], dict[str, Any], tuple[str, ...]], ...] = (
    (MissingEpisode, {}, ("reported_by", "last_seen", "different", "companions")),
    (MissingEpisode, {"police_told_at__isnull": False}, ("police_reference",)),
    (MissingEpisode, {"ended_at__isnull": False}, ("found_where", "found_by")),
    (MissingEpisode, {"harmed": "yes"}, ("harm",)),
    (MissingEpisode, {"accepted": "no"}, ("declined_because",)),
    (
        MissingEpisode,
        {"interviewed_at__isnull": False},
        ("interviewer", "told", "about_others", "harm_told", "would_help", "factors"),
    ),
    (MissingEpisode, {"offered": "no"}, ("not_offered_because",)),
    (Involvement, {"ended_on__isnull": False}, ("ending_words",)),
    (Task, {}, ("what",)),
    (Meeting, {"state": "planned"}, ("where_words",)),
    (Meeting, {"state": "held"}, ("decided",)),
    (MeetingInvitee, {"name__endswith": "'s coach"}, ("name",)),
    (Appointment, {"state": "planned"}, ("where_words",)),
    (Appointment, {"state": "not_kept"}, ("answer_words",)),
    (Task, {"owner__isnull": True}, ("other_owner",)),
    (Task, {"outcome": "not_needed"}, ("why_not_needed",)),
)
"""Texts that only some rows can hold: which, and their fields."""
UNCHANGEABLE: dict[type[Any], tuple[str, ...]] = {
    Decision: ("reasons", "eligibility_words"),
    ExpectedPath: ("evidence", "judged_with"),
    ReferralQuestion: ("words", "answer"),
    Feedback: ("helped", "different"),
    Opening: ("why", "review_words"),
    DangerAlert: ("words", "ended_words"),
    StrategyDecision: ("words",),
    OversightNote: ("decision", "reason"),
    PersonMatch: ("reason",),
    LeftContradiction: ("reason",),
    RestrictionReview: ("words",),
    HidingDecision: ("words",),
    HoldReason: ("who_asked", "words"),
    Share: ("why",),
    MoveOffer: ("name", "why", "note", "reason"),
    SupportEnding: (
        *("went_well", "left_to_do", "who_helps"),
        *("decision_words", "undone_words", "follow_up_words"),
    ),
    PathOutcome: ("words",),
}
"""Written once: the demonstration's own words are looked for instead."""
OF_THIS_NAME = {
    (NonCompletion, "words"): "not_filled_in_words",
    (MissingEpisode, "different"): "different_this_time",
    (PersonMatch, "reason"): "why_two_people",
    (LeftContradiction, "reason"): "why_both_were_left",
    (RestrictionReview, "words"): "why_restricted",
    (HidingDecision, "words"): "what_a_second_person_said",
    (HoldReason, "words"): "why_on_hold",
    (ReferralQuestion, "words"): "asked_of_referrer",
    (ReferralQuestion, "answer"): "answered_by_referrer",
    (Share, "why"): "shared_because",
    (DangerAlert, "words"): "in_danger",
    (StrategyDecision, "words"): "no_strategy_meeting",
    (MeetingInvitee, "name"): "asked_by_name",
    (PathOutcome, "words"): "what_became_of_the_path",
    (OversightNote, "decision"): "oversight_decision",
    (OversightNote, "reason"): "oversight_reason",
    (MoveOffer, "name"): "offered_name",
    (MoveOffer, "why"): "offered_because",
    (MoveOffer, "note"): "offered_note",
    (MoveOffer, "reason"): "offer_declined_because",
    (DangerAlert, "ended_words"): "no_longer_in_danger",
}
"""Fields that have their name from elsewhere, and other readers there."""


@dataclass(frozen=True)
class Canary:
    """A word, whose it is (a young person's name, or the writer of unsent words), and the field it was put in."""

    word: str
    whose: str
    field: str
    about: UUID | None = None


@dataclass(frozen=True)
class Shown:
    """A page that somebody got: its door (empty for a public page), its status and its words."""

    door: str
    status: int
    words: str


Reader = Callable[[str], frozenset[Canary]]
PAGES_REMEMBERED = 50
"""Three answers in four are the same few refusals: each is looked through once."""


def reader(canaries: Iterable[Canary]) -> Reader:
    """Looks for all of these words in a page, as a browser shows it."""
    planted = tuple(canaries)

    @lru_cache(PAGES_REMEMBERED)
    def read(page: str) -> frozenset[Canary]:
        words = unescape(page)
        return frozenset(canary for canary in planted if canary.word in words)

    return read


def plant(stage: Stage) -> list[Canary]:
    """Puts a word of its own into every text about everybody, and gives the words."""
    return [
        *(canary for number, person in enumerate(PEOPLE, start=1) for canary in _about(stage, person, number)),
        *_asked(stage),
        *_drafts(stage),
        *_removed(stage),
        *_disputed(stage),
        *_kept(stage),
    ]


def _about(stage: Stage, person: str, number: int) -> Iterator[Canary]:
    key = stage.keys[f"people/{person}"]
    born = date(2001, 2, number)
    with stage.acting(manager_of(person)):
        _of(YoungPerson, key).update(born_on=born, what_matters="-", what_matters_on=date(2016, 10, 1))
        yield Canary(f"{born:%-d %B %Y}", person, "born_on", key)
        for model, fields in FIELDS.items():
            yield from _put(_of(model, key), person, fields, key)
        for model, such, fields in ONLY_WITH_OTHERS:
            yield from _put(_of(model, key).filter(**such), person, fields, key)
        _of(Referral, key).update(initials=f"Q.{person}.")
        yield Canary(f"Q.{person}.", person, "initials", key)
        for model, fields in UNCHANGEABLE.items():
            for row in _of(model, key).values(*fields):
                named = ((OF_THIS_NAME.get((model, field), field), word) for field, word in row.items())
                yield from (Canary(word, person, field, key) for field, word in named if word)


def _asked(stage: Stage) -> Iterator[Canary]:
    """What managers found when they asked about looks: the stage's own words."""
    for person in PEOPLE:
        key = stage.keys[f"people/{person}"]
        with stage.acting(manager_of(person)):
            for words in LookReview.objects.filter(looks__young_person_id=key).values_list("words", flat=True):
                yield Canary(words, person, "words_of_a_look", key)


def _put(rows: Any, person: str, fields: tuple[str, ...], key: UUID) -> Iterator[Canary]:
    words = {field: f"Q{person}{rows.model.__name__}{field.replace('_', '')}" for field in fields}
    if rows.update(**words):
        named = ((OF_THIS_NAME.get((rows.model, field), field), word) for field, word in words.items())
        yield from (Canary(word, person, field, key) for field, word in named)


def _of(model: type[Any], key: UUID) -> Any:
    return model._default_manager.filter(**{model.person_field: key})


def _removed(stage: Stage) -> Iterator[Canary]:
    """What an entry said that was removed: read by managers alone, once they say why."""
    for person in REMOVED_FROM:
        with stage.acting(manager_of(person)):
            entry = Contact.with_removed.get(pk=stage.keys[f"removed/{person}"])
            (said,) = Disagreement.objects.filter(entry=entry.pk)
        key = stage.keys[f"people/{person}"]
        yield from (Canary(words, person, "removed", key) for words in (entry.note, entry.removed_words, said.words))


def _disputed(stage: Stage) -> Iterator[Canary]:
    """What is said against an entry is read by all who read the entry; of feedback, by the manager alone."""
    for path in (path for path in stage.keys if path.startswith("disputed/")):
        person = "Aaliyah" if path.endswith(DECIDED) else "Mia"
        with stage.acting(manager_of(person)):
            said = Disagreement.objects.get(pk=stage.keys[path])
        field = "said_against_feedback" if said.kind == EntryKind.FEEDBACK else "said_against"
        words = filter(None, (said.words, said.outcome_words))
        yield from (Canary(word, person, field, stage.keys[f"people/{person}"]) for word in words)


def _drafts(stage: Stage) -> Iterator[Canary]:
    for writer in DRAFTS:
        with stage.acting(writer) as by:
            found = Draft.objects.get(pk=stage.keys[f"drafts/{writer}"])
            name = {"name": f"Qdraft{writer}", "called": "", "pronouns": ""}
            found = actions.answer(found, by=by, seen=found.version, question="name", answers=name)
            said = {"strengths": f"Qstrong{writer}"}
            actions.answer(found, by=by, seen=found.version, question="strengths", answers=said)
        yield Canary(f"Qdraft{writer}", writer, "draft", found.young_person_id)
        yield Canary(f"Qstrong{writer}", writer, "draft", found.young_person_id)


def _kept(stage: Stage) -> Iterator[Canary]:
    for writer in ("sam", "priya"):
        with stage.acting(writer) as by:
            unsent_words.keep_words(QueryDict(f"note=Qkept{writer}"), by=by, place=reverse("casework:log_contact"))
        yield Canary(f"Qkept{writer}", writer, "kept")


def walk(client: Client, stage: Stage, doors: tuple[Door, ...] = DOORS) -> Iterator[Shown]:
    """Every page that somebody can get, asked for, and posted to where something can be sent: the others refuse that
    before they look. Of the doors of one route that are shut, one is posted to, or in the long form all
    (`test_who_sees_what` posts to each of them)."""
    shut = set[str]()
    for door in doors:
        address = door.address(stage)
        asked = client.get(address)
        yield _shown(str(door), asked)
        if door.posted == ONLY_SHOWS or (asked.status_code == 404 and door.route in shut):
            continue
        posted = client.post(address, {"nonsense": "1"})
        yield _shown(str(door), posted)
        if not LONG and asked.status_code == posted.status_code == 404:
            shut.add(door.route)
    for person in PEOPLE:
        yield _shown("casework:log_contact with", client.get(f"/contacts/new/?with={stage.keys[f'people/{person}']}"))
    yield from (_shown(route, client.get(reverse(route))) for route in sorted(PUBLIC))


def _shown(door: str, response: Any) -> Shown:
    return Shown(door, response.status_code, unescape(response.content.decode()))
