"""What is counted so far: one list of Figures for the page, the command and every role that counts."""

from collections import Counter
from datetime import date

from act.casework.hours import Moment, Span, finished_weeks, weeks
from act.casework.models import Contact, Involvement
from act.evaluation.caseload_figures import caseload_figures
from act.methods.figure import Audience, Basis, Figure, Of, Records
from act.referrals.models import Decision, Referral
from act.trust.cohort import Cohort, Purpose, cohort_for
from act.trust.models import Authority
from act.trust.standing import Standing


def _counted(key: str, label: str, value: int, *, of: Of | None = None, unit: str = "") -> Figure:
    return Figure(
        key=key,
        label=label,
        value=value,
        unit=unit,
        of=of,
        basis=Basis.COUNTED,
        sources=("this service's own records",),
        verified=True,
        audience=Audience.EVALUATOR,
        records=Records(key),
    )


def figures(standing: Standing) -> list[Figure]:
    """Every Figure that this person's postings count. Raises Refused for someone who counts nothing."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        return [
            *_referral_figures(cohort),
            *_contact_figures(Span.of(_moments(cohort))),
            *caseload_figures(cohort, standing.on),
        ]


def contact_weeks(standing: Standing, count: int) -> dict[date, Span]:
    """Contacts in each of the last `count` weeks that are over, by Monday."""
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        return weeks(_moments(cohort), finished_weeks(standing.on, count), count)


def _referral_figures(cohort: Cohort) -> list[Figure]:
    referred = cohort.count(Referral)
    decided = Counter(accepted for (accepted,) in cohort.columns(Decision, "accepted"))
    known = Of(eligible=decided.total(), enrolled=referred)
    return [
        _counted("referrals.received", "referrals received", referred),
        _counted("referrals.accepted", "referrals accepted, of those decided", decided[True], of=known),
        _counted("casework.involvements", "young people whom a key worker has come beside", cohort.count(Involvement)),
    ]


def _contact_figures(span: Span) -> list[Figure]:
    outside = 100 * span.minutes_outside / span.minutes if span.minutes else None
    return [
        _counted("casework.contacts_made", "contacts made", span.made),
        _counted("casework.contacts_tried", "contacts tried", span.tried),
        Figure(
            key="casework.outside_hours",
            label="of contact time in evenings, at weekends and on bank holidays",
            value=round(outside) if outside is not None else None,
            unit="%",
            n=span.made + span.tried,
            basis=Basis.COMPUTED,
            method="Minutes of contacts that began outside the authority's office hours, over all minutes",
            sources=(
                "this service's own records",
                "office hours Monday to Friday 09:00 to 17:00: our assumption",
            ),
            verified=False,
            audience=Audience.EVALUATOR,
            records=Records("casework.contacts_made"),
        ),
    ]


def _moments(cohort: Cohort) -> list[Moment]:
    codes = dict(Authority.objects.values_list("pk", "code"))
    columns = cohort.columns(Contact, "at", "authority", "made", "minutes")
    return [Moment(at, codes[authority], made, minutes) for at, authority, made, minutes in columns]
