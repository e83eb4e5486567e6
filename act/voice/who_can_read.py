"""Who can read an answer, worked out from the access policy, so that what we promise is what is done."""

from dataclasses import dataclass

from act.people.models import YoungPerson
from act.trust.models import User
from act.trust.scope.roles import ROLES, Permission, RoleCard
from act.trust.scope.standing import Standing
from act.voice.policy import can_read


@dataclass(frozen=True)
class FeedbackReaders:
    """Roles that read a form singly, roles that count answers without names, and workers who do neither."""

    readers: tuple[RoleCard, ...]
    counters: tuple[RoleCard, ...]
    cannot: tuple[User, ...]


def who_can_read(by: Standing, young_person: YoungPerson, rated: User | None) -> FeedbackReaders:
    """List who can read a form about `rated` when `by` hands the tablet over. The worker it rates never can."""
    can_read_it = can_read(by, young_person) and by.user != rated
    workers = [rated, None if can_read_it else by.user]
    readers = tuple(card for card in ROLES.values() if Permission.READ_FEEDBACK in card.permissions)
    return FeedbackReaders(
        readers=readers,
        counters=tuple(
            card for card in ROLES.values() if Permission.SEE_NUMBERS in card.permissions and card not in readers
        ),
        cannot=tuple(dict.fromkeys(worker for worker in workers if worker)),
    )
