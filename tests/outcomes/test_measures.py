"""Forms copied from paper by item number, and why one was not filled in."""

from datetime import date, timedelta

import pytest

from act.demo.cast import CAST
from act.outcomes import actions, queries
from act.outcomes.models import SCALES, Assessment, NonCompletion, NonCompletionReason
from act.outcomes.policy import offered
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.outcomes.makers import (
    ALL_ONES,
    BASELINE,
    IMPACT,
    TODAY,
    chloe,
    chloes_course,
    chloes_form,
    chloes_goal,
    chloes_rating,
)
from tests.world import World

A_DAY = timedelta(days=1)
OPENS, CLOSES = date(2016, 6, 20), date(2016, 8, 1)
"""The baseline window, both days within it."""


def test_answers_by_number_become_scores_with_what_they_rest_on(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        made = chloes_form(world, priya, BASELINE, answers=ALL_ONES | IMPACT)
        kept = Assessment.objects.get(pk=made.pk)
        assert {scale: getattr(kept, scale) for scale in SCALES} == {
            "total": 20,
            **dict.fromkeys(("emotional", "conduct", "hyperactivity", "peer", "prosocial"), 5),
            "impact": 4,
        }
        assert (kept.instrument, kept.missing, kept.band_set) == ("sdq_self_baseline", 0, "British three-band")
        assert kept.answers == {str(number): (ALL_ONES | IMPACT)[number] for number in range(1, 34)}
        assert kept.worker_id == priya.user_id
        assert AuditRow.objects.filter(what="outcomes.measure_entered", object_id=made.pk).count() == 1


def test_too_little_makes_no_score_and_no_total(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        made = chloes_form(world, priya, answers={number: 1 for number in ALL_ONES if number not in (3, 8, 13)})
        assert (made.emotional, made.total, made.impact, made.peer) == (None, None, None, 5)
        assert made.missing == 3 + 6


@pytest.mark.parametrize(
    ("before", "on", "form"),
    [
        ([], OPENS, "baseline"),
        ([], CLOSES, "baseline"),
        ([], TODAY, "baseline"),
        ([BASELINE], CLOSES, "baseline"),
        ([BASELINE], CLOSES + A_DAY, "follow_up"),
        ([BASELINE], TODAY, "follow_up"),
        ([TODAY - A_DAY], TODAY, "follow_up"),
        ([TODAY], TODAY - A_DAY, "baseline"),
    ],
)
def test_the_first_form_is_a_baseline_form_and_later_ones_follow_up(
    world: World, before: list[date], on: date, form: str
) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        for day in before:
            chloes_form(world, priya, day)
        chloes_form(world, priya, BASELINE, measure="sdq_parent")
        assert chloes_form(world, priya, on).instrument == f"sdq_self_{form}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"on": OPENS - A_DAY}, "between 20 June 2016, when the baseline opens, and 31 October 2016"),
        ({"on": TODAY + A_DAY}, "and 31 October 2016"),
        ({"on": BASELINE}, "A form for 4 July 2016 is already recorded"),
        ({"answers": {}}, "Copy at least one answer"),
        ({"answers": {1: None}}, "Copy at least one answer"),
        ({"answers": {1: 3}}, "Item 1 has the answer 3; it takes a whole number from 0 to 2, or nothing"),
        ({"answers": {34: 1}, "on": CLOSES}, "There is no item 34 on this form; its items are 1 to 33"),
        ({"measure": "goals"}, "Goals aren't a form"),
        ({"measure": "sdq_teacher"}, "There is no such measure"),
    ],
)
def test_what_is_wrong_with_a_form_is_said_and_nothing_is_saved(
    world: World, changes: dict[str, object], sentence: str
) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        chloes_form(world, priya, BASELINE)
        with pytest.raises(Refused, match=sentence):
            chloes_form(world, priya, **changes)  # type: ignore[arg-type]
        assert Assessment.objects.filter(young_person=world.people["Chloe"]).count() == 1


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "priya"])
def test_only_those_who_work_with_them_type_forms_in(world: World, member: str) -> None:
    chloes_course(world)
    with world.acting("helen") as helen:
        person = chloe(world, helen)
    with world.acting(member) as by, pytest.raises(Refused, match="key worker and social worker"):
        actions.enter_measure(person, by=by, measure="sdq_self", answers=ALL_ONES, on=TODAY)


