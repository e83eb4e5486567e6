"""What every form carries: a key that makes it count once, and the version that it was made from."""

from act.trust.web.action_form import OUT_OF_DATE, ActionForm
from act.trust.web.conflicts import EditConflict
from act.trust.web.versioned_form import VersionedForm

__all__ = ["OUT_OF_DATE", "ActionForm", "EditConflict", "VersionedForm"]
