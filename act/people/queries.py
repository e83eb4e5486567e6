"""Reads of young people, always through a scope."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from act.people.agreement_history import AgreementHistory
from act.people.earlier_details import answers_apart
from act.people.models import Agreement, AgreementTo, YoungPerson
from act.people.policy import can_describe, can_see_who_looked
from act.trust.models import PersonRecord, RemovableRecord, Tie, TieKind
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.standing import Standing

IN_ORDER = [kind.value for kind in TieKind]


def young_people(standing: Standing) -> "QuerySet[YoungPerson]":
    """Return everyone who may be shown, by name."""
    return people_for(standing, YoungPerson).select_related("authority").order_by("name", "id")


def young_person(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person: of records that are read as one, the one that goes on, whichever is asked for.

    Raises Http404 when there is none, or none that may be shown.
    """
    return single_record(standing, standing.kept(key))


def single_record(standing: Standing, key: UUID) -> YoungPerson:
    """Return one record by itself, for what is about two of them. Raises Http404 as `young_person` does."""
    found = _young_person(standing, key)
    if not found:
        raise Http404
    return found[0]


@compiled_once
def _young_person(standing: Standing, key: UUID) -> "QuerySet[YoungPerson]":
    return young_people(standing).filter(pk=key)


def young_person_of(record: PersonRecord) -> YoungPerson:
    """Return the young person of a record that has a foreign key to them. Raises TypeError for any other record."""
    person = record if isinstance(record, YoungPerson) else getattr(record, "young_person", None)
    if not isinstance(person, YoungPerson):
        raise TypeError(f"{type(record).__name__} has no foreign key to a young person.")
    return person


def opened_people(standing: Standing) -> dict[UUID, YoungPerson]:
    """Return those whose records this person opened in an emergency, by key; asks nothing where there are none."""
    # Whoever works with somebody by now reads them as a worker, and needs no emergency.
    alone = standing.kept_keys(standing.opened - standing.people)
    return {person.pk: person for person in young_people_by_key(standing, alone)} if alone else {}


@compiled_once
def young_people_by_key(standing: Standing, keys: Collection[UUID]) -> "QuerySet[YoungPerson]":
    """Return those of some keys who may be shown, by name."""
    return young_people(standing).filter(pk__in=keys)


def young_people_to_move_to(standing: Standing, entry: RemovableRecord) -> list[YoungPerson]:
    """Return those on whose record an entry may be meant, by name: the others of its authority whom this person works
    with; for a manager those of its writer, and of everyone who works with the young person.
    """
    keys = set(standing.people)
    if entry.authority_id in standing.managed:
        live = Tie.objects.live(standing.on).filter(authority_id=entry.authority_id)
        workers = live.filter(young_person_id__in=standing.keys_of(entry.person_id)).values("user_id")
        theirs = live.filter(Q(user_id=entry.writer_id) | Q(user_id__in=workers))
        keys = set(theirs.values_list("young_person_id", flat=True))
    others = standing.kept_keys(keys) - standing.keys_of(entry.person_id)
    people = people_for(standing, YoungPerson).filter(authority_id=entry.authority_id, pk__in=others)
    return list(people.order_by("name", "id"))


def young_person_to_describe(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person whose page this person may change. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_describe(standing, person):
        raise Http404
    return person


def young_person_looked_at(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person of whom this person may see who looked at them. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_see_who_looked(standing, person):
        raise Http404
    return person


def answers_on_other_records(standing: Standing, young_person: YoungPerson) -> list[tuple[str, str]]:
    """Return what records that are read as one with this one say otherwise: label and answer. Mostly there are none."""
    others = standing.keys_of(young_person.pk) - {young_person.pk}
    people = people_for(standing, YoungPerson).filter(pk__in=others).order_by("pk") if others else ()
    apart = (answers_apart(young_person, other, standing.on) for other in people)
    return [(label, said) for answers in apart for label, _, said in answers if said]


def agreement_histories(standing: Standing, young_person: YoungPerson) -> dict[AgreementTo, AgreementHistory]:
    """Return the answers to each question of agreement, the first answer first."""
    in_order = _answers(standing, standing.keys_of(young_person.pk))
    return {to: AgreementHistory(to, tuple(answer for answer in in_order if answer.to == to)) for to in AgreementTo}


@compiled_once
def _answers(standing: Standing, records: Collection[UUID]) -> "QuerySet[Agreement]":
    answers = people_for(standing, Agreement).filter(young_person__in=records).select_related("recorded_by")
    return answers.order_by("answered_on", "version")


def referred_on(standing: Standing, young_person: YoungPerson) -> date:
    """Return the day of the referral that made the record: that of the first answer, which comes with it."""
    first = agreement_histories(standing, young_person)[AgreementTo.TAKE_PART].answers[:1]
    return first[0].answered_on if first else standing.on


def as_referred(young_person: YoungPerson) -> YoungPerson:
    """Return what the referrer said of a young person whom this person may be shown.

    The record as it is, where it was never changed, and for those who may not read its versions.
    """
    if young_person.version == 1:
        return young_person
    first = young_person.history.filter(version=1).first()
    return first.instance if first else young_person


def agreement(standing: Standing, young_person: YoungPerson, to: AgreementTo) -> Agreement | None:
    """Return the latest answer to a question of agreement."""
    return agreement_histories(standing, young_person)[to].latest


def agreement_question(name: str) -> AgreementTo:
    """Return the question of agreement that an address names. Raises Http404 where there is none."""
    try:
        return AgreementTo(name)
    except ValueError as error:
        raise Http404 from error


def workers_of(standing: Standing, people: list[YoungPerson]) -> dict[UUID, list[Tie]]:
    """Return who works with each of some young people today: their key worker, social worker, and cover, by key."""
    keys = [young_person.pk for young_person in people]
    return by_person(standing, keys, _ties(standing, standing.all_keys(keys)))


def by_person(standing: Standing, keys: Collection[UUID], ties: Iterable[Tie]) -> dict[UUID, list[Tie]]:
    """Return the ties of each of some young people in order, by key; those of a record that is joined to it too."""
    ties_of: dict[UUID, list[Tie]] = {standing.kept(key): [] for key in keys}
    for tie in sorted(ties, key=lambda tie: IN_ORDER.index(tie.kind)):
        theirs = ties_of[standing.kept(tie.young_person_id)]
        # Who works with one young person on two records is named once.
        if (tie.user_id, tie.kind) not in {(other.user_id, other.kind) for other in theirs}:
            theirs.append(tie)
    return {key: ties_of[standing.kept(key)] for key in keys}


@compiled_once
def _ties(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Tie]":
    return ties_about(standing, young_people)


def ties_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[Tie]":
    """Return the ties of today on some records as a queryset, for a statement that adds to it."""
    ties = Tie.objects.live(standing.on).filter(shown(standing), young_person_id__in=records)
    return ties.select_related("user").order_by("since")
