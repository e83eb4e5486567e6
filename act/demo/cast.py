"""The people of the demonstration. All are invented; any likeness to a real person is chance."""

from dataclasses import dataclass
from datetime import date

from act.trust.scope.roles import Role

OPENED = date(2016, 2, 1)
WIGAN, ROCHDALE = "E08000010", "E08000005"
AGENCIES = ("Northgate Police (fictional)", "Canal Street Youth Charity (fictional)")


@dataclass(frozen=True)
class Member:
    """A user of the demonstration: role, authorities by ONS code, agency (partners), places (key workers)."""

    username: str
    name: str
    role: Role
    authorities: tuple[str, ...]
    agency: str | None = None
    places: int | None = None


CAST: tuple[Member, ...] = (
    Member("sam", "Sam Okafor", Role.KEY_WORKER, (WIGAN,), places=8),
    Member("jess", "Jess Whitworth", Role.KEY_WORKER, (WIGAN,), places=6),
    Member("nadia", "Nadia Hussain", Role.KEY_WORKER, (ROCHDALE,), places=8),
    Member("priya", "Priya Ellis", Role.SOCIAL_WORKER, (WIGAN,)),
    Member("tom", "Tom Barlow", Role.SOCIAL_WORKER, (ROCHDALE,)),
    Member("helen", "Helen Marsh", Role.MANAGER, (WIGAN,)),
    Member("david", "David Akhtar", Role.MANAGER, (ROCHDALE,)),
    Member("lena", "Lena Shah", Role.PARTNER, (WIGAN,), agency=AGENCIES[0]),
    Member("marcus", "Marcus Reid", Role.PARTNER, (ROCHDALE,), agency=AGENCIES[1]),
    Member("ruth", "Ruth Adeyemi", Role.EVALUATOR, (WIGAN, ROCHDALE)),
    Member("colin", "Colin Pratt", Role.FINANCE, (WIGAN, ROCHDALE)),
    Member("beth", "Beth Carlisle", Role.LEAD, (WIGAN,)),
    Member("imran", "Imran Sethi", Role.LEAD, (ROCHDALE,)),
    Member("moira", "Moira Lees", Role.ADMINISTRATOR, (WIGAN, ROCHDALE)),
)

PILOT_CAST: tuple[Member, ...] = (
    Member("owen", "Owen Farrell", Role.KEY_WORKER, (ROCHDALE,), places=6),
    Member("grace", "Grace Holt", Role.MANAGER, (WIGAN, ROCHDALE)),
)
"""Added by the pilot: one more key worker, and the manager of both authorities."""
