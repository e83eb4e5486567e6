"""The pages of each role as links lead to them, and the worlds in which they are compared."""

import pytest

from act.trust.scope.roles import ROLES as ALL_ROLES
from tests.bench.caseload.test_ways import _connected
from tests.bench.growth.comparing import PageGrowth, _told
from tests.bench.growth.pages import ROLES, RolePage, pages_of, route_of
from tests.world import World

__all__ = ["_connected"]


def test_every_role_has_somebody() -> None:
    assert len(ROLES) == len(ALL_ROLES)


@pytest.mark.parametrize(
    ("username", "some"),
    [
        ("sam", {"pages:today", "pages:young_people", "pages:young_person", "casework:log_contact", "outcomes:enter"}),
        ("helen", {"pages:team", "accounts:roles", "referrals:decide", "people:duplicates", "looks:looks"}),
        ("lena", {"pages:today", "referrals:referrals", "sharing:shared"}),
        ("moira", {"pages:today", "pages:team", "accounts:add"}),
    ],
)
def test_links_lead_to_the_pages_of_a_role_once_each(username: str, some: set[str], world: World) -> None:
    routes = [page.route for page in pages_of(username)]
    assert some <= set(routes) and len(routes) == len(set(routes))
    assert not any(route.startswith(("evaluation:", "costs:")) for route in routes)


@pytest.mark.parametrize("address", ["/evaluation/", "/costs/", "/static/act.css", "/no/such/page/"])
def test_what_is_measured_elsewhere_and_what_is_no_page_is_left_out(address: str) -> None:
    assert route_of(address) == ""


def test_the_page_that_grew_most_is_told_first() -> None:
    page = RolePage("sam", "pages:today", "/")
    told = _told([PageGrowth(page, 2.0, 3.0), PageGrowth(page, 2.0, 2.0)])
    assert told == "1 above 1.3; most grew: pages:today of a key worker 1.50; pages:today of a key worker 1.00"
