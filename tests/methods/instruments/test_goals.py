import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.instruments import Goal, Goals, goal_measure

ratings = st.integers(0, 10)


def test_goals_are_rated_from_0_to_10_and_up_to_three_stand() -> None:
    measure = goal_measure()
    assert (measure.lowest, measure.halfway, measure.highest, measure.most) == (0, 5, 10, 3)
    assert measure.licence.startswith("CC BY-NC-SA 4.0")
    assert measure.verified is False


@given(start=ratings, end=ratings)
def test_the_outcome_is_end_minus_start(start: int, end: int) -> None:
    outcome = Goal(key="school", start=start, end=end).outcome
    assert outcome == end - start
    assert -10 <= outcome <= 10


@pytest.mark.parametrize(("start", "end"), [(None, None), (3, None), (None, 7)])
def test_without_both_ratings_there_is_no_outcome(start: int | None, end: int | None) -> None:
    assert Goal(key="school", start=start, end=end).outcome is None


@pytest.mark.parametrize("rating", [-1, 11, True])
def test_a_rating_off_the_range_is_named_with_what_would_be_right(rating: int) -> None:
    with pytest.raises(
        ValueError, match=f"'school' is rated {rating} at the end; it takes a whole number from 0 to 10"
    ):
        Goal(key="school", start=2, end=rating)


def test_a_changed_goal_is_a_new_goal_and_the_old_one_stays() -> None:
    before = Goals((Goal(key="college", start=2),))
    after = before.add(Goal(key="apprenticeship", start=1, follows="college"))
    assert [goal.key for goal in after.goals] == ["college", "apprenticeship"]
    assert [goal.key for goal in after.standing] == ["apprenticeship"]
    assert after.goals[0] == before.goals[0]


def test_a_changed_goal_makes_no_fourth() -> None:
    three = Goals(tuple(Goal(key=key) for key in ("home", "school", "friends")))
    assert len(three.add(Goal(key="college", follows="school")).standing) == 3
    with pytest.raises(ValueError, match="There are 4 goals; up to 3 stand at a time"):
        three.add(Goal(key="college"))


@pytest.mark.parametrize(
    ("goals", "sentence"),
    [
        ((Goal(key="home"), Goal(key="home")), "'home' is there twice"),
        ((Goal(key="home", follows="school"),), "'home' follows 'school', which does not come before it"),
        ((Goal(key="home", follows="home"),), "'home' follows 'home', which does not come before it"),
        (
            (Goal(key="home"), Goal(key="flat", follows="home"), Goal(key="room", follows="home")),
            "'home' is followed twice",
        ),
    ],
)
def test_links_between_goals_hold(goals: tuple[Goal, ...], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        Goals(goals)
