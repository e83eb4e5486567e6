"""The shape of a manager's answer about a new colleague."""

from act.design.forms import Choice, RadioField
from act.trust.web.forms import ActionForm

YES, NO = "yes", "no"


class ConfirmColleagueForm(ActionForm):
    """Whether the person with the new role is a colleague."""

    answer = RadioField(
        [
            Choice(YES, "Yes, they work here", hint="From now on the role opens what it should."),
            Choice(NO, "No, I don't know them", hint="The role ends now. It never opened anything."),
        ],
        label="Your answer",
        error_messages={"required": "Choose an answer"},
    )
