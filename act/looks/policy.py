"""Who may ask whom about a look at a young person's record."""

from uuid import UUID

from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_ask(standing: Standing, authority_id: UUID, about_id: UUID) -> bool:
    """Tell whether this user may ask: a manager of the authority, never about themselves, whom another manager asks."""
    return authority_id in standing.authorities(Permission.ASK_ABOUT_LOOKS) and about_id != standing.user_id


def check_ask(standing: Standing, authority_id: UUID, about_id: UUID) -> None:
    """Raise Refused unless `can_ask`."""
    if not can_ask(standing, authority_id, about_id):
        raise Refused(
            "Only a manager of this authority can ask about record access, and never about their own: ask another."
        )


def check_asks_at_all(standing: Standing) -> None:
    """Raise Refused for somebody who asks nobody anywhere."""
    if not standing.may(Permission.ASK_ABOUT_LOOKS):
        raise Refused("Only a manager can see which record access to check: ask the manager of your authority.")
