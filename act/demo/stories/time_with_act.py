"""What Mia, Jay and Aaliyah want, how they are, where they live, and what was said about ACT. Nobody here is real."""

from datetime import date, datetime
from random import Random
from typing import Any

from act.demo.form_answers import answers_to
from act.demo.story import (
    StoryAbsence,
    StoryAbsenceFacts,
    StoryAgreement,
    StoryAppointment,
    StoryFeedback,
    StoryForm,
    StoryGoal,
    StoryMeeting,
    StoryStay,
    StoryTask,
)
from act.people.models import AgreementAnswer

BY_HERSELF, BY_THEM, BY_WORKER = "young_person", "young_person", "worker"


def _first(measure: str, on: date, total: int, whose: str) -> StoryForm:
    return StoryForm(measure, on, answers_to(measure, 0, total, Random(f"{whose}, {measure}")))


MIA: dict[str, Any] = {
    "meetings": (
        StoryMeeting(
            *("AMBITIONS", datetime(2016, 11, 7, 16, 30), "at the dance studio"),
            *(("sam", "priya"), ("YOUNG_PERSON", "PARENT", "SCHOOL"), ("Nan", "Mia's dance teacher")),
            datetime(2016, 10, 25, 11, 30),
        ),
    ),
    "tasks": (
        StoryTask("Ring school about Wednesday morning", date(2016, 10, 31), "sam"),
        StoryTask("Bring Mia's dance bag to nan's", date(2016, 11, 4), other="Mia's mum"),
        StoryTask("Ask housing about the lock on the back door", date(2016, 11, 7), "priya"),
    ),
    "appointments": (
        StoryAppointment(
            *("VISIT", datetime(2016, 10, 27, 18, 0), 45, "at home", "sam", datetime(2016, 10, 25, 11, 0)),
            *("NOT_THERE", "Mia was at nan's. Her mum had got the day wrong."),
        ),
        StoryAppointment("VISIT", datetime(2016, 11, 3, 16, 0), 60, "at nan's", "sam", datetime(2016, 10, 30, 21, 30)),
        StoryAppointment(
            "SCHOOL", datetime(2016, 11, 2, 8, 45), 30, "the side gate", "priya", datetime(2016, 10, 25, 11, 0)
        ),
    ),
    "goals": (
        StoryGoal(
            "Feel safe at home",
            date(2016, 10, 8),
            (
                (date(2016, 10, 8), 4, BY_HERSELF),
                (date(2016, 10, 8), 2, BY_WORKER),
                (date(2016, 10, 25), 5, BY_HERSELF),
                (date(2016, 10, 30), 7, BY_HERSELF),
            ),
        ),
        StoryGoal("Go to school", date(2016, 10, 8), ((date(2016, 10, 8), 1, BY_HERSELF),)),
        StoryGoal(
            "Back at school, two mornings first",
            date(2016, 10, 25),
            ((date(2016, 10, 25), 2, BY_HERSELF), (date(2016, 10, 30), 5, BY_HERSELF)),
            instead_of=1,
        ),
        StoryGoal(
            "Dance again", date(2016, 10, 8), ((date(2016, 10, 8), 0, BY_HERSELF), (date(2016, 10, 30), 3, BY_HERSELF))
        ),
    ),
    "forms": (_first("sdq_parent", date(2016, 10, 13), 22, "Mia"),),
    "stays": (StoryStay(date(2016, 9, 2), "HOME"),),
    "absences": (
        StoryAbsence(datetime(2016, 6, 18, 21, 0), datetime(2016, 6, 19, 9, 30), declined=True),
        StoryAbsence(
            datetime(2016, 7, 2, 20, 0),
            datetime(2016, 7, 3, 4, 0),
            interview=datetime(2016, 7, 4, 16, 0),
            account="I was cold and wanted to come home.",
        ),
        StoryAbsence(
            datetime(2016, 7, 23, 19, 30), datetime(2016, 7, 24, 1, 0), interview=datetime(2016, 7, 28, 11, 0)
        ),
        StoryAbsence(datetime(2016, 8, 6, 22, 15), datetime(2016, 8, 7, 12, 0), declined=True),
        StoryAbsence(datetime(2016, 8, 27, 18, 0), datetime(2016, 8, 29, 3, 0), interview=datetime(2016, 8, 30, 15, 0)),
        StoryAbsence(
            datetime(2016, 9, 10, 20, 0), datetime(2016, 9, 11, 2, 30), kind="A", interview=datetime(2016, 9, 13, 10, 0)
        ),
        StoryAbsence(
            datetime(2016, 10, 15, 22, 0),
            datetime(2016, 10, 16, 1, 30),
            interview=datetime(2016, 10, 17, 17, 0),
            account="I rang Sam from the bus stop.",
            facts=StoryAbsenceFacts(
                factors=("CONFLICT", "FRIENDS"), would_help="Somebody to ring before it gets loud at home."
            ),
        ),
        StoryAbsence(
            datetime(2016, 10, 29, 21, 10),
            datetime(2016, 10, 30, 2, 10),
            facts=StoryAbsenceFacts(
                reported_by="Her mum",
                last_seen="At home, going to her room",
                police=(datetime(2016, 10, 29, 23, 0), "0398", "MEDIUM"),
                different="She left her phone on the bed. She has never done that before.",
                companions="Perhaps with the girl from dance whom her mum does not know.",
                informed=("PARENT", "DUTY", "POLICE"),
                found_where="On the way home, near the dance studio",
                found_by="Her nan",
                harmed="not_known",
            ),
        ),
    ),
    "feedback": (
        StoryFeedback(
            date(2016, 10, 27),
            "parent",
            "paper",
            {
                "listened": "yes",
                "there": "yes",
                "say": "sort_of",
                "safer": "sort_of",
                "closer": "yes",
                "recommend": "yes",
            },
            "Somebody comes when it is bad, and not three days later.",
            "Tell us the first time what all the words mean.",
        ),
    ),
}
"""Her own first form is not filled in yet: it is what needs Sam. Nobody has asked her about the evaluation either."""

