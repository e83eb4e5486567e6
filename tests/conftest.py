"""The world that tests live in: the demonstration's cast and its six young people, on either database."""

import gc
from collections.abc import Callable, Iterator

import pytest
from django.test import Client, override_settings
from hypothesis import settings

from act.demo.world import load
from act.trust.models import User
from act.trust.walls.database import prepare
from tests import environment, kept
from tests.world import FIRST_SIX, PASSWORD, World, remember

pytest_plugins = ["tests.stories.copies", "tests.stories.server", "tests.whole"]

PLAIN_STATIC = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
RARELY = (20_000, 20, 50)
"""How many objects more, and then how many rounds, before Python looks for circles of objects that nobody holds."""


settings.register_profile("act", deadline=None, print_blob=True)
settings.load_profile("act")


def pytest_configure(config: pytest.Config) -> None:
    """The roles are made once, before workers start."""
    if environment.POSTGRES and not hasattr(config, "workerinput"):
        prepare(environment.admin(), owner_may_create_databases=True)


def pytest_collection_finish() -> None:
    """What is there by now stays there: looking through it again and again for what is not took a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RARELY)


@pytest.fixture(autouse=True, scope="session")
def _plain_static() -> Iterator[None]:
    with override_settings(STORAGES=PLAIN_STATIC):
        yield


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_test_environment: None, django_db_blocker: pytest.FixtureDef[None]
) -> Iterator[None]:
    """The tables are built by their owner; tests connect as act_app and find the demonstration there."""
    mine = f"test_act_{getattr(request.config, 'workerinput', {}).get('workerid', '')}"
    with django_db_blocker.unblock():
        kept.settle(mine, lambda: load(PASSWORD, FIRST_SIX))
        remember(World())
    yield
    with django_db_blocker.unblock():
        kept.leave(mine)


@pytest.fixture
def world(db: None) -> World:
    """The keys of everyone and everything in the demonstration."""
    return World()


@pytest.fixture
def sign_in(db: None) -> Callable[[str], Client]:
    """A browser without a window, signed in as one of the cast."""

    def signed_in(username: str) -> Client:
        client = Client(raise_request_exception=False)
        client.force_login(User.objects.get(username=username))
        return client

    return signed_in
