"""Time points and scores as sentences: plain, without alarm and without blame."""

from datetime import date

from act.design.words import long_date, plural
from act.methods.timepoints import Standing, Status
from act.outcomes.models import REASON_LABELS, REFUSED_BY, NotFilledIn, NotFilledReason


def point_name(month: int) -> str:
    """ "Baseline", "3 months"."""
    return f"{month} months" if month else "Baseline"


def status_words(each: Standing, first_name: str, said: NotFilledIn | None, today: date) -> str:
    """How a time point stands. What was `said` about a form that is not there yet follows its status."""
    words = _status(each, first_name, today)
    if said is None or each.status not in (Status.DUE, Status.OVERDUE):
        return words
    return f"{words}. {said_words(said)}"


def said_words(said: NotFilledIn) -> str:
    """A reason, with its own words where there are any."""
    label = REASON_LABELS[NotFilledReason(said.reason)]
    return f"{label}: {said.words}" if said.words else label


def _status(each: Standing, first_name: str, today: date) -> str:
    point = each.point
    match each.status:
        case Status.NOT_YET_DUE:
            return f"Not due yet. Opens {long_date(point.opens)}"
        case Status.DUE:
            return f"Due by {long_date(point.due_until)}"
        case Status.OVERDUE:
            late = plural((today - point.due_until).days, "day")
            return f"Overdue by {late}. Still counts until {long_date(point.closes)}"
        case Status.DONE:
            return f"Done {long_date(each.on)}" if each.on else "Done"
        case Status.REFUSED:
            return f"{_who(each.reason, first_name)} said no" + (f", {long_date(each.on)}" if each.on else "")
        case Status.LEFT:
            return "Not asked, because ACT support had ended"
        case Status.MISSED:
            return f"Missed: {each.reason[:1].lower()}{each.reason[1:]}"


def _who(by: str, first_name: str) -> str:
    own = REFUSED_BY[NotFilledReason.YOUNG_PERSON_REFUSED]
    return first_name if by == own else f"{by[:1].upper()}{by[1:]}"