JORDAN: dict[str, Any] = {
    "tasks": (StoryTask("Find out when the football trial is", date(2016, 11, 1), "sam"),),
    "appointments": (
        StoryAppointment("CALL", datetime(2016, 10, 31, 17, 30), 15, "", "sam", datetime(2016, 10, 29, 12, 30)),
    ),
    "goals": (
        StoryGoal(
            "Keep my room", date(2016, 10, 21), ((date(2016, 10, 21), 6, BY_THEM), (date(2016, 10, 21), 5, BY_WORKER))
        ),
        StoryGoal("Play on Saturdays", date(2016, 10, 21), ((date(2016, 10, 21), 3, BY_THEM),)),
    ),
    "forms": (_first("sdq_self", date(2016, 10, 21), 18, "Jay"), _first("sdq_parent", date(2016, 10, 21), 23, "Jay")),
    "agreements": (StoryAgreement(date(2016, 10, 21), AgreementAnswer.AGREED),),
    "stays": (StoryStay(date(2016, 3, 14), "U6", "PR1", "4.5", "C2"),),
    "absences": (
        StoryAbsence(
            datetime(2016, 9, 21, 19, 0), datetime(2016, 9, 22, 7, 0), interview=datetime(2016, 9, 23, 16, 30)
        ),
        StoryAbsence(
            datetime(2016, 10, 8, 20, 30),
            datetime(2016, 10, 9, 1, 15),
            interview=datetime(2016, 10, 11, 16, 0),
            account="I do not like it when they talk about me downstairs.",
            facts=StoryAbsenceFacts(factors=("PLACEMENT", "DEBT"), would_help="Not having to say where I got money."),
        ),
        StoryAbsence(datetime(2016, 10, 22, 21, 0), datetime(2016, 10, 23, 6, 40), declined=True),
        StoryAbsence(
            datetime(2016, 10, 31, 17, 50),
            None,
            facts=StoryAbsenceFacts(
                reported_by="Foster dad",
                last_seen="at the bus station, in a blue coat",
                police=(datetime(2016, 10, 31, 18, 20), "0412", "MEDIUM"),
                different="Did not come back for training, and does not answer.",
                informed=("HOME", "SOCIAL_WORKER", "POLICE"),
            ),
        ),
    ),
}

AALIYAH: dict[str, Any] = {
    "tasks": (StoryTask("Ask the school nurse about Aaliyah's brother", date(2016, 11, 3), "nadia"),),
    "appointments": (
        StoryAppointment("OUT", datetime(2016, 11, 5, 14, 0), 90, "the park", "nadia", datetime(2016, 10, 28, 19, 30)),
    ),
    "goals": (
        StoryGoal(
            "My brother sleeps through the night",
            date(2016, 10, 5),
            ((date(2016, 10, 5), 2, BY_HERSELF), (date(2016, 10, 28), 5, BY_HERSELF)),
        ),
        StoryGoal(
            "Block them and not look",
            date(2016, 10, 16),
            ((date(2016, 10, 16), 4, BY_HERSELF), (date(2016, 10, 28), 4, BY_HERSELF)),
        ),
    ),
    "forms": (_first("sdq_self", date(2016, 10, 16), 16, "Aaliyah"),),
    "agreements": (StoryAgreement(date(2016, 10, 16), AgreementAnswer.AGREED),),
    "stays": (StoryStay(date(2015, 11, 20), "HOME"),),
    "absences": (StoryAbsence(datetime(2016, 8, 19, 23, 0), datetime(2016, 8, 20, 6, 0), declined=True),),
    "feedback": (
        StoryFeedback(
            date(2016, 10, 28),
            "young_person",
            "tablet",
            {"listened": "yes", "there": "yes", "say": "yes", "safer": "sort_of", "closer": "yes", "recommend": "yes"},
            "She asked about my brother before she asked about me.",
            "",
        ),
    ),
}
