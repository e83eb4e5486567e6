"""How often and how long young people were met, by whom, and at which hours."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from django.utils import timezone

from act.casework.hours import ContactTime, ContactTotals, Visit, duration, visits_of
from act.casework.models import (
    ACT_WORKERS,
    CONTACT_METHOD_LABELS,
    WORKER_KIND_LABELS,
    Contact,
    ContactMethod,
    WorkerKind,
)
from act.design.words import plural, when
from act.evaluation.findings import contact_weeks
from act.evaluation.findings.counting import OWN_RECORDS, CountedRow, Finding, rows_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.calendar import SPLIT, hours_for
from act.methods.calendar.office_hours import DEFAULT
from act.methods.figure import Audience, Basis, Figure, Records
from act.methods.visits import RULE
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort
from act.trust.scope.plain_columns import as_text

OTHERS = frozenset(WorkerKind) - ACT_WORKERS
NOT_KEPT = ""
"""What an older contact holds in place of what its worker was."""
BY_ACT = "ACT's key workers, or whoever covered for them"
BY_OTHERS = "children's social workers and others"


class ContactColumns(NamedTuple):
    """A contact without anybody in it: what its worker was stands in for who it was, one of each kind on a day."""

    at: datetime
    authority: str
    made: bool
    minutes: int
    how: str
    with_whom: str
    worker_kind: str
    not_counted: str


class ContactVisits(NamedTuple):
    """Every visit that counts as ACT's work, made or tried, and how many contacts are kept without being counted."""

    visits: list[Visit]
    left_out: int


def contact_visits(cohort: Cohort) -> ContactVisits:
    """Read every contact of a cohort, with nobody in it but a number, and join those that were one visit."""
    codes = dict(Authority.objects.annotate(key=as_text("pk")).values_list("key", "code"))
    contacts = [(person, row) for person, rows in cohort.by_person(Contact, ContactColumns).items() for row in rows]
    counting = [(person, row) for person, row in contacts if not row.not_counted]
    visits = visits_of(
        ContactTime(
            row.at,
            codes[row.authority],
            row.made,
            row.minutes,
            how=row.how,
            with_whom=row.with_whom,
            person=person,
            worker=row.worker_kind,
        )
        for person, row in counting
    )
    return ContactVisits(visits, left_out=len(contacts) - len(counting))


def findings(contacts: ContactVisits, times: list[TimeWithAct], on: date) -> list[Finding]:
    """Return contacts made and tried, by ACT and by others, their hours, the share outside office hours, and weeks."""
    visits = contacts.visits
    made = [visit for visit in visits if visit.made]
    by_act, by_others = _by(made, ACT_WORKERS), _by(made, OTHERS)
    together = sum(1 for visit in made if visit.by(ACT_WORKERS) and visit.by(OTHERS))
    notes = (*_together(together), *_not_kept(made))
    return [
        _count("contacts_made", "contacts made", made, notes=_left_out(contacts.left_out)),
        _count("contacts_tried", "contacts tried", [visit for visit in visits if not visit.made]),
        _count("contacts_by_act", f"contacts made by {BY_ACT}", by_act, notes=notes),
        _hours("hours_by_act", f"hours of contact by {BY_ACT}", by_act),
        _count("contacts_by_others", f"contacts made by {BY_OTHERS}", by_others, notes=notes),
        _hours("hours_by_others", f"hours of contact by {BY_OTHERS}", by_others),
        _outside("outside_hours", f"share of all contact time {_office_hours(on)}", visits),
        _outside(
            "outside_hours_by_act", f"share of the time of {BY_ACT}, {_office_hours(on)}", _by(visits, ACT_WORKERS)
        ),
        *contact_weeks.findings(by_act, times, on),
    ]


def _by(visits: Iterable[Visit], workers: frozenset[WorkerKind]) -> list[Visit]:
    return [part for visit in visits if (part := visit.by(workers))]


def _count(name: str, label: str, visits: list[Visit], notes: tuple[str, ...] = ()) -> Finding:
    return rows_counted(f"casework.{name}", label, map(_row, visits), unit="contacts", method=RULE, notes=notes)


def _hours(name: str, label: str, visits: list[Visit]) -> Finding:
    figure = Figure(
        key=f"casework.{name}",
        label=label,
        value=ContactTotals.of(visits).hours,
        unit="hours",
        n=len({visit.person for visit in visits}),
        basis=Basis.COMPUTED,
        method=f"Minutes of contacts made, each minute of a visit once, as hours to the tenth. {RULE}",
        sources=(OWN_RECORDS,),
        verified=True,
        audience=Audience.EVALUATOR,
        records=Records(f"casework.{name}"),
    )
    return Finding(figure, tuple(map(_row, visits)))


def _outside(name: str, label: str, visits: list[Visit]) -> Finding:
    totals = ContactTotals.of(visits)
    figure = Figure(
        key=f"casework.{name}",
        label=label,
        value=round(100 * totals.minutes_outside / totals.minutes) if totals.minutes else None,
        unit="%",
        n=len(visits),
        basis=Basis.COMPUTED,
        method=f"Minutes outside the authority's office hours, over all minutes of contacts made and tried. {SPLIT}; "
        "each minute of a visit counts once. A share of time, not of people, so it has no interval",
        sources=(OWN_RECORDS, hours_for(DEFAULT, date.max).source),
        verified=False,
        audience=Audience.EVALUATOR,
        records=Records(f"casework.{name}"),
    )
    return Finding(figure, tuple(map(_outside_row, visits)))


def _row(visit: Visit) -> CountedRow:
    how = CONTACT_METHOD_LABELS[ContactMethod(visit.contact_times[0].how)].lower()
    kinds = [WORKER_KIND_LABELS[WorkerKind(str(kind))] for kind in visit.workers if kind != NOT_KEPT]
    by = f", by {' and '.join(kinds)}" if kinds else ""
    return _counted_row(visit, f"{duration(visit.minutes)}, {how}", f"{when(visit.at)}{by}")


def _outside_row(visit: Visit) -> CountedRow:
    return _counted_row(visit, f"{visit.minutes_outside} of {plural(visit.minutes, 'minute')} outside", when(visit.at))


def _counted_row(visit: Visit, value: str, why: str) -> CountedRow:
    return CountedRow(person=visit.person, value=value, why=why, on=timezone.localdate(visit.at))


def _office_hours(on: date) -> str:
    hours = hours_for(DEFAULT, on)
    return (
        f"outside office hours (before {hours.opens:%H:%M} or after {hours.closes:%H:%M}, at weekends or on bank "
        "holidays)"
    )


def _left_out(count: int) -> tuple[str, ...]:
    are = "is" if count == 1 else "are"
    sentence = f"{plural(count, 'contact')} outside a time with ACT, or before the worker started, {are} left out."
    return (sentence,) if count else ()


def _together(count: int) -> tuple[str, ...]:
    are = "1 visit that both made is" if count == 1 else f"{count} visits that both made are"
    return (f"{are} in both counts: ACT's, and that of the others.",) if count else ()


def _not_kept(visits: list[Visit]) -> tuple[str, ...]:
    unknown = sum(1 for visit in visits if set(visit.workers) == {NOT_KEPT})
    are = "1 older contact is" if unknown == 1 else f"{unknown} older contacts are"
    return (f"{are} in neither count: what the worker was wasn't kept then.",) if unknown else ()
