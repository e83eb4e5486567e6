"""What one person asks and another one agrees to: the only writers of `Countersign`. Rules: act.methods.two_people."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.http import Http404
from django.urls import reverse

from act.methods.two_people import RULES, Matter, RequestState
from act.trust import audit, clock
from act.trust.messages import sending
from act.trust.models import Countersign, Posting, User
from act.trust.models.countersign import CountersignQuerySet
from act.trust.records.versions import lock
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing

LAPSED = "Nobody agreed in time."


def can_ask(standing: Standing, matter: Matter, authority_id: UUID) -> bool:
    """Tell whether a user has one of the roles that ask for this."""
    return authority_id in standing.posted(_roles(RULES[matter].asks))


def can_answer(standing: Standing, asked: Countersign) -> bool:
    """Tell whether somebody can be the second person: in a role that agrees; neither who asked nor whom it is for."""
    return asked.asked.may_answer(str(standing.user_id), roles_in(standing, asked.authority_id))


def roles_in(standing: Standing, authority_id: UUID) -> frozenset[str]:
    """Return the names of the roles that a user holds in one authority."""
    return frozenset(posting.role.value for posting in standing.postings if posting.authority_id == authority_id)


def who_could_answer(matter: Matter, authority_id: UUID, on: date, *, without: set[UUID | None]) -> list[User]:
    """Return who holds a role that agrees today and can sign in; `without` are those whom it cannot be."""
    agreeing = Posting.objects.live(on).filter(authority_id=authority_id, role__in=RULES[matter].agrees)
    people = User.objects.filter(pk__in=agreeing.values("user_id"), is_active=True)
    return list(people.exclude(pk__in=[key for key in without if key]))


def requests_for(standing: Standing) -> CountersignQuerySet:
    """Return what was asked where this person could ask or agree, the latest first."""
    where = Q()
    for matter, rule in RULES.items():
        where |= Q(what=matter, authority_id__in=standing.posted(_roles(rule.asks | rule.agrees)))
    requests = Countersign.objects.filter(where).select_related(
        "authority", "person", "asked_by", "agreed_by", "ended_by"
    )
    return requests.order_by("-asked_at", "-id")


def requests_to_answer(standing: Standing, now: datetime) -> list[Countersign]:
    """Return what waits for this person to agree, the oldest first."""
    mine = standing.user_id
    waiting = requests_for(standing).waiting(now).exclude(person=mine)
    return [asked for asked in waiting if asked.asked_by_id != mine and can_answer(standing, asked)]


def request_by_key(standing: Standing, key: UUID, matter: Matter | None = None) -> Countersign:
    """Return one of them. Raises Http404 for any other."""
    asked = requests_for(standing).filter(pk=key).first()
    if asked is None or (matter is not None and asked.what != matter):
        raise Http404
    return asked


def ask(asked: Countersign, *, by: Standing | None, now: datetime) -> Countersign:
    """Write down what somebody asks, and tells those who could agree that something waits. Inside a transaction.

    Nobody stands in `by` for the operator. Raises Refused for no words, where nobody could agree, and for
    what waits already. Who may ask is the caller's rule.
    """
    rule = RULES[Matter(asked.what)]
    if not asked.why.strip():
        raise Refused("Enter why, in one sentence.", field="why")
    asked.why, asked.asked_by = asked.why.strip(), by.user if by else None
    asked.asked_at, asked.lapses_at = now, now + rule.waits
    if by:
        _clear(asked, by, now)
    without = {asked.asked_by_id, asked.person_id}
    others = who_could_answer(Matter(asked.what), asked.authority_id, by.on if by else clock.today(), without=without)
    if not others:
        raise Refused(f"Nobody else in {asked.authority.name} can agree to this: ask the service's operator.")
    asked.save(force_insert=True)
    for other in others:
        sending.write(
            other,
            subject="A colleague needs your answer",
            body=f"A colleague in {asked.authority.name} asked for something that needs a second person. Please agree "
            "or refuse. If nobody answers in time, it expires.",
            path=reverse("accounts:asked", kwargs={"key": asked.pk}),
            now=now,
        )
    return asked


def agree(asked: Countersign, *, by: Standing, seen: int, now: datetime, use: bool = False) -> Countersign:
    """Agree as the second person, once; with `use` it takes effect in the same moment. Inside a transaction.

    Raises Stale when it was answered since version `seen`; Refused for somebody who may not, and when it lapsed.
    """
    present = lock(asked, seen=seen)
    _check_waits(present, now)
    if not can_answer(by, present):
        raise Refused("You can't agree to this yourself: ask another manager or administrator.")
    _write(present, agreed_at=now, agreed_by=by.user, **({"used_at": now} if use else {}))
    audit.act("trust.two_agreed", by=by, about=audit.NOBODY, on=present)
    return present


@transaction.atomic
def end(asked: Countersign, *, by: Standing, seen: int, words: str, now: datetime) -> Countersign:
    """Refuse what was asked, or takes it back: who asked and who could agree may, until it is used.

    Raises Stale when it was answered since version `seen`; Refused for others, for what is over, and for no words.
    """
    present = lock(asked, seen=seen)
    if not (can_answer(by, present) or present.asked_by_id == by.user_id):
        raise Refused("Only the person who asked, or a person who can agree, can end this.")
    if present.state(now) not in {RequestState.WAITING, RequestState.AGREED}:
        raise Refused("This has already ended. Nothing was changed.")
    if not words.strip():
        raise Refused("Enter why not, in one sentence.", field="words")
    _write(present, ended_at=now, ended_by=by.user, ended_words=words.strip())
    audit.act("trust.two_ended", by=by, about=audit.NOBODY, on=present)
    return present


@transaction.atomic
def use(asked: Countersign, *, by: Standing, now: datetime) -> Countersign:
    """Use what was agreed, once, by who asked and may still ask. Raises Http404 in every other case."""
    present = Countersign.objects.select_for_update().filter(pk=asked.pk).first()
    if (
        present is None
        or present.asked_by_id != by.user_id
        or present.state(now) is not RequestState.AGREED
        or not can_ask(by, Matter(present.what), present.authority_id)
    ):
        raise Http404
    _write(present, used_at=now)
    audit.act("trust.two_used", by=by, about=audit.NOBODY, on=present)
    return present


def _clear(asked: Countersign, by: Standing, now: datetime) -> None:
    """End what lapsed, so that the same can be asked again. Raises Refused for what waits."""
    same = Countersign.objects.select_for_update().unanswered()
    mine = same.filter(authority=asked.authority, what=asked.what, person=asked.person, role=asked.role)
    # A role is asked for once for each person, whoever asks; the paper list once for each manager who asks.
    for earlier in mine if asked.person_id else mine.filter(asked_by=by.user):
        if earlier.state(now) is RequestState.WAITING:
            raise Refused("This has been asked for already, and is waiting for a second person.")
        _write(earlier, ended_at=now, ended_by=by.user, ended_words=LAPSED)


def _write(asked: Countersign, **answer: object) -> None:
    """Write only what is answered, and the version: nothing else of a row may be written."""
    for name, value in {**answer, "version": asked.version + 1}.items():
        setattr(asked, name, value)
    asked.save(force_update=True, update_fields=[*answer, "version"])


def _check_waits(asked: Countersign, now: datetime) -> None:
    state = asked.state(now)
    if state is RequestState.LAPSED:
        raise Refused("Nobody agreed in time, so this has expired. You can ask again.")
    if state is not RequestState.WAITING:
        raise Refused("This has already been answered. Nothing was changed.")


def _roles(names: frozenset[str]) -> frozenset[Role]:
    return frozenset(map(Role, names))
