"""A young person's history: contacts, and what happened to referrals and involvements, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone

from act.casework.hours import KIND_LABELS, ContactTime, ContactTotals, duration, visits_of
from act.casework.models import (
    CONTACT_METHOD_LABELS,
    NOT_COUNTED_LABELS,
    Contact,
    ContactMethod,
    ContactWith,
    Involvement,
    NotCounted,
    SupportEnding,
)
from act.casework.policy import can_amend
from act.casework.times_with_act import times_words
from act.design.words import long_date, ordinal, plural, when
from act.people.duplicates.joining import origin_words
from act.referrals.models import Referral
from act.referrals.states import State
from act.safety.models import DangerAlert
from act.trust.scope.standing import Standing

Entry = Involvement | SupportEnding | DangerAlert | Referral
Line = tuple[date, dict[str, Any]]
"""On which day, and what the template shows."""


@dataclass(frozen=True)
class History:
    """The records that the story section of a young person's page is made of, newest first."""

    referrals: list[Referral]
    involvements: list[Involvement]
    contacts: list[Contact]
    alerts: list[DangerAlert]
    endings: list[SupportEnding]

    @property
    def present(self) -> Involvement | None:
        """The involvement that has not ended."""
        return next((involvement for involvement in self.involvements if involvement.ended_on is None), None)

    @property
    def times(self) -> str:
        """Say which time with ACT it is, of somebody who came back, and when the earlier ones were."""
        return times_words(self.involvements)

    @property
    def last_day(self) -> date | None:
        """The first day without ACT, once every involvement has ended."""
        return self.involvements[0].ended_on if self.involvements else None


def contact_totals(contacts: list[Contact]) -> str:
    """Say how often and how long workers were in touch, of the contacts on one page, and which don't count."""
    counting = [contact for contact in contacts if not contact.not_counted]
    visits = visits_of(map(ContactTime.of, counting))
    totals = ContactTotals.of(visits)
    words = f"{plural(totals.made, 'contact')} made and {totals.tried} tried on this page: {totals.in_words()}."
    if len(visits) < len(counting):
        words += " A visit that two workers recorded counts once."
    left_out = len(contacts) - len(counting)
    if left_out:
        verb = "isn't" if left_out == 1 else "aren't"
        words += f" {plural(left_out, 'contact')} {verb} counted as ACT's."
    return words


def contact_line(standing: Standing, contact: Contact) -> dict[str, Any]:
    """Return one contact for the template `pages/story.html`; `href` is empty where it may not be edited."""
    left_out = NOT_COUNTED_LABELS[NotCounted(contact.not_counted)] if contact.not_counted else ""
    edits = can_amend(standing, contact)
    removes = not edits and contact.authority_id in standing.managed
    route = "casework:amend_contact" if edits else "casework:remove_contact"
    marks = [KIND_LABELS[ContactTime.of(contact).kind], left_out]
    how = CONTACT_METHOD_LABELS[ContactMethod(contact.how)]
    how = how if contact.made else f"Tried: {how.lower()}"
    return {
        "date": when(contact.at),
        "title": f"{how} with {_whom(contact)}, {duration(contact.minutes)}",
        "body": contact.note,
        "about_others": contact.about_others,
        "by": contact.worker.name,
        "mark": " · ".join(mark for mark in marks if mark),
        "origin": origin_words(standing, contact.record_id or contact.young_person_id),
        "act": "Edit" if edits else "Remove",
        "href": reverse(route, kwargs={"key": contact.pk}) if edits or removes else "",
    }


def _whom(contact: Contact) -> str:
    if contact.with_whom == ContactWith.YOUNG_PERSON:
        return contact.young_person.first_name
    return {
        ContactWith.PARENT: "a parent or carer",
        ContactWith.FAMILY: "someone in the family",
        ContactWith.PROFESSIONAL: "another professional",
    }[ContactWith(contact.with_whom)]


def process_lines(standing: Standing, history: History) -> list[dict[str, Any]]:
    """Return referrals, decisions, the start and end of each involvement, what was undone, and danger alerts.

    Newest first, for the same template.
    """
    times = enumerate(reversed(history.involvements), 1)
    entries: list[tuple[Entry, Line]] = [
        (time, line) for number, time in times for line in _involvement_lines(time, number)
    ]
    entries += [(ending, line) for ending in history.endings for line in _ending_lines(ending)]
    entries += [(alert, line) for alert in history.alerts for line in _alert_lines(alert)]
    entries += [(referral, line) for referral in history.referrals for line in _referral_lines(referral)]
    entries.sort(key=lambda entry: entry[1][0], reverse=True)
    return [
        {"date": long_date(day), "origin": origin_words(standing, entry.young_person_id), **line}
        for entry, (day, line) in entries
    ]


def _involvement_lines(involvement: Involvement, number: int) -> Iterator[Line]:
    if involvement.ended_on and involvement.ended_by:
        yield (
            involvement.ended_on,
            {
                "title": f"ACT support ended: {_lower_first(involvement.get_ended_because_display())}",
                "body": involvement.ending_words,
                "by": involvement.ended_by.name,
            },
        )
    again = f", {ordinal(number)} time with ACT" if number > 1 else ""
    yield involvement.began_on, {"title": f"Key worker started{again}"}


def _ending_lines(ending: SupportEnding) -> Iterator[Line]:
    """Yield an ending that was undone, and how they were some time after one."""
    read = {"href": reverse("casework:ending", kwargs={"key": ending.pk}), "act": "Read"}
    if ending.undone_on and ending.undone_by:
        body = {"body": ending.undone_words, "by": ending.undone_by.name}
        yield ending.undone_on, {"title": "The end of ACT support was undone", **body, **read}
    if ending.followed_up_on and ending.followed_up_by:
        body = {"body": ending.follow_up_words, "by": ending.followed_up_by.name}
        yield ending.followed_up_on, {"title": "How they are, after the end of ACT support", **body}


def _alert_lines(alert: DangerAlert) -> Iterator[Line]:
    if alert.ended_at and alert.ended_by:
        body = {"body": alert.ended_words, "by": alert.ended_by.name}
        yield timezone.localdate(alert.ended_at), {"title": "No longer in this danger", **body}
    title = f"In danger, until {long_date(alert.until)}"
    yield timezone.localdate(alert.raised_at), {"title": title, "body": alert.words, "by": alert.raised_by.name}


def _referral_lines(referral: Referral) -> Iterator[Line]:
    decision = getattr(referral, "decision", None)
    if decision:
        yield decision.decided_on, {"title": f"Referral: {str(decision).lower()}"}
    href = reverse("referrals:referral", kwargs={"key": referral.pk})
    title = "Referred again while with ACT" if referral.state == State.ADDED else "Referred to ACT"
    yield referral.made_on, {"title": title, "href": href, "act": "Read"}


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
