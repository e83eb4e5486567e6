"""What was written once is never changed, and nothing about a young person is taken away: on both databases."""

import pytest
from django.db import DatabaseError, connection, transaction

from act.evaluation.models import Interview, KeptFigures, SurveyAnswer, SurveyCode, UnusedCode
from act.looks.models import LookReview, ReviewedLook
from act.referrals.models import Decision, Draft, ExpectedPath
from act.trust.models import (
    AuditedView,
    AuditRow,
    AuditSubject,
    IdempotencyKey,
    NightlyCheck,
    SignInAttempt,
    UnsentForm,
)
from tests import environment
from tests.attack import tables
from tests.attack.stage import Stage

NEVER_CHANGED = {
    *(AuditedView, AuditRow, AuditSubject, Decision, ExpectedPath, LookReview, ReviewedLook),
    *(SurveyAnswer, SurveyCode, UnusedCode),
}
CLEANED: set[tables.Model] = {IdempotencyKey, KeptFigures, NightlyCheck, SignInAttempt, UnsentForm}
"""Kept for a while only."""
READERS = ("helen", "sam", "priya", "ruth")
REFUSED = "permission denied" if environment.POSTGRES else "rows are never changed this way"


def run(statement: str, *values: object) -> None:
    """One statement."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def refused(statement: str, key: object, stage: Stage) -> None:
    """Runs a statement as everyone who might, and expects the database to refuse it each time."""
    for username in READERS:
        with stage.acting(username), pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            run(statement, key)


def test_audit_decision_and_expected_path_are_among_those_never_changed() -> None:
    versions = {model for model in tables.all_models() if tables.is_version(model)}
    assert NEVER_CHANGED | versions <= set(tables.append_only())


@pytest.mark.parametrize("model", tables.append_only(), ids=lambda model: model.__name__)
def test_a_row_written_once_cannot_be_changed(model: tables.Model, stage: Stage) -> None:
    key = model._meta.pk.column  # type: ignore[union-attr]
    row = tables.sample(stage, model)
    refused(f'UPDATE "{model._meta.db_table}" SET "{key}" = "{key}" WHERE "{key}" = %s', _stored(row[key]), stage)


def test_deleted_are_only_an_interview_without_consent_a_code_that_was_used_and_a_draft_that_was_thrown_away() -> None:
    assert set(tables.protected()) - set(tables.lasting()) - CLEANED == {Draft, Interview, SurveyCode, UnusedCode}


def test_what_is_cleaned_is_no_record_of_anybody_and_goes_by_cleaning_alone() -> None:
    deleted_by = {model: set(model.rows.delete.split()) for model in CLEANED}  # type: ignore[attr-defined]
    assert deleted_by == {model: {"cleaning"} for model in CLEANED} | {UnsentForm: {"own", "cleaning"}}
    assert not CLEANED & set(tables.records())


@pytest.mark.parametrize("model", tables.lasting(), ids=lambda model: model.__name__)
def test_no_row_about_anybody_can_be_deleted(model: tables.Model, filled: Stage) -> None:
    key = model._meta.pk.column  # type: ignore[union-attr]
    row = tables.sample(filled, model)
    refused(f'DELETE FROM "{model._meta.db_table}" WHERE "{key}" = %s', _stored(row[key]), filled)


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite knows no TRUNCATE")
@pytest.mark.parametrize("model", tables.protected(), ids=lambda model: model.__name__)
def test_no_table_can_be_emptied(model: tables.Model, stage: Stage) -> None:
    with stage.acting("helen"), pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        run(f'TRUNCATE "{model._meta.db_table}" CASCADE')


def _stored(key: object) -> object:
    """A key as the database keeps it: SQLite has no type for it."""
    return key if environment.POSTGRES else str(key).replace("-", "")
