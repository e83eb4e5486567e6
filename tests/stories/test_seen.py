"""Which pages count as the same, so that they are looked over once in a run."""

from collections.abc import Callable
from pathlib import Path

from django.test import Client

from tests.screens.casework import WHAT_HAPPENED
from tests.stories.seen import Seen


def test_a_form_that_comes_again_is_known_and_one_with_another_word_is_not(
    sign_in: Callable[[str], Client], tmp_path: Path
) -> None:
    seen, looked_over = Seen(tmp_path), list[str]()

    def meet(html: str, asked: str = "look") -> list[str]:
        return seen.findings(html, asked, lambda: looked_over.append(html) or [f"fault {len(looked_over)}"])

    first, again = (sign_in("sam").get("/contacts/new/").content.decode() for _ in range(2))
    assert first != again
    assert meet(first) == meet(again) == ["fault 1"]
    assert meet(first.replace(WHAT_HAPPENED, "What went on?")) == ["fault 2"]
    assert meet(again, "axe") == ["fault 3"]
    assert len(looked_over) == 3
