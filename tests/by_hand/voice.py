"""What young people and parents said about the service."""

from tests.by_hand.lives import Counted, Lives

GROUPS = {"young_people": "young_person", "parents": "parent"}
STATEMENTS = ("listened", "there", "say", "safer", "closer", "recommend")
ANSWERS = {"": "yes", "_sort_of": "sort_of", "_no": "no", "_rather_not": "rather_not", "_skipped": "skipped"}
"""How the key of a count ends, and which answer it counts."""


def voice(lives: Lives) -> Counted:
    """How many forms, and how many people gave each answer on the latest form about each young person."""
    counted: Counted = {}
    for group, given_by in GROUPS.items():
        forms = [[form for form in life.every("feedback") if form.given_by == given_by] for life in lives]
        counted[f"voice.{group}"] = sum(map(len, forms))
        latest = [max(of_one, key=lambda form: form.on).answers for of_one in forms if of_one]
        for statement in STATEMENTS:
            said = [answers.get(statement, "skipped") for answers in latest]
            counted |= {
                f"voice.{group}_{statement}{ends}": (said.count(answer), len(latest))
                for ends, answer in ANSWERS.items()
            }
    return counted
