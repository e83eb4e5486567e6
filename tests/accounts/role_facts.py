"""Giving roles, as tests need it."""

from datetime import date
from typing import Any

from act.accounts.actions import two_people
from act.accounts.actions.postings import RoleFacts
from act.demo.cast import WIGAN
from act.methods.two_people import Matter
from act.trust import clock
from act.trust.models import Authority, Countersign, User
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing

TODAY = date(2016, 10, 31)


def role_facts(username: str, role: Role, code: str = WIGAN, **more: Any) -> RoleFacts:
    """A role for one of the cast, from today."""
    usual = {"since": TODAY, "why": "There is nobody at night."}
    user, authority = User.objects.get(username=username), Authority.objects.get(code=code)
    return RoleFacts(user=user, authority=authority, role=role, **{**usual, **more})


def paper(code: str = WIGAN) -> Countersign:
    """Everybody of an authority on paper, not asked for yet."""
    return Countersign(what=Matter.PAPER, authority=Authority.objects.get(code=code), why="The line is down.")


def on_paper(by: Standing, wanted: Countersign | None = None) -> Countersign:
    """Asks for it."""
    return two_people.ask(wanted or paper(), by=by, now=clock.real_now())
