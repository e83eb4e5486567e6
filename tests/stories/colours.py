"""Whether every text can be told from what is behind it, asked once for each way in which a text looks.

Contrast is two thirds of what axe does on a page, and pages are made of the same parts. What decides it is the text's
colour and size and what lies behind it: the styles of the element and of all around it. A look that axe has found
well is not asked again by this worker; one that axe could not judge is asked on every page until it can.
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

BROKEN = """async (fresh) => {
  const elements = fresh.flatMap((look) => window.actLooks.get(look));
  elements.forEach((each) => each.setAttribute("data-asked", ""));
  axe.configure({rules: [{id: "color-contrast", selector: "[data-asked]"}]});
  const found = await axe.run({resultTypes: ["violations", "passes"], selectors: false, elementRef: true});
  elements.forEach((each) => each.removeAttribute("data-asked"));
  const passed = new Set(found.passes.filter((each) => each.id === "color-contrast")
    .flatMap((each) => each.nodes.map((node) => node.element)));
  const well = fresh.filter((look) => window.actLooks.get(look).some((each) => passed.has(each)));
  return [found.violations.map((each) => [each.id, each.nodes[0].html.replace(' data-asked=""', "")]), well];
}"""
"""Every rule on all of the page, but contrast with these looks alone: what is broken, and which looks are well."""


class Colours:
    """The looks that axe has found well so far."""

    def __init__(self) -> None:
        self.well: set[str] = set()

    def broken_rules(self, page: Page) -> list[tuple[str, str]]:
        """The rules that a page with axe breaks, each with the first element that does."""
        fresh = [look for look in page.evaluate(LOOKS) if look not in self.well]
        broken, well = page.evaluate(BROKEN, fresh)
        self.well.update(well)
        return [(rule, html) for rule, html in broken]