def test_the_self_report_is_for_eleven_to_seventeen_by_their_age_at_the_baseline(world: World) -> None:
    with world.acting("priya") as priya:
        born = chloe(world, priya).born_on
    eleven, eighteen = (born.replace(year=born.year + age) for age in (11, 18))
    for baseline, measures in (
        (eleven - A_DAY, ["sdq_parent", "goals"]),
        (eleven, ["sdq_self", "sdq_parent", "goals"]),
        (eighteen - A_DAY, ["sdq_self", "sdq_parent", "goals"]),
        (eighteen, ["goals"]),
    ):
        with world.acting("helen") as helen:
            person = chloe(world, helen)
            course = queries.course(helen, person)
            if course is None:
                course = chloes_course(world, baseline)
            course.baseline_on = baseline
            assert list(offered(person, course)) == measures


def test_a_measure_that_is_not_for_their_age_is_refused(world: World) -> None:
    with world.acting("priya") as priya:
        born = chloe(world, priya).born_on
    chloes_course(world, born.replace(year=born.year + 11) - A_DAY)
    with world.acting("priya") as priya, pytest.raises(Refused, match=r"offered to Chloe\. It is for ages 11 to 17"):
        chloes_form(world, priya)


def test_a_form_is_edited_by_who_typed_it_and_the_earlier_answers_are_kept(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        made = chloes_form(world, priya)
        now = actions.amend_measure(made, by=priya, seen=1, answers=ALL_ONES | {3: 2}, on=BASELINE)
        assert (now.emotional, now.total, now.completed_on, now.version) == (6, 21, BASELINE, 2)
        assert [version.total for version in now.history.order_by("version")] == [20, 21]
        with pytest.raises(Stale):
            actions.amend_measure(made, by=priya, seen=1, answers=ALL_ONES, on=BASELINE)
    with world.acting("helen") as helen, pytest.raises(Refused, match="Only the worker who added this form"):
        actions.amend_measure(now, by=helen, seen=2, answers=ALL_ONES, on=BASELINE)


def test_a_reason_is_recorded_once_and_edited(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        person = chloe(world, priya)
        refused = NonCompletionReason.YOUNG_PERSON_REFUSED
        made = actions.record_non_completion(
            person, by=priya, measure="sdq_self", month=3, reason=refused, words="", on=TODAY
        )
        assert AuditRow.objects.filter(what="outcomes.not_filled_in", object_id=made.pk).count() == 1
        with pytest.raises(Refused, match="A reason is already recorded for that time"):
            actions.record_non_completion(
                person, by=priya, measure="sdq_self", month=3, reason=refused, words="", on=TODAY
            )
        now = actions.amend_non_completion(
            made, by=priya, seen=1, reason=NonCompletionReason.OTHER, words=" At her nan's ", on=TODAY
        )
        assert (now.reason, now.words) == ("other", "At her nan's")
        assert [version.reason for version in now.history.order_by("version")] == ["young_person_refused", "other"]
        with pytest.raises(Stale):
            actions.amend_non_completion(made, by=priya, seen=1, reason=refused, words="", on=TODAY)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"month": 4}, "There is no time point at 4 months. Choose one of 0, 3, 6, 9, 12"),
        ({"month": 15}, "There is no time point at 15 months"),
        ({"reason": NonCompletionReason.OTHER}, "Enter in a few words"),
        ({"on": TODAY + A_DAY}, "and 31 October 2016"),
        ({"month": 0, "on": CLOSES + A_DAY}, "between 20 June 2016, .* and 1 August 2016"),
        ({"measure": "sdq_parent"}, "The form was filled in then"),
        ({"measure": "goals"}, "The form was filled in then"),
    ],
)
def test_what_is_wrong_with_a_reason_is_said(world: World, changes: dict[str, object], sentence: str) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        chloes_form(world, priya, measure="sdq_parent")
        chloes_rating(world, priya, {chloes_goal(world, priya).pk: 1})
        given = {
            "measure": "sdq_self",
            "month": 3,
            "reason": NonCompletionReason.PARENT_REFUSED,
            "words": "",
            "on": TODAY,
        }
        with pytest.raises(Refused, match=sentence):
            actions.record_non_completion(chloe(world, priya), by=priya, **{**given, **changes})  # type: ignore[arg-type]
        assert not NonCompletion.objects.filter(young_person=world.people["Chloe"]).exists()


def test_why_it_was_missed_can_still_be_said_when_its_time_has_closed(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        person, judged = chloe(world, priya), NonCompletionReason.WORKER_JUDGED
        actions.record_non_completion(person, by=priya, measure="sdq_self", month=0, reason=judged, words="", on=TODAY)
        point = queries.point_status(priya, person, "sdq_self", 0)
        assert point is not None
        assert (point.status, point.reason) == ("missed", "The worker decided it wasn't the right moment")
