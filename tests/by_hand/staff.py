"""Key workers' caseloads, the interviews and the staff survey."""

from act.demo.pilot.evaluation_data import ANSWERED, CHOSEN, INTERVIEWS, INVITED
from tests.by_hand.lives import Counted, Lives, joined

PLACES = {"intense": 1.5, "usual": 1.0, "lighter": 0.5}


def caseload(lives: Lives, workers: int, published: float) -> Counted:
    """Young people who have a key worker today for each one, plain and by how much they need; against others' cases."""
    present = [life for life in joined(lives) if any(not time.ended for time in life.times)]
    each = len(present) / workers if workers else None
    return {
        "workforce.caseload": None if each is None else round(each, 2),
        "workforce.caseload_weighted": round(sum(PLACES[life.intensity] for life in present) / workers, 2)
        if workers
        else None,
        "workforce.caseload_published": published,
        "workforce.caseload_share": None if each is None else round(100 * each / published, 1),
    }


def pilot_register() -> Counted:
    """Interviews and staff survey of the demonstration, as they are spread over groups, time points and authorities."""
    asked = sum(INVITED.values())
    counted: Counted = {
        "evaluation.interviews": sum(map(sum, INTERVIEWS.values())),
        "evaluation.interview_time_points": len(next(iter(INTERVIEWS.values()))),
        "evaluation.interview_groups": len(INTERVIEWS),
        "evaluation.survey_waves": 2,
        "evaluation.survey_invited": asked,
    }
    for wave in (1, 2):
        answers = sum(n for (_, each), n in ANSWERED.items() if each == wave)
        counted[f"evaluation.survey_invited_wave_{wave}"] = asked
        counted[f"evaluation.survey_answers_wave_{wave}"] = (answers, asked)
    return counted | _agreeing()


def _agreeing() -> Counted:
    """Staff who chose the last two answers of five, and the change in their share from the first wave to the second."""
    counted: Counted = {}
    for place, statement in enumerate(("knowledge", "confidence", "support", "approach")):
        shares = []
        for wave in (1, 2):
            chosen = [counts[place] for (_, each), counts in CHOSEN.items() if each == wave]
            agreeing, said = sum(sum(counts[3:5]) for counts in chosen), sum(sum(counts[:5]) for counts in chosen)
            counted[f"evaluation.survey_agree_{statement}_wave_{wave}"] = (agreeing, said)
            shares.append(100 * agreeing / said)
        counted[f"evaluation.survey_change_{statement}"] = round(shares[1] - shares[0], 1)
    return counted
