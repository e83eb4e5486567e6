"""What they said about being part of the evaluation."""

from tests.by_hand.lives import Counted, Life, Lives, joined

STATES = ("agreed", "declined", "taken_back", "not_asked")


def agreement(lives: Lives) -> Counted:
    """Everybody who joined, each once: a no straight after a yes takes it back, and said once more it is a no."""
    those = joined(lives)
    states = [_state(life) for life in those]
    return {f"agreement.{state}": (states.count(state), len(those)) for state in STATES}


def _state(life: Life) -> str:
    answers = [str(said.answer) for said in sorted(life.every("agreements"), key=lambda each: each.on)]
    if not answers or answers[-1] == "not_asked":
        return "not_asked"
    if answers[-1] == "agreed":
        return "agreed"
    return "taken_back" if answers[-2:] == ["agreed", "declined"] else "declined"
