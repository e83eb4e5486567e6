"""Whatever is typed into whichever form, on either database: a sentence, and never a fault."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from django.test import Client
from lxml import html

from tests.attack.doors import ASKS, DOORS, Door
from tests.attack.stage import Stage
from tests.attack.told import tell

SignIn = Callable[[str], Client]
TYPED = {"NUL": "Mia\x00", "escape": "\x1b[2J\x0b", "a hundred thousand letters": "x" * 100_001}
"""What PostgreSQL refuses, what a terminal obeys, and more than anybody types."""


def forms() -> Iterator[tuple[Door, str]]:
    """Every door that asks something, with somebody who may open it."""
    for door in DOORS:
        openers = door.role if door.opens is None else door.opens
        if door.posted == ASKS and door.shown == 200 and openers:
            yield door, min(openers)


def answers(page: html.HtmlElement) -> tuple[dict[str, str], list[str]]:
    """What the page's form would send as it stands, and the names of what can be typed into."""
    found = [each for each in page.forms if each.method == "POST" and each.xpath("ancestor::main")]
    if not found:
        return {}, []
    form = found[0]
    typed = [box.name for box in form.xpath('.//textarea|.//input[@type="text" or @type="password" or not(@type)]')]
    choices = {box.name: box.get("value", "") for box in form.xpath('.//input[@type="radio"]')}
    return {**choices, **{name: value or "" for name, value in form.fields.items() if name not in choices}}, typed


def test_no_form_breaks_over_what_is_typed(stage: Stage, sign_in: SignIn) -> None:
    client = cache(sign_in)
    tried, broken = Counter[str](), []
    for door, username in forms():
        where = door.address(stage)
        said, names = answers(html.fromstring(client(username).get(where).content))
        for kind, words in TYPED.items() if names else ():
            answer = client(username).post(where, {**said, **dict.fromkeys(names, words)})
            tried[kind] += 1
            if answer.status_code not in {409, 422}:
                broken.append(f"{door}: {answer.status_code} for {kind}")
    tell(typed=tried.total(), typed_broken=len(broken))
    assert broken == []
    assert min(tried[kind] for kind in TYPED) > 40
