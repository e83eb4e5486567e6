"""Who may read what, from the words of the access policy alone. Nothing of `act` is imported here, on purpose.

Key worker and children's social worker see the young people they are tied to; a manager sees their authority's; a
partner sees the state of their own referrals, by initials; evaluator, finance and administrator see no young person.
Somebody who opened a record in an emergency reads like a worker beside them, until it ends. A partner with whom
something was shared reads what its purpose needs, and nothing else, until it ends. A restricted record is there for
those beside the young person and those who are named, and for nobody else; from somebody who knows a young person
outside work everything of them is kept, whatever they are. A safeguarding lead reads a record while it is closed to
somebody, and why.
"""

WIGAN = ("Mia", "Jay", "Chloe", "Ellie", "Nia", "Rae")
ROCHDALE = ("Aaliyah", "Kai", "Zed")
PEOPLE = (*WIGAN, *ROCHDALE)

BESIDE = {
    "Mia": {"sam", "priya"},
    "Jay": {"sam", "priya"},
    "Chloe": {"priya"},
    "Ellie": set[str](),
    "Aaliyah": {"nadia", "tom", "femi"},
    "Kai": set[str](),
    "Zed": set[str](),
    "Nia": set[str](),
    "Rae": {"sam"},
}
"""Zed, Nia and Rae are the attack tests' own: he was referred to Rochdale by a partner and waits; ACT has left Nia;
Rae's record is restricted. Priya is beside Rae too, and knows her."""
RESTRICTED = {"Rae": {"helen"}, "Zed": {"david", "marcus", "tom"}}
"""Who is named, where few may see a record. Lena referred Rae and is not named; Marcus referred Zed and is."""
BLOCKED = {"Rae": {"priya"}, "Kai": {"nadia"}}
"""Who knows a young person outside work."""
HELD = ("Rae", "Kai")
"""Whose records are on legal hold."""
COVERS = {"Aaliyah": {"femi"}}
"""Who covers for their key worker until a day: reads and writes like one, and is not the key worker. Femi is the attack
tests' own: everybody in Wigan who could cover is somebody's outsider, and Nadia had no colleague."""
READ_ON = {"Nia": {"sam", "priya"}}
"""Who worked with somebody when ACT ended, and reads what was there then, until a day; they write nothing."""
OPENED = {"Jay": {"jess"}}
"""Somebody opened their record in an emergency: until it ends they read like a worker beside them, and write nothing
but a contact."""
OPENED_ONCE = {"Jay": {"jess"}, "Kai": {"tom"}, "Ellie": {"sam"}}
"""Who found and opened whom at all, and may read that they did; those of Kai and Ellie are closed."""
OF_AN_OPENING = frozenset({"why", "review_words"})
"""Why somebody opened a record, and what a manager said to it: for managers."""
OF_A_RESTRICTION = frozenset({"why_restricted"})
"""Why few people may see a record: for managers who do, and for the lead."""
OF_A_HOLD = frozenset({"why_on_hold", "who_asked"})
"""Why a record is on legal hold, and who asked for it: for the managers of the authority."""
OF_A_DECISION = frozenset({"what_a_second_person_said"})
"""What a second person said of a record that was closed to somebody: for managers who see it."""
REMOVED = frozenset({"removed"})
"""What an entry said that was removed: for the managers of the authority, once they say why they read it."""
OF_DISPUTED_FEEDBACK = frozenset({"said_against_feedback"})
"""What is said against feedback: for those who read the feedback."""
OF_A_LOOK = frozenset({"words_of_a_look"})
"""What a manager found when they asked about a look: for the managers of the authority, and never whom it is about."""
OF_AN_OFFER = frozenset({"offered_name", "offered_because", "offered_note", "offer_declined_because"})
"""What one authority offers another of somebody who moves, and the answer: for the managers of both."""

LIVED = ("Mia", "Jay", "Aaliyah", "Rae")
"""Somebody is beside them, and every kind of record is kept."""

SHARED_WITH = {"Mia": {"lena"}, "Aaliyah": {"marcus"}}
"""Something of them is shared with a partner now."""
ONCE_SHARED = {"Jay": {"lena"}, "Kai": {"marcus"}}
"""Something of them was shared with a partner, who may read that it was; it is ended."""
FOR_EVERY_PURPOSE = frozenset({"called", "working", "key_worker", "duty_team"})
FOR_PURPOSE: dict[str, frozenset[str]] = {
    "whom_to_call": FOR_EVERY_PURPOSE,
    "return_interview": FOR_EVERY_PURPOSE | {"missing_times"},
    "planning_meeting": FOR_EVERY_PURPOSE | {"name", "pronouns", "social_worker", "lives"},
    "health": FOR_EVERY_PURPOSE | {"name", "born_on", "social_worker"},
}
"""What a partner reads for each purpose: the name they like, whether ACT works with them, their key worker and whom to
call; and what that purpose needs besides. Nothing that anybody wrote about them, and nothing that they said."""
SHARED: dict[tuple[str, str], frozenset[str]] = {
    ("lena", "Mia"): FOR_PURPOSE["whom_to_call"],
    ("marcus", "Aaliyah"): FOR_PURPOSE["planning_meeting"],
}
"""By partner and young person: what they read."""

