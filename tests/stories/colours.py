"""Whether every text can be told from what is behind it, asked once for each way in which a text looks.

Contrast is two thirds of what axe does on a page, and pages are made of the same parts. What decides it is the text's
colour and size and what lies behind it: the styles of the element and of all around it. A look that axe has found
well is not asked again by this worker; one that axe could not judge is asked on every page until it can. Every page is
asked in light, and once more in dark, where the other rules would only find the same.
"""

from playwright.sync_api import Page

LOOKS = """() => {
  const around = new Map();
  const behind = (element) => {
    if (!element) return "";
    if (!around.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.position, style.filter,
        style.mixBlendMode, style.overflow, style.float];
      const name = `${element.tagName}.${element.getAttribute("class")}.${element.getAttribute("type")}`;
      const state = ["disabled", "checked", "aria-current", "aria-disabled"].map((each) => element.getAttribute(each));
      around.set(element, [behind(element.parentElement), name, ...state, ...own].join());
    }
    return around.get(element);
  };
  const worded = (element) => element.matches("input, select, textarea")
    || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  window.actLooks = new Map();
  for (const element of [...document.body.querySelectorAll("*")].filter(worded)) {
    const style = getComputedStyle(element);
    const look = [behind(element), style.color, style.fontSize, style.fontWeight, style.textShadow].join();
    window.actLooks.set(look, [...(window.actLooks.get(look) || []), element]);
  }
  return [...window.actLooks.keys()];
}"""
"""All looks that texts have on a page, each with its elements kept at hand."""

BROKEN = """async ([fresh, only]) => {
  const elements = fresh.flatMap((look) => window.actLooks.get(look));
  elements.forEach((each) => each.setAttribute("data-asked", ""));
  axe.configure({rules: [{id: "color-contrast", selector: "[data-asked]"}]});
  const found = await axe.run({...only, resultTypes: ["violations", "passes"], selectors: false, elementRef: true});
  elements.forEach((each) => each.removeAttribute("data-asked"));
  const passed = new Set(found.passes.filter((each) => each.id === "color-contrast")
    .flatMap((each) => each.nodes.map((node) => node.element)));
  const well = fresh.filter((look) => window.actLooks.get(look).some((each) => passed.has(each)));
  return [found.violations.map((each) => [each.id, each.nodes[0].html.replace(' data-asked=""', "")]), well];
}"""
"""Every rule on all of the page, but contrast with these looks alone: what is broken, and which looks are well."""
ALL_RULES: dict[str, str] = {}
CONTRAST = {"runOnly": "color-contrast"}


class Colours:
    """The looks that axe has found well so far."""

    def __init__(self) -> None:
        self.well: set[str] = set()

    def broken_rules(self, page: Page) -> list[tuple[str, str]]:
        """The rules that a page with axe breaks, and what is faint in dark alone, each with its first element."""
        light = self._fresh(page)
        found = self._broken(page, light, ALL_RULES)
        page.emulate_media(color_scheme="dark")
        dark = [look for look in self._fresh(page) if look not in light]
        found += [(f"{rule} (dark)", html) for rule, html in self._broken(page, dark, CONTRAST)] if dark else []
        page.emulate_media(color_scheme="light")
        return found

    def _fresh(self, page: Page) -> list[str]:
        return [look for look in page.evaluate(LOOKS) if look not in self.well]

    def _broken(self, page: Page, fresh: list[str], only: dict[str, str]) -> list[tuple[str, str]]:
        broken, well = page.evaluate(BROKEN, [fresh, only])
        self.well.update(well)
        return [(rule, html) for rule, html in broken]
