"""Forms for danger alerts, missing episodes, return interviews and strategy meetings."""

from act.safety.forms.alerts import EndAlertForm, RaiseAlertForm
from act.safety.forms.details import CameHomeForm, EpisodeDetailsForm, PoliceForm
from act.safety.forms.interview import ReturnInterviewForm
from act.safety.forms.missing import MissingForm
from act.safety.forms.strategy import StrategyForm

__all__ = [
    "CameHomeForm",
    "EndAlertForm",
    "EpisodeDetailsForm",
    "MissingForm",
    "PoliceForm",
    "RaiseAlertForm",
    "ReturnInterviewForm",
    "StrategyForm",
]
