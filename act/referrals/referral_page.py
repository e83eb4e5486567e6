"""What every page shows of a referral."""

from act.people.details import PersonDetails
from act.people.duplicates.queries import written_on
from act.people.kept_people import kept_person
from act.people.models import AgreementTo
from act.people.queries import agreement, as_referred
from act.referrals.eligibility import eligibility
from act.referrals.models import Referral
from act.referrals.policy import can_move
from act.referrals.question_queries import questions
from act.referrals.states import UNDECIDED, State
from act.referrals.waiting import waiting_words
from act.trust.scope.standing import Standing


def referral_context(standing: Standing, referral: Referral) -> dict[str, object]:
    """Return a referral, its young person, and what the referrer said.

    What the referrer said about the young person is on the record that they wrote: another one, where the referral was
    brought to the record that the young person had already. It is read as they wrote it, whatever changed since.
    """
    said_of = as_referred(written_on(standing, referral.pk) or referral.young_person)
    return {
        "referral": referral,
        "young_person": kept_person(standing, referral.young_person),
        "said_of": said_of,
        "changed_since": PersonDetails.of(said_of) != PersonDetails.of(referral.young_person),
        "eligibility": eligibility(referral),
        "agreed": agreement(standing, said_of, AgreementTo.TAKE_PART),
    }


def asked_context(standing: Standing, referral: Referral) -> dict[str, object]:
    """Return what the referrer was asked, whom a referral that isn't decided waits for, and who may ask now."""
    asked = questions(standing, referral)
    undecided = referral.state in UNDECIDED
    return {
        "questions": asked,
        "waiting": waiting_words(referral, asked, standing.on) if undecided else "",
        "can_ask": can_move(standing, referral, State.MORE_NEEDED),
    }
