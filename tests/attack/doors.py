"""Every door of the service and who may take it, written from the words of the policy. A route without a line here
fails `test_routes`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from act.evaluation.figure_records import EARLIER_NAMES
from act.methods.removals import EntryKind
from act.trust.web.route_policy import policy_of
from tests.attack.stage import DRAFTS, Stage
from tests.attack.words import (
    ADMINISTRATORS,
    BESIDE,
    COUNT,
    COVERS,
    EVALUATORS,
    EVERYONE,
    FINANCE,
    FIND,
    LEADS,
    LIVED,
    MANAGERS,
    OPENERS,
    PARTNERS,
    PEOPLE,
    READ_ON,
    REFER,
    REFERRED_BY,
    SEE_PEOPLE,
    SHARED_WITH,
    WORKERS,
    lead_of,
    manager_of,
    reads,
    works_with,
)

ONLY_SHOWS, ASKS = 405, 422
"""What a POST of nonsense is answered with: a page that only shows refuses the method, a form says what is missing."""
MOVED_ON = 302
"""What asking for a form is answered with when its step was taken already: the way to the referral."""


@dataclass(frozen=True, eq=False)
class Door:
    """A route with its key: whose role has such a page, and who may open this one."""

    route: str
    role: frozenset[str]
    posted: int
    key: str = ""
    opens: frozenset[str] | None = None
    rest: dict[str, str] = field(default_factory=dict)
    shown: int = 200

    def address(self, stage: Stage, *, key: UUID | None = None) -> str:
        """Where it is; with another key, where the like of it would be."""
        own = {"key": key or stage.keys[self.key]} if self.key else {}
        rest = {name: stage.keys.get(value, value) for name, value in self.rest.items()}
        return reverse(self.route, kwargs={**own, **rest})

    def beneath(self, stage: Stage, key: UUID) -> str:
        """The like of it beneath the same record, where one further in has another key; empty where none is."""
        rest = {name: key if value in stage.keys else value for name, value in self.rest.items()}
        return "" if rest == self.rest else reverse(self.route, kwargs={"key": stage.keys[self.key], **rest})

    def answer(self, username: str, method: str) -> int:
        """The status that somebody signed in should get."""
        opens = self.role if self.opens is None else self.opens
        if method == "POST" and self.posted == ONLY_SHOWS:
            return ONLY_SHOWS if username in self.role else 404
        if username not in opens:
            return 404
        return self.posted if method == "POST" else self.shown

    def shut_before_reading(self, username: str, method: str) -> bool:
        """Whether no record decides: their role has no such page, or the page has nothing that can be sent."""
        return username not in self.role or (method == "POST" and self.posted == ONLY_SHOWS)

    def __str__(self) -> str:
        return " ".join([self.route, self.key, *self.rest.values()]).strip()


NOBODY: frozenset[str] = frozenset()
CLOSERS = MANAGERS | {"sam", "jess", "nadia", "femi"}
"""Managers and key workers; a worker who covers is posted as one."""
HELEN, DAVID = frozenset({"helen"}), frozenset({"david"})


WRITERS = {"Mia": "sam", "Jay": "sam", "Aaliyah": "nadia", "Rae": "sam"}
"""Who wrote down where somebody lived, when they were missing, and their goals: their key worker."""


def _one(name: str) -> frozenset[str]:
    return frozenset({name})


FIGURES = (
    "people.joined",
    "people.edge_of_care",
    "referrals.received",
    "engagement.left_early",
    "casework.contacts_made",
    "workforce.caseload_published",
    "homes.broke_down",
    "homes.missing_lately",
    "homes.expected_to_move",
    "measures.baseline",
    "change.better",
    "change.sdq_parent.after_3.total",
    "change.goals_down",
    "voice.young_people",
    "voice.parents_safer_no",
    "evaluation.interviews",
    "costs.benefit_gross",
    "costs.grant",
)
"""Some figures of every kind: all of them open in `tests/evaluation/test_records.py`."""
SELF, PARENT = {"measure": "sdq_self"}, {"measure": "sdq_parent"}
FIRST = {"month": "0"}
ANY_GOAL, ANY_FORM = {"goal": "goals/Mia/0"}, {"form": "forms/Mia/0"}


def _removing() -> Iterator[Door]:
    """An entry is removed by its writer and by a manager; what it said is read by managers."""
    for contact, opens in (
        ("contacts/Mia/0", {"sam", "helen"}),
        ("contacts/Mia/6", {"priya", "helen"}),
        ("contacts/Aaliyah/0", {"nadia", "david"}),
        ("removed/Mia", set[str]()),
    ):
        yield Door("casework:remove_contact", SEE_PEOPLE, ASKS, contact, frozenset(opens))
        yield Door("casework:move_contact", SEE_PEOPLE, ASKS, contact, frozenset(opens))
    for who in PEOPLE:
        yield Door("pages:removed_entries", MANAGERS, ASKS, f"people/{who}", _one(manager_of(who)))


def _disagreeing() -> Iterator[Door]:
    """What is said against an entry is read by all who read it, and added by those who work with the young person."""
    for kind in EntryKind:
        opens = HELEN if kind is EntryKind.FEEDBACK else reads("Mia")
        yield Door("people:disagreements", SEE_PEOPLE, ONLY_SHOWS, f"against/{kind}", opens, {"kind": kind})
    for kind, opens in (("contact", reads("Mia")), ("feedback", HELEN)):
        yield Door("people:disagree", SEE_PEOPLE, ASKS, f"against/{kind}", opens, {"kind": kind})
        yield Door("people:decide_disagreement", SEE_PEOPLE, ASKS, f"disputed/{kind}", HELEN)
    of_aaliyah = ("against/decided", reads("Aaliyah"), {"kind": "contact"})
    yield Door("people:disagreements", SEE_PEOPLE, ONLY_SHOWS, *of_aaliyah)
    yield Door("people:disagreements", SEE_PEOPLE, ONLY_SHOWS, "against/rating", NOBODY, {"kind": "form"})
    yield Door("people:disagreements", SEE_PEOPLE, ONLY_SHOWS, "removed/Mia", NOBODY, {"kind": "contact"})
    of_jay = {"kind": "missing"}
    yield Door("people:disagreements", SEE_PEOPLE, ONLY_SHOWS, "episodes/Jay/0", reads("Jay"), of_jay)
    yield Door("people:disagree", SEE_PEOPLE, ASKS, "episodes/Jay/0", works_with("Jay"), of_jay)


def _measuring() -> Iterator[Door]:
    """Goals and measures: read by all who work with them, written by those beside them while ACT is there."""
    for who in PEOPLE:
        yield from (
            Door(f"outcomes:{page}", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", reads(who))
            for page in ("goals", "measures")
        )
    for who, route, rest, shown in (
        ("Mia", "new_goal", {}, MOVED_ON),  # three of hers stand
        ("Jay", "new_goal", {}, 200),
        ("Aaliyah", "new_goal", {}, 200),
        *((who, "rate", {}, 200) for who in LIVED),
        *((who, "enter", measure, 200) for who in LIVED for measure in (SELF, PARENT)),
        ("Mia", "not_filled_in", SELF | FIRST, 200),
        ("Mia", "not_filled_in", PARENT | FIRST, MOVED_ON),
        ("Aaliyah", "not_filled_in", PARENT | FIRST, 200),
        *((who, "goal_words", {"goal": f"goals/{who}/0"}, 200) for who in LIVED),
        *((who, "end_goal", {"goal": f"goals/{who}/0"}, 200) for who in LIVED),
        ("Mia", "end_goal", {"goal": "goals/Mia/1"}, MOVED_ON),  # another took its place
        ("Chloe", "new_goal", {}, MOVED_ON),
        ("Chloe", "rate", {}, MOVED_ON),
        ("Chloe", "enter", SELF, MOVED_ON),
    ):
        beside = frozenset(BESIDE[who])
        yield Door(f"outcomes:{route}", WORKERS, ASKS, f"people/{who}", beside, rest, shown)
    for who, typed_by in (("Mia", "sam"), ("Jay", "sam"), ("Aaliyah", "nadia")):
        yield Door("outcomes:amend", WORKERS, ASKS, f"people/{who}", _one(typed_by), {"form": f"forms/{who}/0"})
    for who, writer in WRITERS.items():
        goal = {"goal": f"goals/{who}/0"}
        yield Door(
            "outcomes:remove_rating", SEE_PEOPLE, ASKS, f"people/{who}", frozenset({writer, manager_of(who)}), goal
        )
    for who in ("Mia", "Jay", "Aaliyah"):
        form, opens = {"form": f"forms/{who}/0"}, frozenset({WRITERS[who], manager_of(who)})
        yield Door("outcomes:remove_form", SEE_PEOPLE, ASKS, f"people/{who}", opens, form)
    yield Door("outcomes:remove_form", SEE_PEOPLE, ASKS, "people/Jay", NOBODY, ANY_FORM)
    yield Door("outcomes:remove_reason", SEE_PEOPLE, ASKS, "people/Mia", frozenset({"sam", "helen"}), SELF | FIRST)
    yield Door("outcomes:remove_reason", SEE_PEOPLE, ASKS, "people/Mia", NOBODY, PARENT | FIRST)
    for who in ("Jay", "Aaliyah", "Nia"):
        yield Door("outcomes:goal_words", WORKERS, ASKS, f"people/{who}", NOBODY, ANY_GOAL)
        yield Door("outcomes:end_goal", WORKERS, ASKS, f"people/{who}", NOBODY, ANY_GOAL)
        yield Door("outcomes:amend", WORKERS, ASKS, f"people/{who}", NOBODY, ANY_FORM)
    yield Door("outcomes:not_filled_in", WORKERS, ASKS, "people/Chloe", NOBODY, PARENT | FIRST)
    yield Door("outcomes:new_goal", WORKERS, ASKS, "people/Nia", NOBODY)


def _at_home() -> Iterator[Door]:
    """Where they live: for those who work with them, and the manager."""
    for who in PEOPLE:
        yield Door("placements:home", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", reads(who))
        yield Door("placements:place", FIND, ASKS, f"people/{who}", works_with(who))
    for who in LIVED:
        stay = {"placement": f"placements/{who}/0"}
        yield Door("placements:amend_placement", FIND, ASKS, f"people/{who}", works_with(who), stay)
        for verb in ("remove", "move"):
            yield Door(f"placements:{verb}_placement", FIND, ASKS, f"people/{who}", _writer_of(who), stay)
    yield Door("placements:amend_placement", FIND, ASKS, "people/Jay", NOBODY, {"placement": "placements/Mia/0"})


def _writer_of(who: str) -> frozenset[str]:
    return frozenset({WRITERS[who], manager_of(who)})


def _missing() -> Iterator[Door]:
    """When they were missing, and what is known of it: for those who work with them, and the manager."""
    for who in PEOPLE:
        yield Door("safety:report_missing", FIND, ASKS, f"people/{who}", works_with(who))
    for who in LIVED:
        episode = {"episode": f"episodes/{who}/0"}
        for route in ("amend_missing", "police_told", "missing_details", "interview", "decide_strategy"):
            yield Door(f"safety:{route}", FIND, ASKS, f"people/{who}", works_with(who), episode)
        yield Door("safety:came_home", FIND, ASKS, f"people/{who}", works_with(who), episode, MOVED_ON)
        for verb in ("remove", "move"):
            yield Door(f"safety:{verb}_missing", FIND, ASKS, f"people/{who}", _writer_of(who), episode)
    decided = {"episode": "episodes/Mia/1"}
    yield Door("safety:decide_strategy", FIND, ASKS, "people/Mia", works_with("Mia"), decided, MOVED_ON)
    still_missing = {"episode": "episodes/Jay/2"}
    for route, shown in (("came_home", 200), ("interview", MOVED_ON)):
        yield Door(f"safety:{route}", FIND, ASKS, "people/Jay", works_with("Jay"), still_missing, shown)
    for route in ("interview", "police_told", "missing_details", "decide_strategy"):
        yield Door(f"safety:{route}", FIND, ASKS, "people/Jay", NOBODY, {"episode": "episodes/Mia/0"})


def _in_danger() -> Iterator[Door]:
    """Saying that they are in danger, and that it is over: for those who work with them, and the manager."""
    for who in PEOPLE:
        yield Door("safety:raise_alert", FIND, ASKS, f"people/{who}", works_with(who))
    for who in ("Mia", "Aaliyah"):
        alert = {"alert": f"alerts/{who}"}
        yield Door("safety:end_alert", FIND, ASKS, f"people/{who}", works_with(who), alert)
    yield Door("safety:end_alert", FIND, ASKS, "people/Jay", NOBODY, {"alert": "alerts/Mia"})


def _planning() -> Iterator[Door]:
    """What happens next: for those who work with them, and the manager; removed by who wrote it, or a manager."""
    for who in PEOPLE:
        yield Door("plans:add_task", FIND, ASKS, f"people/{who}", works_with(who))
        yield Door("plans:plan_appointment", FIND, ASKS, f"people/{who}", works_with(who))
        yield Door("plans:call_meeting", FIND, ASKS, f"people/{who}", works_with(who))
    for who in LIVED:
        for route in ("amend_task", "finish_task"):
            yield Door(f"plans:{route}", FIND, ASKS, f"tasks/{who}", works_with(who))
        yield Door("plans:amend_task", FIND, ASKS, f"tasks/{who}/nan", works_with(who))
        yield Door("plans:finish_task", FIND, ASKS, f"tasks/{who}/nan", works_with(who), shown=MOVED_ON)
        yield Door("plans:remove_task", FIND, ASKS, f"tasks/{who}", _writer_of(who))
        for which, shown in ((f"visits/{who}", 200), (f"visits/{who}/over", MOVED_ON)):
            yield Door("plans:change_appointment", FIND, ASKS, which, works_with(who), shown=shown)
            yield Door("plans:answer_appointment", FIND, ASKS, which, works_with(who))
            yield Door("plans:remove_appointment", FIND, ASKS, which, _writer_of(who))
        for which, shown in ((f"meetings/{who}", 200), (f"meetings/{who}/held", MOVED_ON)):
            yield Door("plans:change_meeting", FIND, ASKS, which, works_with(who), shown=shown)
            yield Door("plans:record_meeting", FIND, ASKS, which, works_with(who))
            yield Door("plans:remove_meeting", FIND, ASKS, which, _writer_of(who))


def _on_duty() -> Iterator[Door]:
    """The rota, read by all; planned by a manager of the authority. Hours and days away: the worker and the manager."""
    yield Door("workforce:rota", EVERYONE, ONLY_SHOWS)
    for place, manager in (("Wigan", HELEN), ("Rochdale", DAVID)):
        week = {"monday": "2016-10-31"}
        yield Door("workforce:plan_week", MANAGERS, ASKS, f"authorities/{place}", manager, week)
        for route in ("change_duty", "end_duty"):
            yield Door(f"workforce:{route}", MANAGERS, ASKS, f"duty/{place}", manager)
    yield Door("workforce:plan_week", MANAGERS, ASKS, "authorities/Wigan", NOBODY, {"monday": "2016-11-01"})
    for who, opens in (
        *((who, HELEN | _one(who)) for who in ("sam", "priya", "helen")),
        ("nadia", DAVID | _one("nadia")),
        ("lena", NOBODY),
    ):
        for route in ("hours", "say_away"):
            yield Door(f"workforce:{route}", FIND, ASKS, f"accounts/{who}", opens)
    yield Door("workforce:end_away", FIND, ASKS, "away/Wigan", HELEN | _one("priya"))
    yield Door("workforce:end_away", FIND, ASKS, "away/Rochdale", DAVID | _one("tom"))


def _moving() -> Iterator[Door]:
    """Moves between authorities: offered by one manager, answered by the other. Jay's waits, Aaliyah's was declined."""
    for who in PEOPLE:
        opens = _one(manager_of(who)) if who in {*LIVED, "Nia"} else NOBODY
        yield Door(
            "transfers:offer_move", MANAGERS, ASKS, f"people/{who}", opens, shown=MOVED_ON if who == "Jay" else 200
        )
    yield Door("transfers:moves", MANAGERS, ONLY_SHOWS)
    for path in ("offers/Jay", "offers/Aaliyah"):
        yield Door("transfers:move", MANAGERS, ONLY_SHOWS, path)
    yield Door("transfers:answer", MANAGERS, ASKS, "offers/Jay", DAVID)
    yield Door("transfers:withdraw", MANAGERS, ASKS, "offers/Jay", HELEN)
    yield Door("transfers:answer", MANAGERS, ASKS, "offers/Aaliyah", HELEN, shown=MOVED_ON)
    yield Door("transfers:withdraw", MANAGERS, ASKS, "offers/Aaliyah", DAVID, shown=MOVED_ON)


def _heard() -> Iterator[Door]:
    """Handing the tablet over, typing in from paper for whom it is not about, and reading."""
    for who in PEOPLE:
        yield Door("voice:hand_over", FIND, ASKS, f"people/{who}", frozenset(BESIDE[who]))
        not_rated = works_with(who) - {"sam", "nadia", "femi"}
        yield Door("voice:paper", FIND, ASKS, f"people/{who}", not_rated)
    yield Door("voice:all_feedback", MANAGERS, ONLY_SHOWS)
    for who in ("Mia", "Aaliyah"):
        yield Door("voice:remove_feedback", MANAGERS, ASKS, f"feedback/{who}/0", _one(manager_of(who)))


def _proved() -> Iterator[Door]:
    """The evaluation, the costs, and the records behind their Figures."""
    for route in ("evaluation:summary", "evaluation:measures", "evaluation:interviews", "evaluation:survey"):
        yield Door(route, COUNT, ONLY_SHOWS)
    for names, shown in ((FIGURES, 200), (EARLIER_NAMES, MOVED_ON)):
        yield from (Door("evaluation:records", COUNT, ONLY_SHOWS, rest={"name": name}, shown=shown) for name in names)
    yield Door("evaluation:records", COUNT, ONLY_SHOWS, opens=NOBODY, rest={"name": "no.such.figure"})
    yield Door("evaluation:recount", COUNT, ASKS)
    yield Door("evaluation:record_interview", EVALUATORS, ASKS)
    yield Door("evaluation:open_wave", EVALUATORS, ASKS)
    for place in ("Wigan", "Rochdale"):
        yield Door("evaluation:take_out", EVALUATORS, ASKS, f"interviews/{place}")
        yield Door("evaluation:new_link", EVALUATORS, ASKS, f"waves/{place}")
    yield Door("costs:summary", COUNT, ONLY_SHOWS)
    yield Door("costs:new_cost", FINANCE, ASKS)


def _closing() -> Iterator[Door]:
    """How much time they need, and the end: for their key worker and the manager, once ACT has come."""
    for who, opens in (
        ("Mia", HELEN | _one("sam")),
        ("Jay", HELEN | _one("sam")),
        ("Aaliyah", DAVID | _one("nadia")),
        ("Rae", HELEN | _one("sam")),
        ("Chloe", NOBODY),
        ("Kai", NOBODY),
    ):
        waits = MOVED_ON if who == "Aaliyah" else 200
        yield Door("casework:close", CLOSERS, ASKS, f"people/{who}", opens, shown=waits)
        yield Door("casework:set_intensity", CLOSERS, ASKS, f"people/{who}", opens)
    yield Door("casework:close", CLOSERS, ASKS, "people/Nia", HELEN, shown=MOVED_ON)
    yield from _endings()
    yield Door("casework:set_intensity", CLOSERS, ASKS, "people/Nia", HELEN)


def _endings() -> Iterator[Door]:
    """An ending that waits, and one to which a manager agreed: read by all who read the record, moved by few."""
    for who in ("Aaliyah", "Nia", "Jay", "Rae"):
        yield Door("casework:ending", SEE_PEOPLE, ONLY_SHOWS, f"endings/{who}", reads(who))
    waits, agreed = "endings/Aaliyah", "endings/Nia"
    yield Door("casework:answer_ending", MANAGERS, ASKS, waits, DAVID)
    yield Door("casework:answer_ending", MANAGERS, ASKS, agreed, HELEN, shown=MOVED_ON)
    yield Door("casework:withdraw_ending", CLOSERS, ASKS, waits, DAVID | _one("nadia"))
    yield Door("casework:withdraw_ending", CLOSERS, ASKS, agreed, NOBODY)
    for route in ("undo_ending", "follow_up", "change_reader"):
        yield Door(f"casework:{route}", MANAGERS, ASKS, waits, NOBODY)
        yield Door(f"casework:{route}", MANAGERS, ASKS, agreed, HELEN)


def _in_emergencies() -> Iterator[Door]:
    """Finding somebody, opening their record, closing it, and a manager's look. `test_opening` opens what was found."""
    yield Door("access:find", FIND, ASKS)
    for who in set(PEOPLE) - {"Kai", "Ellie"}:  # whom tom and sam found half an hour ago, perhaps
        # Who only reads what was there when ACT ended searches for them first, like any other worker.
        present = (reads(who) - READ_ON.get(who, set())) & OPENERS
        yield Door("access:open_in_emergency", OPENERS, MOVED_ON, f"people/{who}", present, shown=MOVED_ON)
    yield Door("access:openings", MANAGERS, ONLY_SHOWS)
    for who, opener, shown in (("Jay", "jess", 200), ("Kai", "tom", MOVED_ON), ("Ellie", "sam", MOVED_ON)):
        manager = _one(manager_of(who))
        yield Door("access:review_opening", MANAGERS, ASKS, f"openings/{who}", manager)
        yield Door("access:end_opening", SEE_PEOPLE, ASKS, f"openings/{who}", manager | {opener}, shown=shown)


