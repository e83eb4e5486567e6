"""Who may do what: roles as a table of verbs, each with a sentence that anyone can read."""

from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What a person can ask the service to do."""

    SEE_PEOPLE = "see young people"
    REFER = "refer a young person"
    FOLLOW_REFERRALS = "follow referrals"
    DECIDE = "decide on a referral"
    ALLOCATE = "choose who works beside a young person"
    DESCRIBE = "keep a young person's own page right"
    RECORD_CONTACT = "record a contact"
    COUNT = "see numbers that name nobody"
    SEE_TEAM = "see the team and its places"
    SEE_POSTINGS = "see who holds which role"


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
    """A role as people know it: its name, one sentence, and its verbs."""

    name: str
    sentence: str
    verbs: frozenset[Verb]


def _card(name: str, sentence: str, *verbs: Verb) -> RoleCard:
    return RoleCard(name, sentence, frozenset(verbs))


ROLES: dict[Role, RoleCard] = {
    Role.KEY_WORKER: _card(
        "key worker",
        "sees the young people they work with, and writes with them",
        Verb.SEE_PEOPLE,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DESCRIBE,
        Verb.RECORD_CONTACT,
    ),
    Role.SOCIAL_WORKER: _card(
        "children's social worker",
        "sees the young people they work with, and refers them",
        Verb.SEE_PEOPLE,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DESCRIBE,
        Verb.RECORD_CONTACT,
    ),
    Role.MANAGER: _card(
        "manager",
        "sees every young person of their authority, decides on referrals and chooses key workers",
        Verb.SEE_PEOPLE,
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
        Verb.DECIDE,
        Verb.ALLOCATE,
        Verb.DESCRIBE,
        Verb.COUNT,
        Verb.SEE_TEAM,
        Verb.SEE_POSTINGS,
    ),
    Role.PARTNER: _card(
        "partner agency",
        "refers young people and sees how far their own referrals have come, and nothing else",
        Verb.REFER,
        Verb.FOLLOW_REFERRALS,
    ),
    Role.EVALUATOR: _card("evaluator", "sees numbers, and no young person's page", Verb.COUNT),
    Role.FINANCE: _card("finance", "sees numbers, and no young person's page", Verb.COUNT),
    Role.ADMINISTRATOR: _card(
        "administrator", "sees who holds which role, and opens no young person's page", Verb.SEE_POSTINGS
    ),
}

ROLE_CHOICES = [(role.value, card.name) for role, card in ROLES.items()]


def roles_with(verb: Verb) -> frozenset[Role]:
    """The roles that hold a verb."""
    return frozenset(role for role, card in ROLES.items() if verb in card.verbs)
