"""Forms for a referral of a young person who has a record already."""

from act.people.duplicates.forms import JudgementForm, ReasonForm
from act.trust.web.forms import VersionedForm


class JoinForm(JudgementForm, VersionedForm):
    """Whether the young person of a referral is the one of another record."""


class TakeBackForm(ReasonForm):
    """Two people after all."""


class AddToRecordForm(VersionedForm):
    """Nothing is asked: the referral is closed, unless somebody changed it meanwhile."""
