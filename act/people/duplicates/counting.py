"""Which records are counted as one young person, and which may be one: for the counting scope, which shows nobody.

Names and dates of birth are read and compared here and never leave: keys go out, and the cohort makes numbers of them.
"""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Count

from act.methods.duplicates import identity, likely_pairs
from act.people.duplicates.queries import has_own_record
from act.people.models import PersonMatch, YoungPerson
from act.trust.scope.people import seen
from act.trust.scope.plain_columns import as_text
from act.trust.scope.standing import Standing

Pair = tuple[UUID, UUID]


def first_records(standing: Standing, authorities: frozenset[UUID]) -> dict[UUID, UUID]:
    """Return the first record of each young person who has several in some authorities, by the key of every one.

    Joined records are of one person, and so are records of one lineage. One or two statements; mostly no rows.
    """
    return _firsts([*joined_pairs(authorities), *_of_one_lineage(standing, authorities)])


def likely_duplicates(standing: Standing, authorities: frozenset[UUID]) -> list[Pair]:
    """Return every pair of records in some authorities that may be one person, and of which nobody has said so.

    What was said of one record was said of every record of the same person.
    """
    people = YoungPerson.objects.filter(seen(standing, "pk"), has_own_record(), authority_id__in=authorities)
    # Keys are made of the few that are found.
    rows = people.order_by("pk").annotate(key=as_text("pk")).values_list("key", "name", "called", "born_on")
    keys, identities = [], []
    for key, name, called, born_on in rows.iterator():
        keys.append(key)
        identities.append(identity(name, called, born_on))
    pairs = [(UUID(keys[one]), UUID(keys[other])) for one, other in likely_pairs(identities)]
    firsts = first_records(standing, authorities)
    judged = {_people(pair, firsts) for pair in different_pairs(authorities)}
    return [pair for pair in pairs if len(_people(pair, firsts)) > 1 and _people(pair, firsts) not in judged]


def _people(pair: Pair, firsts: dict[UUID, UUID]) -> frozenset[UUID]:
    """Return whose records two are, by the first record of each: one key where they are of one person."""
    return frozenset(firsts.get(key, key) for key in pair)


def joined_pairs(authorities: frozenset[UUID]) -> list[Pair]:
    """Return each record that is joined to another, with the one that is kept."""
    links = PersonMatch.objects.same().filter(authority_id__in=authorities)
    return [(one, kept) for one, kept in links.values_list("young_person_id", "kept_id") if kept]


def different_pairs(authorities: frozenset[UUID]) -> set[Pair]:
    """Return each pair of which a manager has said that they are not one person."""
    judged = PersonMatch.objects.different().filter(authority_id__in=authorities)
    return {(one, other) for one, other in judged.values_list("young_person_id", "different_id") if other}


def _of_one_lineage(standing: Standing, authorities: frozenset[UUID]) -> list[Pair]:
    # Within one authority a lineage is unique.
    if len(authorities) < 2:
        return []
    people = YoungPerson.objects.filter(seen(standing, "pk"), authority_id__in=authorities).order_by()
    several = people.values("lineage").annotate(records=Count("pk")).filter(records__gt=1).values("lineage")
    first: dict[UUID, UUID] = {}
    keys = people.filter(lineage__in=several).order_by("pk").values_list("lineage", "pk")
    return [(key, first.setdefault(lineage, key)) for lineage, key in keys]


def _firsts(pairs: Iterable[Pair]) -> dict[UUID, UUID]:
    """Return the smallest key of those that pairs lead to, however many steps away, by each key."""
    groups: dict[UUID, set[UUID]] = {}
    for one, other in pairs:
        group = groups.get(one, {one}) | groups.get(other, {other})
        groups.update(dict.fromkeys(group, group))
    return {key: min(group) for key, group in groups.items()}