def _with_partners() -> Iterator[Door]:
    """Sharing, for those beside them and the manager; reading it, for the one partner with whom something is shared."""
    for who in PEOPLE:
        yield Door("sharing:shares", FIND, ASKS, f"people/{who}", works_with(who))
    for who, partner, other in (("Mia", "lena", "marcus"), ("Aaliyah", "marcus", "lena")):
        for purpose in ("whom_to_call", "return_interview", "planning_meeting", "health"):
            rest = {"partner": f"postings/{partner}", "purpose": purpose}
            yield Door("sharing:share_with", FIND, ASKS, f"people/{who}", works_with(who), rest)
        for rest in (
            {"partner": f"postings/{other}", "purpose": "health"},
            {"partner": "postings/sam", "purpose": "health"},
            {"partner": f"postings/{partner}", "purpose": "everything"},
        ):
            yield Door("sharing:share_with", FIND, ASKS, f"people/{who}", NOBODY, rest)
    for who, shown in (("Mia", 200), ("Aaliyah", 200), ("Jay", MOVED_ON), ("Kai", MOVED_ON)):
        rest = {"share": f"shares/{who}"}
        yield Door("sharing:end_share", FIND, ASKS, f"people/{who}", works_with(who), rest, shown)
        yield Door("sharing:share", PARTNERS, ONLY_SHOWS, f"shares/{who}", frozenset(SHARED_WITH.get(who, ())))
    yield Door("sharing:end_share", FIND, ASKS, "people/Jay", NOBODY, {"share": "shares/Mia"})
    yield Door("sharing:shared", PARTNERS, ONLY_SHOWS)


