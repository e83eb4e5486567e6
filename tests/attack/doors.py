"""Every door of the service and who may take it, written from the words of the policy. A route without a line here
fails `test_routes`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.attack.stage import DRAFTS, Stage
from tests.attack.words import (
    ADMINISTRATORS,
    BESIDE,
    COUNT,
    EVERYONE,
    MANAGERS,
    PEOPLE,
    REFER,
    SEE_PEOPLE,
    WORKERS,
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

    def address(self, stage: Stage) -> str:
        """Where it is."""
        key = {"key": stage.keys[self.key]} if self.key else {}
        return reverse(self.route, kwargs={**key, **self.rest})

    def answer(self, username: str, method: str) -> int:
        """The status that somebody signed in should get."""
        opens = self.role if self.opens is None else self.opens
        if method == "POST" and self.posted == ONLY_SHOWS:
            return ONLY_SHOWS if username in self.role else 404
        if username not in opens:
            return 404
        return self.posted if method == "POST" else self.shown

    def __str__(self) -> str:
        return " ".join([self.route, self.key, *self.rest.values()]).strip()


NOBODY: frozenset[str] = frozenset()
CLOSERS = MANAGERS | {"sam", "jess", "nadia"}
"""Managers and key workers."""
HELEN, DAVID = frozenset({"helen"}), frozenset({"david"})


def _one(name: str) -> frozenset[str]:
    return frozenset({name})


NO_SUCH = str(UUID(int=7))
MEASURING: tuple[tuple[str, dict[str, str]], ...] = (
    ("new_goal", {}),
    ("rate", {}),
    ("enter", {"measure": "sdq_self"}),
)
FIRST_PARENT_FORM = {"measure": "sdq_parent", "month": "0"}
"""Not filled in, in the demonstration: its page can still be opened."""

DOORS: tuple[Door, ...] = (
    Door("pages:today", EVERYONE, ONLY_SHOWS),
    Door("pages:young_people", SEE_PEOPLE, ONLY_SHOWS),
    *(Door("pages:young_person", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", works_with(who)) for who in PEOPLE),
    *(Door("people:describe", SEE_PEOPLE, ASKS, f"people/{who}", works_with(who)) for who in PEOPLE),
    Door("pages:team", MANAGERS | ADMINISTRATORS, ONLY_SHOWS),
    Door("referrals:referrals", REFER, ONLY_SHOWS),
    Door("referrals:start", REFER, ASKS),
    *(Door("referrals:check", REFER, ASKS, f"drafts/{who}", _one(who)) for who in DRAFTS),
    *(Door("referrals:question", REFER, ASKS, f"drafts/{who}", _one(who), {"slug": "name"}) for who in DRAFTS),
    Door("referrals:question", REFER, ASKS, "drafts/lena", _one("lena"), {"slug": "worker"}),
    Door("referrals:question", REFER, ASKS, "drafts/priya", NOBODY, {"slug": "worker"}),
    Door("referrals:question", REFER, ASKS, "drafts/priya", NOBODY, {"slug": "nothing"}),
    *(Door("referrals:referral", SEE_PEOPLE, ONLY_SHOWS, f"referrals/{who}", works_with(who)) for who in PEOPLE),
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
    Door("casework:change_worker", MANAGERS, ASKS, "people/Chloe", HELEN, {"kind": "social_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Chloe", NOBODY, {"kind": "key_worker"}),
    Door("casework:change_worker", MANAGERS, ASKS, "people/Kai", NOBODY, {"kind": "key_worker"}),
    Door("casework:log_contact", WORKERS, ASKS),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Mia/0", _one("sam")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Mia/6", _one("priya")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Jay/0", _one("sam")),
    Door("casework:amend_contact", WORKERS, ASKS, "contacts/Aaliyah/0", _one("nadia")),
    Door("evaluation:summary", COUNT, ONLY_SHOWS),
    *(
        Door("evaluation:records", SEE_PEOPLE, ONLY_SHOWS, rest={"name": name})
        for name in (
            "referrals.received",
            "referrals.accepted",
            "casework.involvements",
            "casework.contacts_made",
            "casework.contacts_tried",
        )
    ),
    Door("evaluation:records", SEE_PEOPLE, ONLY_SHOWS, opens=NOBODY, rest={"name": "no.such.figure"}),
    Door("evaluation:records", SEE_PEOPLE, ONLY_SHOWS, rest={"name": "casework.beside_now"}),
    *(
        Door(f"casework:{route}", CLOSERS, ASKS, f"people/{who}", opens)
        for route in ("close", "set_intensity")
        for who, opens in (
            ("Mia", HELEN | _one("sam")),
            ("Jay", HELEN | _one("sam")),
            ("Aaliyah", DAVID | _one("nadia")),
            ("Chloe", NOBODY),
            ("Kai", NOBODY),
        )
    ),
    *(
        Door(f"outcomes:{page}", SEE_PEOPLE, ONLY_SHOWS, f"people/{who}", works_with(who))
        for page in ("goals", "measures")
        for who in PEOPLE
    ),
    *(
        Door(f"outcomes:{page}", WORKERS, ASKS, f"people/{who}", frozenset(BESIDE[who]), rest)
        for page, rest in MEASURING
        for who in ("Mia", "Aaliyah")
    ),
    *(
        Door(f"outcomes:{page}", WORKERS, ASKS, "people/Chloe", _one("priya"), rest, shown=MOVED_ON)
        for page, rest in MEASURING
    ),
    Door("outcomes:goal_words", WORKERS, ASKS, "people/Mia", NOBODY, {"goal": NO_SUCH}),
    Door("outcomes:end_goal", WORKERS, ASKS, "people/Mia", NOBODY, {"goal": NO_SUCH}),
    Door("outcomes:amend", WORKERS, ASKS, "people/Mia", NOBODY, {"form": NO_SUCH}),
    *(
        Door("outcomes:not_filled_in", WORKERS, ASKS, f"people/{who}", frozenset(BESIDE[who]), FIRST_PARENT_FORM)
        for who in ("Mia", "Aaliyah")
    ),
    Door("outcomes:not_filled_in", WORKERS, ASKS, "people/Chloe", NOBODY, FIRST_PARENT_FORM),
)

PUBLIC = frozenset({"pages:for_young_people", "trust:sign_in"})
"""Open to everyone, signed in or not."""
FOR_POSTS = frozenset({"trust:sign_out", "trust:keep"})
"""Open to everyone who is signed in, and shows no page."""


def routes() -> Iterator[tuple[str, URLPattern]]:
    """Every route of the service by its name, however deep it is included."""
    yield from _walk(get_resolver().url_patterns, "")


def _walk(patterns: list[URLPattern | URLResolver], space: str) -> Iterator[tuple[str, URLPattern]]:
    for each in patterns:
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from _walk(each.url_patterns, inner)
        else:
            yield f"{space}{each.name}", each
