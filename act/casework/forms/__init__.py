"""Forms for allocation, cover, contacts and the end of support."""

from act.casework.forms.allocation import AllocateForm, ChangeWorkerForm, IntensityForm
from act.casework.forms.closing import (
    AnswerEndingForm,
    ChangeReaderForm,
    EndSupportForm,
    FollowUpForm,
    UndoEndingForm,
    WithdrawEndingForm,
)
from act.casework.forms.contacts import ContactForm, NewContactForm
from act.casework.forms.cover import CoverAllForm, CoverForm, EndCoverForm

__all__ = [
    "AllocateForm",
    "AnswerEndingForm",
    "ChangeReaderForm",
    "ChangeWorkerForm",
    "ContactForm",
    "CoverAllForm",
    "CoverForm",
    "EndCoverForm",
    "EndSupportForm",
    "FollowUpForm",
    "IntensityForm",
    "NewContactForm",
    "UndoEndingForm",
    "WithdrawEndingForm",
]
