"""What has happened since a key worker came, in lives of the demonstration, and to somebody whom ACT has left."""

from dataclasses import replace
from datetime import date, datetime

from act.demo import stories
from act.demo.story import Story, StoryAbsence, StoryEnding, StoryFeedback, StoryNonCompletion
from act.methods.accommodation import Accommodation
from act.referrals.labels import Certainty

_AGREED = dict.fromkeys(("listened", "there", "say", "safer", "closer", "recommend"), "yes")
_NO_SELF_REPORT = StoryNonCompletion("sdq_self", 0, date(2016, 10, 20), "other", "Mia had no glasses that day")
_NO_PARENT_FORM = StoryNonCompletion(
    "sdq_parent", 0, date(2016, 10, 20), "other", "The foster dad of Jay was in hospital"
)
_NO_FORM_OF_RAE = StoryNonCompletion("sdq_self", 0, date(2016, 10, 20), "other", "Rae was at the dentist that day")
_NO_AUNTS_FORM = StoryNonCompletion("sdq_parent", 0, date(2016, 10, 20), "other", "The aunt was away at a wedding")
_FROM_JAY = StoryFeedback(
    date(2016, 10, 29), "young_person", "tablet", _AGREED, "Jay liked the match", "Jay wants later calls"
)
_FROM_RAE = StoryFeedback(date(2016, 10, 29), "young_person", "tablet", _AGREED, "Rae liked the tea", "Rae wants a dog")
_FROM_HER_AUNT = StoryFeedback(
    date(2016, 10, 29), "parent", "paper", _AGREED, "The aunt liked the tea", "The aunt wants a rota"
)

_PATH = (
    Accommodation.CHILDRENS_HOME,
    date(2016, 10, 17),
    26,
    Certainty.POSSIBLE,
    "The panel of 21 September spoke of Nia",
    "The chair of that panel",
)

_RAES_PATH = (
    Accommodation.CHILDRENS_HOME,
    date(2016, 10, 17),
    26,
    Certainty.POSSIBLE,
    "The panel of 14 September spoke of Rae",
    "The members of that panel",
)
RAE = replace(
    stories.MIA,
    referred_by="lena",
    answers={**stories.MIA.answers, "name": {"name": "Rae Dunne", "called": "", "pronouns": ""}},
    decision=stories.MIA.decision
    and replace(stories.MIA.decision, reasons="Somebody should be near Rae.", path=_RAES_PATH),
)
"""Somebody at work is her mother: only named people see her record."""

SINCE: dict[str, Story] = {
    "Mia": replace(stories.MIA, contacts=(), forms=(*stories.MIA.forms, _NO_SELF_REPORT)),
    "Jay": replace(
        stories.JORDAN,
        contacts=(),
        forms=(stories.JORDAN.forms[0], _NO_PARENT_FORM),
        absences=(*stories.JORDAN.absences[:1], StoryAbsence(datetime(2016, 10, 30, 22, 0), None)),
        feedback=(_FROM_JAY,),
    ),
    "Aaliyah": replace(
        stories.AALIYAH,
        contacts=(),
        forms=(*stories.AALIYAH.forms, _NO_AUNTS_FORM),
        feedback=(*stories.AALIYAH.feedback, _FROM_HER_AUNT),
    ),
    "Rae": replace(RAE, forms=(*RAE.forms, _NO_FORM_OF_RAE), feedback=(_FROM_RAE,)),
}
"""Four whom somebody is beside, with a row of every kind. The first three's contacts are there already."""

NIA = replace(
    stories.MIA,
    referred_by="helen",
    answers={**stories.MIA.answers, "name": {"name": "Nia Marsh", "called": "", "pronouns": ""}},
    decision=stories.MIA.decision and replace(stories.MIA.decision, reasons="Somebody should be near Nia.", path=_PATH),
    contacts=stories.MIA.contacts[:1],
    goals=(),
    forms=(),
    absences=(),
    feedback=(),
    ending=StoryEnding(
        date(2016, 10, 24),
        "goals_reached",
        "Nia has a key to her own front door.",
        (),
        left_to_do="Nia still looks for a choir",
        who_helps="Nia can knock at number nine",
    ),
)
"""ACT has left her: only the manager opens her page."""
