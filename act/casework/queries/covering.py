"""Reads of who covers for whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import Http404

from act.casework.policy import can_change_workers
from act.design.words import long_date, plural
from act.people.models import YoungPerson
from act.people.queries import workers_of, young_people, young_person
from act.trust.models import Posting, Tie, TieKind, User
from act.trust.scope import team
from act.trust.scope.people import shown
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class Covered:
    """One young person with their key worker's tie and, where somebody covers, that one's."""

    young_person: YoungPerson
    key_worker: Tie
    cover: Tie | None

    @property
    def words(self) -> str:
        """ "Jess covers for Sam until 14 November 2016"; nothing where nobody covers."""
        return cover_words([self.key_worker, *([self.cover] if self.cover else [])])


def cover_words(there: Iterable[Tie]) -> str:
    """Who covers for the key worker until when, of everybody beside one young person; nothing where nobody does."""
    by_kind = {each.kind: each for each in there}
    cover, key_worker = by_kind.get(TieKind.COVER), by_kind.get(TieKind.KEY_WORKER)
    if cover is None or cover.until is None:
        return ""
    whom = key_worker.user.first_name if key_worker else "the key worker"
    return f"{_name(cover.user, key_worker)} covers for {whom} until {long_date(cover.until)}"


def _name(user: User, key_worker: Tie | None) -> str:
    same = key_worker is not None and key_worker.user.first_name == user.first_name
    return user.name if same else user.first_name


def to_cover(standing: Standing, key: UUID) -> Covered:
    """A young person with a key worker, for a manager who may say who covers. Raises Http404."""
    found = young_person(standing, key)
    there = {tie.kind: tie for tie in workers_of(standing, [found])[found.pk]}
    if not can_change_workers(standing, found) or TieKind.KEY_WORKER not in there:
        raise Http404
    return Covered(found, there[TieKind.KEY_WORKER], there.get(TieKind.COVER))


def posting_to_cover(standing: Standing, key: UUID) -> Posting:
    """A key worker's posting in an authority that this person manages. Raises Http404."""
    places = standing.authorities(Permission.ALLOCATE)
    found = team.postings(places, standing.on).filter(pk=key, role=Role.KEY_WORKER).first()
    if found is None:
        raise Http404
    return found


def all_of(standing: Standing, posting: Posting) -> list[Covered]:
    """Everybody whose key worker holds a posting, by name, as far as they may be shown."""
    theirs = Tie.objects.live(standing.on).filter(
        shown(standing), authority_id=posting.authority_id, user=posting.user, kind=TieKind.KEY_WORKER
    )
    people = list(young_people(standing).filter(pk__in=theirs.order_by().values("young_person_id")))
    there = workers_of(standing, people)
    found = ((each, {tie.kind: tie for tie in there[each.pk]}) for each in people)
    return [Covered(each, kinds[TieKind.KEY_WORKER], kinds.get(TieKind.COVER)) for each, kinds in found]


def who_could_cover(standing: Standing, authority_id: UUID, present: Iterable[Tie]) -> list[Posting]:
    """The key workers of the authority who are beside none of some young people in another way, by name."""
    people = {each.young_person_id for each in present}
    there = Tie.objects.live(standing.on).filter(shown(standing), young_person_id__in=people)
    others = there.exclude(kind=TieKind.COVER).order_by().values("user_id")
    return list(team.holders(authority_id, Role.KEY_WORKER, standing.on).exclude(user__in=others))


@dataclass(frozen=True)
class OwnCover:
    """For whom somebody covers, and until when: at one young person."""

    young_person_id: UUID
    key_worker: str
    until: date

    @property
    def words(self) -> str:
        """ "You cover for Sam Okafor until 14 November 2016"."""
        return f"You cover for {self.key_worker} until {long_date(self.until)}"


def own_covers(standing: Standing) -> dict[UUID, OwnCover]:
    """The young people for whose key workers this person covers, by key; asks nothing where there are none."""
    keys = {tie.young_person_id for tie in standing.ties if tie.kind == TieKind.COVER} & standing.people
    if not keys:
        return {}
    ties = list(Tie.objects.live(standing.on).filter(young_person_id__in=keys).select_related("user"))
    names = {tie.young_person_id: tie.user.name for tie in ties if tie.kind == TieKind.KEY_WORKER}
    return {
        tie.young_person_id: OwnCover(tie.young_person_id, names.get(tie.young_person_id, "the key worker"), tie.until)
        for tie in ties
        if tie.kind == TieKind.COVER and tie.user_id == standing.user_id and tie.until
    }


def covers(standing: Standing, authorities: Iterable[UUID]) -> dict[tuple[UUID, UUID], list[str]]:
    """By authority and key worker, who covers for how many of theirs until when, in words."""
    live = Tie.objects.live(standing.on).filter(shown(standing), authority__in=list(authorities))
    there: dict[UUID, dict[str, Tie]] = {}
    for tie in live.exclude(kind=TieKind.SOCIAL_WORKER).select_related("user"):
        there.setdefault(tie.young_person_id, {})[tie.kind] = tie
    counted: dict[tuple[UUID, UUID], Counter[tuple[str, date]]] = defaultdict(Counter)
    for kinds in there.values():
        key_worker, cover = kinds.get(TieKind.KEY_WORKER), kinds.get(TieKind.COVER)
        if key_worker and cover and cover.until:
            counted[key_worker.authority_id, key_worker.user_id][cover.user.name, cover.until] += 1
    return {
        whose: [_counted(*each, count) for each, count in sorted(found.items())] for whose, found in counted.items()
    }


def _counted(name: str, until: date, count: int) -> str:
    return f"{name} covers for {plural(count, 'young person', 'young people')} until {long_date(until)}"