def _hidden() -> Iterator[Door]:
    """Who may see a record: said by a manager who does; whoever sees it can say that they know the young person."""
    yield Door("access:restricted", MANAGERS, ONLY_SHOWS)
    for who in PEOPLE:
        manager = _one(manager_of(who))
        yield Door("access:who_may_see", MANAGERS, ONLY_SHOWS, f"people/{who}", manager)
        yield Door("access:know_them", SEE_PEOPLE, ASKS, f"people/{who}", reads(who))
    for who, manager in (("Rae", HELEN), ("Zed", DAVID)):
        yield Door("access:restrict", MANAGERS, MOVED_ON, f"people/{who}", manager, shown=MOVED_ON)
        yield Door("access:end_name", MANAGERS, ASKS, f"people/{who}", manager, {"named": f"passes/{who}"})
        for route in ("name_person", "look_again", "close_to"):
            yield Door(f"access:{route}", MANAGERS, ASKS, f"people/{who}", manager)
    for who, manager in (("Rae", HELEN), ("Kai", DAVID)):
        yield Door("access:end_block", MANAGERS, ASKS, f"people/{who}", manager, {"block": f"blocks/{who}"})
    deciders = MANAGERS | LEADS
    for who, path in (("Rae", "decisions/Rae"), ("Zed", "decisions/Zed"), ("Kai", "decisions/block/Kai")):
        yield Door("access:decide", deciders, ASKS, f"people/{who}", _one(lead_of(who)), {"decision": path})
    yield Door("access:decide", deciders, ASKS, "people/Mia", NOBODY, {"decision": "decisions/Rae"})
    yield Door("access:end_block", MANAGERS, ASKS, "people/Mia", NOBODY, {"block": "blocks/Rae"})
    yield Door("access:end_name", MANAGERS, ASKS, "people/Mia", NOBODY, {"named": "passes/Rae"})
    yield Door("access:restrict", MANAGERS, ASKS, "people/Mia", HELEN)
    yield Door("access:close_to", MANAGERS, ASKS, "people/Mia", HELEN)
    yield Door("access:ask_to_lift", MANAGERS, ASKS, "people/Rae", HELEN)
    yield Door("access:ask_to_lift", MANAGERS, ASKS, "people/Zed", DAVID, shown=MOVED_ON)
    for route in ("lift", "keep"):
        yield Door(f"access:{route}", MANAGERS, MOVED_ON, "people/Rae", HELEN, shown=MOVED_ON)
        yield Door(f"access:{route}", MANAGERS, ASKS, "people/Zed", DAVID)
    for route in ("name_person", "look_again", "ask_to_lift", "lift", "keep"):
        yield Door(f"access:{route}", MANAGERS, MOVED_ON, "people/Mia", HELEN, shown=MOVED_ON)


