"""What needs the signed-in person today, worked out from the record."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from django.urls import reverse

from act.access.queries.emergency import waiting_since
from act.access.queries.hiding import hiding_lines
from act.access.queries.holds import holds_to_decide
from act.access.queries.workers_needed import workers_needed
from act.accounts.queries import colleague_words, colleagues_to_confirm
from act.casework.policy import can_record
from act.casework.queries import LastContact
from act.design.words import long_date, plural, when
from act.methods.emergency import waited
from act.outcomes.models import GOALS
from act.outcomes.queries import DoneDays, DueMeasure, due_measures
from act.pages.duty import gap_lines
from act.pages.ending_needs import ending_needs
from act.pages.joining_needs import joining_needs
from act.pages.need import Need
from act.pages.oversight import oversight_needs
from act.pages.referral_needs import answer_needs, decision_needs, key_worker_needs
from act.pages.safety_needs import in_danger_needs, missing_needs, return_interviews_needs, strategy_needs
from act.people.models import YoungPerson
from act.referrals.models import Draft
from act.referrals.queries import drafts
from act.safety.models import MissingEpisode
from act.safety.policy import can_record_missing
from act.safety.queries import (
    strategy_asked,
    strategy_asked_of,
    unfinished_episodes,
)
from act.transfers.queries import offers_to_answer
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.guessing.queries import failed_attempts
from act.trust.work.queries import check_in_words
from act.workforce.queries import DutyState

QUIET_DAYS = 7
"""A young person not met for longer than this is put at the top. Our own rule, not a published one."""

TELL_OWNER, TELL_MANAGER = 3, 10
"""From so many failed attempts to sign in on: most who mistype do so once or twice. Our own numbers."""

MEASURE_SHORT = {"sdq_self": "SDQ (self-report)", "sdq_parent": "SDQ (parent)", GOALS: "goal ratings"}


def needs(
    standing: Standing,
    young_people: list[YoungPerson],
    last: dict[UUID, LastContact],
    duty: Sequence[DutyState] = (),
) -> list[Need]:
    """Return everything that needs this person today, the most urgent first.

    `last` is the last contact with each young person, by key; `duty` is the rota of each authority that has one.
    """
    sees = standing.may(Permission.SEE_PEOPLE)
    missing, to_talk_about = unfinished_episodes(standing, young_people) if sees else ([], [])
    often_missing = strategy_asked(standing, clock.now()) if standing.may(Permission.RECORD_HOME) else []
    return [
        *missing_needs(standing, missing),
        *(in_danger_needs(standing) if sees else ()),
        *strategy_needs(standing, often_missing),
        *(answer_needs(standing) if standing.may(Permission.REFER) else ()),
        *_openings(standing),
        *(Need(*line, about=None) for line in gap_lines(standing, duty)),
        *_colleagues(standing),
        *_closed_records(standing),
        *_holds(standing),
        *_attempts(standing),
        *_nightly(standing),
        *(decision_needs(standing) if standing.may(Permission.DECIDE_ON_REFERRALS) else ()),
        *(key_worker_needs(standing) if standing.may(Permission.ALLOCATE) else ()),
        *(ending_needs(standing) if standing.may(Permission.END_SUPPORT) else ()),
        *joining_needs(standing),
        *_moves(standing),
        *return_interviews_needs(to_talk_about),
        *(oversight_needs(standing, often_missing) if standing.managed else ()),
        *_measures(due_measures(standing, young_people), standing.on),
        *_quiet(standing, young_people, last),
        *_unsent(drafts(standing)),
    ]


def person_needs(
    standing: Standing, young_person: YoungPerson, episodes: list[MissingEpisode], done: DoneDays
) -> list[Need]:
    """Return what one young person needs soon: an answer, an interview, a measure. Both lists are all there is.

    An interview that is overdue stands at the top of the page (`pages.state`).
    """
    home = return_interviews_needs(episodes, overdue=False) if can_record_missing(standing, young_person) else ()
    asked = strategy_asked_of(standing, episodes, clock.now())
    return [
        *strategy_needs(standing, [asked] if asked else []),
        *home,
        *_measures(due_measures(standing, [young_person], done), standing.on),
    ]


def openings_words(standing: Standing) -> str:
    """Say how many emergency openings wait for a manager's check, and for how long; empty where none do."""
    opened_at = waiting_since(standing)
    if not opened_at:
        return ""
    days = waited(opened_at[0], clock.real_now())
    age = f"{plural(days, 'working day')} ago" if days else f"from {when(opened_at[0])}"
    return f"{len(opened_at)} to check, the oldest {age}"


def _openings(standing: Standing) -> Iterator[Need]:
    words = openings_words(standing)
    if words:
        yield Need("Emergency access", words, "Check", reverse("access:openings"), about=None)


def _colleagues(standing: Standing) -> Iterator[Need]:
    if not standing.may(Permission.CONFIRM_COLLEAGUES):
        return
    for posting in colleagues_to_confirm(standing):
        where = reverse("accounts:confirm", kwargs={"key": posting.pk})
        yield Need("New colleague", colleague_words(posting), "Answer", where, about=None)


