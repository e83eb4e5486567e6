"""Who may do what: roles as a table of verbs, each with a sentence that anyone can read."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_noop as _


class Verb(StrEnum):
    """What a person can ask the service to do."""

    SEE_PEOPLE = "see young people"
    FIND = "find a young person they don't work with, by name and date of birth"
    BREAK_GLASS = "open a record in an emergency"
    REVIEW_OPENINGS = "review records opened in an emergency"
    REFER = "refer a young person"
    FOLLOW_REFERRALS = "follow referrals"
    DECIDE = "decide on a referral"
    ALLOCATE = "choose a young person's key worker"
    DESCRIBE = "edit a young person's details"
    RECORD_CONTACT = "record a contact"
    MEASURE = "record goals and measures"
    RECORD_HOME = "record where a young person lives and when they were missing"
    HEAR = "collect feedback, on the tablet or from a paper form"
    READ_FEEDBACK = "read one young person's or parent's feedback on the service"
    CLOSE = "end ACT support"
    COUNT = "see numbers without names"
    EVALUATE = "keep the interview register and run the staff survey"
    KEEP_COSTS = "record what the service costs"
    SEE_TEAM = "see the team and its places"
    SEE_POSTINGS = "see who holds which role"
    ADMINISTER = "add accounts, give roles and end them"
    ASK_FOR_ROLES = "ask for a role that needs a second person"
    AGREE = "agree to what a colleague asked for"
    PUT_ON_PAPER = "ask for the paper list of young people, for a crisis"
    SEE_WHO_LOOKED = "see who opened a young person's record"
    ASK_ABOUT_LOOKS = "ask a colleague why they opened a record"
    SHARE = "share with a partner what they need for one purpose, until a day"
    READ_SHARED = "read what is shared with them"
    RESTRICT = "say who may see a record"


class Role(StrEnum):
    """The roles a posting can give."""

    KEY_WORKER = "key_worker"
    SOCIAL_WORKER = "social_worker"
    MANAGER = "manager"
    PARTNER = "partner"
    EVALUATOR = "evaluator"
    FINANCE = "finance"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class RoleCard:
    """A role as people know it: its name, a sentence for who holds it, one for young people, and its verbs."""

    name: str
    sentence: str
    plainly: str
    verbs: frozenset[Verb]


def _card(name: str, sentence: str, plainly: str, *verbs: Verb) -> RoleCard:
    return RoleCard(name, sentence, plainly, frozenset(verbs))


ROLES: dict[Role, RoleCard] = {
    Role.KEY_WORKER: _card(
        _("key worker"),
        "sees the young people they work with, and updates their records",
        _("can read your page, and writes it with you"),
        Verb.SEE_PEOPLE,
        Verb.FIND,
        Verb.BREAK_GLASS,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DESCRIBE,
        Verb.RECORD_CONTACT,
        Verb.MEASURE,
        Verb.RECORD_HOME,
        Verb.HEAR,
        Verb.CLOSE,
        Verb.SHARE,
    ),
    Role.SOCIAL_WORKER: _card(
        _("children's social worker"),
        "sees the young people they work with, updates their records and refers them",
        _("can read your page, and can ask ACT to work with you"),
        Verb.SEE_PEOPLE,
        Verb.FIND,
        Verb.BREAK_GLASS,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DESCRIBE,
        Verb.RECORD_CONTACT,
        Verb.MEASURE,
        Verb.RECORD_HOME,
        Verb.HEAR,
        Verb.SHARE,
    ),
    Role.MANAGER: _card(
        _("manager"),
        "sees every young person of their authority, decides on referrals and chooses key workers",
        _("can read the page of every young person in your area, and decides who works with you"),
        Verb.SEE_PEOPLE,
        Verb.FIND,
        Verb.REVIEW_OPENINGS,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DECIDE,
        Verb.ALLOCATE,
        Verb.DESCRIBE,
        Verb.RECORD_HOME,
        Verb.HEAR,
        Verb.READ_FEEDBACK,
        Verb.CLOSE,
        Verb.COUNT,
        Verb.SEE_TEAM,
        Verb.SEE_POSTINGS,
        Verb.ASK_FOR_ROLES,
        Verb.AGREE,
        Verb.PUT_ON_PAPER,
        Verb.SEE_WHO_LOOKED,
        Verb.ASK_ABOUT_LOOKS,
        Verb.SHARE,
        Verb.RESTRICT,
    ),
    Role.PARTNER: _card(
        _("partner agency"),
        "refers young people, follows their own referrals, and sees what a worker shares with them",
        _("like the police. They can ask ACT to help, see our answer, and see what your worker shares"),
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.READ_SHARED,
    ),
    Role.EVALUATOR: _card(
        _("evaluator"),
        "sees numbers, but no young person's record",
        _("finds out if ACT helps. They see numbers, but no names"),
        Verb.COUNT,
        Verb.EVALUATE,
    ),
    Role.FINANCE: _card(
        _("finance"),
        "sees numbers, but no young person's record",
        _("looks after the money. They see numbers, but no names"),
        Verb.COUNT,
        Verb.KEEP_COSTS,
    ),
    Role.ADMINISTRATOR: _card(
        _("administrator"),
        "adds accounts, gives roles and ends them, but sees no young person's record",
        _("looks after who can sign in"),
        Verb.SEE_POSTINGS,
        Verb.ADMINISTER,
        Verb.ASK_FOR_ROLES,
        Verb.AGREE,
    ),
}

ROLE_CHOICES = [(role.value, card.name) for role, card in ROLES.items()]


GIVEN_BY_ONE = frozenset({Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.PARTNER})
"""Roles that an administrator gives alone: they open only the records of young people they work with or refer."""
GIVEN_BY_TWO = frozenset(Role) - GIVEN_BY_ONE
"""Roles that reach further than their own young people, or make others: one person asks, and another one agrees."""


def roles_with(verb: Verb) -> frozenset[Role]:
    """The roles that hold a verb."""
    return frozenset(role for role, card in ROLES.items() if verb in card.verbs)


SQL_ROLES = {
    "manage": frozenset({Role.MANAGER}),
    "refer": roles_with(Verb.REFER),
    "count": roles_with(Verb.COUNT),
    "evaluate": roles_with(Verb.EVALUATE),
    "see_people": roles_with(Verb.SEE_PEOPLE),
    "open": roles_with(Verb.BREAK_GLASS),
    "find": roles_with(Verb.FIND),
    "hidden_from": roles_with(Verb.SEE_PEOPLE) | roles_with(Verb.FOLLOW_REFERRALS),
    "administer": roles_with(Verb.ADMINISTER),
    "read_shared": roles_with(Verb.READ_SHARED),
    "given_by_one": GIVEN_BY_ONE,
}
"""The roles that SQL names, by what they may do. A restricted record hides from those who are shown young people or
their own referrals; evaluators and finance count everybody."""


def sql_roles(name: str) -> str:
    """Some roles as a list for SQL: `'key_worker', 'manager'`. Raises KeyError for a name that SQL_ROLES lacks."""
    return ", ".join(f"'{role}'" for role in sorted(SQL_ROLES[name]))
