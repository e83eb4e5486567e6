"""Add to an entry what a person says who finds it wrong, and later what was decided about that. The entry stays."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404

from act.methods.disagreements import DisagreementOutcome, Disagreer
from act.trust import audit
from act.trust.models import Disagreement, RemovableRecord
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing

WRITTEN_LATER = ("outcome", "outcome_words", "decided_by", "decided_on", "version")
"""What a manager adds: nothing else of a disagreement is ever written again."""
ALREADY = "A colleague has already recorded what was decided."


@dataclass(frozen=True, kw_only=True)
class DisagreementFacts:
    """Who disagrees, what they say in their own words, and the practice date on which they said it."""

    whose: Disagreer
    words: str
    on: date


@dataclass(frozen=True, kw_only=True)
class EntryDisagreements:
    """What is said against one entry, the first first, and whether this person may add to it."""

    notes: list[Disagreement]
    can_add: bool


def can_disagree(standing: Standing, entry: RemovableRecord) -> bool:
    """Allow those who work with the young person and managers of the authority to write down a disagreement.

    Nobody does so about feedback on their own work; a record opened in an emergency is only read.
    """
    return entry.rated_id != standing.user_id and (entry.person_id in standing.people or _manages(standing, entry))


def can_decide(standing: Standing, entry: RemovableRecord) -> bool:
    """Allow a manager of the authority to record what was decided, but not about feedback on their own work."""
    return entry.rated_id != standing.user_id and _manages(standing, entry)


def _manages(standing: Standing, entry: RemovableRecord) -> bool:
    return entry.authority_id in standing.managed and entry.person_id not in standing.hidden


@transaction.atomic
def add_disagreement(entry: RemovableRecord, *, by: Standing, facts: DisagreementFacts) -> Disagreement:
    """Keep what a person says against an entry with it, word for word. Nothing of the entry changes.

    Raises Refused unless `can_disagree`, without words, for a day that hasn't come, and for an entry that was removed.
    """
    if not can_disagree(by, entry):
        raise Refused("Only someone who works with this young person, or a manager, can add a disagreement.")
    if not facts.words.strip():
        raise Refused("Enter what they say.", field="words")
    if facts.on > by.on:
        raise Refused("That date hasn't come yet. Check the day.", field="on")
    if not _locked(entry):
        raise Refused("A colleague removed this after you opened it.")
    disagreement = Disagreement(
        authority_id=entry.authority_id,
        young_person_id=entry.person_id,
        entry=entry.pk,
        kind=entry.entry_kind,
        whose=facts.whose,
        words=facts.words.strip(),
        on=facts.on,
        by=by.user,
    )
    disagreement.check_fields()
    disagreement.save(force_insert=True)
    audit.act("trust.disagreement_added", by=by, about=[entry], on=disagreement)
    return disagreement


@transaction.atomic
def decide_disagreement(
    disagreement: Disagreement, *, by: Standing, outcome: DisagreementOutcome, words: str
) -> Disagreement:
    """Add what was decided about a disagreement, once; their words stay as they are. Changing the entry is another act.

    Raises Refused unless `can_decide`, without words, and where it was decided already; Http404 where the entry was
    removed.
    """
    if not can_decide(by, entry_of(by, disagreement.kind, disagreement.entry)):
        raise Refused("Only a manager in this authority can record what was decided.")
    if not words.strip():
        raise Refused("Enter why, or what was corrected.", field="words")
    present = Disagreement.objects.select_for_update(of=["self"]).get(pk=disagreement.pk)
    if present.outcome:
        raise Refused(ALREADY)
    present.outcome, present.outcome_words = outcome.value, words.strip()
    present.decided_by, present.decided_on, present.version = by.user, by.on, present.version + 1
    present.check_fields()
    present.save(force_update=True, update_fields=WRITTEN_LATER)
    audit.act("trust.disagreement_decided", by=by, about=[present], on=present)
    return present


def _locked(entry: RemovableRecord) -> bool:
    """Lock an entry until the transaction ends; False where it was removed meanwhile."""
    rows = type(entry)._default_manager.select_for_update(of=["self"])
    return rows.filter(pk=entry.pk).first() is not None


def entry_models() -> list[type[RemovableRecord]]:
    """Return every model whose entries can be removed, and disagreed with."""
    models = [model for model in apps.get_models() if not hasattr(model, "instance_type")]
    return [model for model in models if issubclass(model, RemovableRecord)]


def entry_of(standing: Standing, kind: str, key: UUID) -> RemovableRecord:
    """Return an entry of a kind that this person may read and that isn't removed. Raises Http404."""
    model = next((model for model in entry_models() if model.entry_kind == kind), None)
    entry = people_for(standing, model).filter(pk=key).first() if model else None
    if entry is None or entry.rated_id == standing.user_id:
        raise Http404
    return entry


def disagreement_of(standing: Standing, key: UUID) -> Disagreement:
    """Return one disagreement that this person may be shown. Raises Http404."""
    disagreement = people_for(standing, Disagreement).filter(pk=key).first()
    if disagreement is None:
        raise Http404
    return disagreement


def disagreements_with(standing: Standing, entries: Iterable[RemovableRecord]) -> dict[UUID, list[Disagreement]]:
    """Return what is said against some entries that this person was shown, by entry, the first first; one statement.

    None about feedback on their own work.
    """
    keys = frozenset(entry.pk for entry in entries if entry.rated_id != standing.user_id)
    by_entry: dict[UUID, list[Disagreement]] = {}
    for disagreement in _disagreements(standing, keys) if keys else ():
        by_entry.setdefault(disagreement.entry, []).append(disagreement)
    return by_entry


def disagreements_of(standing: Standing, entry: RemovableRecord) -> EntryDisagreements:
    """Return what is said against one entry that this person was shown, for its own page; one statement."""
    notes = disagreements_with(standing, [entry]).get(entry.pk, [])
    return EntryDisagreements(notes=notes, can_add=can_disagree(standing, entry))


@compiled_once
def _disagreements(standing: Standing, keys: Collection[UUID]) -> "QuerySet[Disagreement]":
    rows = people_for(standing, Disagreement).filter(entry__in=keys)
    return rows.select_related("by", "decided_by").order_by("on", "id")


def disagreements_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[Disagreement]":
    """Return what is said against any entry of some records, for a statement that asks if there is anything."""
    return people_for(standing, Disagreement).filter(young_person_id__in=records)
