"""The only writers of accounts and postings: what administrators do alone, and what two people decide."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q

from act.accounts.actions import two_people
from act.accounts.actions.colleagues import tell_managers
from act.methods.invisible import has_invisible, one_spelling
from act.methods.two_people import Matter
from act.trust import audit, clock
from act.trust.models import Agency, Authority, Countersign, Posting, User
from act.trust.scope.acting import refresh
from act.trust.scope.readers import kept_readable
from act.trust.scope.roles import CONFIRMED, GIVEN_BY_TWO, Permission, Role, roles_with
from act.trust.scope.standing import Refused, Standing

SIGN_IN_NAME = re.compile(r"[a-z0-9_.@-]+")
NO_SIGN_IN_NAME = "A sign-in name can have letters, numbers, dots and hyphens, but no spaces"
INVISIBLE = "This name has something in it that nobody can see. Type it again, letter by letter"


@dataclass(frozen=True, kw_only=True)
class RoleFacts:
    """A role for somebody, as a page or the operator tells it. `places` is for key workers, `agency` for partners."""

    user: User
    authority: Authority
    role: Role
    since: date
    agency: str = ""
    places: int | None = None
    why: str = ""


def can_administer(standing: Standing, authority_id: UUID) -> bool:
    """Tell whether a user is an administrator of the authority."""
    return authority_id in standing.authorities(Permission.ADMINISTER)


def can_give(standing: Standing, authority_id: UUID, role: Role) -> bool:
    """Tell whether a user gives a role here, or asks for one that two people give."""
    if role in GIVEN_BY_TWO:
        return two_people.can_ask(standing, Matter.ROLE, authority_id)
    return can_administer(standing, authority_id)


def can_close(standing: Standing, user: User) -> bool:
    """Tell whether somebody administers every authority where a user has a role, and one at least; never one's own.

    Whoever holds a role elsewhere too is that authority's as well: here only their role here ends.
    """
    places_held = {posting.authority_id for posting in Posting.objects.filter(_goes_on(standing.on), user=user)}
    places_administered = standing.authorities(Permission.ADMINISTER)
    known = Posting.objects.filter(user=user, authority_id__in=places_administered).exists()
    known = known or Countersign.objects.filter(person=user, authority_id__in=places_administered).exists()
    return user.pk != standing.user_id and places_held <= places_administered and known


@transaction.atomic
@audit.at_the_end()
def add_account(*, by: Standing, authority: Authority, username: str, name: str, password: str) -> User:
    """Add an account whose password somebody else has typed: nothing opens until its owner has chosen another.

    It opens nothing at all without a role. Raises Refused for somebody who administers nothing here, and for a sign-in
    name that is taken.
    """
    if not can_administer(by, authority.pk):
        raise Refused("Only an administrator of this authority can add a person: ask one of them.")
    user = new_account(username, name, password, must_change=True)
    audit.act("trust.account_added", by=by, about=audit.NOBODY, on=audit.AuditedObject(user.pk, authority.pk))
    return user


def new_account(username: str, name: str, password: str, *, must_change: bool) -> User:
    """Create the row itself. Raises Refused for a sign-in name that is taken, and for names that deceive the eye."""
    if not SIGN_IN_NAME.fullmatch(username.lower()):
        raise Refused(NO_SIGN_IN_NAME, field="username")
    if has_invisible(name) or not one_spelling(name):
        raise Refused(INVISIBLE, field="name")
    taken = f"The sign-in name '{username.lower()}' is taken. Choose another one."
    if User.objects.filter(username=username.lower()).exists():
        raise Refused(taken, field="username")
    try:
        with transaction.atomic():
            return User.objects.create_user(username, one_spelling(name), password, must_change_password=must_change)
    except IntegrityError as error:
        raise Refused(taken, field="username") from error


@transaction.atomic
@audit.at_the_end()
def give_role(facts: RoleFacts, *, by: Standing, now: datetime) -> Posting | Countersign:
    """Give a role from a day on; one that two people give is asked for, and given when a second person agrees.

    Nobody gives a role to themselves: an administrator would find young people with it. Raises Refused for that, for
    somebody who may not, for a day gone by, and for a role that is held already.
    """
    if not can_give(by, facts.authority.pk, facts.role):
        raise Refused("Only an administrator of this authority can give this role: ask one of them.", field="authority")
    if facts.since < by.on:
        raise Refused("The first day must be today or later.", field="since")
    if facts.role not in GIVEN_BY_TWO and facts.user.pk == by.user_id:
        raise Refused("You can't give yourself a role: ask another administrator.", field="username")
    check_facts(facts, by.on)
    if facts.role in GIVEN_BY_TWO:
        return ask_for_role(facts, by=by, now=now)
    posting = _post(facts, by=by.user, to_confirm=facts.role in CONFIRMED)
    tell_managers(posting, by.on, now)
    audit.act("trust.posted", by=by, about=audit.NOBODY, on=posting)
    return posting


def ask_for_role(facts: RoleFacts, *, by: Standing | None, now: datetime) -> Countersign:
    """Ask for a role that two people give; nobody stands in `by` for the operator."""
    asked = Countersign(
        authority=facts.authority,
        what=Matter.ROLE,
        why=facts.why,
        person=facts.user,
        role=facts.role,
        since=facts.since,
    )
    two_people.ask(asked, by=by, now=now)
    if by:
        audit.act("trust.two_asked", by=by, about=audit.NOBODY, on=asked)
    return asked


@transaction.atomic
@audit.at_the_end()
def agree_to_role(asked: Countersign, *, by: Standing, seen: int, now: datetime) -> Posting:
    """Agree as the second person, and give the role in the same moment. Raises Stale and Refused as `agree` does."""
    agreed = two_people.agree(asked, by=by, seen=seen, now=now, use=True)
    assert agreed.person is not None and agreed.since is not None  # countersign_says_what
    facts = RoleFacts(user=agreed.person, authority=agreed.authority, role=Role(agreed.role), since=agreed.since)
    check_facts(facts, by.on)
    posting = _post(facts, by=by.user)
    audit.act("trust.posted", by=by, about=audit.NOBODY, on=posting)
    return posting


@transaction.atomic
def end_role(posting: Posting, *, by: Standing, on: date) -> Posting:
    """End a role on a day: from that day on it opens nothing. One that has not begun by then never does.

    Raises Refused for somebody who may not, for a day gone by, for a role that ends sooner already, and where too few
    people could then open a record that is closed to somebody.
    """
    if not can_administer(by, posting.authority_id):
        raise Refused("Only an administrator of this authority can end a role: ask one of them.")
    if on < by.on:
        raise Refused("The first day without the role must be today or later.", field="on")
    present = Posting.objects.select_for_update().get(pk=posting.pk)
    until = max(on, present.since)
    if present.until is not None and present.until <= until:
        raise Refused("This role already ends by then. Nothing was changed.", field="on")
    present.until = until
    with kept_readable([present.authority_id]):
        present.save(force_update=True, update_fields=["until"])
    refresh()
    audit.act("trust.posting_ended", by=by, about=audit.NOBODY, on=present)
    return present


@transaction.atomic
def close_account(user: User, *, by: Standing) -> User:
    """Close an account from the next request on, and end all its roles. Raises Refused unless `can_close`,
    and where too few people could then open a record that is closed to somebody.
    """
    if not can_close(by, user):
        raise Refused(
            "Only an administrator of every authority where they have a role can close this account: ask one of them."
        )
    places = sorted(by.authorities(Permission.ADMINISTER) & _places(user))
    deactivate(user, by.on)
    refresh()
    audit.act("trust.account_closed", by=by, about=audit.NOBODY, on=audit.AuditedObject(user.pk, places[0]))
    return user


def deactivate(user: User, on: date) -> None:
    """Change the rows themselves: the account first, while it is still known by its roles.

    Raises Refused where too few people could then open a record that is closed to somebody.
    """
    open_ended = Posting.objects.filter(_goes_on(on), user=user)
    places = [posting.authority_id for posting in open_ended.select_for_update()]
    with kept_readable(places):
        user.is_active = False
        user.save(update_fields=["is_active"])
        # A role that has not begun ends on its first day, and so never held.
        open_ended.filter(since__gte=on).update(until=F("since"))
        open_ended.filter(since__lt=on).update(until=on)


def check_facts(facts: RoleFacts, on: date) -> None:
    """Raise Refused for an account that is closed, for a partner without agency, and for a role held already."""
    User.objects.select_for_update(no_key=True).get(pk=facts.user.pk)  # one at a time, so that no role is given twice
    if not facts.user.is_active:
        raise Refused(f"{facts.user.name}'s account is closed.", field="username")
    if (facts.role is Role.PARTNER) != bool(facts.agency):
        raise Refused("Enter an agency for a partner, and for no other role.", field="agency")
    _check_lead(facts, on)
    same_role = Posting.objects.filter(_goes_on(on), user=facts.user, authority=facts.authority, role=facts.role)
    if same_role.exists():
        raise Refused(f"{facts.user.name} already has that role in {facts.authority.name}.", field="role")


def _check_lead(facts: RoleFacts, on: date) -> None:
    """Raise Refused for a lead who would also work with young people there: the lead is somebody besides them."""
    here = Posting.objects.filter(_goes_on(on), user=facts.user, authority=facts.authority)
    others = roles_with(Permission.SEE_PEOPLE) - {Role.LEAD} if facts.role is Role.LEAD else frozenset({Role.LEAD})
    if facts.role in roles_with(Permission.SEE_PEOPLE) and here.filter(role__in=others).exists():
        raise Refused(
            "The safeguarding lead can't also be a manager or worker there. Choose somebody else.", field="role"
        )


def post_by_operator(facts: RoleFacts, now: datetime) -> Posting | Countersign:
    """Give a role, in a scope `administering`; where two people give it and somebody could agree, ask for it.

    Raises Refused as `give_role` does, but for who may and for the day.
    """
    check_facts(facts, clock.today())
    others = two_people.who_could_answer(Matter.ROLE, facts.authority.pk, clock.today(), without={facts.user.pk})
    if facts.role not in GIVEN_BY_TWO or not others:
        managers = two_people.who_could_answer(Matter.PAPER, facts.authority.pk, clock.today(), without={facts.user.pk})
        posting = _post(facts, to_confirm=facts.role in CONFIRMED and bool(managers))
        if posting.to_confirm:
            tell_managers(posting, clock.today(), now)
        audit.by_operator("trust.posted", object_id=posting.pk)
        return posting
    same = Countersign.objects.unanswered().filter(person=facts.user, authority=facts.authority, role=facts.role)
    if same.exists():
        raise Refused("This has been asked for already. It is waiting for a second person, or it has expired.")
    asked = ask_for_role(facts, by=None, now=now)
    audit.by_operator("trust.two_asked", object_id=asked.pk)
    return asked


def _post(facts: RoleFacts, *, by: User | None = None, to_confirm: bool = False) -> Posting:
    posting = Posting(
        user=facts.user,
        authority=facts.authority,
        role=facts.role,
        since=facts.since,
        places=facts.places if facts.role is Role.KEY_WORKER else None,
        agency=Agency.objects.get_or_create(name=facts.agency)[0] if facts.agency else None,
        given_by=by,
        to_confirm=to_confirm,
    )
    posting.save(force_insert=True)
    refresh()
    return posting


def _goes_on(on: date) -> Q:
    """Return the condition for roles that are held today or later."""
    return Q(until__isnull=True) | Q(until__gt=on) & Q(until__gt=F("since"))


def _places(user: User) -> set[UUID]:
    posted = Posting.objects.filter(user=user).values_list("authority_id", flat=True)
    asked = Countersign.objects.filter(person=user).values_list("authority_id", flat=True)
    return {*posted, *asked}
