"""Reads of records that may be, are, or are not about one young person, always through a scope."""

from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from act.methods.duplicates import Identity, days_like, identity, may_be_one
from act.people.models import PersonMatch, YoungPerson
from act.people.queries import young_people
from act.trust.scope.compiled import compiled_once
from act.trust.scope.standing import Standing


def identity_of(person: YoungPerson) -> Identity:
    """Return a young person's name and date of birth as they are compared."""
    return identity(person.name, person.called, person.born_on)


def has_own_record() -> Q:
    """Return the condition that leaves out records whose only referral went to another record of the same person."""
    return ~Q(Exists(PersonMatch.objects.emptied().filter(young_person=OuterRef("pk"))))


def listed_people(standing: Standing) -> "QuerySet[YoungPerson]":
    """Return everyone who may be shown, by name, each person's record that goes on."""
    people = young_people(standing).filter(has_own_record())
    return people.exclude(pk__in=standing.joined) if standing.joined else people


def possible_duplicates(standing: Standing, person: YoungPerson) -> list[YoungPerson]:
    """Return others who may be shown, of any authority, and may be the same person: for a manager to look at.

    Those of whom a manager has said so already, or that they are not, are left out.
    """
    judged = Exists(PersonMatch.objects.different().filter(_between(standing.keys_of(person.pk))))
    return _alike(standing, identity_of(person), Q(~judged), ~Q(lineage=person.lineage), ~_joined_with(person.pk))


def known_already(standing: Standing, typed: YoungPerson) -> list[YoungPerson]:
    """Return those who may be shown already and may be somebody who has no record yet, as a referrer typed them."""
    return _alike(standing, identity_of(typed))


def same_people(standing: Standing, person: YoungPerson) -> list[YoungPerson]:
    """Return the other records of the same person that may be shown: joined to this one, or of the same lineage."""
    return _same_people(standing, person.pk, person.lineage)


@compiled_once
def _same_people(standing: Standing, key: UUID, lineage: UUID) -> "QuerySet[YoungPerson]":
    return other_records(standing, key, lineage)


def other_records(standing: Standing, key: UUID, lineage: UUID | OuterRef) -> "QuerySet[YoungPerson]":
    """Return the same as a queryset, for a statement that asks if there are any."""
    return young_people(standing).filter(Q(lineage=lineage) | _joined_with(key)).exclude(pk=key)


def emptied(people: Iterable[YoungPerson]) -> frozenset[UUID]:
    """Return those of some people, by key, whose record has nothing left to do on it; asks nothing for nobody."""
    keys = [person.pk for person in people]
    links = PersonMatch.objects.emptied().filter(young_person_id__in=keys)
    return frozenset(links.values_list("young_person_id", flat=True)) if keys else frozenset()


def written_on(standing: Standing, referral_id: UUID) -> YoungPerson | None:
    """Return the record that a referral was written on, before it went to the record kept. None where it never did."""
    gone = PersonMatch.objects.emptied().filter(young_person=OuterRef("pk"), referral_id=referral_id)
    return young_people(standing).filter(Exists(gone)).first()


def live_match(one: YoungPerson, other: YoungPerson) -> PersonMatch | None:
    """Return the judgement that joins two records, whichever of them is kept."""
    either = Q(young_person=one, kept=other) | Q(young_person=other, kept=one)
    return PersonMatch.objects.same().filter(either).select_related("young_person", "kept", "said_by").first()


def _between(keys: Collection[UUID]) -> Q:
    """Return the condition on judgements between one person's records and that of the outer query, either way round."""
    one, other = Q(young_person_id__in=keys, different_id=OuterRef("pk")), Q(young_person_id=OuterRef("pk"))
    return one | (other & Q(different_id__in=keys))


def _joined_with(key: UUID) -> Q:
    """Return the condition on records that a link joins with one, either way round."""
    joined = PersonMatch.objects.same()
    kept, left = joined.filter(young_person_id=key), joined.filter(kept_id=key)
    return Q(pk__in=kept.values("kept_id")) | Q(pk__in=left.values("young_person_id"))


def _alike(standing: Standing, who: Identity, *conditions: Q) -> list[YoungPerson]:
    """Return those listed who may be somebody, by name: those of whom any record fits that is read as one with theirs.

    Names are compared outside the database: columns first, then the records of those few that fit.
    """
    days = reduce(or_, (Q(born_on__range=from_to) for from_to in days_like(who.born_on)))
    records = young_people(standing).filter(has_own_record(), days, *conditions)
    rows = records.order_by().values_list("pk", "name", "called", "born_on")
    fitting = [key for key, name, called, born_on in rows if may_be_one(identity(name, called, born_on), who)]
    people = listed_people(standing).filter(*conditions, pk__in=standing.kept_keys(fitting))
    return list(people) if fitting else []
