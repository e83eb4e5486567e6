"""Where the feedback forms lie: one data file for each form and version, read once."""

from datetime import date
from functools import cache

from act.methods.dated_data import in_force, read_data
from act.methods.feedback.form import FeedbackAnswer, FeedbackForm, GivenBy, Statement, WrongFeedback

FILES = ("young_person_1", "parent_1")


def form_in_force(given_by: GivenBy, on: date) -> FeedbackForm:
    """Return the form that is handed over on a day. Raises WrongFeedback when there was none."""
    for form in FORMS.values():
        if form.given_by is given_by and in_force(on, form.valid_from, form.valid_to):
            return form
    raise WrongFeedback(f"There is no feedback form for {given_by.value} on {on}.")


def form_of(given_by: GivenBy, version: str) -> FeedbackForm:
    """Return the form that a record was made with. Raises WrongFeedback when there is none."""
    form = FORMS.get((given_by, version))
    if form is None:
        raise WrongFeedback(f"There is no version {version!r} of the feedback form for {given_by.value}.")
    return form


@cache
def _form(name: str) -> FeedbackForm:
    data = read_data(__package__, name)
    words = {key: data.pop(key) for key in ("answers", "statements", "questions")}
    return FeedbackForm(
        **{**data, "given_by": GivenBy(data["given_by"]), "valid_to": data.get("valid_to")},
        statements=tuple(Statement(**each) for each in words["statements"]),
        answers={FeedbackAnswer(key): label for key, label in words["answers"].items()},
        **words["questions"],
    )


FORMS = {(form.given_by, form.version): form for form in map(_form, FILES)}
"""Every form there is or was, by who fills it in and its version."""
