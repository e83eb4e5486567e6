"""The shape of what is asked about who walks beside a young person, contacts, and the end."""

from act.casework.forms.beside import AllocateForm, ChangeWorkerForm, IntensityForm
from act.casework.forms.closing import CloseForm
from act.casework.forms.contacts import ContactForm
from act.casework.forms.covering import CoverAllForm, CoverForm, EndCoverForm

__all__ = [
    "AllocateForm",
    "ChangeWorkerForm",
    "CloseForm",
    "ContactForm",
    "CoverAllForm",
    "CoverForm",
    "EndCoverForm",
    "IntensityForm",
]
