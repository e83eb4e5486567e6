"""Makes up the answers of a fictional SDQ so that they add up to a chosen total difficulties score."""

from random import Random

from act.methods.instruments import Scale, form_at

SCREEN_YES = 1


def answers_to(measure: str, month: int, total: int, chance: Random) -> dict[int, int | None]:
    """Return answers by item number whose total difficulties score is `total` (0 to 40).

    The points are spread over the four difficulties scales (at most 10 each), then over the items of each scale.
    Reverse-scored items are turned round, so that scoring the form gives back exactly `total`.
    """
    form = form_at(measure, month)
    difficulties = [scale for scale in form.scales if scale.key in form.total_of]
    points = dict.fromkeys((scale.key for scale in difficulties), 0)
    for _ in range(total):
        key = chance.choice([key for key, so_far in points.items() if so_far < 10])
        points[key] += 1
    points["prosocial"] = chance.randrange(5, 10)
    answers: dict[int, int | None] = {item.number: None for item in form.items}
    for scale in form.scales:
        answers |= _of_scale(scale, points[scale.key], chance)
    impact = form.impact
    answers[impact.screen] = SCREEN_YES
    answers |= {number: chance.choice((1, 1, 2)) for number in impact.items}
    return answers


def _of_scale(scale: Scale, scale_points: int, chance: Random) -> dict[int, int]:
    # Each item scores 0, 1 or 2: listing every item twice lets it be drawn at most twice.
    items = [*scale.items, *scale.items]
    chance.shuffle(items)
    points_of = dict.fromkeys(scale.items, 0)
    for number in items[:scale_points]:
        points_of[number] += 1
    return {number: 2 - points if number in scale.reversed_items else points for number, points in points_of.items()}
