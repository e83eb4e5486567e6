"""Six fictional young people at different points of the way. Nobody here is real."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from act.casework.models import How, With
from act.demo.cast import ROCHDALE, WIGAN
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives


@dataclass(frozen=True)
class Said:
    """One contact of the story."""

    at: datetime
    how: How
    minutes: int
    note: str = ""
    about_others: str = ""
    made: bool = True
    with_whom: With = With.YOUNG_PERSON
    by: str = ""


@dataclass(frozen=True)
class Decided:
    """The manager's decision; an acceptance with its expected path."""

    on: date
    by: str
    accepted: bool
    reasons: str
    path: tuple[Accommodation, date, int, Certainty, str, str] | None = None


@dataclass(frozen=True)
class Life:
    """A young person from referral to today."""

    authority: str
    referred_by: str
    referred_on: date
    answers: dict[str, dict[str, Any]]
    decided: Decided | None = None
    beside: tuple[str, str, date] | None = None
    contacts: tuple[Said, ...] = field(default=())


def _answers(
    *,
    name: str,
    called: str,
    pronouns: str,
    born: str,
    gender: str,
    ethnicity: str,
    language: str,
    lives: Lives,
    breakdown: tuple[BreakdownOf, BreakdownRisk, str],
    harm: Harm,
    risk: tuple[ExploitationRisk, str],
    strengths: str,
    matters: tuple[str, str] | None,
    agreed: str,
    worker: str = "",
    disability: str = "no",
) -> dict[str, dict[str, Any]]:
    known = language not in {"not_asked", "declined"}
    return {
        "name": {"name": name, "called": called, "pronouns": pronouns},
        "born": {"born_on": born},
        "home": {"lives": lives.value, "lives_words": ""},
        "breakdown": {
            "breakdown_of": breakdown[0].value,
            "breakdown_risk": breakdown[1].value,
            "breakdown_words": breakdown[2],
        },
        "harm": {"harm": harm.value},
        "risk": {"exploitation_risk": risk[0].value, "exploitation_words": risk[1]},
        "strengths": {"strengths": strengths},
        "matters": {
            "what_matters": matters[0] if matters else "",
            "what_matters_on": matters[1] if matters else None,
        },
        "agreement": {"agreed": agreed},
        "worker": {"social_worker_named": worker},
        "gender": {"gender": gender},
        "ethnicity": {"ethnicity": ethnicity},
        "disability": {"disability": disability, "disability_words": ""},
        "language": {
            "language_answer": "known" if known else language,
            "language": language if known else "",
        },
    }


MIA = Life(
    WIGAN,
    "priya",
    date(2016, 9, 19),
    _answers(
        name="Mia Robinson",
        called="",
        pronouns="she/her",
        born="2001-03-27",
        gender="girl",
        ethnicity="WBRI",
        language="English",
        lives=Lives.PARENT,
        breakdown=(
            BreakdownOf.FAMILY,
            BreakdownRisk.HIGH,
            "Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children's "
            "home forty miles away.",
        ),
        harm=Harm.HAPPENED,
        risk=(
            ExploitationRisk.HIGH,
            "Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.",
        ),
        strengths="Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.",
        matters=("I want to stay near my nan and get back to dance.", "2016-09-16"),
        agreed="agreed",
    ),
    Decided(
        date(2016, 9, 28),
        "helen",
        True,
        "Mia has been exploited and home is close to breaking down. Her nan is nearby and a key worker could be with "
        "the family in the evenings, when it is hardest.",
        (
            Accommodation.CHILDRENS_HOME,
            date(2016, 10, 17),
            52,
            Certainty.LIKELY,
            "Resources panel, 14 September: a children's home outside the authority was being sought.",
            "The resources panel",
        ),
    ),
    ("sam", "priya", date(2016, 10, 4)),
    (
        Said(
            datetime(2016, 10, 4, 17, 30),
            How.HOME,
            60,
            "We met at your nan's. You showed me your dance videos.",
        ),
        Said(
            datetime(2016, 10, 7, 20, 45),
            How.MESSAGE,
            5,
            "You sent a thumbs-up. I said I am around on Saturday.",
        ),
        Said(
            datetime(2016, 10, 8, 11, 0),
            How.CAR,
            90,
            "We drove to see the dance studio. You said the worst time is after ten at night.",
        ),
        Said(datetime(2016, 10, 12, 18, 15), How.PHONE, 15, made=False),
        Said(
            datetime(2016, 10, 13, 16, 0),
            How.HOME,
            45,
            "Your mum and I talked about what helps on bad evenings.",
            "Mum told me about her own sleep and her worries about money.",
            with_whom=With.PARENT,
        ),
        Said(
            datetime(2016, 10, 20, 21, 10),
            How.PHONE,
            30,
            "You rang when a car was outside. We stayed on the phone until your nan came.",
        ),
        Said(
            datetime(2016, 10, 25, 10, 0),
            How.MEETING,
            60,
            "We agreed with school how you can go back, two mornings at first.",
            with_whom=With.PROFESSIONAL,
            by="priya",
        ),
        Said(
            datetime(2016, 10, 30, 20, 15),
            How.OUT,
            75,
            "Chips and a walk. You told me about the dance teacher and laughed a lot.",
        ),
    ),
)

