"""What is asked in the people room."""

from act.people.forms.describing import DescribeForm
from act.people.forms.emergency import EndForm, FindForm, OpenForm, ReviewForm

__all__ = ["DescribeForm", "EndForm", "FindForm", "OpenForm", "ReviewForm"]
