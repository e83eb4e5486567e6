"""A page with and without its walls: the same page, and a sight in the audit only with them."""

from collections.abc import Iterator

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test.utils import override_settings

from act.demo.cast import CAST, PILOT_CAST
from act.trust.models import User
from tests.bench.caseload import bare
from tests.bench.caseload.cost import PAGE, Cpu, audited, people, server_time, shares
from tests.bench.caseload.thirty import usernames
from tests.bench.caseload.ways import POLICY, asked, got, signed_in, without
from tests.world import World


@pytest.fixture(autouse=True)
def _connected() -> Iterator[None]:
    """A request of a server ends its connection; here it is the test's own, as it is in Django's test client."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("username", ["sam", "helen"])
def test_what_is_taken_out_is_the_audit_and_never_the_page(username: str, world: World) -> None:
    left, sizes = [], set()
    for ask in asked(PAGE, username).values():
        before = audited(username)
        sizes.add(len(ask()))
        left.append(audited(username) - before)
    assert left == [1, 0, 0] and len(sizes) == 1
    assert people(username)


def test_the_bare_page_has_its_walls_and_about_as_many_bytes_as_today(world: World) -> None:
    with override_settings(ROOT_URLCONF=bare.__name__):
        before = audited("sam")
        plain, today = (len(asked(address, "sam")["whole"]()) for address in (bare.ADDRESS, "/"))
    assert audited("sam") - before == 2
    assert 0.5 < plain / today < 2


def test_without_the_policy_check_a_closed_page_opens(world: World) -> None:
    cookie = signed_in(User.objects.get(username="sam"))
    with pytest.raises(AssertionError, match="404"):
        got(without(), "/team/", cookie)
    assert got(without(POLICY), "/team/", cookie)


def test_what_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(ValueError, match="not in list"):
        without("act.trust.web.middleware.Nothing")


def test_a_page_that_does_not_come_is_no_page(world: World) -> None:
    with pytest.raises(AssertionError, match="302"):
        got(without(), PAGE, "")


def test_the_share_is_taken_round_by_round() -> None:
    whole = [Cpu(2.0, 2.0), Cpu(8.0, 0.0), Cpu(1.0, 0.0)]
    less = [Cpu(2.0, 1.0), Cpu(6.0, 0.0), Cpu(0.75, 0.0)]
    assert shares(whole, less) == [0.25, 0.25, 0.25]


def test_the_servers_end_of_the_connection_is_counted_where_there_is_one(db: None) -> None:
    assert server_time() >= 0.0


def test_everybody_with_a_caseload_page_is_among_the_thirty() -> None:
    assert set(usernames()) == {each.username for each in (*CAST, *PILOT_CAST)} - {
        "lena",
        "marcus",
        "ruth",
        "colin",
        "moira",
        "beth",
        "imran",
    }
