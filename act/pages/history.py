"""A young person's history: the records that their story is made of, and the line of each contact."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse

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
from act.design.words import plural, when
from act.outcomes.models import Assessment
from act.outcomes.queries import GoalWithRatings
from act.people.duplicates.joining import origin_words
from act.placements.models import Placement
from act.referrals.models import Referral
from act.safety.models import DangerAlert, MissingEpisode
from act.trust.models import Disagreement
from act.trust.records.disagreeing import can_disagree
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class History:
    """The records that the story of a young person is made of: the contacts of one page, and all of the others."""

    referrals: list[Referral]
    involvements: list[Involvement]
    contacts: list[Contact]
    """Newest first."""
    alerts: list[DangerAlert]
    episodes: list[MissingEpisode]
    stays: list[Placement]
    """Oldest first."""
    assessments: list[Assessment]
    goals: list[GoalWithRatings]
    endings: list[SupportEnding]
    disagreements: Mapping[UUID, Sequence[Disagreement]]
    """With the contacts, by their keys."""

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


def contact_line(standing: Standing, contact: Contact, disagreements: Iterable[Disagreement] = ()) -> dict[str, Any]:
    """Return one contact for the template `pages/story.html`; `href` is empty where this person may only read it."""
    left_out = NOT_COUNTED_LABELS[NotCounted(contact.not_counted)] if contact.not_counted else ""
    marks = [KIND_LABELS[ContactTime.of(contact).kind], left_out]
    how = CONTACT_METHOD_LABELS[ContactMethod(contact.how)]
    how = how if contact.made else f"Tried: {how.lower()}"
    return {
        "date": when(contact.at),
        "title": f"{how} with {_whom(contact)}, {duration(contact.minutes)}",
        "present": contact.also_there,
        "body": contact.note,
        "about_others": contact.about_others,
        "by": contact.worker.name,
        "mark": " · ".join(mark for mark in marks if mark),
        "origin": origin_words(standing, contact.record_id or contact.young_person_id),
        "disagreements": disagreements,
        "first_name": contact.young_person.first_name,
        **_link(standing, contact),
    }


def _link(standing: Standing, contact: Contact) -> dict[str, str]:
    """Return what this person may do about a contact, and where; from there they may also say that it's disputed."""
    if can_amend(standing, contact):
        return {"act": "Edit", "href": reverse("casework:amend_contact", kwargs={"key": contact.pk})}
    if contact.authority_id in standing.managed:
        return {"act": "Remove", "href": reverse("casework:remove_contact", kwargs={"key": contact.pk})}
    if can_disagree(standing, contact):
        entry = {"kind": contact.entry_kind, "key": contact.pk}
        return {"act": "Add a disagreement", "href": reverse("people:disagree", kwargs=entry)}
    return {"act": "", "href": ""}


def _whom(contact: Contact) -> str:
    if contact.with_whom == ContactWith.YOUNG_PERSON:
        return contact.young_person.first_name
    return {
        ContactWith.PARENT: "a parent or carer",
        ContactWith.FAMILY: "someone in the family",
        ContactWith.PROFESSIONAL: "another professional",
    }[ContactWith(contact.with_whom)]
