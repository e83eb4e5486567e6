"""Two ways to work a page: with a mouse, or with the keyboard alone and the focus always in sight."""

from typing import Protocol

from playwright.sync_api import ElementHandle, Locator, Page, expect

FARTHEST = 150
"""More stops than any page has between two places."""

LOOK = """const dress = (style) => {
  const clear = style.outlineStyle === "none" || style.outlineColor === "rgba(0, 0, 0, 0)";
  return [clear ? "" : style.outline, style.boxShadow, style.border].join();
};
const look = (element) => [element, ...(element.labels || [])]
  .flatMap((each) => [dress(getComputedStyle(each)), dress(getComputedStyle(each, "::before"))]).join();"""
"""Outline, shadow and border of an element and of its labels: where a focus can show."""

REMEMBER = f"""() => {{ {LOOK}
  const all = [...document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")];
  window.actUnfocused = new Map(all.filter((e) => e !== document.activeElement).map((e) => [e, look(e)]));
}}"""
"""Keeps how everything looks that may take the focus, before it does."""

UNSEEN = f"""() => {{ {LOOK}
  const element = document.activeElement;
  const box = element.getClientRects()[0];
  const uncovered = [0.1, 0.5, 0.9].some((part) =>
    box && element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part)));
  const shows = look(element) !== window.actUnfocused.get(element);
  if (shows && uncovered) return "";
  return `${{shows ? "it is covered" : "it shows no sign"}}: ${{element.outerHTML.slice(0, 200)}}`;
}}"""
"""What has the focus without showing it, or while something covers all of it; otherwise nothing."""

WAY = """(target) => {
  const active = document.activeElement;
  const group = active.type === "radio" && active.name === target.name && active.form === target.form;
  if (active === target || group) return "";
  const behind = active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
  return behind && active !== document.body ? "Shift+Tab" : "Tab";
}"""

AFTER = f"(target) => [({UNSEEN})(), ({WAY})(target)]"
"""Both in one question, after a key: what has the focus without showing it, and the next key on the way."""


class Hands(Protocol):
    """What can be done to a part of a page."""

    def arrive(self) -> None:
        """A new page has come."""

    def press(self, target: Locator) -> None:
        """A link or a button."""

    def choose(self, target: Locator) -> None:
        """One radio button."""

    def pick(self, target: Locator, words: str) -> None:
        """One line of a list."""

    def write(self, target: Locator, words: str) -> None:
        """A box, whatever stood in it."""


class Mouse:
    """Clicks."""

    def arrive(self) -> None:
        """Nothing to prepare."""

    def press(self, target: Locator) -> None:
        target.click()

    def choose(self, target: Locator) -> None:
        target.check()

    def pick(self, target: Locator, words: str) -> None:
        target.select_option(label=words)

    def write(self, target: Locator, words: str) -> None:
        target.fill(words)


class Keyboard:
    """Tab, Shift+Tab, arrows, Space, Enter and letters. Fails at the first stop where the focus cannot be seen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def arrive(self) -> None:
        self.page.evaluate(REMEMBER)

    def press(self, target: Locator) -> None:
        element = self._go(target)
        self.page.keyboard.press("Space" if element.evaluate("e => e.tagName") == "BUTTON" else "Enter")

    def choose(self, target: Locator) -> None:
        element = self._go(target)
        if not element.is_checked() and element.evaluate("e => e === document.activeElement"):
            self._step(element, "Space")
        for _ in range(FARTHEST):
            if element.is_checked():
                return
            self._step(element, "ArrowDown")
        raise AssertionError(f"The arrow keys never chose {target}.")

    def pick(self, target: Locator, words: str) -> None:
        self._go(target)
        self.page.keyboard.type(words)
        expect(target.locator("option:checked")).to_have_text(words)

    def write(self, target: Locator, words: str) -> None:
        self._go(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.type(words)

    def _go(self, target: Locator) -> ElementHandle:
        """Looks for it once: to find a part of a page by its words costs more than all the keys on the way there."""
        element = target.element_handle()
        key = element.evaluate(WAY)
        for _ in range(FARTHEST):
            if not key:
                return element
            key = self._step(element, key)
        raise AssertionError(f"Tab never reached {target}.")

    def _step(self, target: ElementHandle, key: str) -> str:
        """Presses a key; gives the next one on the way, or nothing at its end."""
        self.page.keyboard.press(key)
        unseen, following = target.evaluate(AFTER)
        assert not unseen, f"After {key} on {self.page.url} the focus cannot be seen, {unseen}"
        return str(following)
