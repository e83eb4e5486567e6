"""A young person's times with ACT in words: which one it is, and when the earlier ones were."""

from collections.abc import Sequence

from act.casework.models import Involvement
from act.design.words import between, ordinal, sentence


def times_words(times: Sequence[Involvement]) -> str:
    """Say "Second time with ACT (first: 3 May to 14 October 2016)"; empty for somebody who has had one time, or none.

    `times` are all of one record's, the present or latest first.
    """
    earlier = [time for time in reversed(times[1:]) if time.ended_on]
    if not earlier:
        return ""
    dated = (
        f"{ordinal(number)}: {between(time.began_on, time.ended_on)}"
        for number, time in enumerate(earlier, 1)
        if time.ended_on
    )
    return f"{sentence(ordinal(len(times)))} time with ACT ({'; '.join(dated)})"
