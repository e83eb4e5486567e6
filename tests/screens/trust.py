"""Sentences of `act` and of refusals that several tests read: change one here, and every test follows."""

SAY_WHO = "Say who you are acting as: act --as USER"


def no_account(username: str) -> str:
    """What is said to a name that nobody signs in with."""
    return f"No account here has the sign-in name '{username}'"
