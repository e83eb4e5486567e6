"""A referral by the police, question by question."""

from tests.stories.walk import Person


def lena_refers(lena: Person, name: str, born: str) -> None:
    """The police refer somebody of whom they know little: name, date of birth and the worry."""
    lena.opens("/referrals/new/")
    lena.presses("Start")
    lena.writes("Full name", name)
    lena.presses("Continue")
    lena.dates("Date of birth", born)
    lena.presses("Continue")
    assert "know them already" not in lena.page.inner_text("main"), "a partner may not know of any record"
    lena.chooses("With a parent")
    lena.presses("Continue")
    lena.chooses("Life with their family")
    lena.chooses("High", "Risk of breakdown, in your judgement")
    lena.writes("What makes you think so?", "She was out at four in the morning.")
    lena.presses("Continue")
    lena.chooses("It is suspected")
    lena.presses("Continue")
    lena.chooses("High")
    lena.writes("What worries you, and why?", "Police officers saw her with men whom we know.")
    for _ in range(3):
        lena.presses("Continue")
    for answer in ("They haven't been asked yet", "", "Girl or young woman", "Not asked yet", "Not asked yet"):
        if answer:
            lena.chooses(answer)
        lena.presses("Continue")
    lena.chooses("Not asked yet")
    lena.presses("Continue")
    lena.presses("Send the referral")
