"""How long somebody waits before the next password is checked: in short steps, with an end.

Everybody waits by their own clock. Guesses from elsewhere make a wait longer, up to its end, and never start it again:
what we told somebody holds. At most 10 guesses in 5 minutes at one account from one source (facts: NCSC, Cyber
Essentials), and nobody is ever locked out.
"""

from datetime import timedelta

Steps = tuple[tuple[int, int], ...]
"""From so many wrong passwords on, so many seconds."""

WINDOW = timedelta(hours=1)
"""Wrong passwords are forgotten after this."""
AT_PAIR: Steps = ((3, 15), (4, 30), (5, 45))
"""At one account from one source. The end is under a minute, so that one guess a minute keeps nobody out."""
AT_ACCOUNT: Steps = ((10, 15), (20, 30), (40, 60), (80, 120), (160, 300))
"""At one account from everywhere else, but for its owner's own devices."""
AT_ADDRESS: Steps = ((30, 15), (60, 30), (120, 60), (240, 120), (480, 300))
"""At all other accounts from one address, but for its people's own devices: a whole council sits behind one address."""


def pause(steps: Steps, wrong: int) -> timedelta:
    """Return how long to wait after so many wrong passwords."""
    return timedelta(seconds=max((seconds for number, seconds in steps if wrong >= number), default=0))
