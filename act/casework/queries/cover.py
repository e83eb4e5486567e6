"""Reads of cover for key workers."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.casework.policy import can_change_workers
from act.design.words import long_date, plural
from act.people.kept_people import kept_people
from act.people.models import YoungPerson
from act.people.queries import workers_of, young_people, young_person
from act.trust.models import DatedQuerySet, Posting, Tie, TieKind, User
from act.trust.scope import team
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import shown
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class KeyWorkerCover:
    """One young person with their key worker's tie and, where somebody covers, that one's."""

    young_person: YoungPerson
    key_worker: Tie
    cover: Tie | None

    @property
    def words(self) -> str:
        """ "Jess covers for Sam until 14 November 2016"; nothing where nobody covers."""
        return cover_words([self.key_worker, *([self.cover] if self.cover else [])])


def cover_words(ties: Iterable[Tie]) -> str:
    """Say who covers for the key worker until when, from all ties to one young person; nothing where nobody does."""
    by_kind = {tie.kind: tie for tie in ties}
    cover, key_worker = by_kind.get(TieKind.COVER), by_kind.get(TieKind.KEY_WORKER)
    if cover is None or cover.until is None:
        return ""
    whom = key_worker.user.first_name if key_worker else "the key worker"
    return f"{_name(cover.user, key_worker)} covers for {whom} until {long_date(cover.until)}"


def _name(user: User, key_worker: Tie | None) -> str:
    same = key_worker is not None and key_worker.user.first_name == user.first_name
    return user.name if same else user.first_name


def key_worker_to_cover(standing: Standing, key: UUID) -> KeyWorkerCover:
    """Return a young person with a key worker, for a manager who may arrange cover. Raises Http404."""
    person = young_person(standing, key)
    by_kind = {tie.kind: tie for tie in workers_of(standing, [person])[person.pk]}
    if not can_change_workers(standing, person) or TieKind.KEY_WORKER not in by_kind:
        raise Http404
    return KeyWorkerCover(person, by_kind[TieKind.KEY_WORKER], by_kind.get(TieKind.COVER))


def posting_to_cover(standing: Standing, key: UUID) -> Posting:
    """Return a key worker's posting in an authority that this person manages. Raises Http404."""
    managed = standing.authorities(Permission.ALLOCATE)
    posting = team.postings(managed, standing.on).filter(pk=key, role=Role.KEY_WORKER).first()
    if posting is None:
        raise Http404
    return posting


def key_worker_covers(standing: Standing, posting: Posting) -> list[KeyWorkerCover]:
    """List the young people whose key worker holds a posting, by name, as far as they may be shown."""
    theirs = Tie.objects.live(standing.on).filter(
        shown(standing), authority_id=posting.authority_id, user=posting.user, kind=TieKind.KEY_WORKER
    )
    listed = young_people(standing).filter(pk__in=theirs.order_by().values("young_person_id"))
    people = kept_people(standing, listed)
    ties = workers_of(standing, people)
    by_kind = ((person, {tie.kind: tie for tie in ties[person.pk]}) for person in people)
    return [KeyWorkerCover(person, kinds[TieKind.KEY_WORKER], kinds.get(TieKind.COVER)) for person, kinds in by_kind]


def cover_candidates(standing: Standing, authority_id: UUID, present: Iterable[Tie]) -> "DatedQuerySet[Posting]":
    """List the key workers of the authority who could cover, by name: without another tie to these young people."""
    people = {tie.young_person_id for tie in present}
    ties = Tie.objects.live(standing.on).filter(shown(standing), young_person_id__in=people)
    others = ties.exclude(kind=TieKind.COVER).order_by().values("user_id")
    return team.holders(authority_id, Role.KEY_WORKER, standing.on).exclude(user__in=others)


@dataclass(frozen=True)
class OwnCover:
    """Cover that this person gives with one young person: for which key worker, and until when."""

    young_person_id: UUID
    key_worker: str
    until: date

    @property
    def words(self) -> str:
        """ "You cover for Sam Okafor until 14 November 2016"."""
        return f"You cover for {self.key_worker} until {long_date(self.until)}"


def own_covers(standing: Standing) -> dict[UUID, OwnCover]:
    """Return this person's own covers by the young person's key; asks the database nothing where there are none."""
    keys = {tie.young_person_id for tie in standing.ties if tie.kind == TieKind.COVER} & standing.people
    if not keys:
        return {}
    ties = _live_ties(standing, keys)
    names = {tie.young_person_id: tie.user.name for tie in ties if tie.kind == TieKind.KEY_WORKER}
    return {
        standing.kept(tie.young_person_id): OwnCover(
            standing.kept(tie.young_person_id), names.get(tie.young_person_id, "the key worker"), tie.until
        )
        for tie in ties
        if tie.kind == TieKind.COVER and tie.user_id == standing.user_id and tie.until
    }


@compiled_once
def _live_ties(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Tie]":
    return Tie.objects.live(standing.on).filter(young_person_id__in=young_people).select_related("user")


def cover_summaries(standing: Standing, postings: Iterable[Posting]) -> dict[tuple[UUID, UUID], list[str]]:
    """Say, by authority and key worker, who covers for how many of theirs until when, for some key workers."""
    workers = {posting.user_id for posting in postings}
    by_person: dict[UUID, dict[str, Tie]] = {}
    for tie in _covered_ties(standing, workers) if workers else ():
        by_person.setdefault(tie.young_person_id, {})[tie.kind] = tie
    counted: dict[tuple[UUID, UUID], Counter[tuple[str, date]]] = defaultdict(Counter)
    for kinds in by_person.values():
        key_worker, cover = kinds.get(TieKind.KEY_WORKER), kinds.get(TieKind.COVER)
        if key_worker and cover and cover.until:
            counted[key_worker.authority_id, key_worker.user_id][cover.user.name, cover.until] += 1
    return {
        worker: [_counted(name, until, count) for (name, until), count in sorted(counts.items())]
        for worker, counts in counted.items()
    }


@compiled_once
def _covered_ties(standing: Standing, workers: Collection[UUID]) -> "QuerySet[Tie]":
    """Ties of some key workers to the young people with whom somebody covers for them, and those of who covers."""
    live = Tie.objects.live(standing.on).filter(shown(standing))
    theirs = live.filter(user_id__in=workers, kind=TieKind.KEY_WORKER).order_by().values("young_person_id")
    covered = live.filter(young_person_id__in=theirs, kind=TieKind.COVER).order_by().values("young_person_id")
    of_key_workers = live.exclude(kind=TieKind.SOCIAL_WORKER).filter(young_person_id__in=covered)
    return of_key_workers.select_related("user")


def _counted(name: str, until: date, count: int) -> str:
    return f"{name} covers for {plural(count, 'young person', 'young people')} until {long_date(until)}"
