"""Young people in Rochdale: one with a key worker, one helped elsewhere. Nobody here is real."""

from datetime import date, datetime

from act.casework.models import ContactMethod
from act.demo.cast import ROCHDALE
from act.demo.stories import time_with_act
from act.demo.story import Story, StoryContact, StoryDecision, referral_answers
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives

AALIYAH = Story(
    ROCHDALE,
    "tom",
    date(2016, 9, 26),
    referral_answers(
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
    StoryDecision(
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
        StoryContact(
            datetime(2016, 10, 5, 16, 30),
            ContactMethod.HOME,
            60,
            "We drank tea with your aunt. You asked good questions about me.",
        ),
        StoryContact(datetime(2016, 10, 16, 15, 0), ContactMethod.OUT, 120, "We took your brother to the park."),
        StoryContact(
            datetime(2016, 10, 28, 18, 30), ContactMethod.HOME, 45, "You said the door has been quiet for a week."
        ),
    ),
    **time_with_act.AALIYAH,
)

KAI = Story(
    ROCHDALE,
    "marcus",
    date(2016, 10, 11),
    referral_answers(
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
    StoryDecision(
        date(2016, 10, 19),
        "david",
        False,
        "The worry is real, and home is not about to break down. The complex safeguarding team will see Kai and his "
        "parents this week.",
    ),
)
