"""Young people in Wigan with a key worker. Nobody here is real."""

from datetime import date, datetime

from act.casework.models import ContactMethod, ContactWith
from act.demo.cast import WIGAN
from act.demo.stories import time_with_act
from act.demo.story import Story, StoryContact, StoryDecision, referral_answers
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives

MIA = Story(
    WIGAN,
    "priya",
    date(2016, 9, 19),
    referral_answers(
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
    StoryDecision(
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
        StoryContact(
            datetime(2016, 10, 4, 17, 30),
            ContactMethod.HOME,
            60,
            "We met at your nan's. You showed me your dance videos.",
        ),
        StoryContact(
            datetime(2016, 10, 7, 20, 45),
            ContactMethod.MESSAGE,
            5,
            "You sent a thumbs-up. I said I am around on Saturday.",
        ),
        StoryContact(
            datetime(2016, 10, 8, 11, 0),
            ContactMethod.CAR,
            90,
            "We drove to see the dance studio. You said the worst time is after ten at night.",
        ),
        StoryContact(datetime(2016, 10, 12, 18, 15), ContactMethod.PHONE, 15, made=False),
        StoryContact(
            datetime(2016, 10, 13, 16, 0),
            ContactMethod.HOME,
            45,
            "Your mum and I talked about what helps on bad evenings.",
            "Mum told me about her own sleep and her worries about money.",
            with_whom=ContactWith.PARENT,
        ),
        StoryContact(
            datetime(2016, 10, 20, 21, 10),
            ContactMethod.PHONE,
            30,
            "You rang when a car was outside. We stayed on the phone until your nan came.",
        ),
        StoryContact(
            datetime(2016, 10, 25, 10, 0),
            ContactMethod.MEETING,
            60,
            "We agreed with school how you can go back, two mornings at first.",
            with_whom=ContactWith.PROFESSIONAL,
            by="priya",
        ),
        StoryContact(
            datetime(2016, 10, 30, 20, 15),
            ContactMethod.OUT,
            75,
            "Chips and a walk. You told me about the dance teacher and laughed a lot.",
        ),
    ),
    **time_with_act.MIA,
)

JORDAN = Story(
    WIGAN,
    "priya",
    date(2016, 10, 3),
    referral_answers(
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
    StoryDecision(
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
        StoryContact(
            datetime(2016, 10, 15, 13, 0),
            ContactMethod.OUT,
            45,
            "We watched the match. You did not want to talk, and that was fine.",
        ),
        StoryContact(datetime(2016, 10, 21, 19, 0), ContactMethod.PHONE, 20, "You told me the room is nearly painted."),
        StoryContact(datetime(2016, 10, 26, 19, 30), ContactMethod.HOME, 10, made=False),
        StoryContact(datetime(2016, 10, 29, 12, 0), ContactMethod.MESSAGE, 5, made=False),
    ),
    **time_with_act.JORDAN,
)
