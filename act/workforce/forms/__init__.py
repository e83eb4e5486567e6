"""Forms for hours, time away, duty and oversight notes."""

from act.workforce.forms.duty import ChangeDutyForm, EndDutyForm
from act.workforce.forms.hours import AwayForm, EndAwayForm, HoursForm
from act.workforce.forms.oversight import OversightForm
from act.workforce.forms.week import WeekForm

__all__ = ["AwayForm", "ChangeDutyForm", "EndAwayForm", "EndDutyForm", "HoursForm", "OversightForm", "WeekForm"]
