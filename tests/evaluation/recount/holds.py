"""What is easily counted wrong, each by name, with whether a life holds it."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from itertools import combinations

from act.demo.story import Story, StoryContact, StoryForm
from tests.by_hand.contacts import counting, minutes_of, same_visit, visits_of
from tests.by_hand.engagement import EARLY
from tests.by_hand.homes import BROKE_DOWN
from tests.by_hand.lives import Life, months_on, window
from tests.by_hand.measures import counts_at
from tests.by_hand.scores import total
from tests.evaluation.recount.places import SOCIAL_WORKER


def _forms(life: Life) -> list[StoryForm]:
    return [form for form in life.every("forms") if isinstance(form, StoryForm)]


def _at(life: Life, form: StoryForm) -> list[tuple[int, int]]:
    """The time with ACT and the month at which a form belongs to a time point."""
    return [
        (number, month)
        for number, time in enumerate(life.times)
        for month in (0, 3, 6, 9, 12)
        if window(time.began, month)[0] <= form.on <= window(time.began, month)[1]
    ]


def _twice_at(life: Life, later: bool) -> bool:
    """Whether two forms of one measure belong to one time point."""
    at = [(form.measure, *where) for form in _forms(life) for where in _at(life, form)]
    return any(at.count(where) > 1 for where in at if (where[2] > 0) is later)


def _is_left_out(story: Story, accepted: bool | None) -> bool:
    decided = story.decision.accepted if story.decision else None
    return story.allocation is None and decided is accepted


HOLDS: dict[str, Callable[[Life], bool]] = {
    "two forms at the start": lambda life: _twice_at(life, later=False),
    "two forms at a later time point": lambda life: _twice_at(life, later=True),
    "a form between time points": lambda life: any(not _at(life, form) for form in _forms(life)),
    "a form without a total": lambda life: any(total(form) is None for form in _forms(life)),
    "a form that was refused": lambda life: (
        "refused" in str([getattr(form, "reason", "") for form in life.every("forms")])
    ),
    "a form that was missed": lambda life: "missing_then" in str(life.every("forms")),
    "two forms of feedback": lambda life: len([f for f in life.every("feedback") if f.given_by == "young_person"]) > 1,
    "a parent's forms": lambda life: len([f for f in life.every("feedback") if f.given_by == "parent"]) > 1,
    "a low risk that was accepted": lambda life: _risk(life) == "low" and bool(life.times),
    "a medium risk that was accepted": lambda life: _risk(life) == "medium" and bool(life.times),
    "somebody who left early": lambda life: any(time.ended in EARLY for time in life.times),
    "six months with ACT to the day": lambda life: any(months_on(time.began, 6) == time.last for time in life.times),
    "somebody who came back": lambda life: len(life.times) == 2,
    "a referral that waits": lambda life: _is_left_out(life.stories[0], None),
    "a referral that was not accepted": lambda life: _is_left_out(life.stories[0], accepted=False),
    "somebody who waits for a key worker": lambda life: _is_left_out(life.stories[0], accepted=True),
    "a home that broke down": lambda life: any(stay.because in BROKE_DOWN for stay in life.every("stays")),
    "a move on the first day with ACT": lambda life: _moved_on(life, [time.began for time in life.times]),
    "a move on the last day with ACT": lambda life: _moved_on(life, [time.last for time in life.times if time.ended]),
    "miles that nobody knows": lambda life: any(stay.kind != "HOME" and not stay.miles for stay in life.every("stays")),
    "somebody whose home nobody knows": lambda life: bool(life.times) and not life.every("stays"),
    "missing on the first day of the ninety": lambda life: _missing_on(life, -90),
    "missing the day before ACT": lambda life: _missing_on(life, -1),
    "away and not missing": lambda life: any(absence.kind == "A" for absence in life.every("absences")),
    "a contact in the last minute of the office": lambda life: (16, 59) in _clock(life),
    "a contact when the office closes": lambda life: (17, 0) in _clock(life),
    "a contact that was tried": lambda life: any(not contact.made for contact in life.every("contacts")),
    "more support than usual": lambda life: life.intensity == "intense",
    "a contact across the office hour": lambda life: any(_crosses_office_hour(each) for each in counting(life)),
    "a contact over midnight": lambda life: any(_ends(each).date() > each.at.date() for each in counting(life)),
    "a contact before ACT began": lambda life: bool(life.times) and _contacts(life, before=life.times[0].began),
    "a contact after ACT ended": lambda life: bool(life.times) and _contacts(life, after=life.times[0].last),
    "a contact of the social worker alone": lambda life: any(
        _by(visit) == {SOCIAL_WORKER} for visit in visits_of(life)
    ),
    "a contact with a professional": lambda life: any(each.with_whom == "professional" for each in counting(life)),
    "a joint visit at overlapping times": lambda life: any(_overlap(*pair) for pair in _joint(life)),
    "a joint visit begun a quarter of an hour apart": lambda life: _apart(_joint(life), 15),
    "two visits begun just more than that apart": lambda life: _apart(_almost_joint(life), 16),
    "agreed to the evaluation": lambda life: bool(life.times) and life.agreed and _studied(life),
    "refused the evaluation": lambda life: _said(life) == ["declined"] and _studied(life),
    "took back what they agreed to": lambda life: _said(life)[-2:] == ["agreed", "declined"] and _studied(life),
    "never asked about the evaluation": lambda life: bool(life.times) and not _said(life) and _studied(life),
    "referred again, joined at the decision": lambda life: len(life.stories) == 2 and not life.stories[1].decision,
    "accepted twice, with overlapping times": lambda life: len(_places(life)) == 1 and _put_together(life),
    "one lineage in two authorities": lambda life: len(_places(life)) == 2 and _put_together(life),
    "one home told by two records": lambda life: _told_twice(life, [stay.since for stay in life.every("stays")]),
    "a time missing told by two records": lambda life: _told_twice(
        life, [each.since for each in life.every("absences")]
    ),
    "two referrals before the first day": lambda life: bool(life.times) and _referred_before(life) > 1,
    "a second referral whose referrer hadn't asked": lambda life: (
        [story.answers["agreement"]["agreed"] for story in life.stories] == ["agreed", "not_asked"]
    ),
}
"""What is easily counted wrong, by name. A new kind of fact is a line more."""


def _ends(contact: StoryContact) -> datetime:
    return contact.at + timedelta(minutes=contact.minutes)


def _crosses_office_hour(contact: StoryContact) -> bool:
    """Whether it has minutes on both sides of nine or of five."""
    return any(contact.at < datetime.combine(contact.at, time(hour)) < _ends(contact) for hour in (9, 17))


def _contacts(life: Life, *, before: date = date.min, after: date = date.max) -> bool:
    """Whether a contact that isn't counted lies before or after a day."""
    counted = counting(life)
    days = [contact.at.date() for contact in life.every("contacts") if contact not in counted]
    return any(day < before or day > after for day in days)


