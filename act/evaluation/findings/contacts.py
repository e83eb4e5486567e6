"""How many were referred, how often they were met, and at which hours."""

from datetime import date, datetime
from typing import NamedTuple

from django.utils import timezone

from act.casework.hours import ContactTime, ContactTotals
from act.casework.models import Contact
from act.design.words import when
from act.evaluation.findings.counting import OWN_RECORDS, CountedRow, Finding, rows_counted
from act.methods.figure import Audience, Basis, Figure, Records
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort

OFFICE_HOURS = "office hours Monday to Friday 09:00 to 17:00: our assumption"


class ContactColumns(NamedTuple):
    """A contact without anybody in it."""

    at: datetime
    made: bool
    minutes: int


def moments(cohort: Cohort) -> list[ContactTime]:
    """Every contact without anybody in it."""
    codes = dict(Authority.objects.values_list("pk", "code"))
    columns = cohort.columns(Contact, "at", "authority", "made", "minutes")
    return [ContactTime(at, codes[authority], made, minutes) for at, authority, made, minutes in columns]


def findings(cohort: Cohort, contact_times: list[ContactTime]) -> list[Finding]:
    """Return contacts made and tried, and the share of the time outside office hours."""
    contacts = [(person, row) for person, rows in cohort.by_person(Contact, ContactColumns).items() for row in rows]
    made = [_row(person, row) for person, row in contacts if row.made]
    tried = [_row(person, row) for person, row in contacts if not row.made]
    return [
        rows_counted("casework.contacts_made", "contacts made", made, unit="contacts"),
        rows_counted("casework.contacts_tried", "contacts tried", tried, unit="contacts"),
        Finding(_outside(ContactTotals.of(contact_times)), (*made, *tried)),
    ]


def _row(person: int, row: ContactColumns) -> CountedRow:
    return CountedRow(person=person, value=f"{row.minutes} minutes", why=when(row.at), on=_day(row.at))


def _day(at: datetime) -> date:
    return timezone.localdate(at)


def _outside(totals: ContactTotals) -> Figure:
    outside = 100 * totals.minutes_outside / totals.minutes if totals.minutes else None
    return Figure(
        key="casework.outside_hours",
        label="share of contact time in evenings, at weekends and on bank holidays",
        value=round(outside) if outside is not None else None,
        unit="%",
        n=totals.made + totals.tried,
        basis=Basis.COMPUTED,
        method="Minutes of contacts that began outside the authority's office hours, over all minutes",
        sources=(OWN_RECORDS, OFFICE_HOURS),
        verified=False,
        audience=Audience.EVALUATOR,
        records=Records("casework.outside_hours"),
    )
