"""Which findings make the figures of which noun, the first part of their keys: all of them, or those of one figure."""

from collections.abc import Callable, Iterable, Iterator

from act.costs.appraisal import appraisal_of
from act.evaluation.findings import (
    agreement,
    away,
    caseloads,
    change,
    circumstances,
    contacts,
    counted_twice,
    coverage,
    engagement,
    goals,
    homes,
    missing,
    people,
    pounds,
    register,
    staff_survey,
    voice,
)
from act.evaluation.findings.counting import Finding
from act.evaluation.findings.shared import Shared
from act.methods.figure import Figure

Findings = Callable[[Shared], Iterable[Finding]]


def all_figures(shared: Shared) -> Iterator[Figure]:
    """Yield every Figure in the order of the summary, those of the costs last. Rows of one noun are held at a time."""
    for findings in dict.fromkeys(BY_NOUN.values()):
        yield from [finding.figure for finding in _counted(shared, findings)]


def findings_beside(shared: Shared, key: str) -> list[Finding]:
    """Return the findings of the noun that a figure's key begins with: the figure, and what it was made from.

    Nothing else is counted. Empty for a key that begins with no noun of ours.
    """
    noun = key.split(".")[0]
    return _counted(shared, BY_NOUN[noun]) if noun in BY_NOUN else []


def _counted(shared: Shared, findings: Findings) -> list[Finding]:
    listed = list(findings(shared))
    return counted_twice.noted(listed, shared.likely_duplicates)


def _people(shared: Shared) -> Iterator[Finding]:
    """Everything up to what they say of ACT the service counts of itself: everybody is in it, agreed or not."""
    yield from people.findings(shared.cohort, shared.times)
    yield from circumstances.findings(shared.cohort, shared.times)


def _homes(shared: Shared) -> Iterator[Finding]:
    for room in (homes, away, missing):
        yield from room.findings(shared.cohort, shared.times, shared.on)


def _change(shared: Shared) -> Iterator[Finding]:
    yield from change.findings(shared.series)
    yield from goals.findings(shared.cohort, shared.agreed)


def _staff(shared: Shared) -> Iterator[Finding]:
    yield from register.findings(shared.cohort)
    yield from staff_survey.findings(shared.cohort, shared.on)


def _engagement(shared: Shared) -> Iterable[Finding]:
    return engagement.findings(shared.cohort, shared.times)


def _contacts(shared: Shared) -> Iterable[Finding]:
    left_out = contacts.left_out(shared.cohort)
    return contacts.findings(shared.visits, shared.visit_counts, left_out, shared.times, shared.on)


BY_NOUN: dict[str, Findings] = {
    "people": _people,
    "referrals": _engagement,
    "engagement": _engagement,
    "casework": _contacts,
    "workforce": lambda shared: caseloads.findings(shared.cohort, shared.on),
    "homes": _homes,
    "voice": lambda shared: voice.findings(shared.cohort),
    "agreement": lambda shared: agreement.findings(shared.cohort, shared.times),
    "measures": lambda shared: coverage.findings(shared.coverage, shared.times, shared.on, shared.agreed),
    "change": _change,
    "evaluation": _staff,
    "costs": lambda shared: pounds.findings(appraisal_of(shared.standing, shared.cohort)),
}
