import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.eligibility import (
    BreakdownOf,
    BreakdownRisk,
    Eligibility,
    ExploitationRisk,
    Harm,
    Phrase,
    assess,
)

answers = st.builds(
    assess,
    risk=st.sampled_from(ExploitationRisk),
    harm=st.sampled_from(Harm),
    breakdown=st.sampled_from(BreakdownRisk),
    breakdown_of=st.sampled_from(BreakdownOf),
)
likeable_names = st.sampled_from(["Mia", "Jordan", "Aaliyah K.", "Séan", "O'Neill", "**Star**", "{name}"])
HELP = " Others who may be able to help: early help, the local complex safeguarding team, and Mia's own social worker."
UNKIND = re.compile(
    r"\b(put (her|him|them)\w+ at risk|herself|himself|she|her|he|his|him|scores?|clients?|case|fault)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("risk", "harm", "breakdown", "of", "words"),
    [
        (
            "high",
            "none_known",
            "high",
            "placement",
            (
                "Mia is at high risk of exploitation and their placement is at high risk of breaking down:"
                " they are eligible for ACT."
            ),
        ),
        (
            "not_assessed",
            "happened",
            "high",
            "family",
            (
                "Mia has already been exploited, and their family life is at high risk of breaking down:"
                " they are eligible for ACT."
            ),
        ),
        (
            "high",
            "happened",
            "medium",
            "family",
            (
                "Mia has already been exploited and is at high risk of exploitation, and their family life is"
                " at medium risk of breaking down: on what is known now, they are not eligible for ACT."
                " Not met: a high risk of their family life breaking down." + HELP
            ),
        ),
        (
            "not_assessed",
            "not_asked",
            "not_assessed",
            "placement",
            (
                "How far Mia is at risk of exploitation is not yet known, and how far their placement is at"
                " risk of breaking down is not yet known: there is not enough yet to say whether they are"
                " eligible for ACT. Still to find out: how high the risk of exploitation is, and whether"
                " exploitation has already happened; and how high the risk of their placement breaking"
                " down is." + HELP
            ),
        ),
    ],
)
def test_the_sentence_reads_as_people_speak(risk: str, harm: str, breakdown: str, of: str, words: str) -> None:
    eligibility = assess(
        risk=ExploitationRisk(risk),
        harm=Harm(harm),
        breakdown=BreakdownRisk(breakdown),
        breakdown_of=BreakdownOf(of),
    )
    assert str(eligibility.sentence("Mia")) == words


def test_what_matters_is_strong() -> None:
    eligibility = assess(
        risk=ExploitationRisk.HIGH,
        harm=Harm.NONE_KNOWN,
        breakdown=BreakdownRisk.HIGH,
        breakdown_of=BreakdownOf.PLACEMENT,
    )
    assert eligibility.sentence("Mia").phrases == (
        Phrase("Mia is at "),
        Phrase("high", strong=True),
        Phrase(" risk of exploitation and their placement is at "),
        Phrase("high", strong=True),
        Phrase(" risk of breaking down: they are "),
        Phrase("eligible", strong=True),
        Phrase(" for ACT."),
    )


@given(eligibility=answers, name=likeable_names)
def test_the_young_person_is_always_named_and_the_words_are_kind(eligibility: Eligibility, name: str) -> None:
    words = str(eligibility.sentence(name))
    assert name in words
    assert not UNKIND.search(words.replace(name, ""))
    assert not any(character.isdigit() for character in words.replace(name, ""))


@given(eligibility=answers, name=likeable_names)
def test_every_missing_part_is_said_and_help_is_offered(eligibility: Eligibility, name: str) -> None:
    words = str(eligibility.sentence(name))
    assert all(part.missing in words for part in eligibility.parts)
    assert ("Not met:" in words) is (eligibility.met is False)
    assert ("Still to find out:" in words) is any(part.met is None for part in eligibility.parts)
    assert ("early help" in words) is (eligibility.met is not True)


def test_a_sentence_without_a_name_is_refused() -> None:
    for risk, name in product(ExploitationRisk, ["", "  "]):
        eligibility = assess(
            risk=risk, harm=Harm.NOT_ASKED, breakdown=BreakdownRisk.HIGH, breakdown_of=BreakdownOf.FAMILY
        )
        with pytest.raises(ValueError, match="needs the name"):
            eligibility.sentence(name)
