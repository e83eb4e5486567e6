"""How the summary's Figures are laid out: a few large, the rest in tables with a line for each thing compared."""

from collections.abc import Iterable
from dataclasses import dataclass

from act.evaluation.findings import change
from act.evaluation.findings.voice import WHO, answer_key
from act.evaluation.summary_words import Section
from act.methods.feedback import FORMS, FeedbackAnswer, GivenBy
from act.methods.figure import Figure

HEADINGS = {
    "engagement": "From referral to ACT",
    "referrals": "From referral to ACT",
    "people": "Who joined",
    "casework": "Time spent together",
    "workforce": "Key workers' caseloads",
    "homes": "Where they live, and when they were missing",
    "measures": "What was measured",
    "change": "What changed",
    "voice": "What they say about ACT",
}
"""The heading over Figures, by the first part of their key."""
IN_TABLES = ("people.ethnicity_", "people.disability_")
ANSWERS = {
    FeedbackAnswer.YES: "Yes",
    FeedbackAnswer.SORT_OF: "Sort of",
    FeedbackAnswer.NO: "No",
    FeedbackAnswer.RATHER_NOT: "Rather not say",
    FeedbackAnswer.SKIPPED: "Skipped",
}
CHANGE_HEAD = (
    "Time after the start",
    "Reliably better",
    "No reliable change",
    "Reliably worse",
    "Middle change in the total",
    "Band lower",
    "Band the same",
    "Band higher",
    "Middle change in impact",
)


@dataclass(frozen=True)
class FigureTable:
    """A table of Figures: a caption, the heading it stands under, heads, and rows of a name and Figures."""

    heading: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]


def tables(figures: dict[str, Figure]) -> list[FigureTable]:
    """Return every table of the summary, in order."""
    return [*_described(figures), *_changes(figures), *_voices(figures)]


def blocks(sections: Iterable[Section]) -> dict[str, list[tuple[str, list[Figure]]]]:
    """Return, by section, the Figures that stand alone under their headings; those in tables are left out."""
    return {section.key: _under_headings(section.figures) for section in sections}


def _under_headings(figures: Iterable[Figure]) -> list[tuple[str, list[Figure]]]:
    by_heading: dict[str, list[Figure]] = {heading: [] for heading in HEADINGS.values()}
    for figure in figures:
        if not _in_table(figure.key):
            by_heading.setdefault(HEADINGS.get(figure.key.split(".")[0], ""), []).append(figure)
    shown = [(heading, listed) for heading, listed in by_heading.items() if listed or heading in TABLE_HEADINGS]
    return sorted(shown, key=lambda group: group[0] != "")


TABLE_HEADINGS = {"What changed", "What they say about ACT"}


def _in_table(key: str) -> bool:
    goals = key.startswith("change.goals")
    return key.startswith(IN_TABLES) or (key.startswith("change.") and not goals) or key.startswith("voice.")


def _described(figures: dict[str, Figure]) -> Iterable[FigureTable]:
    for name, caption in (("ethnicity", "Ethnic group"), ("disability", "Disability")):
        listed = [figure for key, figure in figures.items() if key.startswith(f"people.{name}_")]
        rows = tuple((figure.label.split(": ", 1)[1], (figure,)) for figure in listed)
        yield FigureTable("Who joined", caption, (caption, "Young people"), rows)


def _changes(figures: dict[str, Figure]) -> Iterable[FigureTable]:
    for measure, who in change.WHO.items():
        rows = tuple(
            (f"{month} months", tuple(figures.get(key) for key in change.keys(measure, month)))
            for month in change.MONTHS
        )
        yield FigureTable("What changed", f"SDQ that {who} fill in, against their form at the start", CHANGE_HEAD, rows)


def _voices(figures: dict[str, Figure]) -> Iterable[FigureTable]:
    for given_by, (group, whose) in WHO.items():
        rows = tuple(
            (words, tuple(figures.get(answer_key(group, statement, answer)) for answer in ANSWERS))
            for statement, words in _statements(given_by)
        )
        caption = f"What {whose} said, each person's latest form"
        yield FigureTable("What they say about ACT", caption, ("Statement", *ANSWERS.values()), rows)


def _statements(given_by: GivenBy) -> Iterable[tuple[str, str]]:
    """Return the statements of a group as its newest form words them."""
    newest = max((form for form in FORMS.values() if form.given_by is given_by), key=lambda form: form.valid_from)
    return ((statement.key, statement.words) for statement in newest.statements)
