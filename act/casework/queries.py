"""Reads of involvements, contacts and who is beside whom, always through a scope."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, F, Max, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from act.casework.models import Contact, Involvement, With
from act.casework.policy import can_amend, can_change_workers
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import team
from act.trust.models import Posting, Tie, TieKind
from act.trust.people_scope import people_for, shown
from act.trust.roles import Role
from act.trust.standing import Standing


def beside(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, list[Tie]]:
    """Who is beside each of some young people today, the key worker first."""
    found: dict[UUID, list[Tie]] = {young_person.pk: [] for young_person in young_people}
    ties = (
        Tie.objects.live(standing.on)
        .filter(shown(standing), young_person_id__in=list(found))
        .select_related("user")
        .order_by("kind", "since")
    )
    for tie in ties:
        found[tie.young_person_id].append(tie)
    return found


def beside_now(standing: Standing, present: Tie) -> list[Tie]:
    """Everybody beside the young person of a tie today."""
    return list(Tie.objects.live(standing.on).filter(shown(standing), young_person_id=present.young_person_id))


def tie_to_change(standing: Standing, key: UUID, kind: TieKind) -> tuple[YoungPerson, Tie]:
    """A young person and who is beside them in one way, for someone who may change that. Raises Http404."""
    found = young_person(standing, key)
    present = [tie for tie in beside(standing, [found])[found.pk] if tie.kind == kind]
    if not present or not can_change_workers(standing, found):
        raise Http404
    return found, present[0]


def involvement(standing: Standing, young_person: YoungPerson) -> Involvement | None:
    """The present or latest involvement."""
    return people_for(standing, Involvement).filter(young_person=young_person).order_by("-began_on", "-id").first()


def contacts(standing: Standing, young_person: YoungPerson) -> "QuerySet[Contact]":
    """A young person's contacts, newest first."""
    return (
        people_for(standing, Contact)
        .filter(young_person=young_person)
        .select_related("worker", "authority", "young_person")
        .order_by("-at", "-id")
    )


def contact_to_amend(standing: Standing, key: UUID) -> Contact:
    """One contact that this person may put right. Raises Http404."""
    found = people_for(standing, Contact).select_related("young_person", "authority").filter(pk=key).first()
    if found is None or not can_amend(standing, found):
        raise Http404
    return found


def contacts_between(standing: Standing, begin: date, end: date) -> "QuerySet[Contact]":
    """Own contacts from a day until before another, by time."""
    return (
        people_for(standing, Contact)
        .filter(worker=standing.user, at__date__gte=begin, at__date__lt=end)
        .select_related("authority")
        .order_by("at")
    )


@dataclass(frozen=True)
class Last:
    """When a young person was last met or spoken with, and how often it was tried since."""

    met: date | None
    tried_since: int


def last_contacts(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, Last]:
    """For each young person, the last contact made with them and the tries after it."""
    with_them = people_for(standing, Contact).filter(young_person__in=young_people, with_whom=With.YOUNG_PERSON)
    met = dict(with_them.filter(made=True).values_list("young_person").annotate(last=Max("at")))
    tried: dict[UUID, int] = {}
    for key, at in with_them.filter(made=False).values_list("young_person", "at"):
        if key not in met or at > met[key]:
            tried[key] = tried.get(key, 0) + 1
    return {
        each.pk: Last(timezone.localdate(met[each.pk]) if each.pk in met else None, tried.get(each.pk, 0))
        for each in young_people
    }


@dataclass(frozen=True)
class Caseload:
    """A key worker's posting and how many young people they walk beside today."""

    posting: Posting
    taken: int


def caseloads(standing: Standing, authority_id: UUID) -> list[Caseload]:
    """The key workers of an authority with the places that are taken, by name."""
    live = Q(until__isnull=True) | Q(until__gt=standing.on)
    taken = dict(
        people_for(standing, Tie)
        .filter(live, authority_id=authority_id, kind=TieKind.KEY_WORKER, since__lte=standing.on)
        .values_list("user")
        .annotate(count=Count("id"))
    )
    postings = team.holders(authority_id, Role.KEY_WORKER, standing.on)
    return [Caseload(posting, taken.get(posting.user_id, 0)) for posting in postings]


def who_could(standing: Standing, present: Tie) -> list[Posting]:
    """Who could be beside a young person in this way: those with the role, and not there in another way."""
    role = team.ROLE_OF[TieKind(present.kind)]
    there = [tie.user_id for tie in beside_now(standing, present) if tie.kind != present.kind]
    return list(team.holders(present.authority_id, role, standing.on).exclude(user__in=there))


def recent_first(standing: Standing) -> list[YoungPerson]:
    """The young people this person is beside, those met last first."""
    return list(
        people_for(standing, YoungPerson)
        .filter(pk__in=standing.people)
        .annotate(last=Max("contacts__at", filter=Q(contacts__worker=standing.user)))
        .order_by(F("last").desc(nulls_last=True), "name")
    )