def _held() -> Iterator[Door]:
    """Legal holds, for the managers who see the record: Rae's is open, David asks to end Kai's, Mia has none."""
    for who in PEOPLE:
        yield Door("access:hold", MANAGERS, ONLY_SHOWS, f"people/{who}", _one(manager_of(who)))
    for who, manager, asks in (
        ("Mia", HELEN, ("start_hold",)),
        ("Rae", HELEN, ("ask_to_end_hold",)),
        ("Kai", DAVID, ("end_hold", "keep_hold")),
    ):
        for route in ("start_hold", "ask_to_end_hold", "end_hold", "keep_hold"):
            shown = {} if route in asks else {"shown": MOVED_ON}
            # What a second manager typed is not thrown away: they are told that a colleague asked.
            posted = ASKS if route in asks or (who, route) == ("Kai", "ask_to_end_hold") else MOVED_ON
            yield Door(f"access:{route}", MANAGERS, posted, f"people/{who}", manager, **shown)


def _covering() -> Iterator[Door]:
    """Who covers for a key worker, at one young person or at all of theirs: for the manager; Femi covers for Nadia."""
    for who, opens in (("Mia", HELEN), ("Aaliyah", DAVID), ("Chloe", NOBODY), ("Kai", NOBODY)):
        covered = who in COVERS
        yield Door("casework:cover", MANAGERS, ASKS, f"people/{who}", opens, shown=MOVED_ON if covered else 200)
        there = (ASKS, 200) if covered else (MOVED_ON, MOVED_ON)
        yield Door("casework:end_cover", MANAGERS, there[0], f"people/{who}", opens, shown=there[1])
    yield Door("casework:cover_all", MANAGERS, ASKS, "postings/sam", HELEN)
    yield Door("casework:cover_all", MANAGERS, ASKS, "postings/nadia", DAVID)
    yield Door("casework:end_cover_all", MANAGERS, MOVED_ON, "postings/sam", HELEN, shown=MOVED_ON)
    yield Door("casework:end_cover_all", MANAGERS, ASKS, "postings/nadia", DAVID)


