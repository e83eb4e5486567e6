"""A record opened in an emergency is looked at by itself: opening it raises no second question."""

from typing import Any

import pytest
from click.testing import CliRunner

from act.cli import act
from act.trust import audit
from tests.access.emergencies import opened
from tests.looks.looks import subject
from tests.world import World


@pytest.fixture(autouse=True)
def _today(settings: Any) -> None:
    """One clock, and the real one: PostgreSQL asks its own whether somebody was just found."""
    settings.PRACTICE_DATE = None


def _asked() -> str:
    done = CliRunner().invoke(act, ["--as", "helen", "audit", "snooping"], prog_name="act")
    assert done.exit_code == 0, done.output
    return done.output


def _jess_looks_at_mia(world: World) -> None:
    answer = audit.AuditedResponse("pages:young_person", "GET", 200, world.people["Mia"])
    audit.sight(answer, actor=world.user("jess").pk, about=frozenset({subject(world, "Mia")}))


def test_a_look_with_an_opening_is_no_question_and_one_without_is(world: World) -> None:
    _jess_looks_at_mia(world)
    assert "1 question in 1 record view" in _asked()
    opened(world, "jess", "Mia")
    assert "0 questions in 1 record view" in _asked()
