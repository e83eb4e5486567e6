"""Writing feedback down: who may, about whom it is, and what it has to say."""

from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from act.casework import actions as casework
from act.demo.cast import CAST
from act.methods.feedback import STATEMENTS, FeedbackAnswer, GivenBy
from act.people.queries import young_person
from act.trust.models import AuditRow, Tie, TieKind
from act.trust.scope.standing import Refused
from act.voice import actions
from act.voice.models import Feedback, FeedbackMode
from act.voice.policy import can_add_paper_form, can_hand_over
from tests.voice.makers import DIFFERENT, HELPED, feedback_facts, recorded_feedback
from tests.world import World

BESIDE_MIA = {"sam", "priya"}
TYPE_ABOUT_MIA = {"priya", "helen"}


def test_what_was_said_is_kept_with_the_key_worker_it_is_about(world: World) -> None:
    with world.acting("sam") as sam:
        made = recorded_feedback(world, sam)
    with world.acting("helen"):
        kept = Feedback.objects.get(pk=made.pk)
        assert (kept.about, kept.typed_by, kept.mode, kept.form_version) == (
            world.user("sam"),
            None,
            FeedbackMode.TABLET,
            "1",
        )
        assert (kept.given_by, kept.given_on) == (GivenBy.YOUNG_PERSON, date(2016, 10, 31))
        assert (kept.helped, kept.different) == (HELPED, DIFFERENT)
        answers = {key: getattr(kept, key) for key in STATEMENTS}
        assert answers == {
            **dict.fromkeys(STATEMENTS, FeedbackAnswer.SKIPPED),
            "listened": FeedbackAnswer.YES,
            "say": FeedbackAnswer.NO,
        }
        assert kept.answered()[0] == ("I feel listened to.", "Yes")
        assert kept.answered()[1][1] == "Skipped"


def test_a_parents_answers_are_read_in_a_parents_words(world: World) -> None:
    with world.acting("priya") as priya:
        made = recorded_feedback(world, priya, given_by=GivenBy.PARENT, answers={"safer": FeedbackAnswer.SORT_OF})
    assert dict(made.answered())["My child is safer than before."] == "Sort of"


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_may_hand_over_and_who_may_type_in(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    with world.acting(member) as by:
        assert can_hand_over(by, mia) == (member in BESIDE_MIA)
        assert can_add_paper_form(by, mia) == (member in TYPE_ABOUT_MIA)
        for way, may in ((FeedbackMode.TABLET, BESIDE_MIA), (FeedbackMode.PAPER, TYPE_ABOUT_MIA)):
            if member not in may:
                with pytest.raises(Refused):
                    actions.record_feedback(mia, by=by, facts=feedback_facts(), on=by.on, mode=way)
        if member not in BESIDE_MIA:
            with pytest.raises(Refused, match="Only Mia's key worker and social worker can hand the tablet over"):
                actions.hand_over(mia, by=by, given_by=GivenBy.YOUNG_PERSON)


@pytest.mark.parametrize("member", sorted(TYPE_ABOUT_MIA))
def test_paper_is_typed_in_by_somebody_it_is_not_about(world: World, member: str) -> None:
    with world.acting(member) as by:
        made = recorded_feedback(world, by, mode=FeedbackMode.PAPER, on=date(2016, 10, 20))
    assert (made.typed_by, made.about, made.given_on) == (world.user(member), world.user("sam"), date(2016, 10, 20))


def test_it_is_about_the_key_worker_of_that_day(world: World) -> None:
    with world.acting("helen") as helen:
        tie = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER, until=None)
        jess, on = world.user("jess"), date(2016, 10, 24)
        casework.change_worker(tie, by=helen, seen=tie.version, user=jess, on=on, because="LEFTRL")
        assert recorded_feedback(world, helen, mode=FeedbackMode.PAPER, on=date(2016, 10, 23)).about == world.user(
            "sam"
        )
        assert recorded_feedback(world, helen, mode=FeedbackMode.PAPER, on=on).about == jess


def test_without_a_key_worker_it_is_about_nobody(world: World) -> None:
    with world.acting("priya") as priya:
        assert recorded_feedback(world, priya, "Chloe").about is None


@pytest.mark.parametrize(
    ("on", "sentence"),
    [(date(2016, 11, 1), "be in the future"), (date(2015, 10, 30), "must be within the last year")],
)
def test_a_day_to_come_or_long_ago_is_refused(world: World, on: date, sentence: str) -> None:
    with world.acting("priya") as priya, pytest.raises(Refused, match=sentence):
        recorded_feedback(world, priya, mode=FeedbackMode.PAPER, on=on)


def test_a_form_on_which_nothing_was_said_is_refused_by_us_and_by_the_database(world: World) -> None:
    nothing = dict.fromkeys(STATEMENTS, FeedbackAnswer.SKIPPED)
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match="answered anything yet"):
            recorded_feedback(world, sam, answers=nothing, helped=" ", different="")
        assert recorded_feedback(world, sam, answers={"safer": FeedbackAnswer.RATHER_NOT}, helped="", different="").pk


def test_an_answer_to_a_statement_that_is_not_there_is_refused(world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match="no statement 'happy'"):
        recorded_feedback(world, sam, answers={"happy": FeedbackAnswer.YES})


def test_the_database_will_not_have_it_typed_in_by_the_worker_it_rates(world: World) -> None:
    with world.acting("helen") as helen:
        made = recorded_feedback(world, helen, mode=FeedbackMode.PAPER)
        row = Feedback.objects.filter(pk=made.pk).values().get()
        again = Feedback(**{**row, "id": None, "typed_by_id": row["about_id"]})
        again.pk = world.people["Kai"]
        with pytest.raises(IntegrityError, match="feedback_not_typed_by_the_rated"), transaction.atomic():
            again.save(force_insert=True)


def test_what_was_said_is_never_changed_nor_taken_away(world: World) -> None:
    with world.acting("helen") as helen:
        made = recorded_feedback(world, helen, mode=FeedbackMode.PAPER)
        for change in (lambda rows: rows.update(helped="Nothing"), lambda rows: rows._raw_delete("default")):
            with pytest.raises(DatabaseError), transaction.atomic():
                change(Feedback.objects.filter(pk=made.pk))


def test_handing_over_and_hearing_are_one_act_each(world: World) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        actions.hand_over(mia, by=sam, given_by=GivenBy.PARENT)
        made = recorded_feedback(world, sam)
        rows = AuditRow.objects.filter(what__startswith="voice.", actor_id=sam.user_id).order_by("id")
        acts = [(row.what, row.object_id) for row in rows]
        assert acts[-2:] == [("voice.handed_over", mia.pk), ("voice.heard", made.pk)]