LEFT = {"Mia": "Chloe", "Aaliyah": "Kai"}
"""The records once joined to theirs, of which a manager left something as it is."""


def _one_person() -> Iterator[Door]:
    """Whether two records are of one person: said by the manager of both; here nobody has said that any are."""
    yield Door("people:duplicates", MANAGERS, ONLY_SHOWS)
    for who, other in (("Mia", "Jay"), ("Aaliyah", "Kai")):
        manager, rest = _one(manager_of(who)), {"other": f"people/{other}"}
        yield Door("people:find_duplicate", MANAGERS, ONLY_SHOWS, f"people/{who}", manager)
        yield Door("people:same_person", MANAGERS, ASKS, f"people/{who}", manager, rest)
        yield Door("referrals:not_the_same", MANAGERS, MOVED_ON, f"people/{who}", manager, rest, MOVED_ON)
        yield Door("pages:joined", MANAGERS, MOVED_ON, f"people/{who}", manager, rest, MOVED_ON)
        left = {**rest, "contradiction": f"left/{LEFT[who]}"}
        yield Door("pages:leave_both", MANAGERS, MOVED_ON, f"people/{who}", manager, left, MOVED_ON)
    for route, posted, shown in (
        ("people:same_person", ASKS, 200),
        ("referrals:not_the_same", ASKS, 200),
        ("pages:joined", ASKS, 200),
    ):
        for other in ("Mia", "Aaliyah"):
            yield Door(route, MANAGERS, posted, "people/Mia", NOBODY, {"other": f"people/{other}"}, shown)
    for other in ("Mia", "Aaliyah"):
        left = {"other": f"people/{other}", "contradiction": "left/Chloe"}
        yield Door("pages:leave_both", MANAGERS, ASKS, "people/Mia", NOBODY, left)
    yield Door("referrals:same_person", MANAGERS, ASKS, "referrals/Ellie", HELEN, {"other": "people/Mia"})
    yield Door("referrals:same_person", MANAGERS, ASKS, "referrals/Ellie", NOBODY, {"other": "people/Aaliyah"})
    yield Door("referrals:same_person", MANAGERS, MOVED_ON, "referrals/Mia", HELEN, {"other": "people/Jay"}, MOVED_ON)
    for who, manager in (("Ellie", HELEN), ("Mia", HELEN), ("Kai", DAVID)):
        yield Door("referrals:add_to_record", MANAGERS, MOVED_ON, f"referrals/{who}", manager, shown=MOVED_ON)


