"""Reads of feedback: only for managers, and never of forms about their own work."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, QuerySet
from django.http import Http404

from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.models import IdempotencyKey, Removal, Tie, TieKind, User
from act.trust.records.removing import can_remove
from act.trust.scope.people import people_for, shown
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.paging import FORMS_A_PAGE
from act.voice.models import Feedback
from act.voice.policy import can_add_paper_form, can_hand_over
from act.voice.tablet_links import TabletLink


def all_feedback(standing: Standing) -> "QuerySet[Feedback]":
    """Return every form that this person may read, newest first: a manager's authorities, but not their own work."""
    return (
        people_for(standing, Feedback)
        .filter(authority_id__in=standing.authorities(Permission.READ_FEEDBACK))
        .exclude(about=standing.user)
        .select_related("young_person", "authority", "about", "typed_by")
        .order_by("-given_on", "-id")
    )


def feedback_to_remove(standing: Standing, key: UUID, now: datetime) -> Feedback:
    """Return one form that this person may remove at a real moment. Raises Http404."""
    form = all_feedback(standing).filter(pk=key).first()
    if form is None or not can_remove(standing, form, now):
        raise Http404
    return form


def removed_feedback(standing: Standing) -> list[Removal]:
    """Return the lines that stay in the place of the forms that were removed last, newest first."""
    rows = people_for(standing, Removal).filter(kind=EntryKind.FEEDBACK, authority_id__in=standing.managed)
    return list(rows.select_related("by").order_by("-on", "-id")[:FORMS_A_PAGE])


def feedback(standing: Standing, young_person: YoungPerson) -> "QuerySet[Feedback]":
    """Return the forms about one young person that this person may read, newest first."""
    return all_feedback(standing).filter(young_person__in=standing.keys_of(young_person.pk))


def feedback_counts(standing: Standing, young_people: Iterable[YoungPerson]) -> dict[UUID, int]:
    """Count the forms that this person may read about each of some young people; 0 where they may read none."""
    people = [person.pk for person in young_people]
    counted = (
        all_feedback(standing).filter(young_person__in=standing.all_keys(people)).order_by().values_list("young_person")
    )
    counts = Counter[UUID]()
    for key, count in counted.annotate(count=Count("id")):
        counts[standing.kept(key)] += count
    return {key: counts[standing.kept(key)] for key in people}


def rated(standing: Standing, young_person: YoungPerson, on: date) -> User | None:
    """Return the key worker on a day, whom a form of that day is about; None where there was none."""
    ties = Tie.objects.live(on).filter(
        shown(standing),
        young_person_id__in=standing.keys_of(young_person.pk),
        authority_id=young_person.authority_id,
    )
    key_worker = ties.filter(kind=TieKind.KEY_WORKER).select_related("user").first()
    return key_worker.user if key_worker else None


def young_person_for_tablet(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person to whom this person may hand the tablet. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_hand_over(standing, person):
        raise Http404
    return person


def young_person_for_paper_form(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person about whom this person may add a paper form. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_add_paper_form(standing, person):
        raise Http404
    return person


def is_sent(standing: Standing, link: TabletLink) -> bool:
    """Return whether the form of this link was sent."""
    return IdempotencyKey.objects.filter(key=link.once, actor_id=standing.user_id).exists()
