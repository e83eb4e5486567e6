"""Forms: the questions of a referral, in order, and the decision."""

from act.referrals.forms.asking import AskForm, ReferrerAnswerForm
from act.referrals.forms.concern_questions import (
    BreakdownQuestion,
    HarmQuestion,
    HomeQuestion,
    MattersQuestion,
    RiskQuestion,
    StrengthsQuestion,
)
from act.referrals.forms.decision import DecisionForm
from act.referrals.forms.draft import SendForm, StartForm, ThrowAwayForm
from act.referrals.forms.identity_questions import (
    AgreementQuestion,
    BornQuestion,
    DisabilityQuestion,
    EthnicityQuestion,
    GenderQuestion,
    LanguageQuestion,
    NameQuestion,
    WorkerQuestion,
)
from act.referrals.forms.joining import AddToRecordForm, JoinForm, TakeBackForm
from act.referrals.forms.question import Question

QUESTIONS: tuple[type[Question], ...] = (
    NameQuestion,
    BornQuestion,
    HomeQuestion,
    BreakdownQuestion,
    HarmQuestion,
    RiskQuestion,
    StrengthsQuestion,
    MattersQuestion,
    AgreementQuestion,
    WorkerQuestion,
    GenderQuestion,
    EthnicityQuestion,
    DisabilityQuestion,
    LanguageQuestion,
)

__all__ = [
    "QUESTIONS",
    "AddToRecordForm",
    "AskForm",
    "DecisionForm",
    "JoinForm",
    "Question",
    "ReferrerAnswerForm",
    "SendForm",
    "StartForm",
    "TakeBackForm",
    "ThrowAwayForm",
]
