"""What is asked in the people room."""

from act.people.forms.describing import DescribeForm
from act.people.forms.emergency import EndForm, FindForm, OpenForm, ReviewForm
from act.people.forms.restricting import BlockForm, ChangeForm, KnowForm, LookForm, NameForm, RestrictForm

__all__ = [
    "BlockForm",
    "ChangeForm",
    "DescribeForm",
    "EndForm",
    "FindForm",
    "KnowForm",
    "LookForm",
    "NameForm",
    "OpenForm",
    "RestrictForm",
    "ReviewForm",
]
