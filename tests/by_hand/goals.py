"""How far young people's own goals moved."""

from tests.by_hand.lives import Counted, Lives, middle, studied


def goals(lives: Lives) -> Counted:
    """Each goal's latest rating by the young person less the first, where it was rated on more than one day."""
    moves = []
    for life in studied(lives):
        for goal in life.every("goals"):
            rated = sorted((on, rating) for on, rating, by in goal.rated if by == "young_person")
            if len({on for on, _ in rated}) > 1:
                moves.append(rated[-1][1] - rated[0][1])
    return {
        "change.goals_rated": len(moves),
        "change.goals_up": sum(move > 0 for move in moves),
        "change.goals_same": sum(move == 0 for move in moves),
        "change.goals_down": sum(move < 0 for move in moves),
        "change.goals": middle(moves),
    }
