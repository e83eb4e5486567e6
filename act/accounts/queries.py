"""Who holds which role, and what waits for a second person: reads for People and roles."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.paginator import Page
from django.db.models import F, Q, QuerySet
from django.http import Http404

from act.accounts.actions import postings
from act.accounts.actions.colleagues import can_confirm
from act.accounts.actions.two_people import can_answer, requests_for
from act.design.words import long_date, when
from act.methods.two_people import Matter, RequestState
from act.trust.models import Authority, Countersign, Posting, User
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import GIVEN_BY_TWO, ROLES, Permission, Role
from act.trust.scope.standing import Standing
from act.trust.web.paging import RECENT_ROWS

STATES = {
    RequestState.WAITING: "waiting for a second person",
    RequestState.AGREED: "agreed, not used yet",
    RequestState.USED: "agreed",
    RequestState.REFUSED: "refused",
    RequestState.TAKEN_BACK: "withdrawn",
    RequestState.LAPSED: "expired",
}


@dataclass(frozen=True)
class RequestLine:
    """What somebody asked, in words."""

    asked: Countersign
    title: str
    state: RequestState
    mine: bool

    @property
    def state_words(self) -> str:
        """How it stands."""
        if self.state is RequestState.USED and self.asked.what == Matter.PAPER:
            return "taken"
        return STATES[self.state]

    @property
    def who_asked(self) -> str:
        """The name of who asked."""
        return self.asked.asked_by.name if self.asked.asked_by else "The service's operator"


def postings_held(standing: Standing) -> "QuerySet[Posting]":
    """Return who holds a role today or will, by authority and name."""
    goes_on = Q(until__isnull=True) | Q(until__gt=standing.on) & Q(until__gt=F("since"))
    places = standing.authorities(Permission.SEE_POSTINGS)
    held = Posting.objects.filter(goes_on, authority_id__in=places, user__is_active=True)
    return held.select_related("user", "agency").order_by("authority__name", "user__name", "role", "since", "id")


def by_authority(standing: Standing, page: "Page[Posting]") -> list[tuple[Authority, list[Posting]]]:
    """Return one page of them by authority; those with nobody at all where there is but one page."""
    places = authorities(standing.authorities(Permission.SEE_POSTINGS))
    by_place: dict[UUID, list[Posting]] = {place.pk: [] for place in places}
    for posting in page:
        by_place[posting.authority_id].append(posting)
    return [(place, by_place[place.pk]) for place in places if by_place[place.pk] or not page.has_other_pages()]


def request_lines(standing: Standing, now: datetime) -> tuple[list[RequestLine], list[RequestLine]]:
    """Return what waits for this person, the oldest first; and what else was asked lately, the latest first."""
    lines = [request_line(asked, standing, now) for asked in requests_for(standing)[:RECENT_ROWS]]
    mine = [line for line in reversed(lines) if line.mine]
    return mine, [line for line in lines if not line.mine]


def request_line(asked: Countersign, standing: Standing, now: datetime) -> RequestLine:
    """Return one of them, in words."""
    state = asked.state(now)
    return RequestLine(
        asked, request_title(asked), state, state is RequestState.WAITING and can_answer(standing, asked)
    )


def request_title(asked: Countersign) -> str:
    """Return what is asked for."""
    if asked.what == Matter.PAPER or asked.person is None or asked.since is None:
        return f"Paper list of young people, {asked.authority}"
    return f"{asked.person.name}: {asked.role_name}, {asked.authority}, from {long_date(asked.since)}"


def lapse_words(line: RequestLine) -> str:
    """Return until when it waits."""
    return f"Expires {when(line.asked.lapses_at)}." if line.state is RequestState.WAITING else ""


def roles_to_give(standing: Standing) -> list[Role]:
    """Return the roles that a user gives or asks for somewhere."""
    return [role for role in ROLES if role in GIVEN_BY_TWO or standing.may(Permission.ADMINISTER)]


def places_of(standing: Standing, permission: Permission) -> dict[str, Authority]:
    """Return the authorities in which a user may do something, by key and in the order of their names."""
    return {str(place.pk): place for place in authorities(standing.authorities(permission))}


def posting_to_end(standing: Standing, key: UUID) -> Posting:
    """Return a role that this person may end. Raises Http404 for any other, and for one that is over."""
    goes_on = Q(until__isnull=True) | Q(until__gt=standing.on) & Q(until__gt=F("since"))
    posting = Posting.objects.filter(goes_on, pk=key).select_related("user", "authority").first()
    if posting is None or not postings.can_administer(standing, posting.authority_id):
        raise Http404
    return posting


def colleagues_to_confirm(standing: Standing) -> list[Posting]:
    """Return the roles that wait for this manager to say that it is a colleague who holds them, by name."""
    places = standing.authorities(Permission.CONFIRM_COLLEAGUES)
    waiting = Posting.objects.unconfirmed(standing.on).filter(authority_id__in=places, user__is_active=True)
    others = waiting.select_related("user", "authority", "given_by").order_by("user__name", "role")
    return [posting for posting in others if can_confirm(standing, posting)]


def colleague_words(posting: Posting) -> str:
    """Ask a manager, in one line, whether somebody is who the role says."""
    return f"Is {posting.user.name} a new {ROLES[Role(posting.role)].name} in {posting.authority.name}?"


def posting_to_confirm(standing: Standing, key: UUID) -> Posting:
    """Return a role that waits for this manager's answer. Raises Http404 for any other, and once answered."""
    posting = next((posting for posting in colleagues_to_confirm(standing) if posting.pk == key), None)
    if posting is None:
        raise Http404
    return posting


def account_to_close(standing: Standing, key: UUID) -> User:
    """Return an account that this person may close. Raises Http404 for any other, and for one that is closed."""
    user = User.objects.filter(pk=key, is_active=True).first()
    if user is None or not postings.can_close(standing, user):
        raise Http404
    return user
