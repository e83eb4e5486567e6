"""The feedback forms: the same statements in each, in words that a twelve-year-old reads."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.feedback import (
    FORMS,
    STATEMENTS,
    FeedbackAnswer,
    FeedbackForm,
    GivenBy,
    WrongFeedback,
    form_in_force,
    form_of,
)

IN_2016 = date(2016, 10, 31)
MOST_WORDS = 14
each_form = pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: f"{form.given_by}-{form.version}")


@pytest.mark.parametrize("who", GivenBy)
def test_everybody_who_may_be_asked_has_a_form(who: GivenBy) -> None:
    form = form_in_force(who, IN_2016)
    assert form.given_by is who
    assert form_of(who, form.version) is form


def test_before_there_was_a_form_there_is_none() -> None:
    with pytest.raises(WrongFeedback, match="no feedback form for parent on 2015-12-31"):
        form_in_force(GivenBy.PARENT, date(2015, 12, 31))
    with pytest.raises(WrongFeedback, match="no version '9'"):
        form_of(GivenBy.PARENT, "9")


@each_form
def test_every_form_asks_the_same_statements_and_offers_every_answer(form: FeedbackForm) -> None:
    assert tuple(statement.key for statement in form.statements) == STATEMENTS
    assert set(form.answers) | {FeedbackAnswer.SKIPPED} == set(FeedbackAnswer)


@each_form
def test_it_says_that_it_is_our_own_and_no_outcome_measure(form: FeedbackForm) -> None:
    assert form.source == "Our own form, not a published one"
    assert not form.verified
    assert "not an outcome measure" in form.caution and "Satisfaction is usually high" in form.caution


@each_form
def test_its_sentences_are_short_and_speak_of_one_person(form: FeedbackForm) -> None:
    for statement in form.statements:
        assert len(statement.words.split()) <= MOST_WORDS, statement
        assert re.search(r"\b(I|me|my|My|The)\b", statement.words), statement
        assert statement.words.endswith(".")


def test_a_form_that_asks_something_else_is_refused() -> None:
    form = form_in_force(GivenBy.PARENT, IN_2016)
    with pytest.raises(WrongFeedback, match="every form asks"):
        replace(form, statements=form.statements[:-1])


@given(st.dictionaries(st.sampled_from(STATEMENTS), st.sampled_from(FeedbackAnswer)))
def test_whatever_was_left_out_was_skipped_and_nothing_else_changes(answers: dict[str, FeedbackAnswer]) -> None:
    form = form_in_force(GivenBy.YOUNG_PERSON, IN_2016)
    complete = form.complete(answers)
    assert list(complete) == list(STATEMENTS)
    assert {key: complete[key] for key in answers} == answers
    assert all(complete[key] is FeedbackAnswer.SKIPPED for key in set(STATEMENTS) - set(answers))
    assert [words for words, _ in form.read(answers)] == [statement.words for statement in form.statements]


def test_an_answer_to_a_statement_that_is_not_there_is_refused() -> None:
    with pytest.raises(WrongFeedback, match="no statement 'happy'"):
        form_in_force(GivenBy.PARENT, IN_2016).complete({"happy": FeedbackAnswer.YES})
