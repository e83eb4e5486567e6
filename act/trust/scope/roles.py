"""Who may do what: roles as a table of permissions, each with a sentence that anyone can read."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_noop as _


class Permission(StrEnum):
    """What a person can ask the service to do."""

    SEE_PEOPLE = "see young people"
    FIND = "find a young person they don't work with, by name and date of birth"
    OPEN_IN_EMERGENCY = "open a record in an emergency"
    REVIEW_OPENINGS = "review records opened in an emergency"
    REFER = "refer a young person"
    FOLLOW_REFERRALS = "follow referrals"
    DECIDE_ON_REFERRALS = "decide on a referral"
    ALLOCATE = "choose a young person's key worker"
    EDIT_DETAILS = "edit a young person's details"
    RECORD_CONTACT = "record a contact"
    PLAN_NEXT = "plan tasks, appointments and meetings"
    RECORD_MEASURES = "record goals and measures"
    RECORD_HOME = "record where a young person lives and when they were missing"
    RAISE_ALERT = "say that a young person is in danger"
    RECORD_FEEDBACK = "collect feedback, on the tablet or from a paper form"
    READ_FEEDBACK = "read one young person's or parent's feedback on the service"
    END_SUPPORT = "propose to end ACT support"
    AGREE_TO_ENDING = "agree that ACT support ends, or undo it"
    PLAN_DUTY = "plan who is on duty, and enter when colleagues work and are away"
    BE_ON_DUTY = "be on duty"
    SET_HOURS = "enter when they work, and when they are away"
    SEE_NUMBERS = "see numbers without names"
    SEE_SCORES = "see one young person's scores without a name"
    EVALUATE = "keep the interview register and run the staff survey"
    KEEP_COSTS = "record what the service costs"
    SEE_TEAM = "see the team and its places"
    SEE_POSTINGS = "see who holds which role"
    ADMINISTER = "add accounts, give roles and end them"
    ASK_FOR_ROLES = "ask for a role that needs a second person"
    AGREE_TO_REQUESTS = "agree to what a colleague asked for"
    CONFIRM_COLLEAGUES = "confirm that somebody new is a colleague"
    LIST_ON_PAPER = "ask for the paper list of young people, for a crisis"
    SEE_WHO_LOOKED = "see who opened a young person's record"
    ASK_ABOUT_LOOKS = "ask a colleague why they opened a record"
    SHARE = "share with a partner what they need for one purpose, until a day"
    READ_SHARED = "read what is shared with them"
    RESTRICT = "say who may see a record"
    HOLD = "put a record on legal hold"
    DECIDE_ON_HIDING = "decide if a colleague stays blocked, or a record restricted"


class Role(StrEnum):
    """The roles a posting can give."""

    KEY_WORKER = "key_worker"
    SOCIAL_WORKER = "social_worker"
    MANAGER = "manager"
    PARTNER = "partner"
    EVALUATOR = "evaluator"
    FINANCE = "finance"
    ADMINISTRATOR = "administrator"
    LEAD = "safeguarding_lead"


@dataclass(frozen=True)
class RoleCard:
    """A role as people know it: its name, a sentence for who holds it, one for young people, and its permissions.

    `plain_name` is what young people read, where the field's own name would need explaining.
    """

    name: str
    sentence: str
    plainly: str
    permissions: frozenset[Permission]
    plain_name: str


def _card(name: str, sentence: str, plainly: str, *permissions: Permission, plain_name: str = "") -> RoleCard:
    return RoleCard(name, sentence, plainly, frozenset(permissions), plain_name or name)


ROLES: dict[Role, RoleCard] = {
    Role.KEY_WORKER: _card(
        _("key worker"),
        "sees the young people they work with, and updates their records",
        _("can read your page, and writes it with you"),
        Permission.SEE_PEOPLE,
        Permission.FIND,
        Permission.OPEN_IN_EMERGENCY,
        Permission.REFER,
        Permission.FOLLOW_REFERRALS,
        Permission.EDIT_DETAILS,
        Permission.RECORD_CONTACT,
        Permission.PLAN_NEXT,
        Permission.RECORD_MEASURES,
        Permission.RECORD_HOME,
        Permission.RAISE_ALERT,
        Permission.RECORD_FEEDBACK,
        Permission.END_SUPPORT,
        Permission.BE_ON_DUTY,
        Permission.SET_HOURS,
        Permission.SHARE,
    ),
    Role.SOCIAL_WORKER: _card(
        _("children's social worker"),
        "sees the young people they work with, updates their records and refers them",
        _("can read your page, and can ask ACT to work with you"),
        Permission.SEE_PEOPLE,
        Permission.FIND,
        Permission.OPEN_IN_EMERGENCY,
        Permission.REFER,
        Permission.FOLLOW_REFERRALS,
        Permission.EDIT_DETAILS,
        Permission.RECORD_CONTACT,
        Permission.PLAN_NEXT,
        Permission.RECORD_MEASURES,
        Permission.RECORD_HOME,
        Permission.RAISE_ALERT,
        Permission.RECORD_FEEDBACK,
        Permission.SET_HOURS,
        Permission.SHARE,
    ),
    Role.MANAGER: _card(
        _("manager"),
        "sees every young person of their authority, decides on referrals and chooses key workers",
        _("can read the page of every young person in your area, and decides who works with you"),
        Permission.SEE_PEOPLE,
        Permission.FIND,
        Permission.REVIEW_OPENINGS,
        Permission.REFER,
        Permission.FOLLOW_REFERRALS,
        Permission.DECIDE_ON_REFERRALS,
        Permission.ALLOCATE,
        Permission.EDIT_DETAILS,
        Permission.PLAN_NEXT,
        Permission.RECORD_HOME,
        Permission.RAISE_ALERT,
        Permission.RECORD_FEEDBACK,
        Permission.READ_FEEDBACK,
        Permission.END_SUPPORT,
        Permission.AGREE_TO_ENDING,
        Permission.PLAN_DUTY,
        Permission.BE_ON_DUTY,
        Permission.SET_HOURS,
        Permission.SEE_NUMBERS,
        Permission.SEE_SCORES,
        Permission.SEE_TEAM,
        Permission.SEE_POSTINGS,
        Permission.ASK_FOR_ROLES,
        Permission.AGREE_TO_REQUESTS,
        Permission.CONFIRM_COLLEAGUES,
        Permission.LIST_ON_PAPER,
        Permission.SEE_WHO_LOOKED,
        Permission.ASK_ABOUT_LOOKS,
        Permission.SHARE,
        Permission.RESTRICT,
        Permission.HOLD,
        Permission.DECIDE_ON_HIDING,
    ),
    Role.PARTNER: _card(
        _("partner agency"),
        "refers young people, follows their own referrals, and sees what a worker shares with them",
        _("like the police. They can ask ACT to help, see our answer, and see what your worker shares"),
        Permission.REFER,
        Permission.FOLLOW_REFERRALS,
        Permission.READ_SHARED,
    ),
    Role.EVALUATOR: _card(
        _("evaluator"),
        "sees numbers, but no young person's record",
        _("finds out if ACT helps. They see numbers, but no names"),
        Permission.SEE_NUMBERS,
        Permission.SEE_SCORES,
        Permission.EVALUATE,
    ),
    Role.FINANCE: _card(
        _("finance"),
        "sees numbers, but no young person's record",
        _("looks after the money. They see numbers, but no names"),
        Permission.SEE_NUMBERS,
        Permission.KEEP_COSTS,
    ),
    Role.ADMINISTRATOR: _card(
        _("administrator"),
        "adds accounts, gives roles and ends them, but sees no young person's record",
        _("looks after who can sign in"),
        Permission.SEE_POSTINGS,
        Permission.ADMINISTER,
        Permission.ASK_FOR_ROLES,
        Permission.AGREE_TO_REQUESTS,
    ),
    Role.LEAD: _card(
        _("safeguarding lead"),
        "sees the records that are closed to somebody, and decides with a manager if they stay so",
        _("checks that no one hides your page alone. They can open it if someone is kept out"),
        Permission.SEE_PEOPLE,
        Permission.DECIDE_ON_HIDING,
        plain_name=_("lead for keeping you safe"),
    ),
}

ROLE_CHOICES = [(role.value, card.name) for role, card in ROLES.items()]


GIVEN_BY_ONE = frozenset({Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.PARTNER})
"""Roles that an administrator gives alone: they open only the records of young people they work with or refer."""
GIVEN_BY_TWO = frozenset(Role) - GIVEN_BY_ONE
"""Roles that reach further than their own young people, or make others: one person asks, and another one agrees."""


def roles_with(permission: Permission) -> frozenset[Role]:
    """Return the roles that hold a permission."""
    return frozenset(role for role, card in ROLES.items() if permission in card.permissions)


CONFIRMED = GIVEN_BY_ONE & (roles_with(Permission.SEE_PEOPLE) | roles_with(Permission.FIND))
"""Roles that one person gives and that find young people: they open nobody until a manager confirms the colleague."""


SQL_ROLES = {
    "manage": frozenset({Role.MANAGER}),
    "refer": roles_with(Permission.REFER),
    "count": roles_with(Permission.SEE_NUMBERS),
    "evaluate": roles_with(Permission.EVALUATE),
    "see_people": roles_with(Permission.SEE_PEOPLE),
    "open": roles_with(Permission.OPEN_IN_EMERGENCY),
    "find": roles_with(Permission.FIND),
    "hidden_from": (roles_with(Permission.SEE_PEOPLE) | roles_with(Permission.FOLLOW_REFERRALS)) - {Role.LEAD},
    "lead": frozenset({Role.LEAD}),
    "administer": roles_with(Permission.ADMINISTER),
    "read_shared": roles_with(Permission.READ_SHARED),
    "anything": frozenset(Role),
    "given_by_one": GIVEN_BY_ONE,
    "confirmed": CONFIRMED,
}
"""The roles that SQL names, by what they may do. A restricted record hides from those who are shown young people or
their own referrals, but for the safeguarding lead; evaluators and finance count everybody."""


def sql_roles(name: str) -> str:
    """Write some roles as a list for SQL: `'key_worker', 'manager'`. Raises KeyError for a name SQL_ROLES lacks."""
    return ", ".join(f"'{role}'" for role in sorted(SQL_ROLES[name]))
