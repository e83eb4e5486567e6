"""The shapes of giving and ending roles, and of what two people decide."""

from act.workforce.forms.looks import FoundForm
from act.workforce.forms.roles import AddForm, CloseForm, EndRoleForm, GiveForm
from act.workforce.forms.two_people import AnswerForm, PaperForm, TakeForm

__all__ = ["AddForm", "AnswerForm", "CloseForm", "EndRoleForm", "FoundForm", "GiveForm", "PaperForm", "TakeForm"]
