"""A browser and a tiny loopback server for whole pages; everything else renders in memory."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from jinja2 import Environment

from tests.browser import browser
from tests.design import samples

__all__ = ["browser"]


@pytest.fixture(scope="session")
def env() -> Environment:
    return samples.sample_environment()


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder under the policy of the real pages, and keeps still about it."""

    def end_headers(self) -> None:
        self.send_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'",
        )
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of every sample page, with its static files."""
    folder: Path = tmp_path_factory.mktemp("site")
    for name in samples.PAGES:
        (folder / f"{name}.html").write_text(samples.render(name), encoding="utf-8")
    (folder / "static").symlink_to(samples.TEMPLATES.parent / "static")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
