"""Settings come from the environment; what is missing or wrong is said in one sentence."""

import os
from datetime import date, time
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str | None = None) -> str:
    """The variable `name`, or `default`. Raises ImproperlyConfigured when neither is there."""
    value = os.environ.get(name) or default
    if value is None:
        raise ImproperlyConfigured(f"{name} is not set: set it in the environment, or start with 'make demo'.")
    return value


def flag(name: str) -> bool:
    """True when the variable is 1, true or yes."""
    return os.environ.get(name, "").lower() in {"1", "true", "yes"}


def folder(name: str, default: str) -> Path:
    """The variable as an absolute path, of a folder or of a file."""
    return Path(text(name, default)).resolve()


def one_of(name: str, default: str, allowed: set[str]) -> str:
    """The variable, when it is one of some words. Raises ImproperlyConfigured."""
    value = text(name, default)
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} is '{value}': it must be one of {', '.join(sorted(allowed))}.")
    return value


def networks(name: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """Return the variable as addresses and networks, with commas between. Raises ImproperlyConfigured."""
    try:
        return tuple(ip_network(part.strip()) for part in os.environ.get(name, "").split(",") if part.strip())
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be addresses like 10.0.0.5 or networks like 10.1.0.0/24.") from error


def database(name: str, default: str) -> dict[str, Any]:
    """The variable as Django's settings of a database. Raises ImproperlyConfigured for one that we do not know."""
    address = text(name, default)
    if address.partition(":")[0] not in {"sqlite", "postgres", "postgresql"}:
        raise ImproperlyConfigured(
            f"{name} must be an address like postgresql://act_app:...@localhost/act or sqlite:///act.sqlite3."
        )
    return dict(dj_database_url.parse(address, conn_max_age=None, conn_health_checks=True))


def day(name: str) -> date | None:
    """The variable as an ISO date, or None. Raises ImproperlyConfigured when it is not a date."""
    value = os.environ.get(name)
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} is '{value}': it must be a date like 2016-10-31.") from error


def time_of_day(name: str, default: str) -> time:
    """The variable as a time of day, or `default`. Raises ImproperlyConfigured when it is not one."""
    value = text(name, default)
    try:
        return time.fromisoformat(value).replace(tzinfo=None)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} is '{value}': it must be a time of day like 21:00.") from error


def number(name: str, default: float) -> float:
    """The variable as a number above 0, or `default`. Raises ImproperlyConfigured when it is not one."""
    value = text(name, str(default))
    try:
        found = float(value)
    except ValueError:
        found = 0
    if not 0 < found < float("inf"):
        raise ImproperlyConfigured(f"{name} is '{value}': it must be a number above 0, like {default:g}.")
    return found
