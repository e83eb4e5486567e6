"""What pages say about agreement, by question and by where it is. `{name}` is the young person's first name."""

from act.people.models import AgreementState, AgreementTo

HEADINGS = {AgreementTo.EVALUATION: "Being part of the evaluation", AgreementTo.TAKE_PART: "Working with ACT"}
"""The questions, in the order in which the page shows them."""
STATE_LABELS = {
    AgreementState.AGREED: "Agreed",
    AgreementState.DECLINED: "Said no",
    AgreementState.TAKEN_BACK: "Agreement taken back",
    AgreementState.NOT_ASKED: "Not asked yet",
}
LINES = {
    AgreementTo.TAKE_PART: {
        AgreementState.AGREED: "Agreed to work with ACT",
        AgreementState.DECLINED: "Said no to working with ACT",
        AgreementState.TAKEN_BACK: "Agreement to work with ACT taken back",
        AgreementState.NOT_ASKED: "Not asked yet about working with ACT",
    },
    AgreementTo.EVALUATION: {
        AgreementState.AGREED: "Evaluation: agreed",
        AgreementState.DECLINED: "Evaluation: said no",
        AgreementState.TAKEN_BACK: "Evaluation: agreement taken back",
        AgreementState.NOT_ASKED: "Evaluation: not asked yet",
    },
}
"""The line on the young person's page, before the day."""
TO_SAY = {
    AgreementTo.TAKE_PART: (
        "ACT works with you and the people who matter to you. You can say yes or no, and you can change your mind at "
        "any time. If you are in danger, we still help to keep you safe."
    ),
    AgreementTo.EVALUATION: (
        "The evaluation finds out whether ACT helps. If you say yes, your answers to forms are counted, without your "
        "name. You can change your mind at any time. Saying no changes nothing about the help you get."
    ),
}
"""What agreeing means, in words that can be read to a young person."""
NO_LONGER_WANTED = "This doesn't end ACT support. Talk with {name}, and with your manager, about what comes next."
EFFECTS = {
    AgreementTo.TAKE_PART: {
        AgreementState.AGREED: "",
        AgreementState.DECLINED: NO_LONGER_WANTED,
        AgreementState.TAKEN_BACK: NO_LONGER_WANTED,
        AgreementState.NOT_ASKED: "",
    },
    AgreementTo.EVALUATION: {
        AgreementState.AGREED: "{name}'s forms are counted in the evaluation, without {name}'s name.",
        AgreementState.DECLINED: "{name}'s forms aren't counted in the evaluation.",
        AgreementState.TAKEN_BACK: "{name}'s forms are no longer counted in the evaluation.",
        AgreementState.NOT_ASKED: "{name}'s forms aren't counted in the evaluation until {name} agrees.",
    },
}
"""What an answer does."""