REFERRED_BY_PARTNER = {"Ellie": "lena", "Kai": "marcus", "Zed": "marcus"}

REFERRED_BY = {**REFERRED_BY_PARTNER, "Mia": "priya"}
OF_A_QUESTION = frozenset({"asked_of_referrer", "answered_by_referrer"})
"""What a manager asked the referrer before deciding: for those who read the referral, and for its referrer."""

MANAGERS = frozenset({"helen", "david"})
LEADS = frozenset({"beth", "imran"})
"""The safeguarding leads of Wigan and of Rochdale: they read a record while it is closed to somebody, and no other."""
WORKERS = frozenset({"sam", "jess", "nadia", "femi", "priya", "tom"})
OPENERS = WORKERS
"""Who opens a record in an emergency: a manager reads every record of their authority already."""
PARTNERS = frozenset({"lena", "marcus"})
COUNTERS = frozenset({"ruth", "colin"})
EVALUATORS = frozenset({"ruth"})
FINANCE = frozenset({"colin"})
ADMINISTRATORS = frozenset({"moira"})
NEWCOMER = "newcomer"
"""Signs in and holds no posting at all."""
EVERYONE = MANAGERS | LEADS | WORKERS | PARTNERS | COUNTERS | ADMINISTRATORS | {NEWCOMER}

FIND = MANAGERS | WORKERS
SEE_PEOPLE = FIND | LEADS
OF_WIGAN = frozenset({"helen", "sam", "jess", "priya"})
"""Of those who find people; the others are of Rochdale."""
REFER = FIND | PARTNERS
COUNT = MANAGERS | COUNTERS

OF_THE_PATH = frozenset({"evidence", "judged_with", "what_became_of_the_path"})
ABOUT_THE_SERVICE = frozenset({"helped", "different"})
"""What a young person or parent said of ACT: for the manager, and never for the worker whom it is about."""


def manager_of(person: str) -> str:
    """The manager of a young person's authority."""
    return "helen" if person in WIGAN else "david"


def works_with(person: str) -> frozenset[str]:
    """Everyone who works with a young person, or manages their authority."""
    return frozenset(BESIDE[person] | {manager_of(person)})


def lead_of(person: str) -> str:
    """The safeguarding lead of a young person's authority."""
    return "beth" if person in WIGAN else "imran"


def leads(person: str) -> frozenset[str]:
    """Who reads a record because it is closed to somebody."""
    return frozenset({lead_of(person)} if person in RESTRICTED.keys() | BLOCKED.keys() else ())


def reads(person: str) -> frozenset[str]:
    """Everyone who may read a young person's page: who works with them, or did when ACT ended, who opened it in an
    emergency, and a lead."""
    return works_with(person) | OPENED.get(person, set()) | READ_ON.get(person, set()) | leads(person)


def finds(username: str, person: str) -> bool:
    """Whether a search by both identifiers finds somebody: in one's own authority, where nothing is kept from one."""
    if username in BLOCKED.get(person, set()):
        return False
    here = OF_WIGAN if person in WIGAN else FIND - OF_WIGAN
    named = RESTRICTED.get(person)
    return username in here and (named is None or username in reads(person) | named)


def people_of(username: str) -> frozenset[str]:
    """The young people whose pages somebody may open."""
    return frozenset(person for person in PEOPLE if username in reads(person))


def may_read(username: str, person: str, field: str) -> bool:
    """Whether somebody may read one field of what is kept about a young person, on any page at all."""
    if field in SHARED.get((username, person), ()):
        return True
    if field in {"shared_because", "asked_by_name"}:
        return username in works_with(person)
    if field == "initials":
        return REFERRED_BY.get(person) == username
    if field in OF_A_QUESTION and REFERRED_BY.get(person) == username:
        return True
    if field in OF_AN_OFFER:
        return username in MANAGERS
    if field in OF_A_RESTRICTION:
        return username in leads(person) | {manager_of(person)}
    for_managers = REMOVED | OF_THE_PATH | ABOUT_THE_SERVICE | OF_AN_OPENING | OF_A_DECISION | OF_A_LOOK
    if field in for_managers | OF_DISPUTED_FEEDBACK | OF_A_HOLD:
        return username == manager_of(person)
    return username in reads(person)
