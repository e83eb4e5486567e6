"""Finding young people by name among those who may be shown: no record is found that no list would show."""

from collections.abc import Collection
from functools import reduce
from operator import and_
from uuid import UUID

from django.db.models import Q, QuerySet

from act.methods.name_folding import words
from act.methods.name_search import begin, nearly, pattern, typed_words
from act.people.models import YoungPerson
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def named(standing: Standing, typed: str) -> Q:
    """Return the condition on young people, of those listed, that what was typed begins the parts of their names.

    Names are the full name, the name they like, and those of a record that is joined to theirs. Those whom this person
    works with are compared here, and found with one letter wrong where no name of theirs fits. A manager's others are
    compared in the database.
    """
    wanted = typed_words(typed)
    if not wanted:
        return Q(pk__in=())
    own = Q(pk__in=_own_named(standing, wanted))
    if not standing.managed:
        return own
    parts = (Q(name__regex=pattern(word)) | Q(called__regex=pattern(word)) for word in wanted)
    return own | Q(authority_id__in=standing.managed) & reduce(and_, parts)


def _own_named(standing: Standing, wanted: Collection[str]) -> frozenset[UUID]:
    """Return the keys of those this person works with who have a name; asks nothing for who works with nobody."""
    keys = standing.shown | standing.joined.keys()
    names = {key: words(f"{name} {called}") for key, name, called in _names(standing, keys)} if keys else {}
    fitting = {key for key, parts in names.items() if begin(wanted, parts)}
    close = {key for key in names.keys() & standing.shown if nearly(wanted, names[key])}
    return standing.kept_keys(fitting or close)


@compiled_once
def _names(standing: Standing, records: Collection[UUID]) -> "QuerySet[YoungPerson, tuple[UUID, str, str]]":
    return people_for(standing, YoungPerson).filter(pk__in=records).values_list("pk", "name", "called")
