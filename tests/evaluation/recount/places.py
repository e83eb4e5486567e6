"""Two authorities where nobody of the demonstration works, and those who work there in a recount. All invented."""

from datetime import date

from act.demo.cast import Member
from act.trust.models import Authority, Posting, User
from act.trust.scope.acting import administering
from act.trust.scope.roles import Role

BOLTON, BURY = "E08000001", "E08000002"
BOTH = (BOLTON, BURY)
OPENED = date(2015, 11, 1)
CAST = (
    Member("kim", "Kim Ashe", Role.KEY_WORKER, (BOLTON,), places=8),
    Member("lou", "Lou Brand", Role.KEY_WORKER, (BOLTON,), places=8),
    Member("mo", "Mo Cole", Role.KEY_WORKER, (BURY,), places=8),
    Member("pat", "Pat Dunn", Role.SOCIAL_WORKER, BOTH),
    Member("max", "Max Eaves", Role.MANAGER, (BOLTON,)),
    Member("joy", "Joy Finch", Role.MANAGER, BOTH),
    Member("eve", "Eve Grant", Role.EVALUATOR, BOTH),
    Member("fin", "Fin Hale", Role.FINANCE, BOTH),
)
SOCIAL_WORKER = "pat"
KEY_WORKERS = {BOLTON: ("kim", "lou"), BURY: ("mo",)}
CODES = (BOTH, (BOLTON,))
"""The authorities that somebody counts: the manager of one of them counts that one alone."""
PUBLISHED = {BOTH: 19.9, (BOLTON,): 19.6}
"""Cases for each of the authorities' other social workers in 2017: 3,258 cases over 163.4 of them; 1,938 over 98.9."""


def staff() -> None:
    """Give them their accounts and roles, as the operator does."""
    with administering():
        for member in CAST:
            user = User.objects.create_user(member.username, member.name, None)
            for code in member.authorities:
                authority = Authority.objects.get(code=code)
                Posting.objects.create(
                    user=user, authority=authority, role=member.role, places=member.places, since=OPENED
                )
