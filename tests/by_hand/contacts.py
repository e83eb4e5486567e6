"""How often they were met, and at which hours: minute by minute."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from statistics import median

from act.demo.story import StoryContact
from tests.by_hand.lives import Counted, Life, Lives, time_of

OFFICE = range(9, 17)
BANK_HOLIDAYS = {
    date(2015, 12, 25),
    date(2015, 12, 28),
    date(2016, 1, 1),
    date(2016, 3, 25),
    date(2016, 3, 28),
    date(2016, 5, 2),
    date(2016, 5, 30),
    date(2016, 8, 29),
}
QUARTER_OF_AN_HOUR = timedelta(minutes=15)
Visit = list[StoryContact]


def minutes_of(contact: StoryContact) -> set[datetime]:
    """Each minute of a contact, by the clock on the wall."""
    return {contact.at + timedelta(minutes=number) for number in range(contact.minutes)}


def is_office(minute: datetime) -> bool:
    """Whether the office was open."""
    return minute.weekday() < 5 and minute.hour in OFFICE and minute.date() not in BANK_HOLIDAYS


def same_visit(one: StoryContact, other: StoryContact) -> bool:
    """Whether two contacts of one young person were one visit; a call or a message only with the same person."""
    if one.by == other.by or (one.how, one.made) != (other.how, other.made):
        return False
    if one.how in {"phone", "message"} and one.with_whom != other.with_whom:
        return False
    return abs(one.at - other.at) <= QUARTER_OF_AN_HOUR or bool(minutes_of(one) & minutes_of(other))


def counting(life: Life) -> list[StoryContact]:
    """Contacts on days of the time with ACT that their own story tells; others were kept without being counted."""
    return [
        contact
        for story in life.with_key_worker
        for contact in story.contacts
        if time_of(story).began <= contact.at.date() <= time_of(story).last
    ]


def visits_of(life: Life) -> list[Visit]:
    """The visits of a young person: in these stories no more than two workers, and neither twice."""
    visits: list[Visit] = []
    for contact in counting(life):
        there = [visit for visit in visits if any(same_visit(each, contact) for each in visit)]
        assert len(there) < 2 and not any(each.by == contact.by for visit in there for each in visit)
        if there:
            there[0].append(contact)
        else:
            visits.append([contact])
    return visits


def minutes_in(visits: Iterable[Visit]) -> list[datetime]:
    """Each minute of some visits, a minute with both workers there once."""
    return [minute for visit in visits for minute in set().union(*map(minutes_of, visit))]


def part_of(visits: Iterable[Visit], *, act: bool) -> list[Visit]:
    """What the key worker, or the social worker, recorded of some visits."""
    parts = [[contact for contact in visit if (not contact.by) is act] for visit in visits]
    return [part for part in parts if part]


def hours(visits: Iterable[Visit]) -> float:
    """Hours to the tenth."""
    return round(len(minutes_in(visits)) / 60, 1)


def outside(visits: Iterable[Visit]) -> int | None:
    """The share of minutes outside office hours, in whole per cent."""
    minutes = minutes_in(visits)
    return round(100 * sum(not is_office(minute) for minute in minutes) / len(minutes)) if minutes else None


def weekly(life: Life) -> tuple[float, float] | None:
    """Hours and contacts a week of the key worker with the young person or family; None without a key worker."""
    if not life.times:
        return None
    weeks = max(sum((time.last - time.began).days for time in life.times) / 7, 1)
    made = part_of((visit for visit in visits_of(life) if visit[0].made), act=True)
    direct = [visit for visit in made if any(contact.with_whom != "professional" for contact in visit)]
    return round(len(minutes_in(direct)) / 60 / weeks, 2), round(len(direct) / weeks, 2)


def contacts(lives: Lives) -> Counted:
    """Every number of the evaluation that is about contacts."""
    visits = [visit for life in lives for visit in visits_of(life)]
    made = [visit for visit in visits if visit[0].made]
    by_act, by_others = part_of(made, act=True), part_of(made, act=False)
    each = [found for life in lives if (found := weekly(life))]
    return {
        "casework.contacts_made": len(made),
        "casework.contacts_tried": len(visits) - len(made),
        "casework.contacts_by_act": len(by_act),
        "casework.hours_by_act": hours(by_act),
        "casework.contacts_by_others": len(by_others),
        "casework.hours_by_others": hours(by_others),
        "casework.outside_hours": outside(visits),
        "casework.outside_hours_by_act": outside(part_of(visits, act=True)),
        "casework.hours_a_week": median(found[0] for found in each) if each else None,
        "casework.contacts_a_week": median(found[1] for found in each) if each else None,
    }