def _asking() -> Iterator[Door]:
    """Record access to check: for the manager of the authority; of what was asked already the list tells."""
    yield Door("looks:looks", MANAGERS, ONLY_SHOWS)
    for who in ("Chloe", "Kai"):
        yield Door("looks:look", MANAGERS, ASKS, f"looks/{who}", _one(manager_of(who)))
    for who in ("Mia", "Zed"):
        yield Door("looks:look", MANAGERS, MOVED_ON, f"looks/{who}", _one(manager_of(who)), shown=MOVED_ON)


def _administered() -> Iterator[Door]:
    """Accounts and roles, and what two people decide."""
    moira = _one("moira")
    yield Door("trust:password", EVERYONE, ASKS)
    yield Door("accounts:roles", MANAGERS | ADMINISTRATORS, ONLY_SHOWS)
    yield Door("accounts:add", ADMINISTRATORS, ASKS)
    yield Door("accounts:give", MANAGERS | ADMINISTRATORS, ASKS)
    for who in ("sam", "nadia", "helen", "lena", "ruth"):
        yield Door("accounts:end", ADMINISTRATORS, ASKS, f"roles/{who}", moira)
        yield Door("accounts:close", ADMINISTRATORS, ASKS, f"accounts/{who}", moira)
    yield Door("accounts:close", ADMINISTRATORS, ASKS, "accounts/moira", NOBODY)
    yield Door("accounts:asked", MANAGERS | ADMINISTRATORS, ASKS, "asked/role", HELEN | moira)
    yield Door("accounts:asked", MANAGERS | ADMINISTRATORS, ASKS, "asked/paper", HELEN)
    yield Door("accounts:confirm", MANAGERS, ASKS, "asked/colleague", HELEN)
    yield Door("accounts:paper", MANAGERS, ASKS)
    yield Door("accounts:take", MANAGERS, ASKS, "asked/paper", NOBODY)
    yield Door("accounts:take", MANAGERS, ASKS, "asked/agreed", HELEN)