JORDAN = Life(
    WIGAN,
    "priya",
    date(2016, 10, 3),
    _answers(
        name="Jordan Tait",
        called="Jay",
        pronouns="they/them",
        born="2000-11-09",
        gender="other",
        ethnicity="MWBC",
        language="English",
        lives=Lives.FOSTER,
        breakdown=(
            BreakdownOf.PLACEMENT,
            BreakdownRisk.HIGH,
            "The foster carers have given notice once and taken it back. They need somebody to call at night.",
        ),
        harm=Harm.SUSPECTED,
        risk=(
            ExploitationRisk.HIGH,
            "Jay comes back with money they do not explain and is frightened of someone in town.",
        ),
        strengths="Jay's foster dad, football, and a teacher who keeps a place for them.",
        matters=("Stop moving me. I just got my own room.", "2016-09-30"),
        agreed="agreed",
    ),
    Decided(
        date(2016, 10, 10),
        "helen",
        True,
        "High risk on both tests. The carers want to go on if they are not alone with it.",
        (
            Accommodation.CHILDRENS_HOME,
            date(2016, 11, 1),
            26,
            Certainty.POSSIBLE,
            "The carers' notice of 22 September, since withdrawn; no foster carers free nearby.",
            "",
        ),
    ),
    ("sam", "priya", date(2016, 10, 14)),
    (
        Said(
            datetime(2016, 10, 15, 13, 0),
            How.OUT,
            45,
            "We watched the match. You did not want to talk, and that was fine.",
        ),
        Said(datetime(2016, 10, 21, 19, 0), How.PHONE, 20, "You told me the room is nearly painted."),
        Said(datetime(2016, 10, 26, 19, 30), How.HOME, 10, made=False),
        Said(datetime(2016, 10, 29, 12, 0), How.MESSAGE, 5, made=False),
    ),
)

