"""A young person's story: what happened, newest first, and drawn on one line of time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from act.casework.hours import KIND_LABELS, Moment, duration
from act.casework.models import Contact, Involvement, With
from act.casework.policy import can_amend
from act.design.charts import Band, Mark, Timeline, timeline
from act.design.words import long_date, when
from act.referrals.models import Referral
from act.trust.standing import Standing

BEFORE = timedelta(days=7)


@dataclass(frozen=True)
class Told:
    """What the story is made of."""

    referrals: list[Referral]
    involvement: Involvement | None
    contacts: list[Contact]


def contact_line(standing: Standing, contact: Contact) -> dict[str, Any]:
    """One contact as the story tells it."""
    mark = KIND_LABELS[Moment.of(contact).kind]
    how = contact.get_how_display() if contact.made else f"Tried: {contact.get_how_display().lower()}"
    return {
        "date": when(contact.at),
        "title": f"{how} with {_whom(contact)}, {duration(contact.minutes)}",
        "body": contact.note,
        "about_others": contact.about_others,
        "by": contact.worker.name,
        "mark": mark,
        "act": "Put right",
        "href": reverse("casework:amend_contact", kwargs={"key": contact.pk}) if can_amend(standing, contact) else "",
    }


def _whom(contact: Contact) -> str:
    if contact.with_whom == With.YOUNG_PERSON:
        return contact.young_person.first_name
    return {
        With.PARENT: "a parent or carer",
        With.FAMILY: "someone in the family",
        With.PROFESSIONAL: "another professional",
    }[With(contact.with_whom)]


def process_lines(told: Told) -> list[dict[str, Any]]:
    """Referral, decision, and the start of the involvement, newest first."""
    lines = []
    if told.involvement:
        lines.append({"date": long_date(told.involvement.began_on), "title": "A key worker came beside them"})
    for referral in told.referrals:
        href = reverse("referrals:referral", kwargs={"key": referral.pk})
        decision = getattr(referral, "decision", None)
        if decision:
            lines.append({"date": long_date(decision.decided_on), "title": f"Referral: {str(decision).lower()}"})
        lines.append({"date": long_date(referral.made_on), "title": "Referred to ACT", "href": href, "act": "Read"})
    return lines


def drawn(told: Told, standing: Standing) -> Timeline | None:
    """The journey so far: ACT's time as a band, contacts and decisions as marks. None before a referral."""
    if not told.referrals:
        return None
    marks = [Mark("Referred", "Referred", referral.made_on, "square") for referral in told.referrals]
    for referral in told.referrals:
        decision = getattr(referral, "decision", None)
        if decision:
            marks.append(Mark("Decided", str(decision), decision.decided_on, "diamond"))
    bands = []
    if told.involvement:
        until = told.involvement.ended_on or standing.on
        bands.append(Band("ACT", "ACT beside them", told.involvement.began_on, until))
    for contact in reversed(told.contacts):
        kind = "dot" if contact.made else "cross"
        words = f"{contact.get_how_display()}: {'made' if contact.made else 'tried'}"
        marks.append(Mark("Contacts", words, timezone.localdate(contact.at), kind))
    start = min(mark.at for mark in marks) - BEFORE
    return timeline(bands, marks, start, max(standing.on, start + timedelta(days=28)))


NAMES = {
    "plain": "ACT beside them",
    "square": "Referred",
    "diamond": "Decided",
    "dot": "Contact made",
    "cross": "Contact tried",
}


def mark_names(drawing: Timeline) -> dict[str, str]:
    """What the shapes of a drawing stand for: only those that are in it."""
    kinds = {at.band.kind for at in drawing.bands} | {at.mark.kind for at in drawing.marks}
    return {kind: words for kind, words in NAMES.items() if kind in kinds}
