"""What managers asked referrers before they decided, and the answers: of one referral of a partner, and of two more."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from act.demo.acting_as import standing_as
from act.referrals.models import Referral, ReferralQuestion
from tests.attack.words import manager_of

ASKED_ABOUT = ("Mia", "Ellie", "Aaliyah")


def questions(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys of what was asked: `questions/Mia`. The referrals are where they were."""
    for name in ASKED_ABOUT:
        with standing_as(manager_of(name)) as by:
            referral = Referral.objects.select_related("referred_by").get(pk=keys[f"referrals/{name}"])
            columns = {"authority_id": referral.authority_id, "young_person_id": referral.young_person_id}
            row = ReferralQuestion(**columns, referral=referral, asked_by=by.user, asked_of=referral.referred_by)
            row.words, row.asked_on = f"Qaskedabout{name}", referral.made_on
            row.save(force_insert=True)
        with standing_as(referral.referred_by.username):
            row.answer, row.answered_on = f"Qansweredabout{name}", referral.made_on
            row.save(force_update=True, update_fields=["answer", "answered_on"])
        yield f"questions/{name}", row.pk
