"""The shape of who may see a record: restricting it, naming somebody, looking again, and whom it is kept from."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from act.access.actions.restrictions import RestrictionFacts
from act.design.forms import CheckboxesField, Choice, DayMonthYear, RadioField, TextField, offer
from act.methods.codes import code_set
from act.methods.restriction import latest_look
from act.trust.models import Posting, User
from act.trust.scope.roles import ROLES, Role
from act.trust.web.forms import ActionForm, VersionedForm

GIVES = {
    Role.MANAGER: "sees the whole record",
    Role.KEY_WORKER: "can find them by name and date of birth, and open the record in an emergency",
    Role.SOCIAL_WORKER: "can find them by name and date of birth, and open the record in an emergency",
    Role.PARTNER: "sees the progress of the referral",
}
"""What being named gives, by role: nothing more than the role does where nothing is restricted."""


def _reasons(codes: str, on: date) -> list[Choice]:
    return [Choice(code.code, code.label) for code in code_set(codes, on).codes]


def _people(postings: Iterable[Posting]) -> list[Choice]:
    return [_person(posting) for posting in {posting.user_id: posting for posting in postings}.values()]


def _person(posting: Posting) -> Choice:
    role = Role(posting.role)
    where = f", {posting.agency.name}" if posting.agency else ""
    hint = f"{ROLES[role].name.capitalize()}{where}: {GIVES[role]}"
    return Choice(str(posting.user_id), posting.user.name, hint=hint, otherwise=posting.user.username)


class RestrictionReviewForm(ActionForm):
    """Why few people may see the record, and by when somebody looks again."""

    repeatable = True

    reason = RadioField([], label="Why does it need restricting?", error_messages={"required": "Choose why"})
    words = TextField(
        label="Tell us more, in a sentence or two",
        lines=3,
        max_length=2000,
        help_text="The managers you choose can read this. Leave out what they don't need.",
        error_messages={"required": "Enter why it needs restricting, in a sentence or two"},
    )
    look_again_on = DayMonthYear(label="Review by", noun="review date")

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, reason=_reasons("restriction_reason", on))
        latest = latest_look(on)
        self.fields["look_again_on"].initial = latest
        self.fields["look_again_on"].help_text = f"{latest:%-d %B %Y} at the latest."

    def facts(self) -> RestrictionFacts:
        """Return the answers."""
        answers = self.cleaned_data
        return RestrictionFacts(answers["reason"], answers["words"], answers["look_again_on"])


class RestrictForm(RestrictionReviewForm):
    """The same, and who else sees it."""

    named = CheckboxesField([], label="Who else can see it?", required=False)

    def __init__(self, *args: Any, candidates: dict[str, Posting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.candidates = candidates
        offer(self, named=_people(candidates.values()))
        self.fields["named"].help_text = "You and the people working with them can always see it."
        self.order_fields(["once", "reason", "words", "named", "look_again_on"])

    def users(self) -> list[User]:
        """Return who was chosen."""
        return [self.candidates[key].user for key in self.cleaned_data["named"]]


class NamedReaderForm(ActionForm):
    """One more person."""

    repeatable = True

    who = RadioField([], label="Who else can see it?", error_messages={"required": "Choose a person"})

    def __init__(self, *args: Any, candidates: dict[str, Posting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.candidates = candidates
        offer(self, who=_people(candidates.values()))

    def user(self) -> User:
        """Return who was chosen."""
        return self.candidates[self.cleaned_data["who"]].user


class ConfirmChangeForm(VersionedForm):
    """Nothing is asked: it is done, unless somebody changed it meanwhile."""


class KnownOutsideWorkForm(ActionForm):
    """How a colleague knows a young person."""

    repeatable = True

    why = RadioField([], label="How do you know them?", error_messages={"required": "Choose how you know them"})

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, why=_reasons("block_reason", on))


class BlockForm(KnownOutsideWorkForm):
    """To whom a record is closed, and why."""

    who = RadioField([], label="Who?", error_messages={"required": "Choose a person"})

    def __init__(self, *args: Any, candidates: dict[str, Posting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.candidates = candidates
        offer(
            self,
            who=[
                Choice(
                    key,
                    posting.user.name,
                    hint=ROLES[Role(posting.role)].name.capitalize(),
                    otherwise=posting.user.username,
                )
                for key, posting in candidates.items()
            ],
        )
        self.fields["why"].label = "Why?"
        self.fields["why"].error_messages["required"] = "Choose why"
        self.order_fields(["once", "who", "why"])

    def user(self) -> User:
        """Return who was chosen."""
        return self.candidates[self.cleaned_data["who"]].user
