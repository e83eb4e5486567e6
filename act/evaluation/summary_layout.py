"""How the summary's Figures are laid out: a few large ones under each heading, the rest in tables that fold away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from act.evaluation.findings import change
from act.evaluation.findings.staff_survey import change_key, share_key
from act.evaluation.findings.voice import WHO, answer_key, newest_statements
from act.evaluation.models import MOST_WAVES
from act.evaluation.summary_words import Section
from act.evaluation.survey_questions import STATEMENTS
from act.evaluation.survey_tables import wave_name
from act.methods.feedback import FeedbackAnswer
from act.methods.figure import TOO_FEW, Figure

HEADINGS = {
    "referrals": "From referral to ACT",
    "engagement": "From referral to ACT",
    "people": "Who joined",
    "casework": "Time spent together",
    "workforce": "Key workers' caseloads",
    "homes": "Where they live, and when they were missing",
    "change": "What changed",
    "voice": "What they say about ACT",
    "evaluation": "What staff say",
}
"""The heading over Figures, by the first part of their key, in the order of the page."""
LARGE = {
    "referrals.received",
    "referrals.accepted",
    "engagement.left_early",
    "people.joined",
    "people.young_women",
    "people.under_16",
    "people.edge_of_care",
    "people.placement_at_risk",
    "people.present",
    "casework.contacts_made",
    "casework.outside_hours",
    "casework.hours_a_week",
    "workforce.caseload",
    "workforce.caseload_published",
    "workforce.caseload_share",
    "homes.secure",
    "homes.stepped_up",
    "homes.broke_down",
    "homes.missing_before",
    "homes.missing_lately",
    "homes.expected_and_moved",
    "change.better",
    "change.none",
    "change.worse",
    "change.goals_up",
    "change.goals_same",
    "change.goals_down",
    "voice.young_people_recommend",
    "voice.parents_recommend",
    "agreement.agreed",
    "measures.baseline",
    "measures.reached_six_months",
    "measures.six_months",
    "evaluation.interviews",
    "evaluation.survey_invited",
    "voice.young_people",
    "voice.parents",
    "costs.ratio_so_far",
    "costs.ratio_so_far_net",
    "costs.ratio_gross",
    "costs.ratio_net",
    "costs.ratio_cautious",
    "costs.ratio_corrected",
    "costs.ratio_grant",
    "costs.ratio_corrected_grant",
    "costs.benefit_past",
    "costs.benefit_projected",
}
"""What is read first. Whatever is adverse is as large as what is favourable."""
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
    "Lower band",
    "Same band",
    "Higher band",
    "Middle change in impact",
)


@dataclass(frozen=True)
class FigureTable:
    """A table of Figures: a caption, heads, and rows of a name and its Figures; folded away unless it is short."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]
    folded: bool = True

    @property
    def figures(self) -> list[Figure]:
        """Every Figure of it."""
        return [figure for _, row in self.rows for figure in row if figure]


@dataclass(frozen=True)
class FigureGroup:
    """The Figures under one heading: some large, the rest in tables."""

    heading: str
    large: tuple[Figure, ...]
    tables: tuple[FigureTable, ...]

    @property
    def notes(self) -> list[str]:
        """What to know when reading those that are not folded away, each sentence once."""
        open_tables = [figure for table in self.tables if not table.folded for figure in table.figures]
        notes = (note for figure in (*self.large, *open_tables) for note in figure.notes)
        return [note for note in dict.fromkeys(notes) if note != TOO_FEW]


def groups(section: Section) -> list[FigureGroup]:
    """Return the groups of a section in order; in those without headings of their own there is one."""
    if section.key != "findings":
        return [_group("", section.figures, ())] if section.figures else []
    by_heading: dict[str, list[Figure]] = {heading: [] for heading in HEADINGS.values()}
    for figure in section.figures:
        by_heading[HEADINGS[figure.key.split(".")[0]]].append(figure)
    by_key = {figure.key: figure for figure in section.figures}
    tables = {
        "What changed": _changes(by_key),
        "What they say about ACT": _voices(by_key),
        "What staff say": _staff(by_key),
    }
    return [_group(heading, listed, tuple(tables.get(heading, ()))) for heading, listed in by_heading.items() if listed]


def _group(heading: str, figures: Iterable[Figure], tables: tuple[FigureTable, ...]) -> FigureGroup:
    in_tables = {figure.key for table in tables for figure in table.figures}
    rest = [figure for figure in figures if figure.key not in LARGE and figure.key not in in_tables]
    listed = [FigureTable("More figures", ("Figure", "Number"), tuple((f.label, (f,)) for f in rest))] if rest else []
    return FigureGroup(heading, tuple(figure for figure in figures if figure.key in LARGE), (*tables, *listed))


def _changes(figures: dict[str, Figure]) -> Iterator[FigureTable]:
    for measure, who in change.WHO.items():
        rows = tuple(
            (f"{month} months", tuple(figures.get(key) for key in change.keys(measure, month)))
            for month in change.MONTHS
        )
        yield FigureTable(
            f"The SDQ that {who} fill in, against their form at the start, with 95% intervals", CHANGE_HEAD, rows
        )


def _voices(figures: dict[str, Figure]) -> Iterator[FigureTable]:
    for given_by, (group, whose) in WHO.items():
        rows = tuple(
            (words, tuple(figures.get(answer_key(group, statement, answer)) for answer in ANSWERS))
            for statement, words in newest_statements(given_by).items()
        )
        caption = f"What {whose} said on their latest form, with 95% intervals"
        yield FigureTable(caption, ("Statement", *ANSWERS.values()), rows)


def _staff(figures: dict[str, Figure]) -> Iterator[FigureTable]:
    numbers = [number for number in range(1, MOST_WAVES + 1) if share_key("knowledge", number) in figures]
    rows = tuple(
        (words, (*(figures.get(share_key(name, number)) for number in numbers), figures.get(change_key(name))))
        for name, words in STATEMENTS.items()
    )
    head = ("Statement", *map(wave_name, numbers), "Change")
    yield FigureTable("Staff who agree or strongly agree, with 95% intervals", head, rows, folded=False)