AALIYAH = Life(
    ROCHDALE,
    "tom",
    date(2016, 9, 26),
    _answers(
        name="Aaliyah Khan",
        called="",
        pronouns="she/her",
        born="2001-06-15",
        gender="girl",
        ethnicity="APKN",
        language="English",
        lives=Lives.FAMILY,
        breakdown=(
            BreakdownOf.FAMILY,
            BreakdownRisk.HIGH,
            "Aaliyah lives with her aunt, who is afraid of the men who come to the door.",
        ),
        harm=Harm.HAPPENED,
        risk=(
            ExploitationRisk.MEDIUM,
            "She was exploited last year. Some of the same people have been in touch online.",
        ),
        strengths="Her aunt, her little brother, and a youth worker she trusts.",
        matters=("I want my brother to be able to sleep.", "2016-09-23"),
        agreed="agreed",
    ),
    Decided(
        date(2016, 9, 30),
        "david",
        True,
        "Harm has happened, and her aunt cannot hold on without help in the evenings.",
        (
            Accommodation.SECURE_HOME,
            date(2016, 10, 10),
            26,
            Certainty.POSSIBLE,
            "Strategy meeting, 21 September: a secure order was discussed.",
            "The strategy meeting",
        ),
    ),
    ("nadia", "tom", date(2016, 10, 5)),
    (
        Said(
            datetime(2016, 10, 5, 16, 30),
            How.HOME,
            60,
            "We drank tea with your aunt. You asked good questions about me.",
        ),
        Said(datetime(2016, 10, 16, 15, 0), How.OUT, 120, "We took your brother to the park."),
        Said(datetime(2016, 10, 28, 18, 30), How.HOME, 45, "You said the door has been quiet for a week."),
    ),
)

CHLOE = Life(
    WIGAN,
    "priya",
    date(2016, 10, 17),
    _answers(
        name="Chloe Barnes",
        called="",
        pronouns="she/her",
        born="2002-01-08",
        gender="girl",
        ethnicity="not_asked",
        language="English",
        lives=Lives.CHILDRENS_HOME,
        breakdown=(
            BreakdownOf.PLACEMENT,
            BreakdownRisk.HIGH,
            "The home has said that it cannot keep Chloe safe for much longer.",
        ),
        harm=Harm.NONE_KNOWN,
        risk=(ExploitationRisk.HIGH, "Chloe is collected by people nobody at the home knows."),
        strengths="One member of staff at the home, and drawing.",
        matters=None,
        agreed="not_asked",
        disability="not_asked",
    ),
    Decided(
        date(2016, 10, 26),
        "helen",
        True,
        "High risk on both tests. We can be there at weekends, when the home is short of staff.",
        (
            Accommodation.SECURE_HOME,
            date(2016, 11, 7),
            26,
            Certainty.LIKELY,
            "The home's notice of 12 October and the placement team's search.",
            "The placement team",
        ),
    ),
)

ELLIE = Life(
    WIGAN,
    "lena",
    date(2016, 10, 27),
    _answers(
        name="Ellie-May Doyle",
        called="Ellie",
        pronouns="",
        born="2001-12-15",
        gender="girl",
        ethnicity="declined",
        language="not_asked",
        lives=Lives.PARENT,
        breakdown=(
            BreakdownOf.FAMILY,
            BreakdownRisk.HIGH,
            "Her stepfather says he will not have her back again.",
        ),
        harm=Harm.SUSPECTED,
        risk=(
            ExploitationRisk.MEDIUM,
            "Found twice at night with older boys who are known for exploiting others.",
        ),
        strengths="She always rings her sister.",
        matters=None,
        agreed="not_asked",
        worker="Priya Ellis",
        disability="not_asked",
    ),
)

KAI = Life(
    ROCHDALE,
    "marcus",
    date(2016, 10, 11),
    _answers(
        name="Kai Lomax",
        called="",
        pronouns="he/him",
        born="2002-08-02",
        gender="boy",
        ethnicity="WBRI",
        language="English",
        lives=Lives.PARENT,
        breakdown=(
            BreakdownOf.FAMILY,
            BreakdownRisk.LOW,
            "Home is steady; his parents are worried and want advice.",
        ),
        harm=Harm.NONE_KNOWN,
        risk=(ExploitationRisk.MEDIUM, "He has new trainers and a second phone, and is quiet about both."),
        strengths="Both parents, his uncle's garage, and his form tutor.",
        matters=("Leave my mates out of it.", "2016-10-10"),
        agreed="declined",
        worker="",
    ),
    Decided(
        date(2016, 10, 19),
        "david",
        False,
        "The worry is real, and home is not about to break down. The complex safeguarding team will see Kai and his "
        "parents this week.",
    ),
)

LIVES: tuple[Life, ...] = (MIA, JORDAN, AALIYAH, CHLOE, ELLIE, KAI)
