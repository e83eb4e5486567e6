"""Headers and cookies of what the crawl does not meet: static files, the web server's own words, and all over HTTPS.

Over every route as everybody they are held by `test_who_sees_what`.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.client import HTTPConnection, HTTPResponse
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.attack.answer_headers import wrong_cookies, wrong_headers
from tests.attack.visitor import TOKEN
from tests.serving import Service, free_port
from tests.stories.copies import Copy, variables
from tests.stories.server import Server
from tests.trust.doors import PATIENT, serving
from tests.world import PASSWORD

STATIC = "/static/vendor/govuk-frontend.min.css"
FORM = "application/x-www-form-urlencoded"


def ask(port: int, method: str, where: str, body: str | None = None, **headers: str) -> tuple[HTTPResponse, str]:
    """One answer of a running service, and what it says."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, where, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read().decode(errors="replace")
    finally:
        connection.close()


def wrong(answer: HTTPResponse, *, https: bool = False) -> list[str]:
    """What is wrong with its headers and cookies."""
    cookies: SimpleCookie = SimpleCookie()
    for line in answer.headers.get_all("Set-Cookie", []):
        cookies.load(line)
    return [*wrong_headers(dict(answer.headers), https=https), *wrong_cookies(cookies, https=https)]


def port_of(server: Server) -> int:
    """Where it listens."""
    return int(server.address.rsplit(":", 1)[1])


def test_static_files_pages_and_refusals_of_the_real_service_say_the_same(server: Server) -> None:
    port = port_of(server)
    asked = [
        ask(port, "GET", STATIC),
        ask(port, "GET", "/static/no-such-file.css"),
        ask(port, "GET", "/sign-in/"),
        ask(port, "GET", "/sign-in/", Host="elsewhere.example"),
        ask(port, "POST", "/sign-in/", "a=b", Content_Type=FORM),
        ask(port, "POST", "/sign-in/", Content_Length="9999999"),
        ask(port, "GET", "/", Transfer_Encoding="gzip"),
    ]
    assert [answer.status for answer, _ in asked] == [200, 404, 200, 400, 403, 413, 501]
    assert [found for answer, _ in asked for found in wrong(answer)] == []


@pytest.mark.parametrize("where", ["/sign-in/", STATIC])
def test_head_is_answered_without_a_body_on_one_connection_with_what_follows(where: str, server: Server) -> None:
    with closing(HTTPConnection("127.0.0.1", port_of(server), timeout=60)) as connection:
        for method, length in (("HEAD", 0), ("GET", 1_000), ("HEAD", 0), ("GET", 1_000)):
            connection.request(method, where)
            answer = connection.getresponse()
            assert (answer.status, int(answer.headers["Content-Length"]) > 1_000) == (200, True)
            assert len(answer.read()) >= length


@pytest.fixture(scope="module")
def over_https(demonstration: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Service]:
    """A service that is told that everybody comes over HTTPS."""
    folder, name = tmp_path_factory.mktemp("https"), f"act_https_{worker_id}"
    copy = Copy(folder / "state", name, {**variables(folder / "state", name), "ACT_HTTPS": "1"})
    copy.renew(demonstration)
    service = Service(copy.variables, free_port(), folder / "server.log")
    service.start()
    yield service
    service.stop()


def test_over_https_browsers_stay_with_it_and_cookies_are_bound_to_this_host(over_https: Service) -> None:
    port = over_https.port
    page, said = ask(port, "GET", "/sign-in/")
    token, cookie = TOKEN.search(said), SimpleCookie(page.headers["Set-Cookie"])
    assert token and [*cookie] == ["__Host-csrftoken"]
    body = urlencode({"username": "sam", "password": PASSWORD, "csrfmiddlewaretoken": token[1]})
    sent = {"Cookie": f"__Host-csrftoken={cookie['__Host-csrftoken'].value}", "Content_Type": FORM}
    elsewhere, _ = ask(port, "POST", "/sign-in/", body, **sent, Origin="https://elsewhere.example")
    signed_in, _ = ask(port, "POST", "/sign-in/", body, **sent, Origin=f"https://127.0.0.1:{port}")
    assert (elsewhere.status, signed_in.status) == (403, 302)
    assert any(line.startswith("__Host-s=") for line in signed_in.headers.get_all("Set-Cookie", []))
    others = [ask(port, "GET", where)[0] for where in (STATIC, "/", "/no-such-page/")]
    refused, _ = ask(port, "POST", "/sign-in/", Content_Length="9999999")
    answers = [page, elsewhere, signed_in, *others, refused]
    assert [found for answer in answers for found in wrong(answer, https=True)] == []


def test_what_comes_too_late_is_told_with_the_same_headers() -> None:
    with serving(replace(PATIENT, head_seconds=0.1)) as door:
        head, _, _ = door.call(b"GET / HTTP/1.1\r\nHo").heard().decode().partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines()[1:])
    assert [*wrong_headers(headers)] == []
