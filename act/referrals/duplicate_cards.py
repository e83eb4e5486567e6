"""What the pages of a referral say of other records of the same young person."""

from dataclasses import dataclass

from act.people.duplicates.cards import RecordCard, record_cards
from act.people.duplicates.queries import possible_duplicates, same_people
from act.people.models import YoungPerson
from act.people.record_status import RecordStatus, record_statuses
from act.referrals.models import Referral
from act.referrals.queries import is_only_referral
from act.referrals.states import UNDECIDED
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class OtherRecords:
    """Records that may be of the same person, those that are and to which the referral can still go, and those that
    other authorities keep.

    `status` is where the young person is with ACT, when this is a further referral on their record; None otherwise.
    """

    possible: list[RecordCard]
    joined: list[RecordCard]
    elsewhere: list[YoungPerson]
    status: RecordStatus | None

    @property
    def people(self) -> list[YoungPerson]:
        """Everybody whom they show."""
        return [card.person for card in (*self.possible, *self.joined)] + self.elsewhere


def other_records(standing: Standing, referral: Referral) -> OtherRecords:
    """Return what a page of a referral says, as far as this person may be shown those records."""
    person = referral.young_person
    same = same_people(standing, person)
    here = [other for other in same if other.authority_id == person.authority_id]
    further = not is_only_referral(referral)
    waits = referral.state in UNDECIDED and not further
    possible = record_cards(standing, person, possible_duplicates(standing, person))
    return OtherRecords(
        possible=possible,
        joined=record_cards(standing, person, here) if waits else [],
        elsewhere=[other for other in same if other.authority_id != person.authority_id],
        status=record_statuses(standing, [person.pk])[person.pk] if further else None,
    )
