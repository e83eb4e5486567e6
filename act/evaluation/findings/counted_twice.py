"""Young people who may be counted twice: two records that look alike, of which nobody has said whether they are one."""

from collections.abc import Iterable
from dataclasses import replace

from act.evaluation.findings.counting import Finding
from act.methods.figure import Figure

TWICE = "counted twice."
Pair = tuple[int, int]
"""The numbers in the cohort of two who may be one person."""


def noted(findings: Iterable[Finding], pairs: list[Pair]) -> list[Finding]:
    """Return the findings, those that count both of a likely pair with a note that says how many pairs."""
    return [_noted(finding, pairs) for finding in findings]


def _noted(finding: Finding, pairs: list[Pair]) -> Finding:
    people = finding.people if pairs else ()
    double = sum(one in people and other in people for one, other in pairs)
    if not double:
        return finding
    figure = finding.figure
    return replace(finding, figure=replace(figure, notes=(*figure.notes, note(double))))


def says_so(figure: Figure) -> bool:
    """Tell whether a figure may count a young person twice."""
    return any(words.endswith(TWICE) for words in figure.notes)


def note(pairs: int) -> str:
    """Say how many pairs of records may be one young person each."""
    if pairs == 1:
        return f"Two of these records may be one young person, {TWICE}"
    return f"{pairs} pairs of these records may be one young person each, {TWICE}"
