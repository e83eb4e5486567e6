"""Reads of records of which a manager may say whether they are one person."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404

from act.methods.name_folding import words
from act.people.duplicates.counting import likely_duplicates
from act.people.duplicates.policy import can_match
from act.people.duplicates.queries import has_own_record, listed_people
from act.people.models import PersonMatch, YoungPerson
from act.people.queries import single_record, young_people, young_person
from act.trust.models import RecordLink
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

MOST_FOUND = 10
"""How many records a search by name shows."""
Pair = tuple[YoungPerson, YoungPerson]


def pair_to_match(standing: Standing, key: UUID, other: UUID) -> Pair:
    """Return two records of which this person may say whether they are one person. Raises Http404 otherwise."""
    one, another = single_record(standing, key), single_record(standing, other)
    if one == another or not can_match(standing, one, another):
        raise Http404
    return one, another


def record_to_match(standing: Standing, key: UUID) -> YoungPerson:
    """Return one record that this person may compare with others. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_match(standing, person):
        raise Http404
    return person


def pairs_to_match(standing: Standing) -> list[Pair]:
    """Return every pair of records that may be one person, by name, in the authorities that this person manages.

    Each pair has the record made first on the left: that is the one to keep. A joined record is no pair of its own: by
    its name, too, a third record is a pair with the one that goes on, and that once.
    """
    found = likely_duplicates(standing, standing.authorities(Permission.DECIDE_ON_REFERRALS))
    keys = {tuple(sorted(map(standing.kept, pair))) for pair in found}
    people = young_people(standing).in_bulk({key for pair in keys for key in pair}) if keys else {}
    pairs = ((people[one], people[other]) for one, other in keys)
    return sorted(pairs, key=lambda pair: (pair[0].name, pair[0].pk, pair[1].pk))


def matches_to_agree(standing: Standing) -> list[tuple[PersonMatch, YoungPerson]]:
    """Return what colleagues said is one person and this manager may agree to, the oldest first, with the record kept.

    Left out are records with nothing on them but a referral that went to the other one: nobody need join those.
    """
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    matches = _to_agree(standing, managed) if managed else []
    return [(match, match.kept) for match in matches if match.kept]


@compiled_once
def _to_agree(standing: Standing, managed: Collection[UUID]) -> "QuerySet[PersonMatch]":
    joined = RecordLink.objects.live().filter(young_person_id=OuterRef("young_person_id"))
    matches = PersonMatch.objects.same().filter(seen(standing), seen(standing, "kept_id"), authority_id__in=managed)
    matches = matches.filter(~Exists(joined), referral_id__isnull=True).exclude(said_by_id=standing.user_id)
    return matches.select_related("young_person", "kept", "said_by").order_by("said_on", "id")


def people_named(standing: Standing, person: YoungPerson, name: str) -> list[YoungPerson]:
    """Return others in the authorities that this person manages whose name holds every part of `name`, ten at most.

    A name on a joined record finds the one that goes on.
    """
    parts = frozenset(words(name))
    if not parts:
        return []
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    others = young_people(standing).filter(has_own_record(), authority_id__in=managed)
    others = others.exclude(pk__in=standing.keys_of(person.pk))
    names = others.order_by().values_list("pk", "name", "called")
    fitting = [key for key, full_name, called in names if parts <= frozenset(words(f"{full_name} {called}"))]
    people = listed_people(standing).filter(pk__in=standing.kept_keys(fitting))
    return list(people[:MOST_FOUND]) if fitting else []