def _by(contacts: Iterable[StoryContact]) -> set[str]:
    return {contact.by for contact in contacts}


def _joint(life: Life) -> list[tuple[StoryContact, StoryContact]]:
    """The contacts of the visits that both workers logged."""
    return [(visit[0], visit[1]) for visit in visits_of(life) if len(visit) == 2]


def _almost_joint(life: Life) -> list[tuple[StoryContact, StoryContact]]:
    """Pairs that could have been one visit but for their times."""
    return [
        (one, other)
        for one, other in combinations(counting(life), 2)
        if _by((one, other)) == {"", SOCIAL_WORKER} and (one.how, one.made) == (other.how, other.made) == ("home", True)
        if not same_visit(one, other)
    ]


def _overlap(one: StoryContact, other: StoryContact) -> bool:
    return bool(minutes_of(one) & minutes_of(other)) and abs(one.at - other.at) > timedelta(minutes=15)


def _apart(pairs: Iterable[tuple[StoryContact, StoryContact]], minutes: int) -> bool:
    return any(abs(one.at - other.at) == timedelta(minutes=minutes) for one, other in pairs)


def _said(life: Life) -> list[str]:
    return [str(said.answer) for said in life.every("agreements")]


def _studied(life: Life) -> bool:
    """Whether there is a form and a goal that count where they agreed, and don't where they haven't."""
    rated = any(len(goal.rated) > 1 for goal in life.every("goals"))
    return rated and any(counts_at(life, time, month) for time in life.times for month in (0, 6))


def _places(life: Life) -> set[str]:
    return {story.authority for story in life.stories}


def _put_together(life: Life) -> bool:
    return len(life.times) < len(life.with_key_worker)


def _told_twice(life: Life, told: list[object]) -> bool:
    return _put_together(life) and len(set(told)) < len(told)


def _referred_before(life: Life) -> int:
    return sum(story.referred_on <= life.times[0].began for story in life.with_key_worker)


def _risk(life: Life) -> str:
    return str(life.answers["breakdown"]["breakdown_risk"])


def _moved_on(life: Life, days: list[date]) -> bool:
    return any(stay.since in days for stay in life.every("stays"))


def _missing_on(life: Life, days: int) -> bool:
    when = [time.began + timedelta(days=days) for time in life.times]
    return any(absence.kind == "M" and absence.since.date() in when for absence in life.every("absences"))


def _clock(life: Life) -> set[tuple[int, int]]:
    return {(contact.at.hour, contact.at.minute) for contact in life.every("contacts")}
