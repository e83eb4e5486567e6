"""Answers to a form that come to a wanted total: a form copied from paper, of somebody who is invented."""

from random import Random

from act.methods.instruments import Scale, form_at

SCREEN_YES = 1


def answers_to(measure: str, month: int, total: int, chance: Random) -> dict[int, int | None]:
    """Answers that come to a total: the points are dealt over the four scales, then over each scale's items."""
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


def _of_scale(scale: Scale, points: int, chance: Random) -> dict[int, int]:
    items = [*scale.items, *scale.items]
    chance.shuffle(items)
    dealt = dict.fromkeys(scale.items, 0)
    for number in items[:points]:
        dealt[number] += 1
    return {number: 2 - got if number in scale.reversed_items else got for number, got in dealt.items()}