DOORS: tuple[Door, ...] = (
    Door("pages:today", EVERYONE, ONLY_SHOWS),
    Door("pages:young_people", SEE_PEOPLE, ONLY_SHOWS),
    *(Door("pages:young_person", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", reads(who)) for who in PEOPLE),
    *(Door("people:describe", FIND, ASKS, f"people/{who}", works_with(who)) for who in PEOPLE),
    *(Door("workforce:oversight_notes", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", reads(who)) for who in PEOPLE),
    *(Door("workforce:write_note", MANAGERS, ASKS, f"people/{who}", _one(manager_of(who))) for who in PEOPLE),
    *(Door("people:agreement", FIND, ONLY_SHOWS, f"people/{who}", works_with(who)) for who in PEOPLE),
    *(
        Door("people:record_agreement", FIND, ASKS, f"people/{who}", works_with(who), {"to": question})
        for who in PEOPLE
        for question in ("take_part", "evaluation")
    ),
    Door("people:record_agreement", FIND, ASKS, "people/Mia", NOBODY, {"to": "nothing"}),
    *(
        Door(f"looks:{page}", MANAGERS, ONLY_SHOWS, f"people/{who}", _one(manager_of(who)))
        for who in PEOPLE
        for page in ("looked", "looked_plainly", "wrote")
    ),
    Door("pages:team", MANAGERS | ADMINISTRATORS, ONLY_SHOWS),
    Door("referrals:referrals", REFER, ONLY_SHOWS),
    Door("referrals:start", REFER, ASKS),
    *(Door("referrals:check", REFER, ASKS, f"drafts/{who}", _one(who)) for who in DRAFTS),
    *(Door("referrals:question", REFER, ASKS, f"drafts/{who}", _one(who), {"slug": "name"}) for who in DRAFTS),
    *(Door("referrals:throw_away", REFER, ASKS, f"drafts/{who}", _one(who)) for who in DRAFTS),
    Door("referrals:question", REFER, ASKS, "drafts/lena", _one("lena"), {"slug": "worker"}),
    Door("referrals:question", REFER, ASKS, "drafts/priya", NOBODY, {"slug": "worker"}),
    Door("referrals:question", REFER, ASKS, "drafts/priya", NOBODY, {"slug": "nothing"}),
    *(Door("referrals:referral", SEE_PEOPLE, ONLY_SHOWS, f"referrals/{who}", reads(who)) for who in PEOPLE),
    *(Door("referrals:own", REFER, ASKS, f"referrals/{who}", _one(referrer)) for who, referrer in REFERRED_BY.items()),
    Door("referrals:ask", MANAGERS, ASKS, "referrals/Ellie", HELEN),
    Door("referrals:ask", MANAGERS, ASKS, "referrals/Zed", DAVID),
    Door("referrals:ask", MANAGERS, ASKS, "referrals/Mia", HELEN, shown=MOVED_ON),
    Door("referrals:decide", MANAGERS, ASKS, "referrals/Ellie", HELEN),
    Door("referrals:decide", MANAGERS, ASKS, "referrals/Zed", DAVID),
    Door("referrals:decide", MANAGERS, ASKS, "referrals/Mia", HELEN, shown=MOVED_ON),
    Door("referrals:decide", MANAGERS, ASKS, "referrals/Kai", DAVID, shown=MOVED_ON),
    Door("casework:allocate", MANAGERS, ASKS, "referrals/Chloe", HELEN),
    Door("casework:allocate", MANAGERS, ASKS, "referrals/Mia", HELEN, shown=MOVED_ON),
    Door("casework:allocate", MANAGERS, ASKS, "referrals/Zed", DAVID, shown=MOVED_ON),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Mia", HELEN, {"kind": "key_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Mia", HELEN, {"kind": "social_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Aaliyah", DAVID, {"kind": "key_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Rae", HELEN, {"kind": "social_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Chloe", HELEN, {"kind": "social_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Chloe", NOBODY, {"kind": "key_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Kai", NOBODY, {"kind": "key_worker"}),
    Door("casework:log_contact", WORKERS, ASKS),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Mia/0", _one("sam")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Mia/6", _one("priya")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Jay/0", _one("sam")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Aaliyah/0", _one("nadia")),
    *_removing(),
    *_disagreeing(),
    *_measuring(),
    *_at_home(),
    *_missing(),
    *_in_danger(),
    *_planning(),
    *_on_duty(),
    *_moving(),
    *_heard(),
    *_closing(),
    *_covering(),
    *_one_person(),
    *_asking(),
    *_in_emergencies(),
    *_with_partners(),
    *_hidden(),
    *_held(),
    *_administered(),
    *_proved(),
)

PUBLIC = frozenset({"pages:for_young_people", "trust:sign_in", "voice:thank_you", "voice:stopped", "evaluation:thanks"})
"""Open to everyone, signed in or not."""
BY_LINK = frozenset({"evaluation:answer", "voice:give"})
"""Open to the holder of a link, and blind to who that is: `test_survey_pages` and `test_giving` attack them."""
FOR_POSTS = frozenset({"trust:sign_out", "trust:keep"})
"""Open to everyone who is signed in, and shows no page."""


def routes() -> Iterator[tuple[str, URLPattern]]:
    """Every route of the service by its name, however deep it is included."""
    yield from _walk(get_resolver().url_patterns, "")


@cache
def audited_as() -> dict[str, str]:
    """What the audit calls each route."""
    return {name: policy_of(pattern.callback).audit for name, pattern in routes()}


def _walk(patterns: list[URLPattern | URLResolver], space: str) -> Iterator[tuple[str, URLPattern]]:
    for each in patterns:
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from _walk(each.url_patterns, inner)
        else:
            yield f"{space}{each.name}", each
