import pytest

from act.methods.instruments import NotComparable, Scores, compare, instrument, score
from act.methods.reliable_change import FIRST_SELF_REPORT, Change, Direction, Verdict

GROUP = "young people"


def form(name: str, emotional: int, *, without: tuple[int, ...] = ()) -> Scores:
    """A form on which every item is answered 1 but the emotional ones."""
    answers = dict.fromkeys(range(1, 26), 1) | dict.fromkeys((3, 8, 13, 16, 24), emotional)
    return score(instrument(name), {number: None if number in without else one for number, one in answers.items()})


def test_a_follow_up_is_set_beside_its_baseline_and_lower_is_better() -> None:
    change = compare(form("sdq_self_baseline", 2), form("sdq_self_follow_up", 0), group=GROUP)
    assert isinstance(change, Change)
    assert (change.before, change.after, change.direction) == (25, 15, Direction.LOWER_IS_BETTER)
    assert change.verdict is Verdict.BETTER
    assert change.verified is False


def test_one_follow_up_is_set_beside_another() -> None:
    change = compare(form("sdq_parent_follow_up", 1), form("sdq_parent_follow_up", 2), group="boys")
    assert change is not None and change.verdict is Verdict.NONE


@pytest.mark.parametrize(
    ("measure", "first", "told"),
    [("sdq_self", "baseline", True), ("sdq_self", "follow_up", False), ("sdq_parent", "baseline", False)],
)
def test_only_the_first_self_report_is_told_as_one(measure: str, first: str, told: bool) -> None:
    change = compare(form(f"{measure}_{first}", 0), form(f"{measure}_follow_up", 2), group=GROUP)
    assert change is not None and change.verdict is Verdict.WORSE
    assert (FIRST_SELF_REPORT in change.sentence) is told


def test_without_a_score_on_either_form_there_is_no_change_to_tell() -> None:
    gaps = form("sdq_self_follow_up", 1, without=(3, 8, 13))
    assert compare(form("sdq_self_baseline", 1), gaps, group=GROUP) is None


def test_what_a_parent_says_is_never_set_beside_what_the_young_person_says() -> None:
    with pytest.raises(NotComparable, match="different measures"):
        compare(form("sdq_self_baseline", 1), form("sdq_parent_follow_up", 1), group=GROUP)


def test_a_baseline_form_does_not_follow_a_follow_up_form() -> None:
    with pytest.raises(NotComparable, match="about the last six months and a follow-up form about the last month"):
        compare(form("sdq_self_follow_up", 1), form("sdq_self_baseline", 1), group=GROUP)


def test_a_scale_without_a_norm_is_not_judged() -> None:
    with pytest.raises(LookupError, match="no norm of 'prosocial'"):
        compare(form("sdq_self_baseline", 1), form("sdq_self_follow_up", 1), scale="prosocial", group=GROUP)
