"""When something is due or planned, in the few words of a list."""

from datetime import date, datetime

from act.design.words import clock, local, plural, short_date
from act.methods.codes import code_set
from act.plans.models import Appointment


def due_words(due_on: date, today: date) -> str:
    """Say by when: "Due today", "Due tomorrow", "Due Thu 3 Nov", "Overdue by 4 days"."""
    days = (due_on - today).days
    if days < 0:
        return f"Overdue by {plural(-days, 'day')}"
    return {0: "Due today", 1: "Due tomorrow"}.get(days, f"Due {due_on:%a} {short_date(due_on)}")


def time_words(at: datetime, today: date) -> str:
    """Say when something is planned: "Today 16:00", "Tomorrow 16:00", "Thu 3 Nov 16:00"."""
    day = local(at).date()
    name = {0: "Today", 1: "Tomorrow"}.get((day - today).days, f"{day:%a} {short_date(day)}")
    return f"{name} {clock(at)}"


def answer_words(appointment: Appointment) -> str:
    """Say what became of an appointment, and why: "It didn't happen: They were ill"."""
    because = appointment.not_kept_because
    reasons = code_set("not_kept_reason", local(appointment.at).date())
    said = (
        f"{appointment.get_state_display()}: {reasons.label(because)}" if because else appointment.get_state_display()
    )
    return f"{said}. {appointment.answer_words}" if appointment.answer_words else said
