"""Keys and tenancy (docs/adr/0005): UUIDv7 alone, an authority on every record, and always its parent's."""

import pytest
from django.apps import apps
from django.db import DatabaseError, models, transaction

from act.people.models import Agreement
from act.trust.models import Authority, Tie
from act.trust.walls.row_access import rows_of
from tests.referrals.makers import ROCHDALE, TODAY, WIGAN, authority_key
from tests.world import World, posted

WITHOUT_AUTHORITY = {
    "IdempotencyKey",  # the key of a form: of its sender, not of a young person
    "Message",  # of a reader of mail
    "SignInAttempt",  # of an account, in whichever authorities it works
    "KeptFigures",  # of a reader, of every authority that they count
    "NightlyCheck",  # of the whole service
    "ChainHead",  # its key is the authority; one chain belongs to no single one
}
PROTECTED = [model for model in apps.get_models() if rows_of(model)]


@pytest.mark.parametrize("model", PROTECTED, ids=lambda model: model.__name__)
def test_every_table_about_a_person_has_a_uuid_key_and_an_authority(model: type[models.Model]) -> None:
    key = model._meta.pk
    # A row that is there only while another one waits has that one's key.
    assert isinstance(key.target_field if isinstance(key, models.OneToOneField) else key, models.UUIDField)
    if model.__name__ not in WITHOUT_AUTHORITY:
        assert {field.name for field in model._meta.fields} >= {"authority"}


def test_keys_are_version_7_and_grow_with_time(world: World) -> None:
    with world.acting("helen"):
        ties = list(Tie.objects.order_by("written_at"))
    assert {tie.pk.version for tie in ties} == {7}
    assert [tie.pk for tie in ties] == sorted(tie.pk for tie in ties)


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_record_has_the_authority_of_its_young_person(world: World, elsewhere: bool) -> None:
    posted(user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role="manager", since="2016-02-01")
    with world.acting("helen"):
        row = Agreement(
            authority_id=authority_key(ROCHDALE if elsewhere else WIGAN),
            young_person_id=world.people["Mia"],
            to="take_part",
            answer="agreed",
            answered_on=TODAY,
            recorded_by=world.user("helen"),
            version=2,
        )
        if elsewhere:
            with pytest.raises(DatabaseError, match="authority"), transaction.atomic():
                row.save(force_insert=True)
        else:
            row.save(force_insert=True)
