"""How often and how long young people were met, by whom, and at which hours."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from django.utils import timezone

from act.casework.hours import Visit, duration, tenths
from act.casework.models import CONTACT_METHOD_LABELS, WORKER_KIND_LABELS, Contact, ContactMethod, WorkerKind
from act.design.words import listed, plural, when
from act.evaluation.findings import contact_weeks
from act.evaluation.findings.counting import OWN_RECORDS, Finding, Row, RowsToRead, WordedRow, rows_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.evaluation.findings.visit_counts import NOT_KEPT, PARTS, PartTally, VisitCounts
from act.methods.calendar import SPLIT, hours_for
from act.methods.calendar.office_hours import DEFAULT
from act.methods.figure import Audience, Basis, Figure, Records
from act.methods.visits import RULE
from act.trust.scope.cohort import Cohort

BY_ACT = "ACT's key workers, or whoever covered for them"
BY_OTHERS = "children's social workers and others"
Words = Callable[[Visit], tuple[str, str]]
"""What the record says of a visit, and when it was."""


def findings(
    visits: Iterable[Visit], counts: VisitCounts, left_out: int, times: list[TimeWithAct], on: date
) -> list[Finding]:
    """Return contacts made and tried, by ACT and by others, their hours, the share outside office hours, and weeks.

    `counts` are those of `visits`, which are read again only for the rows of a figure that is opened. `left_out` is how
    many contacts are kept without being counted.
    """
    count, hours = partial(_count, visits, counts.parts), partial(_hours, visits, counts.parts)
    outside = partial(_outside, visits, counts.parts)
    notes = (*_together(counts.together), *_not_kept(counts.not_kept))
    return [
        count("made", "contacts_made", "contacts made", notes=_left_out(left_out)),
        count("tried", "contacts_tried", "contacts tried"),
        count("by_act", "contacts_by_act", f"contacts made by {BY_ACT}", notes=notes),
        hours("by_act", "hours_by_act", f"hours of contact by {BY_ACT}"),
        count("by_others", "contacts_by_others", f"contacts made by {BY_OTHERS}", notes=notes),
        hours("by_others", "hours_by_others", f"hours of contact by {BY_OTHERS}"),
        outside("all", "outside_hours", f"share of all contact time {_office_hours(on)}"),
        outside("all_by_act", "outside_hours_by_act", f"share of the time of {BY_ACT}, {_office_hours(on)}"),
        *contact_weeks.findings(counts.direct, times, on),
    ]


def left_out(cohort: Cohort) -> int:
    """Return how many contacts of a cohort are kept without being counted."""
    return cohort.count(Contact, not_counted__gt="")


def _rows(
    visits: Iterable[Visit], part: str, tally: PartTally, words: Callable[[Visit], tuple[str, str]]
) -> RowsToRead:
    def read() -> Iterator[Row]:
        for visit in filter(None, map(PARTS[part], visits)):
            yield WordedRow(visit.person, timezone.localdate(visit.at), visit, words)

    return RowsToRead(tally.visits, tally.people, read)


def _count(
    visits: Iterable[Visit], parts: dict[str, PartTally], part: str, name: str, label: str, notes: tuple[str, ...] = ()
) -> Finding:
    rows = _rows(visits, part, parts[part], _how_long)
    return rows_counted(f"casework.{name}", label, rows, unit="contacts", method=RULE, notes=notes)


def _hours(visits: Iterable[Visit], parts: dict[str, PartTally], part: str, name: str, label: str) -> Finding:
    tally = parts[part]
    figure = Figure(
        key=f"casework.{name}",
        label=label,
        value=tenths(tally.minutes),
        unit="hours",
        n=len(tally.people),
        basis=Basis.COMPUTED,
        method=f"Minutes of contacts made, each minute of a visit once, as hours to the tenth. {RULE}",
        sources=(OWN_RECORDS,),
        verified=True,
        audience=Audience.EVALUATOR,
        records=Records(f"casework.{name}"),
    )
    return Finding(figure, _rows(visits, part, tally, _how_long))


def _outside(visits: Iterable[Visit], parts: dict[str, PartTally], part: str, name: str, label: str) -> Finding:
    tally = parts[part]
    figure = Figure(
        key=f"casework.{name}",
        label=label,
        value=round(100 * tally.minutes_outside / tally.minutes) if tally.minutes else None,
        unit="%",
        n=tally.visits,
        basis=Basis.COMPUTED,
        method=f"Minutes outside the authority's office hours, over all minutes of contacts made and tried. {SPLIT}; "
        "each minute of a visit counts once. A share of time, not of people, so it has no interval",
        sources=(OWN_RECORDS, hours_for(DEFAULT, date.max).source),
        verified=False,
        audience=Audience.EVALUATOR,
        records=Records(f"casework.{name}"),
    )
    return Finding(figure, _rows(visits, part, tally, _how_much_outside))


def _how_long(visit: Visit) -> tuple[str, str]:
    how = CONTACT_METHOD_LABELS[ContactMethod(visit.contact_times[0].how)].lower()
    kinds = [WORKER_KIND_LABELS[WorkerKind(str(kind))] for kind in visit.workers if kind != NOT_KEPT]
    by = f", by {listed(kinds)}" if kinds else ""
    return f"{duration(visit.minutes)}, {how}", f"{when(visit.at)}{by}"


def _how_much_outside(visit: Visit) -> tuple[str, str]:
    return f"{visit.minutes_outside} of {plural(visit.minutes, 'minute')} outside", when(visit.at)


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


def _not_kept(count: int) -> tuple[str, ...]:
    are = "1 older contact is" if count == 1 else f"{count} older contacts are"
    return (f"{are} in neither count: what the worker was wasn't kept then.",) if count else ()
