"""The shapes of giving and ending roles, and of what two people decide."""

from act.workforce.forms.roles import AddForm, CloseForm, EndRoleForm, GiveForm
from act.workforce.forms.two_people import AnswerForm, PaperForm, TakeForm

__all__ = ["AddForm", "AnswerForm", "CloseForm", "EndRoleForm", "GiveForm", "PaperForm", "TakeForm"]
