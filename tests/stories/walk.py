"""One person at one window, in the words of a story: `priya.follows("Referrals")`, `priya.writes("Full name", …)`."""

import re
from dataclasses import dataclass

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, Response, ViewportSize, expect

from tests.stories.hands import Hands, Keyboard, Mouse
from tests.stories.seen import Seen
from tests.stories.server import Server
from tests.stories.sight import DESK, HEIGHT, PICTURES, as_read, broken_rules, glance_at, widths


@dataclass(frozen=True)
class Manner:
    """How a story is walked."""

    keyboard: bool = False
    script: bool = True


AT_DESK: ViewportSize = {"width": DESK, "height": HEIGHT}
ELSEWHERE = "<title>Somewhere else</title>"
PATIENCE = 20_000
"""Milliseconds that a page may take on a busy machine: to open, and to say what is expected of it."""
expect.set_options(timeout=PATIENCE)
MEANT = re.compile("the server responded with a status of (409|429|422)")
"""What the browser notes of a page that asks for something to be put right."""

MOUSE, KEYBOARD, NO_SCRIPT = Manner(), Manner(keyboard=True), Manner(script=False)


class Person:
    """A person in front of a browser. Nothing leaves the machine, and every page met is glanced at, or looked over."""

    def __init__(self, browser: Browser, server: Server, seen: Seen, manner: Manner = MOUSE, *, looking: bool) -> None:
        self.browser, self.server, self.seen, self.manner, self.looking = browser, server, seen, manner, looking
        self.allowed = ""
        self.outside: list[str] = []
        self.errors: list[str] = []
        self.findings: list[str] = []
        self.context = browser.new_context(viewport=AT_DESK, java_script_enabled=manner.script, base_url=server.address)
        self.context.set_default_timeout(PATIENCE)
        self.page = self._window(self.context.new_page())
        self.twin: Page | None = None
        self.hands: Hands = Keyboard(self.page) if manner.keyboard else Mouse()

    def opens(self, address: str) -> None:
        """Types an address."""
        self._arrives(self.page.goto(address))

    def signs_in(self, name: str) -> None:
        """From the sign-in page to Today."""
        self.opens("/sign-in/")
        self.writes("Sign-in name", name)
        self.writes("Password", self.server.password)
        self.presses("Sign in")
        self.is_at("Today")

    def follows(self, words: str, about: str = "") -> None:
        """A link, by its words; `about` is what its hidden words name."""
        name = re.compile(f"^{re.escape(words)}\\b.*{re.escape(about)}") if about else words
        self._leads_on(
            self.page.get_by_role("link", name=name, exact=True).or_(
                self.page.locator("a").and_(self.page.get_by_role("button", name=name, exact=True))
            )
        )

    def presses(self, words: str) -> None:
        """A button, by its words."""
        self._leads_on(self.page.locator("button").and_(self.page.get_by_role("button", name=words, exact=True)))

    def writes(self, label: str, words: str, question: str = "") -> None:
        """Into the box with this label."""
        self.hands.write(self.box(label, question), words)

    def dates(self, question: str, day: str) -> None:
        """A day in three boxes: "14 11 2016"."""
        for label, words in zip(("Day", "Month", "Year"), day.split(), strict=True):
            self.writes(label, words, question)

    def chooses(self, answer: str, question: str = "") -> None:
        """A radio button by its words, within a question when the words come more than once."""
        self.hands.choose(self._within(question).get_by_role("radio", name=answer, exact=True))

    def ticks(self, answer: str) -> None:
        """A checkbox by its words."""
        self.hands.choose(self._within("").get_by_role("checkbox", name=answer, exact=True))

    def picks(self, label: str, words: str, question: str = "") -> None:
        """A line of the list with this label."""
        self.hands.pick(self._within(question).get_by_role("combobox", name=label, exact=True), words)

    def may_leave_to(self, address: str) -> None:
        """Allows one place outside, which is played by a page of our own."""
        self.allowed = address
        self.page.route(address, lambda route: route.fulfill(body=ELSEWHERE, content_type="text/html"))

    def is_at(self, heading_or_title: str) -> None:
        """On the page with this title."""
        expect(self.page).to_have_title(re.compile(f"^{re.escape(heading_or_title)}( – |$)"))

    def reads(self, *words: str) -> None:
        """Finds these words on the page."""
        for each in words:
            expect(self.page.get_by_role("main")).to_contain_text(each)

    def box(self, label: str, question: str = "") -> Locator:
        """The box with this label."""
        return self._within(question).get_by_role("textbox", name=label, exact=True)

    def leaves(self) -> None:
        """Closes the window: nothing was asked of another place, no script went wrong, every page was well."""
        self.context.close()
        if self.twin is not None:
            self.twin.context.close()
        assert self.outside == []
        assert self.errors == []
        assert self.findings == [], "\n".join(self.findings)

    def _within(self, question: str) -> Locator:
        main = self.page.get_by_role("main")
        return main.get_by_role("group", name=question, exact=True) if question else main

    def _leads_on(self, target: Locator) -> None:
        expect(target).to_have_count(1)
        with self.page.expect_navigation() as led:
            self.hands.press(target)
        self._arrives(led.value)

    def _arrives(self, answer: Response | None) -> None:
        """On a page that the service sent, or at another place of the one before."""
        html = answer.text() if answer else self.page.content()
        asked = f"{'look' if self.looking else 'glance'}, script {self.manner.script}"
        found = self._looks(html) if PICTURES else self.seen.findings(html, asked, lambda: self._looks(html))
        self.findings += [f"{each}: {self.page.title()!r} at {self.page.url}" for each in found]
        self.hands.arrive()

    def _looks(self, html: str) -> list[str]:
        """Asks the page whatever is asked of every page, and leaves the window as wide as it was."""
        found = list(glance_at(self.page))
        if self.looking:
            before = self.page.viewport_size
            found += widths(self.page)
            found += self.seen.findings(html, "axe", lambda: broken_rules(self._twin(), self.seen.colours))
            self.page.set_viewport_size(before or AT_DESK)
        return found

    def _twin(self) -> Page:
        """Where axe can run: here, or in a window with script, on this page as it stands without."""
        if self.manner.script:
            return self.page
        if self.twin is None:
            self.twin = self._window(self.browser.new_page(viewport=AT_DESK))
        return as_read(self.page, self.twin)

    def _window(self, page: Page) -> Page:
        page.on("request", self._asks)
        page.on("console", self._hears)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        return page

    def _asks(self, request: Request) -> None:
        if not request.url.startswith(self.server.address) and request.url != self.allowed:
            self.outside.append(request.url)

    def _hears(self, said: ConsoleMessage) -> None:
        if said.type == "error" and not MEANT.search(said.text):
            self.errors.append(said.text)
