"""The questions of a referral, in order, and the decision."""

from act.referrals.forms.deciding import DecisionForm
from act.referrals.forms.question import Question
from act.referrals.forms.starting import SendForm, StartForm
from act.referrals.forms.who import (
    AgreementQuestion,
    BornQuestion,
    DisabilityQuestion,
    EthnicityQuestion,
    GenderQuestion,
    LanguageQuestion,
    NameQuestion,
    WorkerQuestion,
)
from act.referrals.forms.worry import (
    BreakdownQuestion,
    HarmQuestion,
    HomeQuestion,
    MattersQuestion,
    RiskQuestion,
    StrengthsQuestion,
)

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

__all__ = ["QUESTIONS", "DecisionForm", "Question", "SendForm", "StartForm"]
