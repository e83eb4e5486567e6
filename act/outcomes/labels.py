"""Time points and reasons in words: plain, without alarm and without blame."""

from datetime import date

from act.design.words import long_date, plural
from act.methods.timepoints import PointStatus, Status
from act.outcomes.models import REASON_LABELS, REFUSED_BY, NonCompletion, NonCompletionReason


def status_words(status: PointStatus, first_name: str, non_completion: NonCompletion | None, today: date) -> str:
    """Say the status of a time point. While a form may still come, a reason why it has not follows the status."""
    words = _status_sentence(status, first_name, today)
    if non_completion is None or status.status not in (Status.DUE, Status.OVERDUE):
        return words
    return f"{words}. {reason_words(non_completion)}"


def reason_words(non_completion: NonCompletion) -> str:
    """Say a reason, with its own words where there are any."""
    label = REASON_LABELS[NonCompletionReason(non_completion.reason)]
    return f"{label}: {non_completion.words}" if non_completion.words else label


def _status_sentence(status: PointStatus, first_name: str, today: date) -> str:
    point = status.point
    match status.status:
        case Status.NOT_YET_DUE:
            return f"Not due yet. Opens {long_date(point.opens)}"
        case Status.DUE:
            return f"Due by {long_date(point.due_until)}"
        case Status.OVERDUE:
            late = plural((today - point.due_until).days, "day")
            return f"Overdue by {late}. Still counts until {long_date(point.closes)}"
        case Status.DONE:
            return f"Done {long_date(status.on)}" if status.on else "Done"
        case Status.REFUSED:
            return f"{_who(status.reason, first_name)} said no" + (f", {long_date(status.on)}" if status.on else "")
        case Status.LEFT:
            return "Not asked, because ACT support had ended"
        case Status.MISSED:
            return f"Missed: {status.reason[:1].lower()}{status.reason[1:]}"


def _who(by: str, first_name: str) -> str:
    own = REFUSED_BY[NonCompletionReason.YOUNG_PERSON_REFUSED]
    return first_name if by == own else f"{by[:1].upper()}{by[1:]}"
