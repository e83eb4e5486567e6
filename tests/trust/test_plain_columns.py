"""Plain columns hold what Django would have made objects of, for every table that the evaluation counts."""

from collections import Counter
from typing import Any
from uuid import UUID

import pytest

from act.casework.models import Contact, Involvement
from act.demo.acting_as import standing_as
from act.evaluation.findings.agreement import AgreementColumns
from act.evaluation.findings.away import PathColumns, WhereColumns
from act.evaluation.findings.circumstances import DescribedColumns
from act.evaluation.findings.coverage import FormDay, RatingDay, UnfilledForm
from act.evaluation.findings.engagement import Decided, EndingColumns, ReferredOn
from act.evaluation.findings.goals import RatedGoal
from act.evaluation.findings.homes import StayColumns
from act.evaluation.findings.missing import BeganAt
from act.evaluation.findings.people import BreakdownColumns, GenderColumn
from act.evaluation.findings.time_point_forms import ScoredColumns
from act.evaluation.findings.times_with_act import CourseDates
from act.evaluation.findings.visit_counts import ContactColumns
from act.evaluation.findings.voice import FeedbackColumns
from act.outcomes.models import Assessment, Course, GoalRating, NonCompletion
from act.people.models import Agreement, YoungPerson
from act.placements.models import Placement
from act.referrals.models import Decision, ExpectedPath, Referral
from act.safety.models import MissingEpisode
from act.trust.models import PersonRecord
from act.trust.scope import plain_columns
from act.trust.scope.cohort import Cohort, Purpose, cohort_for
from act.voice.models import Feedback
from tests.evaluation.recount import seeded
from tests.evaluation.recount.making import make

COUNTED: tuple[tuple[type[PersonRecord], type[Any]], ...] = (
    (Agreement, AgreementColumns),
    (Assessment, FormDay),
    (Assessment, ScoredColumns),
    (Contact, ContactColumns),
    (Course, CourseDates),
    (Decision, Decided),
    (ExpectedPath, PathColumns),
    (Feedback, FeedbackColumns),
    (GoalRating, RatedGoal),
    (GoalRating, RatingDay),
    (Involvement, EndingColumns),
    (MissingEpisode, BeganAt),
    (NonCompletion, UnfilledForm),
    (Placement, StayColumns),
    (Placement, WhereColumns),
    (Referral, BreakdownColumns),
    (Referral, ReferredOn),
    (YoungPerson, DescribedColumns),
    (YoungPerson, GenderColumn),
)


def _as_django_reads_them(cohort: Cohort, model: type[PersonRecord], columns: type[Any]) -> Counter[tuple[Any, ...]]:
    """Every row after its young person's key, as objects."""
    rows = model._default_manager.filter(authority_id__in=cohort.authorities)
    return Counter(rows.values_list(model.person_field, *columns._fields))


def _plain(cohort: Cohort, model: type[PersonRecord], columns: type[Any]) -> Counter[tuple[Any, ...]]:
    """The same as the cohort reads it; keys are text there."""
    rows = cohort.by_record(model, columns)
    keys = cohort.keys()
    fields = [model._meta.get_field(name).get_internal_type() for name in columns._fields]
    return Counter(
        (
            keys[number][record],
            *(UUID(value) if kind == "ForeignKey" else value for kind, value in zip(fields, row, strict=True)),
        )
        for (number, record), listed in rows.items()
        for row in listed
    )


@pytest.fixture
def seeded_world(db: None) -> None:
    """Young people with two records among them, forms without a total, and contacts at the edges of a day."""
    make(seeded.lives(1))


def test_every_column_that_is_counted_is_what_django_reads(seeded_world: None) -> None:
    with standing_as("joy") as joy, cohort_for(joy, Purpose.EVALUATION) as cohort:
        for model, columns in COUNTED:
            read = _as_django_reads_them(cohort, model, columns)
            assert read, f"{model.__name__} has no rows here, so this proves nothing of it"
            assert _plain(cohort, model, columns) == read, columns.__name__


def test_one_by_one_gives_everybody_the_rows_that_all_at_once_gives_them(
    seeded_world: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_columns, "AT_ONCE", 7)
    with standing_as("joy") as joy, cohort_for(joy, Purpose.EVALUATION) as cohort:
        everybody = cohort.by_person(Contact, ContactColumns)
        in_turn = list(cohort.one_by_one(Contact, ContactColumns))
        assert len(in_turn) == len(everybody) > 7
        assert any(len(keys) > 1 for keys in cohort.keys().values()), "somebody has two records"
        assert {person: sorted(rows) for person, rows in in_turn} == {
            person: sorted(rows) for person, rows in everybody.items()
        }
