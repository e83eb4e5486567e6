"""How many were referred, how often they were met, and at which hours."""

from collections import Counter

from act.casework.hours import ContactTime, ContactTotals
from act.casework.models import Contact
from act.evaluation.findings.counting import OWN_RECORDS, counted
from act.methods.figure import Audience, Basis, Figure, Of, Records
from act.referrals.models import Decision, Referral
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort

OFFICE_HOURS = "office hours Monday to Friday 09:00 to 17:00: our assumption"


def moments(cohort: Cohort) -> list[ContactTime]:
    """Every contact without anybody in it."""
    codes = dict(Authority.objects.values_list("pk", "code"))
    columns = cohort.columns(Contact, "at", "authority", "made", "minutes")
    return [ContactTime(at, codes[authority], made, minutes) for at, authority, made, minutes in columns]


def figures(cohort: Cohort, contact_times: list[ContactTime]) -> list[Figure]:
    """Referrals and decisions; contacts made and tried; the share outside office hours."""
    return [*_referrals(cohort), *_contacts(ContactTotals.of(contact_times))]


def _referrals(cohort: Cohort) -> list[Figure]:
    referred = cohort.count(Referral)
    decided = Counter(accepted for (accepted,) in cohort.columns(Decision, "accepted"))
    known = Of(eligible=decided.total(), enrolled=referred)
    accepted = decided[True]
    return [
        counted("referrals.received", "referrals received", referred, records="referrals.received"),
        counted(
            "referrals.accepted",
            "referrals accepted, of those decided",
            accepted,
            of=known,
            records="referrals.accepted",
        ),
    ]


def _contacts(span: ContactTotals) -> list[Figure]:
    outside = 100 * span.minutes_outside / span.minutes if span.minutes else None
    return [
        counted("casework.contacts_made", "contacts made", span.made, records="casework.contacts_made"),
        counted("casework.contacts_tried", "contacts tried", span.tried, records="casework.contacts_tried"),
        Figure(
            key="casework.outside_hours",
            label="share of contact time in evenings, at weekends and on bank holidays",
            value=round(outside) if outside is not None else None,
            unit="%",
            n=span.made + span.tried,
            basis=Basis.COMPUTED,
            method="Minutes of contacts that began outside the authority's office hours, over all minutes",
            sources=(OWN_RECORDS, OFFICE_HOURS),
            verified=False,
            audience=Audience.EVALUATOR,
            records=Records("casework.contacts_made"),
        ),
    ]
