from act.methods.instruments import goal_measure


def test_goals_are_rated_from_0_to_10_and_up_to_three_stand() -> None:
    measure = goal_measure()
    assert (measure.lowest, measure.halfway, measure.highest, measure.most) == (0, 5, 10, 3)
    assert measure.licence.startswith("CC BY-NC-SA 4.0")
    assert measure.verified is False
