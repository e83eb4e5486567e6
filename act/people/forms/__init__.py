"""Forms: what a young person's page says of them, and what they agreed to."""

from act.people.forms.agreement import AgreementForm
from act.people.forms.describe import DescribeForm

__all__ = ["AgreementForm", "DescribeForm"]
