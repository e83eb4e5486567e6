"""Our colours, by day and in the dark: every text and every mark can be told from what it stands on."""

import re

import pytest

from act.trust.web.plain_page import plain_page
from tests.design import samples

SHEET = (samples.TEMPLATES.parent / "static/act/act.css").read_text(encoding="utf-8")
DARK = "@media screen and (prefers-color-scheme: dark)"
TEXT, EDGE = 4.5, 3.0
"""The least contrast of text and of what one must see to use a page (WCAG 2.2, 1.4.3 and 1.4.11)."""
PAIRS: dict[str, tuple[float, str]] = {
    "ink": (TEXT, "paper raised field accent-pale urgent"),
    "quiet": (TEXT, "paper raised field accent-pale"),
    "accent": (TEXT, "paper raised accent-pale urgent"),
    "accent-deep": (TEXT, "paper raised accent-pale urgent"),
    "mistake": (TEXT, "paper raised"),
    "alarm": (TEXT, "alarm-pale raised"),
    "on-accent": (TEXT, "accent accent-deep"),
    "paper": (TEXT, "ink ink-deep"),
    "govuk-focus-text-colour": (TEXT, "govuk-focus-colour"),
    "accent-mid": (EDGE, "paper raised"),
    "texture-line": (EDGE, "raised"),
    "texture-dot": (EDGE, "raised"),
}
"""A text or a mark, and the grounds that it stands on. Edges of fields are ink, those of chips quiet."""


def _palettes() -> dict[str, dict[str, str]]:
    by_day, _, rest = SHEET.partition(DARK)
    light = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", by_day))
    dark = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", rest.partition("\n}\n")[0]))
    return {"light": light, "dark": light | dark}


PALETTES = _palettes()


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * each for each in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_the_rules_count_it() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("palette", PALETTES)
def test_each_text_and_each_mark_can_be_told_from_its_ground(palette: str) -> None:
    colours = PALETTES[palette]
    pairs = [(on, ground, least) for on, (least, grounds) in PAIRS.items() for ground in grounds.split()]
    faint = {
        (on, ground): round(contrast(colours[on], colours[ground]), 2)
        for on, ground, least in pairs
        if contrast(colours[on], colours[ground]) < least
    }
    assert faint == {}


def test_every_colour_but_the_focus_has_one_for_the_dark() -> None:
    light, dark = PALETTES.values()
    assert {name for name in light if light[name] == dark[name]} == {"govuk-focus-colour", "govuk-focus-text-colour"}


def test_the_dark_is_warm_paper_and_no_black_with_white() -> None:
    red, _, blue = (int(PALETTES["dark"]["paper"][at : at + 2], 16) for at in (1, 3, 5))
    assert red > blue > 0
    assert PALETTES["dark"]["ink"] != "#ffffff"


def test_no_rule_names_a_colour_that_stays_the_same_in_the_dark() -> None:
    sheets = [SHEET, (samples.TEMPLATES.parent / "static/act/drawings.css").read_text(encoding="utf-8")]
    rules = [line for sheet in sheets for line in sheet.partition("@media print")[0].splitlines()]
    assert [
        line for line in rules if re.search(r"#[0-9a-f]{3,8}\b", line) and not line.startswith(("  --", "    --"))
    ] == []


def test_the_browser_is_told_of_both_before_the_first_sheet_comes() -> None:
    page = samples.render("sign_in")
    said = dict(re.findall(r'<meta name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)">', page))
    assert {scheme: colour for colour, scheme in said.items()} == {
        scheme: colours["paper"] for scheme, colours in PALETTES.items()
    }
    assert page.index('content="light dark"') < page.index('rel="stylesheet"')
    assert 'content="light dark"' in plain_page("heading", "happened", "advice")
