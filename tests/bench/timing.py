"""How long two things take, measured in turn so that a busy machine slows both alike."""

from collections.abc import Callable
from time import perf_counter


def best_of(times: int, *each: Callable[[], object]) -> list[float]:
    """Seconds of the fastest of so many runs of each, after one run that does not count."""
    best = [float("inf")] * len(each)
    for run in range(times + 1):
        for place, do in enumerate(each):
            began = perf_counter()
            do()
            took = perf_counter() - began
            if run:
                best[place] = min(best[place], took)
    return best


def written(seconds: float) -> str:
    """Seconds as a table shows them: "12.3 ms"."""
    return f"{seconds:,.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"
