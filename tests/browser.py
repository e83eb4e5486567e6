"""Chromium, from which no address leads anywhere but this machine's own."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

MISSING = "Chromium is not installed: run 'make system'"
SHELL, WHOLE = "chromium-headless-shell", ("chromium", "google-chrome")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
"""A page's requests are not stopped one by one: that would turn off the browser's cache, and every page would fetch
its styles anew."""


def installed(*names: str) -> str:
    """The path of the first of these programs. Without any, a test is skipped; in CI it fails."""
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None and os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(MISSING)
    if path is None:
        pytest.skip(MISSING)
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed after each module: its loop would stop later tests from using the database."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(SHELL, *WHOLE), args=OPTIONS)
        yield browser
        browser.close()
