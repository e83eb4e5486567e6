"""Filled-in forms, as a browser sends them."""

from uuid import UUID, uuid4

from tests.attack.stage import Stage

FOSTER = "kind_foster_care_with_other_carers"


def day(name: str, number: int, month: int = 10) -> dict[str, str]:
    """A day of 2016 in its three boxes."""
    return {f"{name}-day": str(number), f"{name}-month": str(month), f"{name}-year": "2016"}


def form(seen: int = 1, **said: str) -> dict[str, str]:
    """Answers with a key of their own, made from a record's version."""
    return {"once": str(uuid4()), "seen": str(seen), **said}


def contact(person: UUID | str, seen: int = 0, **said: str) -> dict[str, str]:
    """A phone call of five minutes, just after midnight."""
    usual = {
        "young_person": str(person),
        "with_whom": "young_person",
        "which_day": "other",
        "how": "phone",
        "made": "made",
        "clock": "00:05",
        "minutes": "5",
        "note": "Hello",
        "about_others": "",
    }
    return form(seen, **{**usual, **day("on", 30), **said})


def contact_form(stage: Stage, **said: str) -> dict[str, str]:
    """The same with Mia."""
    return contact(stage.keys["people/Mia"], **said)


def decision(seen: int = 1, **said: str) -> dict[str, str]:
    """An acceptance with its expected path."""
    usual = {
        "accepted": "yes",
        "reasons": "A key worker can be there in the evenings.",
        "accommodation": "childrens_home",
        "weeks": "26",
        "certainty": "likely",
        "evidence": "The panel of 26 October",
        "judged_with": "",
    }
    return form(seen, **{**usual, **day("expected_from", 14, 11), **said})


def description(seen: int = 1, **said: str) -> dict[str, str]:
    """What matters to Mia, said yesterday, and who she is."""
    usual = {
        "called": "",
        "pronouns": "",
        "what_matters": "My nan",
        "name": "Mia Robinson",
        "born_on": "2001-03-27",
        "gender": "girl",
        "ethnicity": "WBRI",
        "disability": "no",
        "language_answer": "known",
        "language": "English",
        "because": "She told us.",
    }
    return form(seen, **{**usual, **day("what_matters_on", 30), **said})


def stay(seen: int = 0, **said: str) -> dict[str, str]:
    """A stay with foster carers since yesterday; the one before ended because the carers asked for it."""
    usual = {
        "where": FOSTER,
        FOSTER: "U6",
        "began_on": "2016-10-30",
        "over": "goes_on",
        "ended_because": "CARPL",
        "provider": "PR1",
        "miles": "4.5",
        "legal_status": "V2",
    }
    return form(seen, **{**usual, **said})


def away(seen: int = 0, **said: str) -> dict[str, str]:
    """Missing since last night, and not home yet."""
    return form(seen, **{"kind": "M", "clock": "23:00", **day("on", 30), **said})
