"""Two people of one name: wherever one of them is chosen, the page says which is which."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from tests.attack.stage import Stage
from tests.world import account_changed, posted, posting_of

SignIn = Callable[[str], Client]
CHOSEN = [
    ("casework:change_worker", {"key": "people/Mia", "kind": "key_worker"}),
    ("casework:cover", {"key": "people/Mia"}),
    ("access:restrict", {"key": "people/Mia"}),
    ("access:close_to", {"key": "people/Mia"}),
    ("casework:allocate", {"key": "referrals/Chloe"}),
]


@pytest.mark.parametrize(("route", "keys"), CHOSEN, ids=[route for route, _ in CHOSEN])
def test_where_one_is_chosen_both_are_told_apart(
    route: str, keys: dict[str, str], stage: Stage, sign_in: SignIn
) -> None:
    wigan = posting_of("jess")
    there = {"authority_id": wigan.authority_id, "since": wigan.since}
    posted(user=stage.world.user("femi"), role="key_worker", places=6, **there)
    posted(user=stage.world.user("tom"), role="social_worker", **there)
    for username in ("sam", "jess", "femi", "priya", "tom"):
        account_changed(username, name="Helen Marsh")
    where = reverse(route, kwargs={name: stage.keys.get(key, key) for name, key in keys.items()})
    answer = sign_in("helen").get(where)
    found = re.findall(r"<label[^>]*>(.*?)</label>", unescape(answer.content.decode()), re.DOTALL)
    labels = [" ".join(label.split()) for label in found]
    alike = [label for label in labels if label.startswith("Helen Marsh")]
    assert answer.status_code == 200
    assert len(set(alike)) == len(alike) > 1, alike
