"""Two and a half thousand more young people in Wigan: each referred and living somewhere, two in three decided, one in
three met, measured, and once missing; Sam is beside them all. Made in bulk, for counting."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from act.casework.models import Contact, ContactMethod, ContactWith, Involvement
from act.outcomes.models import Assessment, Course
from act.people.models import YoungPerson
from act.placements.models import Placement
from act.referrals.models import Decision, ExpectedPath, Referral
from act.referrals.states import State
from act.safety.models import MissingEpisode
from act.trust.identifiers import uuid7
from act.trust.models import Tie, TieKind
from act.trust.scope.acting import refresh
from act.voice.models import Feedback
from tests.attack import tables
from tests.attack.stage import Stage
from tests.attack.tables import Row

MANY = 2_500
MET = timezone.make_aware(datetime(2016, 10, 3, 19, 30))


def add(stage: Stage, count: int = MANY) -> None:
    """Adds them, as the manager of Wigan; a third still wait and a third have no worker yet."""
    with stage.acting("helen") as helen:
        person = YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).values().get()
        referral = Referral.objects.filter(pk=stage.keys["referrals/Mia"]).values().get()
        keys = [uuid7() for _ in range(count)]
        YoungPerson.objects.bulk_create(_person(person, number, key) for number, key in enumerate(keys))
        rows = [_referral(referral, number, key, helen.user_id) for number, key in enumerate(keys)]
        Referral.objects.bulk_create(rows)
        sam = stage.world.user("sam").pk
        Tie.objects.bulk_create(_tie(row, sam) for row in rows)
        refresh()
        _like_mias(Placement, rows, stage)
        decided = [row for row in rows if row.state != State.WAITING]
        _like_mias(Decision, decided, stage)
        _like_mias(ExpectedPath, decided, stage)
        beside = [row for row in decided if row.state == State.ALLOCATED]
        for model in (Involvement, Course, MissingEpisode, Assessment, Feedback):
            _like_mias(model, beside, stage)
        Contact.objects.bulk_create(_contact(row, sam, day) for row in beside for day in range(3))


def _like_mias(model: type[Any], referrals: list[Referral], stage: Stage) -> None:
    """A row like Mia's first for each referral."""
    like = model._default_manager.filter(young_person_id=stage.keys["people/Mia"]).order_by("pk").values().first()
    model._default_manager.bulk_create(
        tables.copy(model, like, young_person_id=each.young_person_id, **_of(model, each)) for each in referrals
    )


def _of(model: type[Any], referral: Referral) -> Row:
    return {"referral_id": referral.pk} if any(f.attname == "referral_id" for f in model._meta.fields) else {}


def _person(like: Row, number: int, key: UUID) -> YoungPerson:
    return YoungPerson(**{**like, "id": key, "lineage": uuid7(), "name": f"Person {number:04} Many"})


def _referral(like: Row, number: int, person: UUID, by: UUID) -> Referral:
    state = (State.WAITING, State.ACCEPTED, State.ALLOCATED)[number % 3]
    return Referral(**{**like, "id": uuid7(), "young_person_id": person, "referred_by_id": by, "state": state})


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
        with_whom=ContactWith.YOUNG_PERSON,
        how=ContactMethod.PHONE,
        made=day == 0,
        at=MET + timedelta(days=day),
        minutes=10,
    )