def _closed_records(standing: Standing) -> Iterator[Need]:
    """What a manager closed to colleagues and a second person decides, and who needs another worker."""
    if not standing.may(Permission.DECIDE_ON_HIDING):
        return
    for line in hiding_lines(standing, clock.now()):
        decision = line.decision
        where = {"key": decision.young_person_id, "decision": decision.pk} if decision else None
        act, href = ("Decide", reverse("access:decide", kwargs=where)) if where else ("", "")
        yield Need("Closed record", line.words, act, href, about=None)
    for person, words in workers_needed(standing):
        href = reverse("pages:young_person", kwargs={"key": person.pk})
        yield Need(person.short_name, words, "Open", href, about=Subject.of(person))


def _holds(standing: Standing) -> Iterator[Need]:
    if not standing.may(Permission.HOLD):
        return
    for hold in holds_to_decide(standing):
        asker = hold.asked_by.name if hold.asked_by else ""
        words = f"{asker} asked to end the hold on a record in {hold.authority.name}. Another manager must agree"
        href = reverse("access:hold", kwargs={"key": hold.young_person_id})
        yield Need("Legal hold", words, "Decide", href, about=None)


def _attempts(standing: Standing) -> Iterator[Need]:
    for failed in failed_attempts(standing, clock.real_now() - timedelta(days=1)):
        own = failed.user_id == standing.user_id
        if failed.times < (TELL_OWNER if own else TELL_MANAGER):
            continue
        attempts = plural(failed.times, "attempt")
        if own:
            words, act, route = f"{attempts} to sign in as you failed since yesterday", "Change password", "password"
            yield Need("Your account", words, act, reverse(f"trust:{route}"), about=None)
        else:
            words = f"{attempts} to sign in with this name failed since yesterday. Ask if it was them"
            yield Need(failed.name, words, "See roles", reverse("accounts:roles"), about=None)


def _nightly(standing: Standing) -> Iterator[Need]:
    if standing.managed or standing.may(Permission.ADMINISTER):
        words = check_in_words(clock.real_now())
        if words:
            told = f"{words}. Tell the service's operator today"
            yield Need("Nightly check of the record", told, "See the team", reverse("pages:team"), about=None)


def _moves(standing: Standing) -> Iterator[Need]:
    for offer in offers_to_answer(standing):
        words = f"Moves here from {offer.authority.name}. Offered {long_date(offer.offered_on)}"
        href = reverse("transfers:answer", kwargs={"key": offer.pk})
        yield Need(offer.name, words, "Answer", href, about=Subject.of(offer))


def _measures(measures: Iterable[DueMeasure], on: date) -> Iterator[Need]:
    for due in measures:
        yield Need(
            name=due.young_person.short_name,
            words=due_words(due, on),
            act="Start",
            act_href=measure_href(due),
            about=Subject.of(due.young_person),
        )


def due_words(due: DueMeasure, on: date) -> str:
    """Say whether a measure is due or overdue and since when, which one, and until when it counts."""
    what = f"{due.month}-month" if due.month else "first"
    what = f"{what} {MEASURE_SHORT[due.measure]}"
    if not due.overdue:
        return f"Due by {long_date(due.until)}: {what}"
    return f"Overdue by {plural((on - due.until).days, 'day')}: {what}. Still counts until {long_date(due.closes)}"


def measure_href(due: DueMeasure) -> str:
    """Return the address of the page where a measure is filled in."""
    key = {"key": due.young_person.pk}
    if due.measure == GOALS:
        return reverse("outcomes:rate", kwargs=key)
    return reverse("outcomes:enter", kwargs={**key, "measure": due.measure})


def _quiet(standing: Standing, young_people: list[YoungPerson], last: dict[UUID, LastContact]) -> Iterator[Need]:
    for young_person in young_people:
        if not can_record(standing, young_person):
            continue
        words = quiet_words(last[young_person.pk], standing)
        if words:
            yield Need(
                name=young_person.short_name,
                words=words,
                act="Record a contact",
                act_href=f"{reverse('casework:log_contact')}?with={young_person.pk}",
                about=Subject.of(young_person),
            )


def quiet_words(last: LastContact, standing: Standing) -> str:
    """Say why a young person should be met; empty within QUIET_DAYS of the last contact."""
    tried = plural(last.tried_since, "time")
    if last.met is None:
        return f"Not met yet. Tried {tried}" if last.tried_since else "Not met yet"
    days = (standing.on - last.met).days
    if days <= QUIET_DAYS:
        return ""
    since = f". Tried {tried} since" if last.tried_since else ""
    return f"Last in touch {plural(days, 'day')} ago{since}"


def _unsent(own: Iterable[Draft]) -> Iterator[Need]:
    for draft in own:
        yield Need(
            name=draft.title,
            words="You haven't sent this referral yet",
            act="Continue",
            act_href=reverse("referrals:check", kwargs={"key": draft.pk}),
            about=Subject.of(draft),
        )
