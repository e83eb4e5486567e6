"""The service's own way of hashing passwords with a thousandth of the work, for tests that guess often."""

from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher, make_password

from tests.world import PASSWORD, account_changed


class CheapHasher(Argon2PasswordHasher):
    """Argon2 that fills little memory."""

    time_cost, memory_cost, parallelism = 1, 8, 1


def hash_cheaply(settings: Any, *usernames: str) -> None:
    """From here on passwords are hashed cheaply, those of some people too."""
    settings.PASSWORD_HASHERS = [f"{__name__}.CheapHasher"]
    for username in usernames:
        account_changed(username, password=make_password(PASSWORD))
