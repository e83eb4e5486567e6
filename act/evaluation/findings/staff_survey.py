"""What staff say in the survey: how many agree with each statement in each wave, and how that changed."""

from collections.abc import Iterator
from datetime import date

from act.evaluation.findings.counting import OWN_RECORDS, Finding, count_of
from act.evaluation.survey_counts import FEWEST, AgreementChange, StatementCounts
from act.evaluation.survey_questions import AGREE_THAT
from act.evaluation.survey_results import waves
from act.evaluation.survey_tables import Cell, NotShown, StatementRow, WaveColumn, survey_tables, wave_name
from act.methods.figure import Audience, Basis, Figure, Of
from act.trust.scope.cohort import Cohort

AGREED = (
    "Staff who chose “agree” or “strongly agree”, of those who chose an answer. “I would rather not say” is not "
    f"counted. Nothing is shown of fewer than {FEWEST} answers."
)
SUBTRACTED = (
    "The share who agree in the later wave less the share in the earlier one. The interval is Newcombe's (1998, method "
    "10), for two groups in which nobody can be matched."
)
TWO_GROUPS = (
    "The survey is anonymous, so waves are two groups of staff, not the same people asked twice. What staff would have "
    "said without ACT is not known."
)


def findings(cohort: Cohort, today: date) -> list[Finding]:
    """Return the share who agree with each statement in each closed wave, all authorities together, and the change."""
    together = survey_tables(waves(cohort, today)).together
    return [
        finding
        for row in together.rows
        for finding in (
            *(_share(row, wave, cell) for wave, cell in zip(together.over, row.cells, strict=True)),
            *_changes(row),
        )
    ]


def share_key(name: str, number: int) -> str:
    """Return the key of the share who agree with a statement in a wave."""
    return f"evaluation.survey_agree_{name}_wave_{number}"


def change_key(name: str) -> str:
    """Return the key of the change in the share who agree with a statement, between the waves that it is said of."""
    return f"evaluation.survey_change_{name}"


def _share(row: StatementRow, wave: WaveColumn, cell: Cell) -> Finding:
    key = share_key(row.name, wave.number)
    label = f"staff who agree that {AGREE_THAT[row.name]}, {wave.name.lower()}"
    if not isinstance(cell, StatementCounts):
        return Finding(_not_shown(key, label, cell))
    return count_of(key, label, cell.agreeing, unit="staff", of=Of(eligible=cell.n, enrolled=cell.n), method=AGREED)


def _changes(row: StatementRow) -> Iterator[Finding]:
    """Yield the change; nothing where only one wave asked the statement."""
    if row.change is NotShown.ASKED_ONCE:
        return
    key, label = change_key(row.name), f"change in staff who agree that {AGREE_THAT[row.name]}"
    if isinstance(row.change, NotShown):
        yield Finding(_not_shown(key, label, row.change))
        return
    first, last = row.compared
    label += f", from the {wave_name(first).lower()} to the {wave_name(last).lower()}"
    yield Finding(_change(key, label, row.change, (share_key(row.name, first), share_key(row.name, last))))


def _change(key: str, label: str, change: AgreementChange, inputs: tuple[str, str]) -> Figure:
    return Figure(
        key=key,
        label=label,
        value=round(change.points, 1),
        interval=change.interval,
        unit="percentage points",
        basis=Basis.COMPUTED,
        method=SUBTRACTED,
        inputs=inputs,
        sources=(OWN_RECORDS,),
        verified=True,
        audience=Audience.EVALUATOR,
        notes=(TWO_GROUPS,),
    )


def _not_shown(key: str, label: str, why: NotShown) -> Figure:
    """Make the figure of what is withheld because few answered, or not known because it was not asked alike."""
    return Figure(
        key=key,
        label=label,
        value=None,
        basis=Basis.COMPUTED,
        method=AGREED,
        sources=(OWN_RECORDS,),
        verified=True,
        audience=Audience.EVALUATOR,
        suppressed=why is NotShown.FEW,
        notes=(f"{why}.",),
    )
