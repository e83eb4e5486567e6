"""Reading a page as words: its sentences, and what of it a translator would never be given."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import DEFAULT_KEYWORDS, extract
from lxml import html

KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_lazy": None, "gettext_noop": None}
SHOWN_ATTRIBUTES = ("aria-label", "alt", "title", "placeholder")
OPEN, SHUT = "\u27e6", "\u27e7"
WRAPPED = re.compile(f"{OPEN}.*?{SHUT}", re.DOTALL)


def messages(package: Path) -> set[str]:
    """Every text of our templates and Python files that goes through gettext, as Babel extracts it."""
    found: set[str] = set()
    for pattern, method in (("**/jinja2/**/*.html", "jinja2.ext:babel_extract"), ("**/*.py", "python")):
        for file in sorted(package.glob(pattern)):
            found |= set(_of(method, file))
    return found


def _of(method: str, file: Path) -> Iterator[str]:
    options = {"trimmed": "false", "silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}
    with io.BytesIO(file.read_bytes()) as source:
        for _, texts, _, _ in extract(method, source, keywords=KEYWORDS, options=options):
            yield from [texts] if isinstance(texts, str) else [text for text in texts if text]


def texts(page: html.HtmlElement) -> list[str]:
    """Everything that is shown or read out: texts, and attributes that stand for them."""
    for hidden in page.xpath("//script | //style"):
        hidden.drop_tree()
    shown = [str(text) for text in page.xpath("//text()")]
    for element in page.iter():
        shown += [
            str(value)
            for name, value in element.attrib.items()
            if name in SHOWN_ATTRIBUTES or str(name).startswith("data-i18n")
        ]
    return [text.strip() for text in shown if text.strip()]


def unwrapped(page: html.HtmlElement) -> list[str]:
    """What is left of those texts when everything between the brackets is taken away."""
    left = [WRAPPED.sub("", text).strip() for text in texts(page)]
    return [text for text in left if any(sign.isalpha() for sign in text)]


def sentences(page: html.HtmlElement) -> list[str]:
    """The sentences of headings, paragraphs and list items."""
    blocks = page.xpath("//main//*[self::h1 or self::h2 or self::p or self::li]")
    found = [part for block in blocks for part in re.split(r"(?<=[.!?])\s+", " ".join(block.text_content().split()))]
    return [sentence for sentence in found if sentence]
