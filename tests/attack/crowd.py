"""Six hundred more young people in Wigan, each referred, decided, beside Sam, and met: made in bulk, for counting."""

from datetime import date, datetime, timedelta
from uuid import UUID

from django.utils import timezone

from act.casework.models import Contact, How, Involvement, With
from act.people.models import YoungPerson
from act.referrals.models import Decision, Referral
from act.referrals.states import State
from act.trust.identifiers import uuid7
from act.trust.models import Tie, TieKind
from act.trust.scope import refresh
from tests.attack.stage import Stage
from tests.attack.tables import Row

SIX_HUNDRED = 600
MET = timezone.make_aware(datetime(2016, 10, 3, 19, 30))


def add(stage: Stage, count: int = SIX_HUNDRED) -> None:
    """Adds them, as the manager of Wigan; a third still wait and a third have no worker yet."""
    with stage.acting("helen") as helen:
        person = YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).values().get()
        referral = Referral.objects.filter(pk=stage.keys["referrals/Mia"]).values().get()
        decision = Decision.objects.filter(referral=referral["id"]).values().get()
        keys = [uuid7() for _ in range(count)]
        YoungPerson.objects.bulk_create(_person(person, number, key) for number, key in enumerate(keys))
        rows = [_referral(referral, number, key, helen.user_id) for number, key in enumerate(keys)]
        Referral.objects.bulk_create(rows)
        decided = [row for row in rows if row.state != State.WAITING]
        Decision.objects.bulk_create(_decision(decision, row) for row in decided)
        beside = [row for row in decided if row.state == State.BESIDE]
        Involvement.objects.bulk_create(_involvement(row) for row in beside)
        sam = stage.world.user("sam").pk
        Tie.objects.bulk_create(_tie(row, sam) for row in rows)
        refresh()
        Contact.objects.bulk_create(_contact(row, sam, day) for row in beside for day in range(3))


def _person(like: Row, number: int, key: UUID) -> YoungPerson:
    return YoungPerson(**{**like, "id": key, "lineage": uuid7(), "name": f"Person {number:03} Many"})


def _referral(like: Row, number: int, person: UUID, by: UUID) -> Referral:
    state = (State.WAITING, State.ACCEPTED, State.BESIDE)[number % 3]
    return Referral(**{**like, "id": uuid7(), "young_person_id": person, "referred_by_id": by, "state": state})


def _decision(like: Row, referral: Referral) -> Decision:
    own = {"id": uuid7(), "young_person_id": referral.young_person_id, "referral_id": referral.pk}
    return Decision(**{**like, **own})


def _involvement(referral: Referral) -> Involvement:
    return Involvement(
        authority_id=referral.authority_id,
        young_person_id=referral.young_person_id,
        referral=referral,
        began_on=date(2016, 10, 1),
    )


def _tie(referral: Referral, sam: UUID) -> Tie:
    return Tie(
        authority_id=referral.authority_id,
        young_person_id=referral.young_person_id,
        user_id=sam,
        kind=TieKind.KEY_WORKER,
        since=date(2016, 10, 1),
    )


def _contact(referral: Referral, sam: UUID, day: int) -> Contact:
    return Contact(
        authority_id=referral.authority_id,
        young_person_id=referral.young_person_id,
        worker_id=sam,
        with_whom=With.YOUNG_PERSON,
        how=How.PHONE,
        made=day == 0,
        at=MET + timedelta(days=day),
        minutes=10,
    )
