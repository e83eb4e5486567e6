"""Who would lose sight of a young person if two records were read as one, because the stricter of them applies."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from act.people.models import YoungPerson
from act.trust.models import Block, Pass, Restriction, Tie, User
from act.trust.scope import team
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing

Keys = frozenset[UUID]


@dataclass(frozen=True)
class LosingSight:
    """A colleague who sees one record and not the other, and what would help: for a manager who sees both."""

    user: User
    words: str


def losing_sight(standing: Standing, one: YoungPerson, other: YoungPerson) -> list[LosingSight]:
    """Return who sees one of two records and is kept from the other, by name. Five statements at most."""
    records = [one, other]
    ties = list(Tie.objects.live(standing.on).filter(young_person_id__in=_keys(records)).select_related("user"))
    managers = {posting.user for posting in team.holders(one.authority_id, Role.MANAGER, standing.on)}
    restricted, blocked = _let_in(records, ties), _blocked(records)
    losing: dict[User, str] = {}
    for seen, closed in ((one, other), (other, one)):
        works = {tie.user for tie in ties if tie.young_person_id == seen.pk}
        for user in works | managers:
            if _is_hidden(user, seen, restricted, blocked) or not _is_hidden(user, closed, restricted, blocked):
                continue
            losing[user] = _words(user, seen, works=user in works, blocked=user.pk in blocked[closed.pk])
    return [LosingSight(user, words) for user, words in sorted(losing.items(), key=lambda each: each[0].name)]


def _keys(records: list[YoungPerson]) -> list[UUID]:
    return [record.pk for record in records]


def _let_in(records: list[YoungPerson], ties: list[Tie]) -> dict[UUID, Keys]:
    """Return, for each of the records that is restricted, who is named on it or works with the young person there."""
    live = dict(
        Restriction.objects.live().filter(young_person_id__in=_keys(records)).values_list("young_person_id", "pk")
    )
    named = defaultdict(set)
    for key, user in Pass.objects.filter(restriction__in=live.values(), ended_at__isnull=True).values_list(
        "young_person_id", "user_id"
    ):
        named[key].add(user)
    for tie in ties:
        named[tie.young_person_id].add(tie.user_id)
    return {key: frozenset(named[key]) for key in live}


def _blocked(records: list[YoungPerson]) -> dict[UUID, Keys]:
    rows = Block.objects.live().filter(young_person_id__in=_keys(records)).values_list("young_person_id", "user_id")
    return {record.pk: frozenset(user for key, user in rows if key == record.pk) for record in records}


def _is_hidden(user: User, record: YoungPerson, restricted: dict[UUID, Keys], blocked: dict[UUID, Keys]) -> bool:
    return user.pk in blocked[record.pk] or user.pk not in restricted.get(record.pk, {user.pk})


def _words(user: User, seen: YoungPerson, *, works: bool, blocked: bool) -> str:
    does = f"works with {seen.first_name}" if works else f"manages {seen.first_name}'s authority"
    if blocked:
        return f"{user.name} {does} and will lose access, because they are blocked from the other record."
    return (
        f"{user.name} {does} and will lose access, because the other record is restricted. "
        f"Add {user.first_name} to the people named on it first."
    )
