"""The interviews and the staff survey of a seed: drawn by chance, and recorded through the service's own actions."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from act.demo.acting_as import standing_as
from act.evaluation.models import InterviewGroup
from act.trust.scope.standing import Standing
from tests.by_hand.register import Answers, Interviewed, WaveHeld
from tests.evaluation.making import answered, opened, recorded
from tests.evaluation.recount.places import BOLTON, BOTH

HELD_IN = {1: BOTH, 2: BOTH, 3: BOTH, 4: (BOLTON,)}
"""The waves by number, and where staff were asked. From the fourth on, one authority goes on alone."""


def interviews(seed: int) -> list[Interviewed]:
    """Return the interviews of a seed: not of every group at every time point."""
    chance = Random(f"interviews {seed}")
    held = [(group, point) for group in InterviewGroup for point in (1, 2, 3) if chance.random() < 0.6]
    return [Interviewed(chance.choice(BOTH), group, point) for group, point in held]


def waves(seed: int) -> list[WaveHeld]:
    """Return the waves of a seed, some of them answered by hardly anybody, with every answer."""
    chance = Random(f"survey {seed}")
    return [
        WaveHeld(code, number, invited := chance.randrange(9, 30), tuple(_answers(chance, invited)))
        for number, codes in HELD_IN.items()
        for code in codes
    ]


def _answers(chance: Random, invited: int) -> Iterator[Answers]:
    """Answers from 1 to 5; some would rather not say."""
    for _ in range(chance.choice((chance.randrange(4), 5, 8, invited, invited))):
        yield {
            name: None if chance.random() < 0.15 else chance.randrange(1, 6)
            for name in ("knowledge", "confidence", "support", "approach")
        }


def record(seed: int) -> None:
    """Record all of it."""
    with standing_as("eve") as by:
        for number, interview in enumerate(interviews(seed), start=1):
            on = date(2016, 1, 1) + timedelta(days=80 * interview.point)
            recorded(
                by,
                interview.authority,
                number=f"Q-{number}",
                group=interview.group,
                time_point=interview.point,
                held_on=on,
                consented_on=on,
            )
        for wave in waves(seed):
            _hold(by, wave)


def _hold(by: Standing, wave: WaveHeld) -> None:
    """Open a wave, and let each of those who answer use a link of their own."""
    on = date(2016, 2 * wave.number, 10)
    _, secrets = opened(
        by,
        wave.authority,
        number=wave.number,
        opens_on=on,
        closes_on=on + timedelta(days=20),
        invited=wave.invited,
    )
    assert len(secrets) == wave.invited
    for secret, answers in zip(secrets, wave.answers, strict=False):
        answered(secret, on=on, **answers)
