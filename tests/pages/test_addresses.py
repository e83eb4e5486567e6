"""Addresses that are worked out once are those that Django works out each time."""

from uuid import uuid4

import pytest
from django import urls
from django.test import override_settings
from django.urls.converters import UUIDConverter
from django.urls.exceptions import NoReverseMatch

from act.design.addresses import reverse
from tests.attack.doors import routes


def _is_of_records(pattern: urls.URLPattern) -> bool:
    return all(isinstance(each, UUIDConverter) for each in pattern.pattern.converters.values())


OF_RECORDS = [(name, pattern) for name, pattern in routes() if _is_of_records(pattern)]


@pytest.mark.parametrize(("route", "pattern"), OF_RECORDS, ids=[name for name, _ in OF_RECORDS])
def test_each_route_has_the_address_that_django_gives_it(route: str, pattern: urls.URLPattern) -> None:
    for _ in range(2):
        keys = {name: uuid4() for name in pattern.pattern.converters}
        assert reverse(route, kwargs=keys) == urls.reverse(route, kwargs=keys)


def test_what_is_no_key_goes_to_django() -> None:
    key = uuid4()
    address = reverse("outcomes:enter", kwargs={"key": key, "measure": "sdq_self"})
    assert address == urls.reverse("outcomes:enter", kwargs={"key": key, "measure": "sdq_self"})


def test_a_service_beneath_another_address_has_its_own() -> None:
    with override_settings(FORCE_SCRIPT_NAME="/act"):
        urls.set_script_prefix("/act/")
        try:
            assert reverse("pages:today") == "/act/"
        finally:
            urls.clear_script_prefix()
    assert reverse("pages:today") == "/"


def test_an_unknown_route_is_an_error() -> None:
    with pytest.raises(NoReverseMatch):
        reverse("pages:no_such_page")
