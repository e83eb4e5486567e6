"""Who can be on duty when: whoever holds a fitting role on those days, can sign in and is not away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from act.methods.duty import DutyPart, parts
from act.trust.models import Posting, User
from act.trust.scope.roles import Permission, roles_with
from act.workforce.models import DutyTurn, TimeAway

ON_DUTY = roles_with(Permission.BE_ON_DUTY)
BEHIND = roles_with(Permission.PLAN_DUTY)
"""The roles of whoever may be on duty or cover, and of the manager behind them."""


@dataclass(frozen=True)
class Fitness:
    """The postings of some people in some authorities, and their days away."""

    postings: Sequence[Posting]
    days_away: Sequence[TimeAway]

    def posted(self, user: UUID, authority: UUID, part: DutyPart, *, behind: bool = False) -> bool:
        """Tell whether somebody holds a fitting role on the day of a part of duty; `behind` asks for a manager's."""
        return any(
            posting.user_id == user
            and posting.authority_id == authority
            and posting.role in (BEHIND if behind else ON_DUTY)
            and posting.since <= part.day
            and (posting.until is None or posting.until > part.day)
            for posting in self.postings
        )

    def away(self, user: UUID, authority: UUID, part: DutyPart) -> TimeAway | None:
        """Return when somebody is away on the day that a part of duty counts with; None where they are not."""
        theirs = (away for away in self.days_away if (away.user_id, away.authority_id) == (user, authority))
        return next((away for away in theirs if away.begins <= part.counts_with < away.until), None)

    def holder(self, turn: DutyTurn, part: DutyPart) -> User | None:
        """Return who is really on duty: the person, else whoever covers; None where neither can."""
        who = (user for user in (turn.person, turn.cover) if user)
        return next((user for user in who if self.able(user.pk, turn.authority_id, part)), None)

    def able(self, user: UUID, authority: UUID, part: DutyPart, *, behind: bool = False) -> bool:
        """Tell whether somebody holds a fitting role on the day of a part of duty, and is not away then."""
        return self.posted(user, authority, part, behind=behind) and not self.away(user, authority, part)


def fitness(authorities: Iterable[UUID], users: Iterable[UUID], first: date, last: date) -> Fitness:
    """Load what tells who of some people can be on duty from one day to another. Needs two statements."""
    where, who = frozenset(authorities), frozenset(users)
    held = fitting(Posting.objects.live_between(first, last)).filter(authority_id__in=where, user_id__in=who)
    away = TimeAway.objects.over_days(first, last).filter(authority_id__in=where, user_id__in=who)
    return Fitness(list(held), list(away))


def fitting(postings: "QuerySet[Posting]") -> "QuerySet[Posting]":
    """Return those postings that let somebody who can sign in be on duty, or behind whoever is."""
    return postings.filter(role__in=ON_DUTY | BEHIND, user__is_active=True)


def parts_held(turn: DutyTurn, fit: Fitness) -> list[tuple[DutyPart, User]]:
    """Return the parts of a turn in which somebody is on duty, with who it is."""
    held = ((part, fit.holder(turn, part)) for part in parts(turn.span))
    return [(part, user) for part, user in held if user]
