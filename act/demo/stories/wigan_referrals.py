"""Young people in Wigan whose referral still waits for something. Nobody here is real."""

from datetime import date

from act.demo.cast import WIGAN
from act.demo.story import Story, StoryDecision, referral_answers
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives

CHLOE = Story(
    WIGAN,
    "priya",
    date(2016, 10, 17),
    referral_answers(
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
    StoryDecision(
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

ELLIE = Story(
    WIGAN,
    "lena",
    date(2016, 10, 27),
    referral_answers(
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
