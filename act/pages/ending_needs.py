"""What needs doing about endings today: one to agree to, one that was sent back, and a follow-up that is due."""

from collections.abc import Iterator

from django.urls import reverse

from act.casework.models import SupportEnding
from act.casework.policy import can_follow_up, can_move_ending
from act.casework.queries import endings_in_hand
from act.design.words import long_date
from act.methods.ending import EndingState
from act.pages.need import Need
from act.people.kept_people import named_as_kept
from act.trust.audit import Subject
from act.trust.scope.standing import Standing


def ending_needs(standing: Standing) -> Iterator[Need]:
    """Yield what this person has to do about endings, the oldest first."""
    for ending in named_as_kept(standing, endings_in_hand(standing)):
        if can_move_ending(standing, ending, EndingState.AGREED):
            proposed = f"{ending.proposed_by.first_name} proposed it on {long_date(ending.proposed_on)}"
            yield _need(ending, f"Ending to agree: {proposed}", "Answer", "casework:answer_ending")
        elif ending.state == EndingState.SENT_BACK and ending.decided_by:
            name = ending.young_person.first_name
            words = f"{ending.decided_by.first_name} sent {name}'s ending back: “{ending.decision_words}”"
            yield _need(ending, words, "Change it", "casework:close")
        elif can_follow_up(standing, ending):
            words = f"Follow-up after ACT support, due {long_date(ending.follow_up_on)}"
            yield _need(ending, words, "Record how they are", "casework:follow_up")


def _need(ending: SupportEnding, words: str, act: str, route: str) -> Need:
    key = ending.young_person_id if route == "casework:close" else ending.pk
    href = reverse(route, kwargs={"key": key})
    return Need(ending.young_person.short_name, words, act, href, about=Subject.of(ending))
