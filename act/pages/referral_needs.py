"""What referrals need today: an answer, a decision, a key worker."""

from collections.abc import Iterator

from django.urls import reverse

from act.design.words import long_date, plural
from act.pages.need import Need
from act.referrals.models import Referral
from act.referrals.queries import MOST_COUNTED, ReferralQueue, referral_queue
from act.referrals.question_queries import questions_by_referral, questions_to_answer
from act.referrals.states import State
from act.referrals.waiting import waiting_words
from act.trust.audit import Subject
from act.trust.scope.standing import Standing


def answer_needs(standing: Standing) -> Iterator[Need]:
    """Yield what a referrer is asked about their referrals, by initials: not every referrer may read the record."""
    for question in questions_to_answer(standing):
        words = f"{question.asked_by.name} has a question about your referral, asked {long_date(question.asked_on)}"
        href = reverse("referrals:own", kwargs={"key": question.referral_id})
        yield Need(question.referral.initials, words, "Answer", href, about=Subject.of(question))


def decision_needs(standing: Standing) -> Iterator[Need]:
    """Yield the referrals that wait for a decision of this manager. Those that wait for the referrer are left out."""
    queue = referral_queue(standing, State.WAITING)
    asked = questions_by_referral(standing, [referral.pk for referral in queue.first])
    for referral in queue.first:
        yield _of(referral, waiting_words(referral, asked[referral.pk], standing.on), "Decide", "referrals:decide")
    yield from _more(queue, "waiting for a decision")


def key_worker_needs(standing: Standing) -> Iterator[Need]:
    """Yield the referrals that are accepted and have no key worker."""
    queue = referral_queue(standing, State.ACCEPTED)
    for referral in queue.first:
        yield _of(referral, "Accepted, but no key worker yet", "Choose a key worker", "casework:allocate")
    yield from _more(queue, "accepted, but without a key worker")


def _more(queue: ReferralQueue, how: str) -> Iterator[Need]:
    if queue.more:
        words = f"{plural(queue.more, 'more referral')} {how}"
        if queue.more > MOST_COUNTED:
            words = f"Over {MOST_COUNTED} more referrals {how}"
        yield Need("Referrals", words, "See all", reverse("referrals:referrals"), about=None)


def _of(referral: Referral, what: str, act: str, route: str) -> Need:
    return Need(
        name=referral.young_person.short_name,
        words=what,
        act=act,
        act_href=reverse(route, kwargs={"key": referral.pk}),
        about=Subject.of(referral),
    )
