"""The words of eligibility: plain, kind, the young person's name or "they", and never their fault.

Templates mark what is shown strong with ``**`` and the name with ``{name}``; the name is put in last.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from act.methods.eligibility.answers import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm

_HARM = {
    Harm.HAPPENED: "{name} has **already been exploited**",
    Harm.SUSPECTED: "{name} **may already have been exploited**",
}
_HARM_REASON = {
    Harm.HAPPENED: "exploitation has already happened",
    Harm.SUSPECTED: "exploitation may already have happened",
    Harm.NONE_KNOWN: "no exploitation is known to have happened",
    Harm.NOT_ASKED: "whether exploitation has already happened has not been asked",
}
_LIVES = {BreakdownOf.FAMILY: "family life", BreakdownOf.PLACEMENT: "placement"}
_HELP = (
    " Others who may be able to help: early help, the local complex safeguarding team, and {name}'s own social worker."
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of words, shown strong or plain."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to show, in phrases; `str()` gives the plain text."""

    phrases: tuple[Phrase, ...]

    def __str__(self) -> str:
        return "".join(phrase.text for phrase in self.phrases)


def spoken(template: str, name: str) -> Sentence:
    """Put the name into a template. Raises ValueError when the name is blank."""
    if not name.strip():
        raise ValueError("The sentence needs the name of the young person.")
    runs = enumerate(template.split("**"))
    return Sentence(tuple(Phrase(run.replace("{name}", name), index % 2 == 1) for index, run in runs if run))


def circumstances(risk: ExploitationRisk, harm: Harm, breakdown: BreakdownRisk, breakdown_of: BreakdownOf) -> str:
    """Say what is known: one clause on exploitation and one on where the young person lives."""
    return f"{_exploitation(risk, harm)} and {_breakdown(breakdown, breakdown_of)}"


def _exploitation(risk: ExploitationRisk, harm: Harm) -> str:
    harmed = _HARM.get(harm)
    if risk is ExploitationRisk.NOT_ASSESSED:
        return f"{harmed}," if harmed else "How far {name} is at risk of exploitation is not yet known,"
    at_risk = f"is at **{risk}** risk of exploitation"
    return f"{harmed} and {at_risk}," if harmed else f"{{name}} {at_risk}"


def _breakdown(breakdown: BreakdownRisk, breakdown_of: BreakdownOf) -> str:
    lives = _LIVES[breakdown_of]
    if breakdown is BreakdownRisk.NOT_ASSESSED:
        return f"how far their {lives} is at risk of breaking down is not yet known"
    return f"their {lives} is at **{breakdown}** risk of breaking down"


def finding(not_met: Sequence[str], unknown: Sequence[str]) -> str:
    """Say what follows: eligible, or what is not met, what is still to find out and who else may help."""
    if not (not_met or unknown):
        return ": they are **eligible** for ACT."
    sentence = ": on what is known now, they are **not eligible** for ACT."
    if not not_met:
        sentence = ": there is **not enough yet** to say whether they are eligible for ACT."
    if not_met:
        sentence += f" Not met: {'; and '.join(not_met)}."
    if unknown:
        sentence += f" Still to find out: {'; and '.join(unknown)}."
    return sentence + _HELP


def exploitation_reason(risk: ExploitationRisk, harm: Harm) -> str:
    """Say risk and harm side by side, each for itself."""
    if risk is ExploitationRisk.NOT_ASSESSED:
        return f"The risk of exploitation has not been assessed; {_HARM_REASON[harm]}."
    return f"The risk of exploitation is {risk}; {_HARM_REASON[harm]}."


def exploitation_missing(met: bool | None, risk: ExploitationRisk, harm: Harm) -> str:
    """Say what the first test lacks: nothing when met, the test when not met, open questions when unknown."""
    if met:
        return ""
    if met is False:
        return "a medium or high risk of exploitation, or exploitation that has already happened"
    open_questions = []
    if risk is ExploitationRisk.NOT_ASSESSED:
        open_questions.append("how high the risk of exploitation is")
    if harm in {Harm.SUSPECTED, Harm.NOT_ASKED}:
        open_questions.append("whether exploitation has already happened")
    return ", and ".join(open_questions)


def breakdown_reason(breakdown: BreakdownRisk, breakdown_of: BreakdownOf) -> str:
    """Say how likely it is that the young person's family life or placement breaks down."""
    lives = "family life" if breakdown_of is BreakdownOf.FAMILY else "the placement"
    if breakdown is BreakdownRisk.NOT_ASSESSED:
        return f"The risk of {lives} breaking down has not been assessed."
    return f"The risk of {lives} breaking down is {breakdown}."


def breakdown_missing(met: bool | None, breakdown_of: BreakdownOf) -> str:
    """Say what the second test lacks, as `exploitation_missing` does for the first."""
    if met:
        return ""
    if met is False:
        return f"a high risk of their {_LIVES[breakdown_of]} breaking down"
    return f"how high the risk of their {_LIVES[breakdown_of]} breaking down is"
