"""A plugin of `make test`: the longest files begin first, and at the end it says which they were."""

from collections import Counter

import pytest

LONGEST = (
    "tests/attack/test_who_sees_what.py",
    "tests/attack/test_forgotten_filter.py",
    "tests/attack/test_statements.py",
    "tests/attack/test_words_left_behind.py",
    "tests/stories/test_first_line.py",
    "tests/stories/test_referred_twice.py",
    "tests/stories/test_register.py",
    "tests/stories/test_pilot.py",
    "tests/stories/test_emergency.py",
    "tests/stories/test_handed_over.py",
    "tests/stories/test_closed_by_two.py",
    "tests/trust/walls/test_kept.py",
    "tests/attack/test_killed.py",
    "tests/design/test_browser.py",
    "tests/attack/test_hidden.py",
    "tests/attack/test_joined.py",
    "tests/attack/test_typed.py",
    "tests/stories/",
    "tests/appraisal/workbook/test_recomputed.py",
    "tests/evaluation/test_recount.py",
    "tests/demo/",
    "tests/methods/snooping/test_year.py",
)
"""As `make test` says at its end; a file that is not named takes its turn after these."""
SHOWN = 10

_seconds: Counter[str] = Counter()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """So that no worker begins something long when the other has done everything."""
    items.sort(key=lambda item: _turn(item.nodeid))


def _turn(name: str) -> int:
    return next((turn for turn, file in enumerate(LONGEST) if name.startswith(file)), len(LONGEST))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Setting up counts for the test that was first to need it."""
    _seconds[report.nodeid.partition("::")[0]] += report.duration


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The slowest files, and all of them together."""
    terminalreporter.section("slowest files")
    for file, seconds in _seconds.most_common(SHOWN):
        terminalreporter.line(f"{seconds:7.1f} s  {file}")
    terminalreporter.line(f"{_seconds.total():7.1f} s  in all {len(_seconds)} files")
